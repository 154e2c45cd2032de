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
  const link = query === undefined ? quote(path) : `\`${path}?${query}\``;
  const methods = [writeCard(page, 'onShareAppMessage', ['path', link])];
  if (page.record.share) {
    methods.push(
      writeCard(page, 'onShareTimeline', query === undefined ? undefined : ['query', `\`${query}\``]),
    );
  }
  return methods;
}

/** What the card carries so that it opens with the same row: the inside of a template literal. */
function recordQuery(page: PageIr): string | undefined {
  const record = recordName(page);
  const param = page.record.record?.param;
  if (record === undefined || param === undefined) return undefined;
  return `${encodeURIComponent(param)}=\${encodeURIComponent(${record} ? ${record}.id : '')}`;
}

function writeCard(page: PageIr, name: string, link: [key: string, value: string] | undefined): MethodIr {
  const record = recordName(page);
  const { shareTitle, sharePicture } = page.expressions;
  const { share, title } = page.record;
  const picture = share?.picture ? page.context.references.assetPath(share.picture) : undefined;
  const entries: [string, string][] = [
    [
      'title',
      shareTitle ? printShared(page, shareTitle, share?.title || title) : quote(share?.title || title),
    ],
  ];
  if (link) entries.push(link);
  if (sharePicture) entries.push(['imageUrl', printShared(page, sharePicture, picture ?? '')]);
  else if (picture) entries.push(['imageUrl', quote(picture)]);
  const shown = [link ? record : undefined, ...namesOf(shareTitle?.node), ...namesOf(sharePicture?.node)];
  const reads = record !== undefined && shown.includes(record);
  return {
    name,
    params: { js: '', ts: '' },
    body: [
      ...(reads ? [`const { ${record} } = this.data;`] : []),
      'return {',
      ...entries.map(([key, value]) => `  ${key}: ${value},`),
      '};',
    ],
  };
}

/** A value of the card; where it comes from the page's row, there is something to say without one. */
function printShared(page: PageIr, expression: LoweredExpression, fallback: string): string {
  const record = recordName(page);
  if (record === undefined || !namesOf(expression.node).includes(record))
    return printText(page, expression, []);
  return `${record} ? ${printText(page, expression, [record])} : ${quote(fallback)}`;
}
