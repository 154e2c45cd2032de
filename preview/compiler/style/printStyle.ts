import type { ChildNode } from 'postcss';
import { convertUnits } from '../../cssUnits.ts';
import { isInKeyframes } from './isInKeyframes.ts';
import { removeLocalUrls, type StyleSheet } from './parseStyle.ts';
import { scopeSelector } from './scopeSelector.ts';

/**
 * The sheet as CSS for one scope (`''` = shared); imports are not in it. Conditions of media queries stay as written:
 * `adaptStyle` fills the phone in.
 */
export function printStyle(sheet: StyleSheet, scope: string): string {
  const known = sheet.printed.get(scope);
  if (known !== undefined) return known;
  const root = sheet.root.clone();
  root.walk((node) => transformNode(node, scope));
  const css = root.toString();
  sheet.printed.set(scope, css);
  return css;
}

function transformNode(node: ChildNode, scope: string): void {
  if (node.type === 'decl') node.value = removeLocalUrls(convertUnits(node.value));
  else if (node.type === 'rule' && !isInKeyframes(node.parent))
    node.selector = scopeSelector(node.selector, scope);
  else if (node.type === 'atrule' && node.name === 'supports') node.params = convertUnits(node.params);
}
