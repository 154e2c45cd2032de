import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { OutputFiles } from '../codegen/types.ts';
import { InputError } from './command.ts';

/**
 * Writes a project into a folder. Everything is written beside it first; only then does it take its place, so that
 * a full disk or a broken cable leaves what was there. In a folder that has files, each file is replaced by itself
 * and those that are not ours stay.
 * @throws InputError when `folder` is a file or cannot be written.
 */
export function writeFolder(folder: string, files: OutputFiles): void {
  const target = resolve(folder);
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing && !existing.isDirectory()) throw new InputError(folder, 'is a file, not a folder');
  try {
    mkdirSync(dirname(target), { recursive: true });
    const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    try {
      for (const [path, content] of files) {
        const file = join(staging, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      if (!existing || readdirSync(target).length === 0) {
        rmSync(target, { recursive: true, force: true });
        renameSync(staging, target);
      } else {
        for (const path of files.keys()) {
          const file = join(target, path);
          mkdirSync(dirname(file), { recursive: true });
          renameSync(join(staging, path), file);
        }
      }
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError(folder, `cannot be written: ${message}`);
  }
}

/** Writes one file; readers see the old one or the new one, never half of it. @throws InputError */
export function writeWhole(file: string, content: Uint8Array): void {
  const target = resolve(file);
  const staging = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(staging, content);
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { force: true });
    throw new InputError(file, `cannot be written: ${(error as Error).message}`);
  }
}
