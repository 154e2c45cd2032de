/** Makes a DOM node of the platform's own chrome. `html` is ours, never the project's. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  content: { html?: string; label?: string; onClick?: () => void } = {},
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = className;
  if (content.html !== undefined) node.innerHTML = content.html;
  if (content.label !== undefined) node.setAttribute('aria-label', content.label);
  if (content.onClick) node.addEventListener('click', content.onClick);
  return node;
}
