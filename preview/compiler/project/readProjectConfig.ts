import type { FileContent, SourceProblem } from '../../bundle.ts';
import { asRecord } from '../asRecord.ts';
import { parseJson } from '../parseJson.ts';
import { readText } from '../readText.ts';
import type { PackRule } from './packRules.ts';

export const PROJECT_CONFIG = 'project.config.json';

/** What `project.config.json` says that decides which files make up the mini-program. Paths as written. */
export interface ProjectConfig {
  miniprogramRoot: string | undefined;
  srcMiniprogramRoot: string | undefined;
  compileType: string | undefined;
  cloudfunctionRoot: string | undefined;
  /** `packNpmRelationList`, when `packNpmManually` asks for it. */
  npmRelations: { packageJsonPath: string; miniprogramNpmDistDir: string }[] | undefined;
  ignore: PackRule[];
  include: PackRule[];
  /** `useCompilerPlugins`: `typescript`, `less`, `sass`. */
  plugins: ReadonlySet<string>;
}

/** Reads the project's configuration; what is missing or of a wrong type counts as not said. */
export function readProjectConfig(
  files: ReadonlyMap<string, FileContent>,
  problems: SourceProblem[],
): ProjectConfig {
  const content = files.get(PROJECT_CONFIG);
  const parsed = content === undefined ? { value: {} } : parseJson(readText(content));
  if (!('value' in parsed)) problems.push({ severity: 'error', file: PROJECT_CONFIG, ...parsed });
  const config = asRecord('value' in parsed ? parsed.value : {});
  const setting = asRecord(config.setting);
  const pack = asRecord(config.packOptions);
  const plugins = asList(setting.useCompilerPlugins).filter((item) => typeof item === 'string');
  return {
    miniprogramRoot: asText(config.miniprogramRoot),
    srcMiniprogramRoot: asText(config.srcMiniprogramRoot),
    compileType: asText(config.compileType),
    cloudfunctionRoot: asText(config.cloudfunctionRoot),
    npmRelations: setting.packNpmManually === true ? readRelations(setting.packNpmRelationList) : undefined,
    ignore: readRules(pack.ignore),
    include: readRules(pack.include),
    plugins: new Set(plugins),
  };
}

function readRelations(value: unknown): ProjectConfig['npmRelations'] {
  return asList(value).flatMap((item) => {
    const packageJsonPath = asText(asRecord(item).packageJsonPath);
    const miniprogramNpmDistDir = asText(asRecord(item).miniprogramNpmDistDir);
    if (packageJsonPath === undefined || miniprogramNpmDistDir === undefined) return [];
    return [{ packageJsonPath, miniprogramNpmDistDir }];
  });
}

function readRules(value: unknown): PackRule[] {
  return asList(value).flatMap((item) => {
    const { type, value: pattern } = asRecord(item);
    return typeof type === 'string' && typeof pattern === 'string' ? [{ type, value: pattern }] : [];
  });
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
