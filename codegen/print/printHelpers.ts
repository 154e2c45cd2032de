import { type HelperFunction, helperFunctions, sharedHelpers } from '../helpers/helperFunctions.ts';
import { createLines, type Lines } from './createLines.ts';

/**
 * Prints `utils/format` with the functions in use and what they need.
 * @param dialect WXS exports by `module.exports` and is ES5; scripts are modules.
 */
export function printHelpers(used: ReadonlySet<string>, dialect: 'wxs' | 'js' | 'ts'): string {
  const lines = createLines();
  const names = [...used].filter((name) => Object.hasOwn(helperFunctions, name)).sort();
  for (const name of withNeeds(names)) printHelper(name, used.has(name), dialect, lines);
  if (dialect === 'wxs') {
    lines.push('');
    lines.push('module.exports = {');
    lines.indent();
    for (const name of names) lines.push(`${name}: ${name},`);
    lines.outdent();
    lines.push('};');
  }
  return lines.toString();
}

function helper(name: string): HelperFunction | undefined {
  return helperFunctions[name] ?? sharedHelpers[name];
}

/** What the functions call, each before who calls it. */
function withNeeds(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    withNeeds(helper(name)?.needs ?? [], found);
    found.add(name);
  }
  return found;
}

function printHelper(name: string, exported: boolean, dialect: 'wxs' | 'js' | 'ts', lines: Lines): void {
  const one = helper(name);
  if (!one) return;
  if (lines.count > 0) lines.push('');
  const params = one.params.map(([param, type]) =>
    dialect === 'ts' ? `${param}: ${type}` : param.replace('?', ''),
  );
  const result = dialect === 'ts' ? `: ${one.result}` : '';
  const keyword = exported && dialect !== 'wxs' ? 'export function' : 'function';
  lines.push(`/** ${one.docs} */`);
  lines.push(`${keyword} ${name}(${params.join(', ')})${result} {`);
  lines.indent();
  lines.pushAll(one.body);
  lines.outdent();
  lines.push('}');
}

/** Prints `utils/query`: WeChat hands over parameters as they stand in the address. */
export function printQueryHelper(dialect: 'js' | 'ts'): string {
  const [given, made] =
    dialect === 'ts'
      ? [
          'query: Record<string, string | undefined>): Record<string, string>',
          'const decoded: Record<string, string> = {};',
        ]
      : ['query)', 'const decoded = {};'];
  return `/** The parameters that a page was opened with, percent signs decoded. */
export function decodeQuery(${given} {
  ${made}
  Object.keys(query).forEach((name) => {
    decoded[name] = decode(query[name] || '');
  });
  return decoded;
}

function decode(value${dialect === 'ts' ? ': string' : ''}) {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    // Not encoded: a scanned or hand-written link.
    return value;
  }
}
`;
}
