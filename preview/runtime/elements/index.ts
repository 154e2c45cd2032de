import type { ElementContext } from '../elementContext.ts';
import { button } from './button/button.ts';
import type { ElementDefinition } from './defineElement.ts';
import { form } from './form.ts';
import { image } from './image.ts';
import { installStyle } from './installStyle.ts';
import { label } from './label.ts';
import { navigationBar } from './navigationBar.ts';
import { navigator } from './navigator.ts';
import { pageMeta } from './pageMeta.ts';
import { scrollView } from './scroll/scrollView.ts';
import { text } from './text.ts';
import { view } from './view.ts';

/** The built-in elements that every app may use, most used first; extras bring the others. */
export const elements: readonly ElementDefinition[] = [
  view,
  text,
  image,
  button,
  scrollView,
  navigator,
  form,
  label,
  pageMeta,
  navigationBar,
];

const baseCss =
  '*{margin:0}\nhtml{-webkit-user-select:none;user-select:none;-webkit-tap-highlight-color:transparent}';

/**
 * Makes all built-in elements known under their tags in `context.space` and puts their style sheet before the
 * project's. Called once, before any page is created. Touch and tap events come from `installTouch`.
 */
export function registerElements(context: ElementContext): void {
  installStyle('elements', [baseCss, ...elements.map((element) => element.css)].join('\n'));
  for (const element of elements) element.register(context);
}
