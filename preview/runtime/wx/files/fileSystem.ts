import type { RuntimeHost } from '../../runtimeHost.ts';
import {
  type Area,
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  logCall,
  notifyCall,
  parameterError,
  syncFailure,
} from '../call.ts';
import { tempFiles } from '../tempFiles.ts';
import { fileOperations, getFileInfo, removeSavedFile } from './fileOperations.ts';
import { type FileStore, filesOf } from './fileStore.ts';
import { OpenFiles } from './openFiles.ts';
import { readZipEntry, unzip } from './zipFiles.ts';

/** Names of the arguments of each synchronous call, in order; the others take the options themselves. */
const positional: Record<string, readonly string[]> = {
  access: ['path'],
  appendFile: ['filePath', 'data', 'encoding'],
  copyFile: ['srcPath', 'destPath'],
  mkdir: ['dirPath', 'recursive'],
  readFile: ['filePath', 'encoding', 'position', 'length'],
  readdir: ['dirPath'],
  rename: ['oldPath', 'newPath'],
  rmdir: ['dirPath', 'recursive'],
  saveFile: ['tempFilePath', 'filePath'],
  stat: ['path', 'recursive'],
  unlink: ['filePath'],
  writeFile: ['filePath', 'data', 'encoding'],
};

/** Under which name the asynchronous call hands out what the synchronous one returns. */
const resultNames: Record<string, string> = {
  readFile: 'data',
  readdir: 'files',
  saveFile: 'savedFilePath',
  stat: 'stats',
  open: 'fd',
  fstat: 'stats',
};

type Operation = (options: CallOptions) => unknown;

/** WeChat checks the first path before it touches a file. */
function checked(name: string, run: Operation): Operation {
  const wanted = positional[name]?.[0];
  return (options) => {
    if (wanted && typeof options[wanted] !== 'string') {
      throw parameterError(wanted, 'String', options[wanted]);
    }
    return run(options);
  };
}

function asyncForm(name: string, run: Operation): Operation {
  const field = resultNames[name];
  return (options) => {
    const result = run(options);
    return field ? { [field]: result } : result;
  };
}

function syncForm(name: string, run: Operation): (...args: unknown[]) => unknown {
  const names = positional[name];
  return syncFailure(`${name}Sync`, (...args: unknown[]) => {
    if (!names) return run((args[0] ?? {}) as CallOptions);
    return run(Object.fromEntries(names.map((each, index) => [each, args[index]])) as CallOptions);
  });
}

/** `wx.getFileSystemManager()`: all of it, in memory. */
function createManager(host: RuntimeHost, store: FileStore): Area {
  const open = new OpenFiles(store);
  const operations: Record<string, Operation> = {};
  for (const [name, run] of Object.entries(fileOperations)) {
    operations[name] = checked(name, (options) => run(store, options));
  }
  for (const name of ['open', 'close', 'fstat', 'ftruncate', 'read', 'write'] as const) {
    operations[name] = (options) => open[name](options);
  }
  const manager: Area = {};
  for (const [name, run] of Object.entries(operations)) {
    Object.assign(manager, asyncCalls(host, { [name]: asyncForm(name, run) }));
    manager[`${name}Sync`] = syncForm(name, run);
  }
  const brotli = (): never => {
    logCall(host, 'warn', 'FileSystemManager.readCompressedFile: no brotli decoder in the preview.');
    throw new CallFailure('decompress fail', { errCode: 1300022 });
  };
  return {
    ...manager,
    ...asyncCalls(host, {
      getFileInfo: (options) => getFileInfo(store, options),
      getSavedFileList: () => ({ fileList: store.saved() }),
      removeSavedFile: (options) => removeSavedFile(store, options),
      unzip: (options) => unzip(store, options),
      readZipEntry: (options) => ({ entries: readZipEntry(store, options) }),
      readCompressedFile: brotli,
    }),
    readCompressedFileSync: syncFailure('readCompressedFileSync', brotli),
  };
}

function document(host: RuntimeHost, store: FileStore, options: CallOptions): void {
  const { filePath } = options;
  if (typeof filePath !== 'string') throw parameterError('filePath', 'String', filePath);
  if (!store.exists(store.normal(filePath))) throw new CallFailure("file doesn't exist");
  notifyCall(host, 'openDocument', { ...options, filePath: host.assetUrl(filePath, '') ?? filePath });
}

/** Files: the file system, saved files, and documents to look at. */
export const fileSystem: AreaFactory = (host) => {
  const store = filesOf(host);
  const manager = createManager(host, store);
  // Older than the manager, which has them too.
  const { saveFile, getFileInfo, getSavedFileList, removeSavedFile } = manager;
  let buffers = 0;
  return {
    getFileSystemManager: () => manager,
    saveFile,
    getFileInfo,
    getSavedFileList,
    removeSavedFile,
    ...asyncCalls(host, {
      getSavedFileInfo({ filePath }) {
        const file = store.saved().find((each) => each.filePath === store.normal(filePath));
        if (!file) throw new CallFailure('file not exist');
        return { size: file.size, createTime: file.createTime };
      },
      openDocument: (options) => document(host, store, options),
      saveFileToDisk: (options) => {
        store.read(options.filePath);
        notifyCall(host, 'saveFileToDisk', options);
      },
    }),
    createBufferURL(buffer: ArrayBuffer | ArrayBufferView): string {
      buffers += 1;
      const bytes =
        buffer instanceof ArrayBuffer
          ? new Uint8Array(buffer)
          : new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      const path = `wxblob://${Date.now().toString(36)}-${buffers}`;
      tempFiles.put(path, bytes.slice());
      return path;
    },
    revokeBufferURL: (path: string) => void tempFiles.remove(path),
  };
};
