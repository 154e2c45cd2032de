import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { catalog } from '../components-lib/catalog.ts';
import { limits } from '../schema/limits.ts';
import { parseProject } from '../schema/parseProject.ts';
import type { Project } from '../schema/project.ts';
import type { Problem } from '../schema/validate/problem.ts';
import { InputError } from './command.ts';

export interface OpenedProject {
  project: Project;
  /** Bytes of an asset's `file`; undefined when it is missing. */
  readAsset(file: string): Uint8Array | undefined;
}

export type ReadResult = ({ ok: true } & OpenedProject) | { ok: false; problems: Problem[] };

/**
 * Reads a project: a `project.json` with its pictures beside it, or a `.dimsum`/`.zip` that holds both.
 * @throws InputError when the file cannot be read or is too large.
 */
export function readProject(path: string): ReadResult {
  const bytes = readBytes(path);
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = zipped ? unpack(path, bytes) : undefined;
  const text = files ? files.get('project.json') : bytes;
  if (!text) throw new InputError(path, 'the archive holds no project.json');
  const parsed = parseProject(new TextDecoder().decode(text), catalog);
  if (!parsed.ok) return parsed;
  const readAsset = files ? (file: string) => files.get(file) : folderReader(dirname(resolve(path)));
  return { ok: true, project: parsed.project, readAsset };
}

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limits.maxFileBytes)
      throw new InputError(path, `${size} bytes are more than a project may have (${limits.maxFileBytes})`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(path, code === 'ENOENT' ? 'no such file' : message);
  }
}

function unpack(path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter(file) {
        total += file.originalSize;
        if (total > limits.maxFileBytes) throw new Error('it unpacks to more than a project may have');
        return !file.name.endsWith('/');
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    throw new InputError(path, `the archive cannot be read: ${(error as Error).message}`);
  }
}

/** Reads below one folder only, also through links: a document from a stranger must not reach other files. */
function folderReader(folder: string): (file: string) => Uint8Array | undefined {
  const base = realpathSync(folder) + sep;
  return (file) => {
    try {
      const path = realpathSync(join(folder, file));
      return path.startsWith(base) ? readFileSync(path) : undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
      throw error;
    }
  };
}
