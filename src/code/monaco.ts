import { editor, type IDisposable, languages } from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoLine/register';
import 'monaco-editor/features/links/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/css/register';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/markdown/register';
import 'monaco-editor/languages/definitions/typescript/register';
import { jsonTokens, wxmlConfiguration, wxmlTokens } from './wxmlLanguage.ts';

self.MonacoEnvironment = {
  getWorker: () =>
    new Worker(new URL('./monaco.worker.ts', import.meta.url), { type: 'module', name: 'monaco' }),
};

languages.register({ id: 'wxml', extensions: ['.wxml'], aliases: ['WXML'] });
languages.setMonarchTokensProvider('wxml', wxmlTokens);
languages.setLanguageConfiguration('wxml', wxmlConfiguration);
languages.register({ id: 'json', extensions: ['.json'], aliases: ['JSON'] });
languages.setMonarchTokensProvider('json', jsonTokens);

const LIGHT = 'dimsum-light';
const DARK = 'dimsum-dark';

editor.defineTheme(LIGHT, {
  base: 'vs',
  inherit: true,
  rules: [
    { token: 'tag', foreground: '9a2f24' },
    { token: 'attribute.name', foreground: '6b5436' },
    { token: 'attribute.value', foreground: '2d6a4a' },
    { token: 'string', foreground: '2d6a4a' },
    { token: 'string.key', foreground: '6b5436' },
    { token: 'keyword', foreground: '7a3f8f' },
    { token: 'number', foreground: '1f5f8b' },
    { token: 'comment', foreground: '7d766f', fontStyle: 'italic' },
  ],
  colors: {
    'editor.background': '#faf9f8',
    'editorLineNumber.foreground': '#a8a29b',
    focusBorder: '#00000000',
  },
});
editor.defineTheme(DARK, {
  base: 'vs-dark',
  inherit: true,
  rules: [
    { token: 'tag', foreground: 'ff9d92' },
    { token: 'attribute.name', foreground: 'd8c19b' },
    { token: 'attribute.value', foreground: '9ed3b3' },
    { token: 'string', foreground: '9ed3b3' },
    { token: 'string.key', foreground: 'd8c19b' },
    { token: 'keyword', foreground: 'd3a6e6' },
    { token: 'number', foreground: '93c5ee' },
    { token: 'comment', foreground: '8f8880', fontStyle: 'italic' },
  ],
  colors: {
    'editor.background': '#1c1b1a',
    'editorLineNumber.foreground': '#68625c',
    focusBorder: '#00000000',
  },
});

export type CodeEditor = editor.IStandaloneCodeEditor;
export type Decorations = editor.IEditorDecorationsCollection;
export type Disposable = IDisposable;

/** Makes a read-only editor that shows one file at a time. */
export function createCodeEditor(
  element: HTMLElement,
  options: { dark: boolean; label: string },
): CodeEditor {
  return editor.create(element, {
    theme: options.dark ? DARK : LIGHT,
    ariaLabel: options.label,
    readOnly: true,
    domReadOnly: true,
    automaticLayout: true,
    fontSize: 12,
    lineHeight: 20,
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    renderLineHighlight: 'none',
    overviewRulerBorder: false,
    contextmenu: false,
    lineNumbersMinChars: 4,
    padding: { top: 8, bottom: 8 },
    // A long text of the campaign must not make the whole file scroll sideways.
    wordWrap: 'on',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    tabFocusMode: true,
  });
}

export function setCodeTheme(dark: boolean): void {
  editor.setTheme(dark ? DARK : LIGHT);
}

/** Shows a file's text; the place in it is kept when it is the file that is shown already. */
export function showText(target: CodeEditor, text: string, language: string, isSameFile: boolean): void {
  const before = target.getModel();
  if (isSameFile && before) {
    if (before.getValue() === text) return;
    const view = target.saveViewState();
    before.setValue(text);
    if (view) target.restoreViewState(view);
    return;
  }
  target.setModel(editor.createModel(text, language));
  before?.dispose();
}

/** Brings lines into sight, with some of what is around them; nothing moves when they are. */
export function revealLine(target: CodeEditor, from: number, to: number): void {
  target.revealLinesInCenterIfOutsideViewport(from, to, editor.ScrollType.Smooth);
}
