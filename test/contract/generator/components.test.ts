import { beforeAll, describe, expect, it } from 'vitest';
import { createDesignBuilder } from '../../../codegen/designBuild.ts';
import { generate } from '../../../codegen/generate.ts';
import type { OutputFiles } from '../../../codegen/types.ts';
import { catalog } from '../../../components-lib/catalog.ts';
import { components } from '../../../components-lib/components.ts';
import type { ComponentDefinition } from '../../../components-lib/defineComponent.ts';
import { dropContextOf } from '../../../components-lib/dropContext.ts';
import { createFragment } from '../../../components-lib/instantiate.ts';
import { applyDiff } from '../../../schema/diff.ts';
import { emptyProject } from '../../../schema/emptyProject.ts';
import type { Json } from '../../../schema/json.ts';
import { insertNodes } from '../../../schema/operations/insertNodes.ts';
import type { NodeRecord, Project } from '../../../schema/project.ts';
import { validateProject } from '../../../schema/validate/validateProject.ts';
import { HOSTILE_TEXTS } from '../../support/arbitraries/hostileText.ts';
import { checkTypes } from '../../support/checkTypes.ts';
import { checkFiles } from '../../support/oracles.ts';
import { renderWxml, type WxmlElement } from '../../support/renderWxml.ts';
import { runPage } from '../../support/runScript.ts';

function seeded(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

/** A page with one component as the palette drops it; texts of its own fields can be replaced. */
function projectWith(type: string, change: (node: NodeRecord) => void = () => {}): Project {
  const random = seeded();
  const project = emptyProject({ name: 'Contract', language: 'en', random });
  // Without rows: a list then says that there is nothing.
  project.data.rows = { id: 'rows', name: 'Rows', key: 'rows', itemKey: 'row', fields: [], rows: [] };
  const parent = Object.values(project.pages)[0]?.root ?? '';
  const fragment = createFragment(type, dropContextOf(project, parent), random);
  const node = fragment.nodes[fragment.roots[0] ?? ''];
  if (node) change(node);
  return applyDiff(project, insertNodes(project, { fragment, parent }));
}

/** Gives every text of a node's own fields a text, and what they may describe: a picture. */
function fillTexts(definition: ComponentDefinition, text: string): (node: NodeRecord) => void {
  return (node) => {
    for (const [name, field] of Object.entries(definition.props)) {
      if (field.kind === 'text' || field.kind === 'multiline') node.props[name] = text;
      if (field.kind === 'options') node.props[name] = [{ label: text, value: 'a' }];
      if (field.kind === 'image') node.props[name] = { url: 'https://cdn.example.com/picture.jpg' };
    }
  };
}

/** All that a page shows or says: texts, and attributes. */
function shown(node: WxmlElement | string | null, found: Set<Json> = new Set()): Set<Json> {
  if (typeof node === 'string') found.add(node);
  else {
    for (const value of Object.values(node?.attr ?? {})) collect(value as Json, found);
    for (const child of node?.children ?? []) shown(child, found);
  }
  return found;
}

function collect(value: Json, found: Set<Json>): void {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, found);
  else found.add(value);
}

function render(files: OutputFiles): Set<Json> {
  const { pages } = JSON.parse(String(files.get('miniprogram/app.json'))) as { pages: string[] };
  const route = pages[0] ?? '';
  const sources: Record<string, string> = {};
  for (const [path, content] of files) {
    if (/\.(wxml|wxs)$/.test(path)) sources[path.replace('miniprogram/', '')] = String(content);
  }
  const { page, call } = runPage(files, route);
  call('onLoad', {});
  return shown(renderWxml(sources)(`${route}.wxml`, page.data));
}

const dropped = components.filter(({ palette }) => !palette.hidden);

describe.each(dropped.map((definition) => [definition.type, definition] as const))(
  '%s',
  (type, definition) => {
    const project = projectWith(type);
    const { files, diagnostics } = generate(project);

    it('is valid as dropped', () => {
      expect(validateProject(project, catalog).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('compiles without a warning, exported and on the canvas', () => {
      expect(checkFiles(files)).toEqual([]);
      expect(checkFiles(createDesignBuilder().build(project).files)).toEqual([]);
    });

    it('comes out the same again', () => {
      expect([...generate(structuredClone(project)).files]).toEqual([...files]);
    });

    it('marks every node on the canvas', () => {
      const build = createDesignBuilder().build(project);
      const templates = [...build.files].filter(([path]) => path.endsWith('.wxml')).map(([, text]) => text);
      for (const id of Object.keys(project.nodes)) expect(templates.join('')).toContain(`data-node="${id}"`);
    });

    const texts = Object.values(definition.props).filter(({ kind }) =>
      ['text', 'multiline', 'options'].includes(kind),
    );
    it.runIf(texts.length > 0)('shows hostile texts as they are', () => {
      for (const text of HOSTILE_TEXTS) {
        const hostile = generate(projectWith(type, fillTexts(definition, text))).files;
        expect(checkFiles(hostile), text).toEqual([]);
        expect(render(hostile), text).toContain(text);
      }
    });
  },
);

describe('all components together', () => {
  let project: Project;
  beforeAll(() => {
    const random = seeded();
    project = emptyProject({ name: 'All', language: 'zh-CN', random });
    const parent = Object.values(project.pages)[0]?.root ?? '';
    for (const { type } of dropped) {
      const fragment = createFragment(type, dropContextOf(project, parent), random);
      project = applyDiff(project, insertNodes(project, { fragment, parent }));
    }
  });

  it('compile, and type-check in TypeScript', () => {
    expect(checkFiles(generate(project).files)).toEqual([]);
    expect(checkTypes(generate(project, { language: 'ts' }).files)).toEqual([]);
  });
});
