const installed = new Set<string>();

/** Adds a style sheet to the document's head, before the project's own, once per name. */
export function installStyle(name: string, css: string): void {
  if (installed.has(name)) return;
  installed.add(name);
  const style = document.createElement('style');
  style.dataset.wx = name;
  style.textContent = css;
  document.head.prepend(style);
}
