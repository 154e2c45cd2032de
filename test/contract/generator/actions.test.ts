import { describe, expect, it } from 'vitest';
import { generate } from '../../../codegen/generate.ts';
import { actions } from '../../../components-lib/actions/actions.ts';
import type { ActionDefinition } from '../../../components-lib/defineAction.ts';
import type { Action } from '../../../schema/action.ts';
import { emptyProject } from '../../../schema/emptyProject.ts';
import type { Field } from '../../../schema/field.ts';
import type { Json } from '../../../schema/json.ts';
import type { NodeRecord, Project } from '../../../schema/project.ts';
import { checkTypes } from '../../support/checkTypes.ts';
import { checkFiles } from '../../support/oracles.ts';
import { runPage } from '../../support/runScript.ts';

const HOSTILE = `<>&"'{{}}\\\` \u2028 \n */ 😀`;

/** A value that suits a field of an action on the page that `projectWith` makes. */
function sample(field: Field): Json {
  switch (field.kind) {
    case 'page':
      return 'other';
    case 'node':
      return 'note';
    case 'state':
      return 'word';
    case 'params':
      return { from: "'a & b'", word: 'word' };
    case 'code':
      return "wx.vibrateShort({ type: 'light' });";
    case 'text':
      return HOSTILE;
    case 'phone':
      return '021-5555 0100';
    default:
      return field.default;
  }
}

/** An expression of a field's type over the page's state. */
const EXPRESSIONS: Partial<Record<Field['kind'], string>> = {
  text: "word + '!'",
  phone: 'word',
  number: 'count + 1',
  boolean: 'count > 1',
};

function projectWith(...list: Action[]): Project {
  const project = emptyProject({ name: 'Actions', language: 'en', random: () => 0.5 });
  const [page] = Object.values(project.pages);
  if (!page) throw new Error('An empty project has a page');
  page.state = [
    { key: 'word', type: 'text', initial: 'hello' },
    { key: 'count', type: 'number', initial: 2 },
  ];
  const node = (id: string, type: string, parent: string | null, rest: Partial<NodeRecord> = {}) => {
    project.nodes[id] = { id, type, parent, order: 'a0', props: {}, bind: {}, style: {}, on: {}, ...rest };
  };
  node('box', 'box', page.root, { name: 'Card', on: { tap: list } });
  node('note', 'popup', page.root, { name: 'Note', order: 'a1' });
  node('root2', 'page', null);
  project.pages.other = { ...page, id: 'other', name: 'Other', order: 'a1', root: 'root2', state: [] };
  return project;
}

function action(definition: ActionDefinition, bound: boolean): Action {
  const made: Action = { id: 'a', type: definition.type, props: {}, bind: {} };
  for (const [name, field] of Object.entries(definition.props)) {
    const expression = bound && field.bindable ? EXPRESSIONS[field.kind] : undefined;
    if (expression) made.bind[name] = expression;
    else made.props[name] = sample(field);
  }
  return made;
}

const HOME = 'pages/home/home';

describe.each(actions.map((definition) => [definition.type, definition] as const))('%s', (_, definition) => {
  it.each([
    ['values', false],
    ['expressions', true],
  ])('compiles with %s', (_name, bound) => {
    const { files, diagnostics } = generate(projectWith(action(definition, bound)));
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(checkFiles(files)).toEqual([]);
  });

  it('does something on a tap, or asks for a button that does', () => {
    const { files } = generate(projectWith(action(definition, false)));
    if (definition.buttonAttributes) {
      const wxml = String(files.get(`miniprogram/${HOME}.wxml`));
      for (const [name, value] of Object.entries(definition.buttonAttributes)) {
        expect(wxml).toContain(`${name}="${value}"`);
      }
      return;
    }
    const { page, calls, call } = runPage(files, HOME);
    // Open, so that closing it is something.
    page.data.noteShown = definition.type === 'close-popup';
    const before = JSON.stringify(page.data);
    call('onCardTap', { currentTarget: { dataset: {} } });
    expect(calls.length > 0 || JSON.stringify(page.data) !== before).toBe(true);
  });

  it('prints nothing when what it needs is gone', () => {
    const lost = action(definition, false);
    for (const [name, field] of Object.entries(definition.props)) {
      if (['page', 'node', 'state'].includes(field.kind)) lost.props[name] = 'gone';
    }
    const { files } = generate(projectWith(lost));
    expect(checkFiles(files)).toEqual([]);
  });
});

describe('all actions together', () => {
  const values = actions.map((definition) => action(definition, false));
  const expressions = actions.map((definition) => action(definition, true));

  it('compile in one handler', () => {
    expect(checkFiles(generate(projectWith(...values, ...expressions)).files)).toEqual([]);
  });

  it('type-check in TypeScript', () => {
    const typed = [...values, ...expressions].filter(({ type }) => type !== 'custom-code');
    expect(checkTypes(generate(projectWith(...typed), { language: 'ts' }).files)).toEqual([]);
  });

  it('keep hostile texts', () => {
    const { files } = generate(
      projectWith({ id: 'a', type: 'show-toast', props: { title: HOSTILE }, bind: {} }),
    );
    const { calls, call } = runPage(files, HOME);
    call('onCardTap');
    expect(calls).toEqual([['showToast', { title: HOSTILE, icon: 'none' }]]);
  });
});
