import type { Bundle, BundlePatch } from './bundle.ts';
import type { NetworkEntry, PanelMethods } from './inspection.ts';
import type { DeviceInfo, HostEvent, LogEntry } from './runtime/runtimeHost.ts';
import type { Scenario } from './scenario.ts';

/** A rectangle in px from the top left of the frame's viewport. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element that carries a mark. The same mark can stand on many, e.g. in a list: `index` tells them apart. */
export interface MarkRef {
  /** Value of `data-node`. */
  id: string;
  /** Which of the elements with this mark, in the order of the tree. */
  index: number;
}

/** Where a marked element is. */
export interface MarkRect extends MarkRef {
  rect: Rect;
  /** The nearest marked element around it. */
  parent: MarkRef | null;
  /** Present when the element's content can be scrolled. */
  scroll?: { left: number; top: number; width: number; height: number };
}

/** What is at a point. */
export interface Hit {
  /** Part of the screen. */
  area: 'page' | 'navigation' | 'tabs' | 'layer' | 'none';
  /** Marked elements at the point, innermost first. */
  chain: MarkRect[];
}

/** What a test can see of a marked element. */
export interface MarkSummary extends MarkRect {
  html: string;
  text: string;
}

/** How a marked element's text is set: computed values of CSS, and the box in which its lines break. */
export interface TextLook {
  rect: Rect;
  fontFamily: string;
  fontSize: string;
  fontWeight: string;
  fontStyle: string;
  lineHeight: string;
  letterSpacing: string;
  textAlign: string;
  textTransform: string;
  color: string;
  /** Language of the text: which font a generic family is depends on it. */
  lang: string;
}

/** How the page is shown on an editor's canvas; see `runtime.ts`. */
export interface DesignOptions {
  enabled: boolean;
  fullHeight: boolean;
}

/** How to go to a page. */
export type NavigationKind = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack';

/** What can be asked of the frame: argument and answer of each method. */
export interface FrameMethods extends PanelMethods {
  load(args: { bundle: Bundle; url?: string }): void;
  patch(patch: BundlePatch): void;
  /** Adds a port over which `load` and `patch` (and all else) can be asked too; it is transferred. */
  connect(args: { port: MessagePort }): void;
  navigate(args: { url: string; kind: NavigationKind }): void;
  restart(args: undefined): void;
  setDevice(device: DeviceInfo): void;
  setScenario(scenario: Scenario): void;
  setDesignMode(design: DesignOptions): void;
  hitTest(args: { x: number; y: number }): Hit;
  measure(args: { ids?: string[] }): MarkRect[];
  watch(args: { ids: string[] }): void;
  scrollTo(args: { id: string; index?: number }): boolean;
  /** Scrolls what can be scrolled at the point; answers whether anything moved. */
  scrollBy(args: { dx: number; dy: number; x: number; y: number }): boolean;
  query(args: { id: string }): MarkSummary[];
  /** Null when the mark is not on the page. */
  look(args: { id: string; index?: number }): TextLook | null;
  /** Answers an `ask` of the frame. */
  answer(args: { id: number; value?: unknown; error?: string }): void;
  ping(args: undefined): void;
}

/** A request that the frame, which has no network, asks the window around it to make. */
export interface ProxyRequest {
  url: string;
  method: string;
  header: Record<string, string>;
  body?: string | Uint8Array;
  /** ms */
  timeout: number;
}

export interface ProxyResponse {
  statusCode: number;
  header: Record<string, string>;
  body: Uint8Array;
}

/** What the frame may ask of the window around it; each answers later, or rejects with a message. */
export interface HostServices {
  /** Code of the runtime that not every app needs (`runtime/extras`): CommonJS modules by file name. */
  extra(args: { files: string[] }): Record<string, string>;
  /** Rejects where no proxy is offered or the domain is not allowed. */
  request(args: ProxyRequest): ProxyResponse;
}

export type HostService = keyof HostServices;

export type FrameMethod = keyof FrameMethods;

/** What the frame tells on its own. */
export interface FrameEvents {
  log: LogEntry;
  routeChange: { route: string; kind: string; stack: string[] };
  hostEvent: HostEvent;
  /** px; `height` is that of the whole screen if the page were not scrolled. */
  layout: { route: string; height: number; contentHeight: number };
  /** Size of the screen in px as the visible page has it: other than the device's when it is turned. */
  screen: { width: number; height: number };
  /** Rectangles of the watched marks, whenever one of them changed. */
  rects: MarkRect[];
  network: NetworkEntry;
  /** Something changed that the panels show; at most once in a frame. */
  changed: { what: ('pages' | 'storage' | 'tree')[] };
  /** The frame asks a service of `HostServices`; the host answers by `answer` with the same id. */
  ask: { id: number; service: HostService; args: unknown };
}

export type FrameRequest = { type: 'request'; id: number; method: FrameMethod; args: unknown };
export type FrameResponse = { type: 'response'; id: number; value?: unknown; error?: string };
export type FrameEvent = {
  [K in keyof FrameEvents]: { type: 'event'; name: K; payload: FrameEvents[K] };
}[keyof FrameEvents];

/** First message of the frame to its parent window, and the answer, which brings the port. */
export const HELLO = 'preview:hello';
export const CONNECT = 'preview:connect';
