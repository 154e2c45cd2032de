import { inflateRawSync } from 'node:zlib';
import type { FileContent } from '../../preview/bundle.ts';
import { isTextFile, LEFT_OUT, LIMITS, SourceError } from './projectSource.ts';

/** Signatures and sizes of the format (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  name: string;
  method: number;
  flags: number;
  packed: number;
  size: number;
  offset: number;
  /** File type bits of Unix, where the archive was made on one. */
  mode: number;
}

/**
 * Reads the files of an archive. Nothing is written anywhere; still, an archive that means harm is refused whole:
 * paths that lead out of it, links, encrypted entries, more than `limits`, more than an entry says it holds.
 * @throws SourceError
 */
export function readZip(archive: Buffer, limits = LIMITS): Map<string, FileContent> {
  const entries = readEntries(archive, limits.files);
  const files = new Map<string, FileContent>();
  let total = 0;
  for (const entry of entries) {
    const path = safePath(entry);
    if (path === undefined || path.split('/').some((part) => LEFT_OUT.has(part))) continue;
    total += entry.size;
    if (total > limits.bytes) {
      throw new SourceError(`the archive unpacks to more than ${Math.round(limits.bytes / 1024 / 1024)} MB`);
    }
    const bytes = unpack(archive, entry);
    files.set(path, isTextFile(path) ? bytes.toString('utf8') : new Uint8Array(bytes));
  }
  return files;
}

function readEntries(archive: Buffer, most: number): Entry[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff)
    throw new SourceError('archives of the Zip64 format are not read');
  if (count > most) throw new SourceError(`the archive holds more than ${most} files`);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) throw damaged();
    const nameLength = archive.readUInt16LE(at + 28);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd > archive.length) throw damaged();
    entries.push({
      name: archive.toString('utf8', at + 46, nameEnd),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      mode: archive.readUInt32LE(at + 38) >>> 16,
      offset: archive.readUInt32LE(at + 42),
    });
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_SIZE - LONGEST_COMMENT);
  for (let at = archive.length - END_SIZE; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new SourceError('this is no zip archive');
}

/** The path of a file; undefined for a folder. */
function safePath({ name, mode, flags }: Entry): string | undefined {
  const type = mode & 0o170000;
  const path = name.replaceAll('\\', '/');
  if (type === 0o120000) throw new SourceError(`"${name}" in the archive is a link`);
  if (flags & 1) throw new SourceError(`"${name}" in the archive is encrypted`);
  const parts = path.split('/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || parts.includes('..') || path.includes('\0')) {
    throw new SourceError(`"${name}" leads out of the archive`);
  }
  if (path.endsWith('/')) return undefined;
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}

function unpack(archive: Buffer, { name, method, packed, size, offset }: Entry): Buffer {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL) throw damaged();
  const begin = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const data = archive.subarray(begin, begin + packed);
  if (data.length !== packed) throw damaged();
  if (method === 0) {
    if (packed !== size) throw damaged();
    return data;
  }
  if (method !== 8) throw new SourceError(`"${name}" is packed in a way that is not read (method ${method})`);
  if (size === 0) return Buffer.alloc(0);
  try {
    const bytes = inflateRawSync(data, { maxOutputLength: size });
    if (bytes.length === size) return bytes;
  } catch (error) {
    throw new SourceError(`"${name}" in the archive cannot be unpacked: ${(error as Error).message}`);
  }
  throw damaged();
}

function damaged(): SourceError {
  return new SourceError('the archive is damaged');
}
