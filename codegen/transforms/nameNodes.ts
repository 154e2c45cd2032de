import type { TreeNode } from '../ir.ts';
import { isComponentClass } from '../names/isComponentClass.ts';
import { kebab, startingWithLetter, wordsOf } from '../names/words.ts';
import type { NodeNames, PageIr } from '../pageIr.ts';

/**
 * Names every node after what the designer called it, or its component. A container with a name and the row of a
 * list are blocks: what they hold is called after them, as in `hero` and `hero__title`. All else belongs to the page.
 */
export function nameNodes(page: PageIr): void {
  const slug = page.path.slice(page.path.lastIndexOf('/') + 1);
  for (const node of page.nodes) {
    const parent = node.parent && page.names.get(node.parent);
    page.names.set(node, parent ? nameNode(page, node, parent, slug) : rootNames(slug));
  }
}

function rootNames(slug: string): NodeNames {
  const words = slug.split('-');
  return {
    full: words,
    own: words,
    block: words,
    blockName: slug,
    className: isComponentClass(slug) ? `${slug}__root` : slug,
  };
}

function nameNode(page: PageIr, node: TreeNode, parent: NodeNames, slug: string): NodeNames {
  const { record } = node.ir;
  const type = record.type.split('-');
  const given = record.name ? wordsOf(record.name, page.context.transliterate) : [];
  const named = given.length > 0;
  const own = startingWithLetter(named ? given : (rowWords(page, node) ?? type), type);
  const holds = node.children.length > 0;
  if (holds && (named || rowWords(page, node) !== undefined)) {
    const name = kebab(own);
    const isTaken = isComponentClass(name) || page.context.reservedClasses.has(name);
    const className = isTaken ? `${slug}__${name}` : name;
    return { full: own, own, block: own, blockName: name, className };
  }
  // On its own page, a page's name says nothing.
  const { block, blockName } = parent;
  const bare = blockName === slug || startsWith(own, block);
  const full = bare ? own : [...block, ...own];
  return { full, own, block, blockName, className: `${blockName}__${kebab(own)}` };
}

/** The one container that a list repeats is called after the row: `place` for `places`. */
function rowWords(page: PageIr, node: TreeNode): readonly string[] | undefined {
  const repeat = node.parent?.ir.repeat;
  if (!repeat || node.children.length === 0 || node.parent?.children.length !== 1) return undefined;
  if (repeat.item === 'item') return undefined;
  return wordsOf(repeat.item, page.context.transliterate);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return words.length > start.length && start.every((word, i) => words[i] === word);
}
