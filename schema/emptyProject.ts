import { createId } from './ids.ts';
import { spreadKeys } from './order.ts';
import {
  type AppRecord,
  PROJECT_VERSION,
  type Project,
  type TokenRecord,
  type TypeToken,
} from './project.ts';

type Language = AppRecord['language'];

/**
 * A new project: one page with its root, and a quiet set of brand tokens. The default tokens' ids are their roles
 * (`primary`, `ink`, `muted`, `surface`, `line`, `title`, `body`, `caption`, …), whatever they are called.
 * @param args.random yields numbers in [0, 1); pass a seeded one where the result must repeat.
 * @example
 * const project = emptyProject({ name: 'Spring', language: 'en' });
 */
export function emptyProject(args: { name: string; language: Language; random?: () => number }): Project {
  const { name, language, random = Math.random } = args;
  const page = createId(random);
  const root = createId(random);
  const title = language === 'en' ? 'Home' : '首页';
  return {
    format: 'dimsum',
    version: PROJECT_VERSION,
    app: {
      id: 'app',
      name,
      language,
      navigationBar: { style: 'default', background: '#ffffff', text: 'black' },
      background: '#ffffff',
      tabBar: { color: '#8a8a8a', selectedColor: '#1a1a1a', background: '#ffffff', border: 'black' },
    },
    pages: { [page]: { id: page, name: title, title: name, order: 'a0', root, state: [], bind: {}, on: {} } },
    nodes: {
      [root]: { id: root, type: 'page', parent: null, order: 'a0', props: {}, bind: {}, style: {}, on: {} },
    },
    data: {},
    assets: {},
    tokens: Object.fromEntries(defaultTokens(language).map((token) => [token.id, token])),
  };
}

function defaultTokens(language: Language): TokenRecord[] {
  const say = (zh: string, en: string) => (language === 'en' ? en : zh);
  const color = (id: string, name: string, value: string) => ({ id, kind: 'color' as const, name, value });
  const type = (id: string, name: string, size: number, lineHeight: number, weight: number) => {
    const value: TypeToken = { size, lineHeight, weight, letterSpacing: 0, family: 'sans' };
    return { id, kind: 'type' as const, name, value };
  };
  const length = (id: string, kind: 'space' | 'radius', name: string, value: number) => ({
    id,
    kind,
    name,
    value,
  });
  const tokens = [
    color('primary', say('主色', 'Primary'), '#1a1a1a'),
    color('ink', say('正文', 'Ink'), '#222222'),
    color('muted', say('次要文字', 'Muted'), '#8a8a8a'),
    color('surface', say('底色', 'Surface'), '#f6f5f3'),
    color('line', say('分隔线', 'Line'), '#e6e4e0'),
    type('title', say('标题', 'Title'), 44, 1.3, 600),
    type('body', say('正文', 'Body'), 28, 1.7, 400),
    type('caption', say('说明', 'Caption'), 24, 1.5, 400),
    length('space-s', 'space', say('小间距', 'Small space'), 16),
    length('space-m', 'space', say('中间距', 'Medium space'), 32),
    length('space-l', 'space', say('大间距', 'Large space'), 64),
    length('radius', 'radius', say('圆角', 'Radius'), 16),
  ];
  const keys = spreadKeys(tokens.length);
  return tokens.map((token, i) => ({ ...token, order: keys[i] ?? 'a0' }));
}
