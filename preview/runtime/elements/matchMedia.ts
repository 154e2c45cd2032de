import { defineElement } from './defineElement.ts';

/** What `<match-media>` can ask of the screen, in px. */
export interface MediaConditions {
  minWidth?: number;
  maxWidth?: number;
  width?: number;
  minHeight?: number;
  maxHeight?: number;
  height?: number;
  orientation?: string;
}

/** Whether a screen of this size (px) meets all conditions that are given. */
export function matchesMedia(conditions: MediaConditions, width: number, height: number): boolean {
  const { minWidth, maxWidth, minHeight, maxHeight, orientation } = conditions;
  const within = (value: number, exact?: number, min?: number, max?: number): boolean =>
    (exact === undefined || value === exact) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max);
  return (
    within(width, conditions.width, minWidth, maxWidth) &&
    within(height, conditions.height, minHeight, maxHeight) &&
    (!orientation || orientation === (width > height ? 'landscape' : 'portrait'))
  );
}

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
