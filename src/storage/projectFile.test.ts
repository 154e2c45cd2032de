import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { putAsset } from '../../schema/operations/putAsset.ts';
import { printProject } from '../../schema/printProject.ts';
import { ProjectFileError, packProject, unpackProject } from './projectFile.ts';

const empty = emptyProject({ name: 'Spring · 春', language: 'zh-CN' });
const cover = {
  id: 'cover',
  name: 'Cover',
  mime: 'image/jpeg',
  width: 10,
  height: 10,
  size: 3,
  source: { file: 'assets/tabs/cover.jpg' },
};
const project = applyDiff(empty, putAsset(empty, { asset: cover }));
const assets = new Map([
  ['assets/tabs/cover.jpg', new Uint8Array([1, 2, 3])],
  ['assets/unused.jpg', new Uint8Array([4])],
]);

function reasonOf(bytes: Uint8Array): string | undefined {
  try {
    unpackProject(bytes);
    return undefined;
  } catch (error) {
    return error instanceof ProjectFileError ? error.reason : String(error);
  }
}

describe('projectFile', () => {
  it('comes out as it went in, without pictures that nothing uses', () => {
    const back = unpackProject(packProject({ project, assets }));
    expect(back.project).toEqual(project);
    expect([...back.assets.keys()]).toEqual(['assets/tabs/cover.jpg']);
    expect(back.assets.get('assets/tabs/cover.jpg')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('opens bare JSON and a zip with a folder around it', () => {
    expect(unpackProject(strToU8(printProject(project))).project).toEqual(project);
    const zip = zipSync({
      'spring/project.json': strToU8(printProject(project)),
      'spring/assets/cover.jpg': new Uint8Array([1, 2, 3]),
      '__MACOSX/spring/project.json': strToU8('no'),
    });
    expect([...unpackProject(zip).assets.keys()]).toEqual(['assets/cover.jpg']);
  });

  it('refuses what is not a project', () => {
    expect(reasonOf(zipSync({ 'readme.txt': strToU8('hello') }))).toBe('not-a-project');
    expect(reasonOf(new Uint8Array([0x50, 0x4b, 1, 2, 3]))).toBe('not-a-project');
    expect(reasonOf(strToU8('{"format":"other"}'))).toBe('invalid');
    expect(reasonOf(strToU8('{"format":"dims'))).toBe('invalid');
  });

  it('takes no file from outside the assets folder', () => {
    const zip = zipSync({
      'project.json': strToU8(printProject(project)),
      'assets/../../escape.jpg': new Uint8Array([1]),
      'other/evil.jpg': new Uint8Array([1]),
    });
    expect([...unpackProject(zip).assets.keys()]).toEqual([]);
  });
});
