import {
  Component,
  type ExternalShadowRoot,
  type GeneralBackendElement,
  ShadowRoot,
  Element as TreeElement,
  type Node as TreeNode,
} from 'glass-easel';

/** Where glass-easel 0.12 fills slots otherwise than WeChat. Done once for a frame. */
export function installSlotTweaks(): void {
  fillBuiltInElements();
  preferUnnamedSlot();
}

/**
 * What stands in a `<slot/>` directly inside a built-in element belongs where that element keeps its content (in a
 * scroll-view: what it scrolls); glass-easel hands out the element's own node.
 */
function fillBuiltInElements(): void {
  const internals = TreeElement as unknown as {
    findNearestNonVirtual(node: TreeNode | null): GeneralBackendElement | null;
  };
  const { findNearestNonVirtual } = internals;
  internals.findNearestNonVirtual = (node) => {
    const found = findNearestNonVirtual(node);
    const element = (found as { __wxElement?: TreeElement } | null)?.__wxElement;
    if (!Component.isComponent(element) || element.getShadowRoot()) return found;
    return (element.shadowRoot as ExternalShadowRoot).slot;
  };
}

/** glass-easel's mode of components without `multipleSlots`; not in its types. */
const SINGLE_SLOT = 1;

interface SlotItem {
  value: TreeElement & { _$slotName: string };
  next: SlotItem | null;
}

/** What a shadow tree has inside; not in glass-easel's types. */
interface ShadowInternals {
  _$slotMode: number;
  _$singleSlot: TreeElement | null;
  /** All slots of the tree, in its order. */
  _$subtreeSlotStart: SlotItem | null;
  _$applySlotsInsertion(start: SlotItem, end: SlotItem, move: boolean): void;
  _$applySlotsRemoval(start: SlotItem, end: SlotItem, move: boolean): void;
}

interface ElementInternals {
  _$insertChildReassignSlot(
    root: ShadowInternals,
    name: string | null,
    before: TreeElement | null,
    now: TreeElement | null,
  ): void;
}

/**
 * Without `multipleSlots`, a component's content goes to its `<slot/>` that has no name, wherever named ones stand
 * (TDesign's tabs rely on it); glass-easel takes the first of all.
 */
function preferUnnamedSlot(): void {
  const prototype = ShadowRoot.prototype as unknown as ShadowInternals;
  const { _$applySlotsInsertion: insertion, _$applySlotsRemoval: removal } = prototype;
  prototype._$applySlotsInsertion = function (start, end, move) {
    if (this._$slotMode === SINGLE_SLOT) chooseSlot(this);
    else insertion.call(this, start, end, move);
  };
  prototype._$applySlotsRemoval = function (start, end, move) {
    if (this._$slotMode !== SINGLE_SLOT) removal.call(this, start, end, move);
    // What moves is put in again after.
    else if (!move) chooseSlot(this);
  };
}

function chooseSlot(root: ShadowInternals): void {
  let chosen: TreeElement | null = root._$subtreeSlotStart?.value ?? null;
  for (let item = root._$subtreeSlotStart; item; item = item.next) {
    if (item.value._$slotName !== '') continue;
    chosen = item.value;
    break;
  }
  const before = root._$singleSlot;
  if (before === chosen) return;
  root._$singleSlot = chosen;
  (TreeElement as unknown as ElementInternals)._$insertChildReassignSlot(root, null, before, chosen);
}
