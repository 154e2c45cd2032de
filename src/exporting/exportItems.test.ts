import { describe, expect, it } from 'vitest';
import { archiveName, exportItems } from './exportItems.ts';

const text = (en: string) => ({ zh: en, en });

describe('exportItems', () => {
  it('puts errors first and keeps where a click leads', () => {
    const problem = { code: 'a', where: 'Home › Image', remedy: text('') };
    const items = exportItems(
      [
        { ...problem, severity: 'note', message: text('Empty'), ref: 'nodes/a' },
        { ...problem, severity: 'note', message: text('Untitled'), ref: 'pages/p' },
        { ...problem, severity: 'error', message: text('Missing'), remedy: text('Upload'), ref: 'nodes/b' },
        { ...problem, severity: 'note', message: text('Guest'), ref: 'app' },
      ],
      [{ severity: 'warning', message: 'Odd', file: 'miniprogram/app.wxss', line: 3 }],
    );
    expect(items.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note', 'note', 'note']);
    expect(items[0]).toMatchObject({ node: 'b', remedy: text('Upload') });
    expect(items[1]).toMatchObject({ file: 'miniprogram/app.wxss', line: 3 });
    expect(items.slice(2).map(({ node, page }) => node ?? page)).toEqual(['a', 'p', undefined]);
    expect(items[2]?.remedy).toBeUndefined();
  });
});

describe('archiveName', () => {
  it('keeps Chinese and drops what file systems refuse', () => {
    expect(archiveName('巴黎 午后')).toBe('巴黎-午后.zip');
    expect(archiveName('a/b: "c"?')).toBe('a-b-c.zip');
    expect(archiveName(' .. ')).toBe('mini-program.zip');
  });
});
