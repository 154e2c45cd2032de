import type { LoweredExpression, MethodIr, PageIr } from '../pageIr.ts';
import { recordName } from '../print/dialects.ts';
import { quote } from '../print/printLiteral.ts';
import { namesOf } from './hoistValues.ts';
import { printText } from './writeLifecycle.ts';

/**
 * The card that a person sends. Every page has one, since a page without `onShareAppMessage` cannot be shared at
 * all; only a page with a designed card goes to Moments as well.
 */
export function writeShare(page: PageIr): MethodIr[] {
  const query = recordQuery(page);
  const path = page.context.references.pagePath(page.record.id) ?? '';
  const link: Entry = ['path', query === undefined ? quote(path) : `\`${path}?${query}\``];
  if (!page.record.share) return [method('onShareAppMessage', returned(page, [...cardEntries(page), link]))];
  const english = page.context.references.language === 'en';
  const parameters: Entry[] = query === undefined ? [] : [['query', `\`${query}\``]];
  return [
    method('onShareAppMessage', returned(page, [CARD, link])),
    method(
      'onShareTimeline',
      parameters.length > 0 ? returned(page, [CARD, ...parameters]) : ['return this.card();'],
    ),
    {
      ...method('card', returned(page, cardEntries(page))),
      doc: english ? 'Title and picture of the card that people share.' : '分享卡片的标题和图片。',
    },
  ];
}

/** Key and JavaScript of a property; a spread has no key. */
type Entry = readonly [key: string, value: string];

const CARD: Entry = ['', '...this.card()'];

function method(name: string, body: string[]): MethodIr {
  return { name, params: { js: '', ts: '' }, body };
}

/** What the card carries so that it opens with the same row: the inside of a template literal. */
function recordQuery(page: PageIr): string | undefined {
  const record = recordName(page);
  const param = page.record.record?.param;
  if (record === undefined || param === undefined) return undefined;
  return `${encodeURIComponent(param)}=\${encodeURIComponent(${record} ? ${record}.id : '')}`;
}

function cardEntries(page: PageIr): Entry[] {
  const { shareTitle, sharePicture } = page.expressions;
  const { share, title } = page.record;
  const picture = share?.picture ? page.context.references.assetPath(share.picture) : undefined;
  const fallback = share?.title || title;
  const entries: Entry[] = [
    ['title', shareTitle ? printShared(page, shareTitle, fallback) : quote(fallback)],
  ];
  if (sharePicture) entries.push(['imageUrl', printShared(page, sharePicture, picture ?? '')]);
  else if (picture) entries.push(['imageUrl', quote(picture)]);
  return entries;
}

/** Statements that return an object; the page's row is read first where a value refers to it. */
function returned(page: PageIr, entries: readonly Entry[]): string[] {
  const record = recordName(page);
  const printed = entries.map(([key, value]) => (key === '' ? value : `${key}: ${value}`));
  const reads = record !== undefined && printed.some((entry) => new RegExp(`\\b${record} \\?`).test(entry));
  const line = `return { ${printed.join(', ')} };`;
  return [
    ...(reads ? [`const { ${record} } = this.data;`] : []),
    ...(line.length <= 100 ? [line] : ['return {', ...printed.map((entry) => `  ${entry},`), '};']),
  ];
}

/** A value of the card; where it comes from the page's row, there is something to say without one. */
function printShared(page: PageIr, expression: LoweredExpression, fallback: string): string {
  const record = recordName(page);
  if (record === undefined || !namesOf(expression.node).includes(record))
    return printText(page, expression, []);
  return `${record} ? ${printText(page, expression, [record])} : ${quote(fallback)}`;
}
