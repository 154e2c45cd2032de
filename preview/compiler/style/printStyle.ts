import type { ChildNode } from 'postcss';
import { convertUnits } from '../../cssUnits.ts';
import { isInKeyframes } from './isInKeyframes.ts';
import { removeLocalUrls, type StyleSheet } from './parseStyle.ts';
import { scopeSelector } from './scopeSelector.ts';

/**
 * The sheet as CSS for one scope (`''` = shared); imports are not in it. `host` is what `:host` means. Conditions of
 * media queries stay as written: `adaptStyle` fills the phone in.
 */
export function printStyle(sheet: StyleSheet, scope: string, host = scope): string {
  const key = `${scope} ${host}`;
  const known = sheet.printed.get(key);
  if (known !== undefined) return known;
  const root = sheet.root.clone();
  root.walk((node) => transformNode(node, scope, host));
  const css = root.toString();
  sheet.printed.set(key, css);
  return css;
}

function transformNode(node: ChildNode, scope: string, host: string): void {
  if (node.type === 'decl') node.value = removeLocalUrls(convertUnits(node.value));
  else if (node.type === 'rule' && !isInKeyframes(node.parent))
    node.selector = scopeSelector(node.selector, scope, host);
  else if (node.type === 'atrule' && node.name === 'supports') node.params = convertUnits(node.params);
}
