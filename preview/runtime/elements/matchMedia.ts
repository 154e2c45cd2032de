import { defineElement } from './defineElement.ts';
import { matchesMedia } from './matchesMedia.ts';

const properties = {
  minWidth: -1,
  maxWidth: -1,
  width: -1,
  minHeight: -1,
  maxHeight: -1,
  height: -1,
  orientation: '',
};

/** Shows its content only on screens that fit. */
export const matchMedia = defineElement({
  tag: 'match-media',
  css: 'wx-match-media{display:block}\nwx-match-media[unmatched]{display:none}',
  properties,
  create({ dom, props, context }) {
    const { host } = context;
    const check = (): void => {
      const given = Object.keys(properties)
        .map((name) => [name, props[name as keyof typeof properties]] as const)
        .filter(([, value]) => value !== '' && value !== -1);
      const { width, height } = host.chrome.pageViewport();
      dom.toggleAttribute('unmatched', !matchesMedia(Object.fromEntries(given), width, height));
    };
    let forget = (): void => {};
    return {
      attached() {
        forget = host.onChange(check);
        check();
      },
      update: check,
      detached: () => forget(),
    };
  },
});
