import type { TextRange } from './delta.ts';

/** The elements that each draw one line. */
export function linesOf(root: Element): HTMLElement[] {
  return [...root.children].flatMap((block) =>
    block.localName === 'ul' || block.localName === 'ol'
      ? ([...block.children] as HTMLElement[])
      : [block as HTMLElement],
  );
}

/** Whether everything below a node stands in lines, as `drawDelta` draws them; typing may leave it otherwise. */
export function isRegular(root: Element): boolean {
  const lines = linesOf(root);
  const direct = [...root.childNodes].every((node) => node instanceof Element);
  return (
    direct &&
    lines.length > 0 &&
    lines.every(
      (line) =>
        /^(p|h[1-6]|li|hr)$/.test(line.localName) &&
        !line.querySelector('p,h1,h2,h3,h4,h5,h6,li,div:not([data-block])'),
    )
  );
}

const isEmbed = (node: Node): boolean =>
  node instanceof HTMLElement && (node.localName === 'img' || node.dataset.block !== undefined);

/** Length of what a line's element shows, in characters; a dividing line is one. */
function lengthOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.length ?? 0;
  if (isEmbed(node) || (node as Element).localName === 'hr') return 1;
  return [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0);
}

/** Position in the text of a point of the DOM. */
function indexAt(root: Element, node: Node, offset: number): number {
  let index = 0;
  for (const line of linesOf(root)) {
    if (!line.contains(node) && !(line === node)) {
      if (line.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) {
        index += lengthOf(line) + 1;
        continue;
      }
      return index;
    }
    const range = document.createRange();
    range.selectNodeContents(line);
    range.setEnd(node, offset);
    return index + lengthOf(range.cloneContents());
  }
  return Math.max(index - 1, 0);
}

/** The selection as a range of characters; undefined when it is elsewhere. */
export function readSelection(root: HTMLElement): TextRange | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || !root.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  // A range on the node itself counts its children, not characters.
  const at = (node: Node, offset: number): number => {
    if (node !== root) return indexAt(root, node, offset);
    const lines = [...root.children].slice(0, offset);
    const before = lines.flatMap((block) =>
      /^[uo]l$/.test(block.localName) ? [...block.children] : [block],
    );
    return before.reduce((sum, line) => sum + lengthOf(line) + 1, 0);
  };
  const index = at(range.startContainer, range.startOffset);
  return { index, length: Math.max(at(range.endContainer, range.endOffset) - index, 0) };
}

/** The point of the DOM at a position of a line. */
function pointIn(node: Node, offset: number): [Node, number] {
  let left = offset;
  for (const child of node.childNodes) {
    const length = lengthOf(child);
    if (left > length) {
      left -= length;
      continue;
    }
    if (child.nodeType === Node.TEXT_NODE) return [child, left];
    if (isEmbed(child)) {
      if (left === 0) return [node, [...node.childNodes].indexOf(child)];
      left -= length;
      continue;
    }
    if (child.childNodes.length > 0) return pointIn(child, left);
  }
  return [node, left > 0 || offset > 0 ? node.childNodes.length : 0];
}

/** A range of characters in the DOM. */
export function rangeOf(root: HTMLElement, { index, length }: TextRange): Range {
  const point = (position: number): [Node, number] => {
    let left = position;
    const lines = linesOf(root);
    for (const line of lines) {
      const size = lengthOf(line);
      if (left <= size) return line.localName === 'hr' ? [line, 0] : pointIn(line, left);
      left -= size + 1;
    }
    const last = lines.at(-1);
    return last ? pointIn(last, lengthOf(last)) : [root, 0];
  };
  const range = document.createRange();
  range.setStart(...point(index));
  range.setEnd(...point(index + length));
  return range;
}

/** Selects a range of characters. */
export function writeSelection(root: HTMLElement, range: TextRange): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeOf(root, range));
}
