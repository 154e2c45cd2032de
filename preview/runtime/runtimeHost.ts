import type { ModuleBundle } from '../bundle.ts';
import type { NetworkEntry } from '../inspection.ts';
import type { HostService, HostServices } from '../protocol.ts';
import type { Scenario } from '../scenario.ts';

/** The phone that the runtime pretends to be. Lengths in px. */
export interface DeviceInfo {
  name: string;
  platform: 'ios' | 'android';
  width: number;
  height: number;
  pixelRatio: number;
  statusBarHeight: number;
  /** Height of the home indicator's safe area, 0 where there is none. */
  safeAreaBottom: number;
  language: 'zh_CN' | 'en';
  theme: 'light' | 'dark';
  /** How the phone is held; upright when absent. `width` and `height` are always those of the upright phone. */
  orientation?: 'portrait' | 'landscape';
}

/** How the app was opened or came back to the foreground (`App.onLaunch`, `wx.getEnterOptionsSync`). */
export interface EnterOptions {
  /** Without leading slash. */
  path: string;
  query: Record<string, string>;
  scene: number;
  referrerInfo: Record<string, unknown>;
  apiCategory: string;
}

export interface LogEntry {
  level: 'debug' | 'log' | 'info' | 'warn' | 'error';
  /** Already formatted for display. */
  text: string;
  file?: string;
  line?: number;
  column?: number;
  /** `wx` for a platform call, `script` for the project's own console, `runtime` for ours. */
  source: 'wx' | 'script' | 'runtime';
}

export interface PageRef {
  /** Page path without leading slash. */
  route: string;
  options: Record<string, string>;
  /** The page instance as the script sees it. */
  instance: unknown;
}

/** Page stack and tab bar. Each rejects with an `Error` whose message is WeChat's `errMsg` tail. */
export interface Navigation {
  stack(): readonly PageRef[];
  navigateTo(url: string, events?: Record<string, (...args: unknown[]) => void>): Promise<unknown>;
  redirectTo(url: string): Promise<void>;
  navigateBack(delta: number): Promise<void>;
  switchTab(url: string): Promise<void>;
  reLaunch(url: string): Promise<void>;
}

/** Bars that the platform draws around the page. */
export interface Chrome {
  /** Changes the bar of the visible page, or of the page that `at` is in. `animation.duration` in ms. */
  setNavigationBar(
    change: {
      title?: string;
      backgroundColor?: string;
      frontColor?: 'black' | 'white';
      loading?: boolean;
      homeButton?: boolean;
      animation?: { duration: number; timingFunc: string };
    },
    at?: Element,
  ): void;
  /** Colours of the window: above the page when it is pulled down (`top`), of its dots, and of the page's ground. */
  setBackground(change: { top?: string; content?: string; textStyle?: 'dark' | 'light' }, at?: Element): void;
  setTabBar(change: {
    visible?: boolean;
    item?: { index: number; text?: string; iconPath?: string; selectedIconPath?: string };
    badge?: { index: number; text: string | null };
    redDot?: { index: number; visible: boolean };
    style?: {
      color?: string;
      selectedColor?: string;
      backgroundColor?: string;
      borderStyle?: 'black' | 'white';
    };
  }): void;
  stopPullDownRefresh(): void;
  startPullDownRefresh(): void;
  /**
   * Scrolls the visible page, or the one that `at` is in; `offsetTop` (px) is added to where `selector` is.
   * Rejects where nothing matches `selector`.
   */
  scrollPageTo(
    target: { scrollTop?: number; selector?: string; offsetTop?: number; duration: number },
    at?: Element,
  ): Promise<void>;
  /** CSS length of `1rem` while the page that `at` is in is visible; empty: a twentieth of the screen. */
  setRootFontSize(size: string, at: Element): void;
  /** Turns the screen as a page asks for at run time (`page-meta`), in place of what its `.json` says. */
  setOrientation(orientation: 'portrait' | 'landscape' | 'auto', at: Element): void;
  /** Until the returned function is called, going back from the page that `at` is in calls `handler` instead. */
  holdBack(at: Element, handler: () => void): () => void;
  /** What the capsule's menu offers of the visible page, as far as the page answers it. */
  setShareMenu(change: { message?: boolean; timeline?: boolean }): void;
  /** Text that asks whether the visible page may be left by going back; null asks no more. */
  setLeaveQuestion(message: string | null): void;
  /** The capsule button at the top right, in px from the screen's top left. */
  capsule(): { left: number; top: number; right: number; bottom: number; width: number; height: number };
  /** What a page can draw on: the screen without navigation and tab bar (`windowWidth`, `windowHeight`), in px. */
  pageViewport(): { top: number; width: number; height: number };
  /** Where toasts, dialogs, sheets and the location viewer are drawn, above the page and the bars. */
  readonly layer: HTMLElement;
}

/** What built-in elements and `wx` functions may ask of the runtime. One object, made at start. */
export interface RuntimeHost {
  readonly device: DeviceInfo;
  /** What the platform would answer, as the viewer set it; read at call time. */
  readonly scenario: Scenario;
  readonly navigation: Navigation;
  readonly chrome: Chrome;
  readonly appConfig: Record<string, unknown>;
  log(entry: LogEntry): void;
  /** URL of a file of the package (or the given `http(s)`/`data:` URL unchanged); undefined when missing. */
  assetUrl(path: string, fromPage: string): string | undefined;
  /** Tells the surrounding window of something it can carry out or show (call, copy, open location, share …). */
  notify(event: HostEvent): void;
  /** Tells of a request when it begins, and again when it ends. */
  network(entry: NetworkEntry): void;
  /** Asks the surrounding window for something that the frame cannot do; rejects where it cannot either. */
  ask<S extends HostService>(
    service: S,
    args: Parameters<HostServices[S]>[0],
  ): Promise<ReturnType<HostServices[S]>>;
  /** Tells the panels around the preview that what they show has changed. */
  changed(what: 'pages' | 'storage' | 'tree'): void;
  /** How the app was opened, or how it last came to the foreground. */
  enterOptions(which: 'launch' | 'last'): EnterOptions;
  /** 1 rpx in px at the present screen width. */
  rpx(): number;
  /**
   * Calls `listener` whenever the device, the scenario or the design mode was changed from outside; `wx` objects
   * hear it as long as their run lasts, elements until they call the returned function.
   */
  onChange(listener: () => void): () => void;
  /** Whether the run of the app that this host was made for is over: nothing of it may call its scripts any more. */
  readonly ended: boolean;
  /** Calls `listener` when the run ends (restart, another app), unless the returned function was called before. */
  onEnd(listener: () => void): () => void;
  /** The package's scripts by path, as the compiler made them, for `wx.createWorker`. */
  readonly modules: Readonly<Record<string, ModuleBundle>>;
  /** Bytes of a file of the package (path from its root, no leading slash): assets and JSON files. */
  readonly packageFiles: { paths(): string[]; bytes(path: string): Uint8Array | undefined };
  /** Calls `listener` with what happens to the app as a whole; `wx` objects hear it as long as their run lasts. */
  onAppEvent(listener: (name: AppEventName, payload: unknown) => void): void;
  /** True while the page is shown on an editor's canvas. */
  designMode(): boolean;
}

/** What happens to the app as a whole: what stands behind `wx.on`. Some are calls to the app object as well. */
export type AppEventName =
  | 'AppShow'
  | 'AppHide'
  | 'PageNotFound'
  | 'Error'
  | 'UnhandledRejection'
  | 'ThemeChange'
  | 'WindowResize'
  | 'BeforeAppRoute'
  | 'AppRoute'
  | 'AppRouteDone'
  | 'BeforePageLoad'
  | 'AfterPageLoad'
  | 'BeforePageUnload'
  | 'AfterPageUnload';

/** Effects that leave the phone's screen: shown by whoever embeds the preview. */
export type HostEvent =
  | { kind: 'wx'; api: string; options: Record<string, unknown>; result: 'ok' | 'fail'; errMsg: string }
  | { kind: 'share'; title: string; path: string; imageUrl?: string };
