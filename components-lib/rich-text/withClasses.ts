const CLASSES: Readonly<Record<string, string>> = {
  p: 'rich-text-p',
  h2: 'rich-text-h2',
  h3: 'rich-text-h3',
  ul: 'rich-text-list',
  ol: 'rich-text-list',
  li: 'rich-text-li',
  blockquote: 'rich-text-quote',
};

/**
 * Gives the block tags of rich text their classes. Only opening tags without attributes are touched: the field
 * stores no others.
 * @example withClasses('<p>Hi</p>') // '<p class="rich-text-p">Hi</p>'
 */
export function withClasses(html: string): string {
  return html.replace(
    /<(p|h2|h3|ul|ol|li|blockquote)>/g,
    (_, tag: string) => `<${tag} class="${CLASSES[tag]}">`,
  );
}
