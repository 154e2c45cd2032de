import { resolvePath } from '../../paths.ts';
import { StyleFault, type StylePreprocessor } from './preprocessor.ts';

/** The part of the package `less` that is used here. */
export interface LessModule {
  render(source: string, options: object, done: (error: unknown, output?: { css: string }) => void): void;
  FileManager: new () => object;
}

/** Makes a preprocessor of the package `less`. Nothing but the project's files is read, and no plugin is run. */
export function lessPreprocessor(less: LessModule): StylePreprocessor {
  return ({ path, source, read }) => {
    const manager = projectFiles(less, read);
    let css: string | undefined;
    let fault: unknown = new Error('less did not answer at once');
    const options = {
      filename: path,
      syncImport: true,
      disablePluginRule: true,
      plugins: [
        {
          install(_: unknown, plugins: { addFileManager(manager: object): void }): void {
            plugins.addFileManager(manager);
          },
        },
      ],
    };
    less.render(source, options, (error, output) => {
      fault = error;
      css = output?.css;
    });
    if (css === undefined) throw toFault(fault, path);
    return css;
  };
}

interface LessError {
  type?: string;
  message?: string;
  filename?: string;
  line?: number;
  /** 0-based. */
  column?: number;
}

function toFault(error: unknown, path: string): StyleFault {
  const { message = String(error), filename = path, line, column } = (error ?? {}) as LessError;
  return new StyleFault(message, {
    file: filename,
    ...(line ? { line } : {}),
    ...(column === undefined ? {} : { column: column + 1 }),
  });
}

/** less asks every file manager; this one answers for all files, so that no other is asked. */
function projectFiles(less: LessModule, read: (path: string) => string | undefined): object {
  const load = (name: string, folder: string): { filename: string; contents: string } | LessError => {
    const target = resolvePath(folder.endsWith('/') ? `${folder}x` : folder, name.replace(/^~/, ''));
    for (const path of /\.\w+$/.test(target) ? [target, `${target}.less`] : [`${target}.less`, target]) {
      const contents = read(path);
      if (contents !== undefined) return { filename: path, contents };
    }
    // What has no file name is taken for the error itself.
    return { type: 'File', message: `'${name}' wasn't found` };
  };
  return Object.assign(new less.FileManager(), {
    supports: () => true,
    supportsSync: () => true,
    loadFileSync: load,
    loadFile: async (name: string, folder: string) => {
      const loaded = load(name, folder);
      if (!('contents' in loaded)) throw new Error(loaded.message);
      return loaded;
    },
  });
}
