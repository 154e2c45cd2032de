import { defineElement } from './defineElement.ts';

/** Settings of the native navigation bar, bound to data; stands inside `page-meta`. */
export const navigationBar = defineElement({
  tag: 'navigation-bar',
  css: 'wx-navigation-bar{display:none}',
  properties: {
    title: '',
    loading: false,
    frontColor: '',
    backgroundColor: '',
    colorAnimationDuration: 0,
    colorAnimationTimingFunc: 'linear',
  },
  create({ dom, props, context }) {
    const apply = (): void => {
      if (!dom.isConnected) return;
      const { title, loading, frontColor, backgroundColor } = props;
      const { colorAnimationDuration: duration, colorAnimationTimingFunc: timingFunc } = props;
      context.host.chrome.setNavigationBar(
        {
          ...(title && { title }),
          loading,
          // The two colours that WeChat allows.
          ...(frontColor && { frontColor: /^#f/i.test(frontColor) ? 'white' : 'black' }),
          ...(backgroundColor && { backgroundColor }),
          ...(duration > 0 && { animation: { duration, timingFunc } }),
        },
        dom,
      );
    };
    return { attached: apply, update: apply };
  },
});
