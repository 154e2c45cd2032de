import ts from 'typescript';
import { wxAbsences, wxLimits } from './limits.ts';
import type { Coverage } from './readCoverage.ts';
import type { SupportRow } from './supportRow.ts';

/**
 * Names of the members of `wx` in the typings, and of the objects that they make: `request`,
 * `RequestTask.abort`. `typings` is the text of `lib.wx.api.d.ts`.
 */
export function readWxNames(typings: string): { wx: string[]; objects: Map<string, string[]> } {
  const source = ts.createSourceFile('api.d.ts', typings, ts.ScriptTarget.ES2022, true);
  const interfaces = new Map<string, string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      // What holds values only is an argument or a result.
      const acts = node.members.some((member) => ts.isMethodSignature(member) || isFunction(member));
      const names = acts ? node.members.flatMap(({ name }) => (name ? [name.getText()] : [])) : [];
      interfaces.set(node.name.text, [...new Set([...(interfaces.get(node.name.text) ?? []), ...names])]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const wx = (interfaces.get('Wx') ?? []).filter((name) => name !== 'resolve').sort();
  const objects = [...interfaces].filter(([name, members]) => members.length > 0 && isObject(name));
  return { wx, objects: new Map(objects.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function isFunction(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type !== undefined && ts.isFunctionTypeNode(member.type);
}

/** Options and results hold callbacks, not methods. */
function isObject(name: string): boolean {
  return name !== 'Wx' && !/(?:Option|Options|Result|Param|Info|Callback|Detail|Error)$/.test(name);
}

/** One row for each name; `isPresent` tells whether the preview has code for a member of `wx`. */
export function wxRows(
  names: string[],
  coverage: Coverage,
  isPresent: (name: string) => boolean,
): SupportRow[] {
  return names.map((name) => {
    const note = wxLimits[name];
    if (coverage.wx.has(name)) return { name, support: note ? 'partly' : 'works', note: note ?? '' };
    if (note !== undefined) return { name, support: 'partly', note };
    if (isPresent(name)) return { name, support: 'partly', note: 'no test names it' };
    const usual = 'fails as on a phone that cannot, with a line in the console';
    return { name, support: 'no', note: wxAbsences[name] ?? usual };
  });
}
