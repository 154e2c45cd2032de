import type { languages } from 'monaco-editor/editor';

/** How WXML is coloured: tags, attributes, and the expressions in `{{ }}` as the code that they are. */
export const wxmlTokens: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.wxml',
  ignoreCase: false,
  keywords: ['true', 'false', 'null', 'undefined'],
  tokenizer: {
    root: [
      [/<!--/, 'comment', '@comment'],
      [/(<\/?)([\w-]+)/, ['delimiter', { token: 'tag', next: '@tag' }]],
      [/\{\{/, { token: 'delimiter.bracket', next: '@expression' }],
      [/[^<{]+/, ''],
      [/\{/, ''],
    ],
    comment: [
      [/-->/, 'comment', '@pop'],
      [/[^-]+/, 'comment'],
      [/-/, 'comment'],
    ],
    tag: [
      [/\/?>/, 'delimiter', '@pop'],
      [/(wx|bind|catch|mut-bind|capture-bind|capture-catch|model)(:)([\w-]+)/, 'keyword'],
      [/[\w-:]+/, 'attribute.name'],
      [/=/, 'delimiter'],
      [/"/, { token: 'attribute.value', next: '@double' }],
      [/'/, { token: 'attribute.value', next: '@single' }],
      [/\s+/, ''],
    ],
    double: [
      [/\{\{/, { token: 'delimiter.bracket', next: '@expression' }],
      [/[^"{]+/, 'attribute.value'],
      [/\{/, 'attribute.value'],
      [/"/, { token: 'attribute.value', next: '@pop' }],
    ],
    single: [
      [/\{\{/, { token: 'delimiter.bracket', next: '@expression' }],
      [/[^'{]+/, 'attribute.value'],
      [/\{/, 'attribute.value'],
      [/'/, { token: 'attribute.value', next: '@pop' }],
    ],
    expression: [
      [/\}\}/, { token: 'delimiter.bracket', next: '@pop' }],
      [/[a-zA-Z_$][\w$]*/, { cases: { '@keywords': 'keyword', '@default': 'identifier' } }],
      [/\d+(\.\d+)?/, 'number'],
      [/'[^']*'/, 'string'],
      [/"[^"]*"/, 'string'],
      [/[-+*/%=!<>&|?:,.()[\]{}]/, 'delimiter'],
      [/\s+/, ''],
    ],
  },
};

export const wxmlConfiguration: languages.LanguageConfiguration = {
  comments: { blockComment: ['<!--', '-->'] },
  brackets: [
    ['<', '>'],
    ['{{', '}}'],
  ],
};

/** JSON without the language service, which would bring a worker of its own for files that nobody edits. */
export const jsonTokens: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.json',
  tokenizer: {
    root: [
      [/"([^"\\]|\\.)*"(?=\s*:)/, 'string.key'],
      [/"([^"\\]|\\.)*"/, 'string.value'],
      [/-?\d+(\.\d+)?([eE][-+]?\d+)?/, 'number'],
      [/true|false|null/, 'keyword'],
      [/[{}[\],:]/, 'delimiter'],
      [/\s+/, ''],
    ],
  },
};
