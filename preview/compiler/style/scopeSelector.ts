/** Functional pseudo-classes whose arguments are selectors; those of others (`:nth-child(2n)`) are kept. */
const SELECTOR_FUNCTIONS = new Set(['not', 'is', 'where', 'has', 'matches', '-webkit-any', 'host']);

const TOKEN =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\[[^\]]*\]|(?<pseudo>::?[\w-]+)(?<open>\()?|(?<kind>[.#])(?<name>(?:[\w\u0080-\uFFFF-]|\\.)+)|(?<tag>(?:[A-Za-z_\u0080-\uFFFF]|\\.)(?:[\w\u0080-\uFFFF-]|\\.)*)/g;

/**
 * Rewrites a selector of a WXSS file for the page's DOM: `.name` → `.<scope>--name` (glass-easel writes class
 * names so), `#id` likewise, a tag `view` → `wx-view`, `:host` → the attribute that the host of a component has: its
 * scope, `host` where it has none. With an empty scope, classes and ids stay as they are.
 */
export function scopeSelector(selector: string, scope: string, host = scope): string {
  let result = '';
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(selector); match; match = TOKEN.exec(selector)) {
    const { pseudo, open, kind, name, tag } = match.groups ?? {};
    let text = match[0];
    if (pseudo && open && !SELECTOR_FUNCTIONS.has(pseudo.replace(/^:+/, ''))) {
      const end = closingParenthesis(selector, TOKEN.lastIndex);
      text = selector.slice(match.index, end);
      TOKEN.lastIndex = end;
    } else if (pseudo === ':host') {
      text = hostSelector(host) + (open ? ':is(' : '');
    } else if (kind && name) {
      text = scope ? `${kind}${scope}--${name}` : text;
    } else if (tag) {
      text = `wx-${tag}`;
    }
    result += selector.slice(last, match.index) + text;
    last = TOKEN.lastIndex;
  }
  return result + selector.slice(last);
}

/** Whether a selector names tags, ids or attributes, which WeChat does not allow in a component's style. */
export function usesForeignSelectors(selector: string): boolean {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(selector); match; match = TOKEN.exec(selector)) {
    const { pseudo, open, kind, tag } = match.groups ?? {};
    if (tag || kind === '#' || match[0].startsWith('[')) return true;
    if (pseudo && open && !SELECTOR_FUNCTIONS.has(pseudo.replace(/^:+/, '')))
      TOKEN.lastIndex = closingParenthesis(selector, TOKEN.lastIndex);
  }
  return false;
}

function hostSelector(host: string): string {
  return host ? `[wx-host=${JSON.stringify(host)}]` : ':not(*)';
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return text.length;
}
