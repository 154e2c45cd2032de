import type { TreeNode } from '../ir.ts';

/**
 * Class of a node that shows nothing yet: an empty container gets a height to drop into, an empty text a word that
 * can be clicked. (A picture without a file is the component's own affair.)
 */
export function placeholderClass(node: TreeNode): string {
  const { record, definition } = node.ir;
  if (definition.slots !== 'none') {
    return node.children.length === 0 && record.type !== 'page' ? 'design-empty' : '';
  }
  for (const [name, field] of Object.entries(definition.props)) {
    if (!field.inPlace || !field.required || Object.hasOwn(record.bind, name)) continue;
    if ((record.props[name] ?? field.default) === '') return 'design-no-text';
  }
  return '';
}

/** Rules of those classes, for `app.wxss`. A node's own style comes later and wins. */
export function placeholderRules(language: 'zh-CN' | 'en'): string[] {
  const word = language === 'en' ? 'Text' : '文字';
  return [
    `.design-empty {
  min-width: 88rpx;
  min-height: 160rpx;
  background-image: linear-gradient(135deg, rgba(120, 112, 100, 0.07), rgba(120, 112, 100, 0.11));
}`,
    `.design-no-text::before {
  content: "${word}";
  opacity: 0.35;
}`,
  ];
}
