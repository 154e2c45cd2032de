import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { catalog } from '../../components-lib/catalog.ts';
import { isAssetFile } from '../../schema/assetFile.ts';
import { parseProject } from '../../schema/parseProject.ts';
import { printProject } from '../../schema/printProject.ts';
import type { Project } from '../../schema/project.ts';
import type { Problem } from '../../schema/validate/problem.ts';

export interface PackedProject {
  project: Project;
  /** Bytes by the asset's `file`. */
  assets: Map<string, Uint8Array>;
}

/** Why a file could not be opened; nothing was changed. */
export class ProjectFileError extends Error {
  override name = 'ProjectFileError';
  constructor(
    readonly reason: 'not-a-project' | 'too-large' | 'invalid',
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(`The file cannot be opened: ${reason}`, options);
  }
}

const DOCUMENT = 'project.json';
/** Bytes, unpacked: more than any campaign, less than what makes a tab run out of memory. */
const LARGEST = 400_000_000;
/** Already compressed: packing them again costs time and gains nothing. */
const PACKED = /\.(?:jpe?g|png|gif|mp4|mp3|m4a|aac)$/i;

/** A project with its pictures as one `.dimsum` file (a zip). */
export function packProject({ project, assets }: PackedProject): Uint8Array {
  const files: Zippable = { [DOCUMENT]: strToU8(printProject(project)) };
  const used = new Set(
    Object.values(project.assets).flatMap(({ source }) => ('file' in source ? [source.file] : [])),
  );
  for (const [file, bytes] of assets) {
    if (used.has(file)) files[file] = [bytes, { level: PACKED.test(file) ? 0 : 6 }];
  }
  return zipSync(files, { level: 6 });
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/(?:^|\/)(?:project\.json$|assets\/.*[^/]$)/.test(name) || name.startsWith('__MACOSX'))
          return false;
        total += originalSize;
        if (total > LARGEST) throw new ProjectFileError('too-large');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ProjectFileError) throw error;
    throw new ProjectFileError('not-a-project', [], { cause: error });
  }
}

function parse(text: string): Project {
  const parsed = parseProject(text, catalog);
  if (!parsed.ok) throw new ProjectFileError('invalid', parsed.problems);
  return parsed.project;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Reads a project file: a zip of `project.json` and `assets/`, also when a folder stands around them, or the
 * bare JSON.
 * @throws ProjectFileError
 */
export function unpackProject(bytes: Uint8Array): PackedProject {
  if (bytes.byteLength > LARGEST) throw new ProjectFileError('too-large');
  if (!isZip(bytes)) return { project: parse(strFromU8(bytes)), assets: new Map() };
  const files = unzip(bytes);
  const path = Object.keys(files)
    .filter((name) => name.endsWith(DOCUMENT))
    .sort((a, b) => a.length - b.length)[0];
  const document = path === undefined ? undefined : files[path];
  if (path === undefined || !document) throw new ProjectFileError('not-a-project');
  const folder = path.slice(0, -DOCUMENT.length);
  const assets = Object.entries(files)
    .filter(([name]) => name.startsWith(`${folder}assets/`))
    .map(([name, content]): [string, Uint8Array] => [name.slice(folder.length), content])
    .filter(([file]) => isAssetFile(file));
  return { project: parse(strFromU8(document)), assets: new Map(assets) };
}
