/** Colours of the window behind a page. */
export interface WindowColors {
  /** Seen above the page when it is drawn down. (Below its end only a phone's bounce shows something.) */
  top: string;
  /** Ground on which the page itself is drawn. */
  content: string;
  /** Whether the three dots of pull-down refresh are dark. */
  darkText: boolean;
}

/** The window settings of a page: `window` of app.json under the page's own `.json`. */
export interface PageWindow {
  title: string;
  backgroundColor: string;
  textStyle: 'black' | 'white';
  customNavigation: boolean;
  colors: WindowColors;
  pullDownRefresh: boolean;
  /** px from the end of the page at which `onReachBottom` is called. */
  reachBottomDistance: number;
  disableScroll: boolean;
  disableSwipeBack: boolean;
  /** Shows the home button on pages that are not the lowest of the stack, too. */
  homeButton: boolean;
  orientation: 'portrait' | 'landscape' | 'auto';
}

type Settings = Record<string, unknown>;

/** Reads the settings; defaults are those of WeChat's reference (全局配置, 页面配置). */
export function pageWindow(appConfig: Settings, pageConfig: Settings): PageWindow {
  const settings: Settings = { ...(appConfig.window as Settings | undefined), ...pageConfig };
  const text = (key: string, otherwise: string): string =>
    typeof settings[key] === 'string' ? (settings[key] as string) : otherwise;
  const distance = Number(settings.onReachBottomDistance ?? 50);
  const { pageOrientation } = settings;
  return {
    title: text('navigationBarTitleText', ''),
    backgroundColor: text('navigationBarBackgroundColor', '#000000'),
    textStyle: settings.navigationBarTextStyle === 'black' ? 'black' : 'white',
    customNavigation: settings.navigationStyle === 'custom',
    colors: {
      top: text('backgroundColorTop', text('backgroundColor', '#ffffff')),
      content: text('backgroundColorContent', '#ffffff'),
      darkText: settings.backgroundTextStyle !== 'light',
    },
    pullDownRefresh: settings.enablePullDownRefresh === true,
    reachBottomDistance: Number.isFinite(distance) ? distance : 50,
    disableScroll: settings.disableScroll === true,
    disableSwipeBack: settings.disableSwipeBack === true,
    homeButton: settings.homeButton === true,
    orientation: pageOrientation === 'landscape' || pageOrientation === 'auto' ? pageOrientation : 'portrait',
  };
}
