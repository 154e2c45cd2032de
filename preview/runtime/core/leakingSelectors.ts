const COMMENT = /\/\*[\s\S]*?\*\//g;
/** What stands before a block: a selector, an at-rule, a step of key frames. */
const PRELUDE = /(?<=^|[{};])[^{};]+(?=\{)/g;
const NO_SELECTOR = /^(?:@|from\b|to\b|[\d.]+%)/;

/**
 * Whether a component's compiled style sheet can reach nodes outside of it: where it shares its classes (`scope` is
 * empty), or by selectors of tags, which every isolation lets through (组件样式隔离).
 */
export function leaks(css: string, scope: string): boolean {
  if (scope === '') return css !== '';
  for (const [prelude] of css.replace(COMMENT, '').matchAll(PRELUDE)) {
    const text = prelude.trim();
    if (text === '' || NO_SELECTOR.test(text)) continue;
    if (text.split(',').some((selector) => !selector.includes(scope))) return true;
  }
  return false;
}
