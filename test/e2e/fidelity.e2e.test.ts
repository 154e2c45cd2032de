import fc from 'fast-check';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Blueprint } from '../../components-lib/blueprint.ts';
import type { DataRow, Project } from '../../schema/project.ts';
import { HOSTILE_TEXTS, hostileText } from '../support/arbitraries/hostileText.ts';
import { EditorApp, type EditorWindow } from '../support/editorApp.ts';
import { PlayPanel } from '../support/playPanel.ts';
import { openProject } from '../support/projectFiles.ts';
import { projectOf } from '../support/projectOf.ts';
import { say } from '../support/say.ts';

/** Texts that looked harmless and were not, besides those that every test of printers takes. */
const MORE_TEXTS: readonly string[] = [
  `${'x'.repeat(9_990)}<&"'{{}}\\`,
  '  ',
  '\n\n a \n',
  '\ttab first',
  'carriage\r\nreturn\rs',
  'wx:if="{{false}}" hidden bind:tap="steal"',
  '{{',
  '}}',
  '{{1+1}}',
  '\\{{a}}\\n\\u0041\\',
  '“curly” ‘single’ «guillemets» „low“ 「直角」『双』 `back` \' "',
  '&nbsp;&lt;&#x27;&amp;amp;&copy;&bogus;',
  '\u00a0no-break\u00a0space\ufeff\u200b zero width',
  '</text></script><script>alert(1)</script>',
  '%s %d %o \\x00 \\0 $& $1 $$',
  '0e0',
  'undefined',
  'toString',
];
/** Where a text can stand: what writes it, and what shows it in the DOM. */
const PLACES = [
  {
    name: 'text',
    selector: 'wx-text',
    make: (text: string): Blueprint => ({ type: 'text', props: { text } }),
  },
  {
    name: 'button',
    selector: 'wx-button',
    make: (label: string): Blueprint => ({ type: 'button', props: { label } }),
  },
  {
    name: 'placeholder',
    selector: '.input-placeholder',
    make: (placeholder: string): Blueprint => ({ type: 'input', props: { placeholder } }),
  },
] as const;

/** Of a run, so that it can be repeated: `DIMSUM_SEED=… npx vitest …`. */
const seed = Number(process.env.DIMSUM_SEED ?? Math.floor(Math.random() * 2 ** 31));
const texts = [
  ...HOSTILE_TEXTS,
  ...MORE_TEXTS,
  ...fc.sample(hostileText({ maxLength: 80 }), { seed, numRuns: 260 }),
];

/** A page for each place, and one with a list over a table. */
function hostileProject(): Project {
  const pages = PLACES.map(({ name, make }) => ({ name, children: texts.map(make) }));
  const repeat = { source: 'lines', item: 'line', index: 'index' };
  const list = { type: 'list', repeat, children: [{ type: 'text', bind: { text: 'line.text' } }] };
  const rows = texts.map((text, at): DataRow => ({ id: `row${at}`, text }));
  const table = {
    id: 'lines',
    name: 'Lines',
    key: 'lines',
    itemKey: 'line',
    fields: [{ key: 'text', label: 'Text', type: 'text' as const }],
    rows,
  };
  const project = projectOf('Hostile', [...pages, { name: 'list', children: [list] }]);
  return { ...project, data: { lines: table } };
}

function shownIn(phone: FrameLocator, selector: string): Promise<string[]> {
  const found = phone.locator(`.phone-page:visible ${selector}`);
  return found.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
}

describe(`text in = text rendered, seed ${seed}`, () => {
  let app: EditorApp;
  let editor: EditorWindow;
  let play: PlayPanel;

  beforeAll(async () => {
    app = await EditorApp.start();
    editor = await app.open();
    await openProject(editor, hostileProject());
    play = await PlayPanel.open(editor);
    await editor.page.getByRole('button', { name: say('commands.panelPages'), exact: true }).click();
  });
  afterAll(() => app.close());

  /** Goes to a page in the editor, and begins Play on it. */
  async function goTo(name: string): Promise<void> {
    // The home page's button says so before its name.
    const page = { name: new RegExp(`^(${say('pages.home')} )?${name}$`) };
    await editor.page
      .getByRole('list', { name: say('commands.panelPages') })
      .getByRole('button', page)
      .click();
    await editor.settle();
    await play.restart();
    await play.arrivesAt(new RegExp(`^pages/${name}/`));
  }

  it.each([...PLACES, { name: 'list', selector: 'wx-text' }])(
    'keeps what stands in a $name, as exported and on the canvas',
    async ({ name, selector }) => {
      await goTo(name);
      expect(await shownIn(play.phone, selector)).toEqual(texts);
      const canvas = editor.page.locator('.canvas-view').frameLocator('iframe');
      expect(await shownIn(canvas, selector)).toEqual(texts);
      expect(await play.complaints()).toEqual([]);
      expect(editor.errors).toEqual([]);
    },
  );
});
