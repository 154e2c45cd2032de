import { CallFailure, type CallOptions } from '../call.ts';
import { encodeFile } from './encodings.ts';
import { fileError } from './fileError.ts';
import { resized } from './fileOperations.ts';
import type { FileStore } from './fileStore.ts';
import type { Stats } from './stats.ts';

interface OpenFile {
  path: string;
  reads: boolean;
  writes: boolean;
  appends: boolean;
  position: number;
}

const flags = ['a', 'ax', 'a+', 'ax+', 'as', 'as+', 'r', 'r+', 'w', 'wx', 'w+', 'wx+'];

/** File descriptors. */
export class OpenFiles {
  private readonly files = new Map<string, OpenFile>();
  private lastNumber = 2;

  constructor(private readonly store: FileStore) {}

  open({ filePath, flag = 'r' }: CallOptions): string {
    const mode = String(flag);
    if (!flags.includes(mode)) throw fileError('Invalid argument', 'open', String(filePath));
    const path = this.store.normal(filePath);
    const exists = this.store.find(path) !== undefined;
    if (mode.startsWith('r') && !exists) this.store.read(filePath);
    if (mode.includes('x') && exists) throw fileError('file already exists', 'open', String(filePath));
    const writes = mode !== 'r';
    if (writes) this.store.writable(filePath, 'open');
    if (mode.startsWith('w') || (writes && !exists)) this.store.write(filePath, new Uint8Array());
    this.lastNumber += 1;
    const fd = String(this.lastNumber);
    const reads = mode.startsWith('r') || mode.includes('+');
    this.files.set(fd, { path, reads, writes, appends: mode.startsWith('a'), position: 0 });
    return fd;
  }

  close({ fd }: CallOptions): void {
    this.file(fd);
    this.files.delete(String(fd));
  }

  fstat({ fd }: CallOptions): Stats {
    return this.store.stats(this.file(fd).path);
  }

  ftruncate({ fd, length = 0 }: CallOptions): void {
    const { path } = this.file(fd, 'writes');
    this.store.write(path, resized(this.store.read(path), Number(length)));
  }

  read(options: CallOptions): { bytesRead: number; arrayBuffer: ArrayBuffer } {
    const { fd, arrayBuffer, offset = 0, length = 0, position } = options;
    const file = this.file(fd, 'reads');
    if (!(arrayBuffer instanceof ArrayBuffer)) throw new CallFailure('invalid arrayBuffer');
    const start = typeof position === 'number' ? position : file.position;
    const room = Math.min(Number(length), arrayBuffer.byteLength - Number(offset));
    const part = this.store.read(file.path).subarray(start, start + Math.max(room, 0));
    new Uint8Array(arrayBuffer).set(part, Number(offset));
    if (typeof position !== 'number') file.position += part.length;
    return { bytesRead: part.length, arrayBuffer };
  }

  write(options: CallOptions): { bytesWritten: number } {
    const { fd, data, offset = 0, length, encoding, position } = options;
    const file = this.file(fd, 'writes');
    const all = encodeFile(data, encoding ?? 'utf8');
    const part =
      typeof data === 'string'
        ? all
        : all.subarray(Number(offset), Number(offset) + Number(length ?? all.length));
    const before = this.store.read(file.path);
    const start = file.appends ? before.length : typeof position === 'number' ? position : file.position;
    const after = resized(before, Math.max(before.length, start + part.length));
    after.set(part, start);
    this.store.write(file.path, after);
    if (typeof position !== 'number') file.position = start + part.length;
    return { bytesWritten: part.length };
  }

  private file(fd: unknown, right?: 'reads' | 'writes'): OpenFile {
    const file = this.files.get(String(fd));
    if (!file) throw fileError('bad file descriptor');
    if (right && !file[right]) throw fileError('permission denied');
    return file;
  }
}
