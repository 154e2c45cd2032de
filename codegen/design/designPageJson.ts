import type { PageRecord } from '../../schema/project.ts';
import type { LowerContext } from '../lower/lowerContext.ts';
import { hexColor } from '../print/colors.ts';
import { printJson } from '../print/printJson.ts';

/** A page's `.json` on the canvas: its bar and the components of its template. */
export function designPageJson(
  page: PageRecord,
  { references }: LowerContext,
  usingComponents: Readonly<Record<string, string>>,
): string {
  const { style, background, text } = page.navigationBar ?? {};
  const color = background === undefined ? undefined : hexColor(references.plainColor(background) ?? '');
  return printJson({
    navigationBarTitleText: page.title,
    ...(style && { navigationStyle: style === 'none' ? 'custom' : 'default' }),
    ...(color && { navigationBarBackgroundColor: color }),
    ...(text && { navigationBarTextStyle: text }),
    usingComponents,
  });
}
