import { box } from './box/box.ts';
import { button } from './button/button.ts';
import { carousel } from './carousel/carousel.ts';
import { countdown } from './countdown/countdown.ts';
import type { ComponentDefinition } from './defineComponent.ts';
import { divider } from './divider/divider.ts';
import { form } from './form/form.ts';
import { grid } from './grid/grid.ts';
import { hotspot } from './hotspot/hotspot.ts';
import { icon } from './icon/icon.ts';
import { image } from './image/image.ts';
import { input } from './input/input.ts';
import { list } from './list/list.ts';
import { page } from './page/page.ts';
import { popup } from './popup/popup.ts';
import { richText } from './rich-text/richText.ts';
import { tabs } from './tabs/tabs.ts';
import { text } from './text/text.ts';
import { video } from './video/video.ts';

/** All components, in the order of the palette within its groups. A new one is one line here. */
export const components: readonly ComponentDefinition[] = [
  page,
  text,
  image,
  button,
  icon,
  richText,
  divider,
  box,
  grid,
  list,
  carousel,
  video,
  form,
  input,
  hotspot,
  tabs,
  countdown,
  popup,
];

const byType = new Map(components.map((component) => [component.type, component]));

/** The definition of a type, or undefined when there is none (a document of a newer version, a lost plugin). */
export function componentByType(type: string): ComponentDefinition | undefined {
  return byType.get(type);
}
