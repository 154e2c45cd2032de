// Monaco's own worker: links, word occurrences and the diff of the text, off the main thread.
import 'monaco-editor/editor/editor.worker';
