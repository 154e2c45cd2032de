import type { LookIr, TreeNode, UtilityIr } from '../ir.ts';
import { allocateNames } from '../names/allocateNames.ts';
import { utilityClass } from '../names/utilityClass.ts';
import { kebab } from '../names/words.ts';
import type { PageIr, RuleIr } from '../pageIr.ts';

/** Looks that say the same and will be one class. */
interface Group {
  /** Smallest id among its uses: names of groups do not depend on where their uses stand. */
  id: string;
  uses: Use[];
  declarations: readonly string[];
}

interface Use {
  id: string;
  node: TreeNode;
  look: LookIr;
}

/** Gives every look its class; equal sets of declarations share one, in the whole page. */
export function shareClasses(page: PageIr): void {
  const uses: Use[] = [];
  for (const node of page.nodes) {
    const { looks, record } = node.ir;
    for (let i = 0; i < looks.length; i++) {
      const look = looks[i] as LookIr;
      uses.push({ id: i === 0 ? record.id : `${record.id}/${i}`, node, look });
    }
  }
  const base = groupUses(
    uses,
    (look) => look.key,
    (look) => look.declarations,
  );
  const names = nameGroups(page, base, '');
  for (const group of base) {
    const name = names.get(group.id) ?? '';
    for (const { look } of group.uses) page.classes.set(look, name);
  }
  for (const group of inOrder(base)) page.rules.push(rule(names.get(group.id) ?? '', group));
  sharePressed(page, uses, new Set(names.values()));
  addUtilities(page, uses);
}

function groupUses(
  uses: readonly Use[],
  keyOf: (look: LookIr) => string,
  declarationsOf: (look: LookIr) => readonly string[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const use of uses) {
    const key = keyOf(use.look);
    if (key === '') continue;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { id: use.id, uses: [use], declarations: declarationsOf(use.look) });
      continue;
    }
    group.uses.push(use);
    if (use.id < group.id) group.id = use.id;
  }
  return [...groups.values()];
}

function nameGroups(page: PageIr, groups: readonly Group[], suffix: string): Map<string, string> {
  const requests = groups.map((group) => ({ id: group.id, wanted: wantedName(page, group) + suffix }));
  return allocateNames(requests, '-', page.context.reservedClasses);
}

function wantedName(page: PageIr, group: Group): string {
  const [first] = group.uses;
  if (!first) return 'style';
  const wanted = classOf(page, first);
  if (group.uses.length === 1 || group.uses.every((use) => classOf(page, use) === wanted)) return wanted;
  const block = page.names.get(first.node)?.block;
  if (group.uses.every((use) => page.names.get(use.node)?.block === block)) {
    return classOf(page, group.uses.find((use) => use.id === group.id) ?? first);
  }
  // Shared between sections: it belongs to the page.
  const slug = page.path.slice(page.path.lastIndexOf('/') + 1);
  return `${slug}__${kebab(commonWords(page, group))}${partSuffix(first.look)}`;
}

/** What the names of all uses begin with; where they have nothing in common, the name of one that has a name. */
function commonWords(page: PageIr, group: Group): readonly string[] {
  const named = group.uses.filter((use) => use.node.ir.record.name);
  const uses = named.length > 0 ? named : group.uses;
  let [first] = uses;
  for (const use of uses) if (first && use.id < first.id) first = use;
  const words = first ? (page.names.get(first.node)?.own ?? []) : [];
  let common = words.length;
  for (const use of uses) {
    const other = page.names.get(use.node)?.own ?? [];
    let same = 0;
    while (same < common && words[same] === other[same]) same++;
    common = same;
    if (common === 0) break;
  }
  return common > 0 ? words.slice(0, common) : words;
}

/** `hero__title-hint` of an element, `hero__hint` of a block. */
function partName(className: string, look: LookIr): string {
  const suffix = partSuffix(look);
  return suffix === '' || className.includes('__') ? className + suffix : `${className}__${suffix.slice(1)}`;
}

function classOf(page: PageIr, use: Use): string {
  return partName(page.names.get(use.node)?.className ?? use.node.ir.record.type, use.look);
}

function partSuffix(look: LookIr): string {
  return look.part === 'root'
    ? ''
    : `-${look.part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** As they are first used; parts of widgets last, each before those that may stand on the same element. */
function inOrder(groups: readonly Group[]): readonly Group[] {
  const external = (group: Group) => group.uses[0]?.look.external;
  const plain = groups.filter((group) => !external(group));
  const parts = groups.filter((group) => external(group));
  parts.sort((a, b) => {
    const x = external(a);
    const y = external(b);
    if (!x || !y || x.type === y.type) return (x?.position ?? 0) - (y?.position ?? 0);
    return x.type < y.type ? -1 : 1;
  });
  return [...plain, ...parts];
}

function rule(name: string, group: Group): RuleIr {
  const nodes = new Set(group.uses.map((use) => use.node.ir.record.id));
  return { selector: `.${name}`, declarations: group.declarations, nodes: [...nodes] };
}

/** What a finger changes comes after all other rules: it has to win. */
function sharePressed(page: PageIr, uses: readonly Use[], taken: ReadonlySet<string>): void {
  const groups = groupUses(
    uses,
    (look) => look.pressed.join(';'),
    (look) => look.pressed,
  );
  const requests = groups.map((group) => {
    const bases = new Set(group.uses.map((use) => page.classes.get(use.look) ?? classOf(page, use)));
    const [base = ''] = bases;
    const slug = page.path.slice(page.path.lastIndexOf('/') + 1);
    return { id: group.id, wanted: bases.size === 1 ? `${base}--pressed` : `${slug}--pressed` };
  });
  const names = allocateNames(requests, '-', new Set([...page.context.reservedClasses, ...taken]));
  for (const group of groups) {
    const name = names.get(group.id) ?? '';
    for (const { look } of group.uses) page.pressedClasses.set(look, name);
    page.rules.push(rule(name, group));
  }
}

function addUtilities(page: PageIr, uses: readonly Use[]): void {
  const names = new Map<UtilityIr, string>();
  for (const { look } of uses) {
    let all = '';
    for (const utility of look.utilities) {
      let name = names.get(utility);
      if (name === undefined) {
        name = utilityClass(utility, page.context.names);
        names.set(utility, name);
      }
      all += all === '' ? name : ` ${name}`;
    }
    if (all === '') continue;
    const own = page.classes.get(look);
    page.classes.set(look, own ? `${all} ${own}` : all);
  }
}
