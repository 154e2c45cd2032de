/** The window settings of a page: `window` of app.json under the page's own `.json`. */
export interface PageWindow {
  title: string;
  backgroundColor: string;
  textStyle: 'black' | 'white';
  customNavigation: boolean;
  pageBackground: string;
  darkBackgroundText: boolean;
  pullDownRefresh: boolean;
  /** px from the end of the page at which `onReachBottom` is called. */
  reachBottomDistance: number;
  disableScroll: boolean;
  homeButton: boolean;
}

type Settings = Record<string, unknown>;

/** Reads the settings; defaults are those of WeChat's reference (全局配置, 页面配置). */
export function pageWindow(appConfig: Settings, pageConfig: Settings): PageWindow {
  const settings: Settings = { ...(appConfig.window as Settings | undefined), ...pageConfig };
  const text = (key: string, otherwise: string): string =>
    typeof settings[key] === 'string' ? (settings[key] as string) : otherwise;
  const distance = Number(settings.onReachBottomDistance ?? 50);
  return {
    title: text('navigationBarTitleText', ''),
    backgroundColor: text('navigationBarBackgroundColor', '#000000'),
    textStyle: settings.navigationBarTextStyle === 'black' ? 'black' : 'white',
    customNavigation: settings.navigationStyle === 'custom',
    pageBackground: text('backgroundColor', '#ffffff'),
    darkBackgroundText: settings.backgroundTextStyle !== 'light',
    pullDownRefresh: settings.enablePullDownRefresh === true,
    reachBottomDistance: Number.isFinite(distance) ? distance : 50,
    disableScroll: settings.disableScroll === true,
    homeButton: settings.homeButton === true,
  };
}
