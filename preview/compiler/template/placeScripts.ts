import { attributeOf } from './readMarkup.ts';
import { scanMarkup } from './scanMarkup.ts';

/** WXS inside of WXML, and the text that stands for it in generated code. */
export interface InlineScript {
  name: string;
  mark: string;
  code: string;
}

/**
 * Generated code with the scripts put back, each one line below its line in the file, so that an error in it can be
 * told where it is. What is generated is all on the first line.
 */
export function placeScripts(code: string, scripts: readonly InlineScript[], written: string): string {
  if (scripts.length === 0) return code;
  const lines = linesOfModules(written);
  const lineOf = ({ name }: InlineScript): number => lines.get(name) ?? 0;
  let head = code;
  let line = 1;
  let tail = '';
  for (const script of [...scripts].sort((a, b) => lineOf(a) - lineOf(b))) {
    const name = `$wxs${scripts.indexOf(script)}`;
    // Scripts stand before all else in the generated code: the first occurrence of the mark is the right one.
    head = head.replace(`(require,exports,module)=>{${script.mark}}`, name);
    const before = '\n'.repeat(Math.max(lineOf(script) + 1 - line, 0));
    const end = COMMENT_AT_END.test(script.code) ? '\n}' : '}';
    const text = `${before}function ${name}(require,exports,module){${script.code}${end}`;
    line += text.split('\n').length - 1;
    tail += text;
  }
  const end = head.lastIndexOf('})()');
  return `${head.slice(0, end)};${tail}${head.slice(end)}`;
}

const COMMENT_AT_END = /(?:\/\/|<!--|-->).*$/;

/** Lines (1-based) on which the code of WXS modules begins. */
function linesOfModules(text: string): Map<string, number> {
  const source = { text, file: '' };
  const lines = new Map<string, number>();
  for (const tag of scanMarkup(text)) {
    const module = tag.name === 'wxs' && tag.kind === 'open' ? attributeOf(source, tag, 'module') : undefined;
    if (module) lines.set(module.value, text.slice(0, tag.openEnd).split('\n').length);
  }
  return lines;
}
