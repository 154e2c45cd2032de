import { type AppConfig, entryPage, listPages } from '../appConfig.ts';
import { type Bundle, type BundlePatch, createBundle } from '../bundle.ts';
import { resolveTheme } from '../resolveTheme.ts';
import { defaultScenario, type Scenario } from '../scenario.ts';
import { applyPatch } from './core/applyPatch.ts';
import { ComponentRegistry } from './core/componentRegistry.ts';
import { installComponentTweaks } from './core/componentTweaks.ts';
import { createHost } from './core/createHost.ts';
import { DomBackend, installStyleConversion } from './core/domBackend.ts';
import { createEventWrapper, wrapChangeListener } from './core/eventWrapper.ts';
import { formatValue } from './core/formatValue.ts';
import { listenToFramework } from './core/frameworkMessages.ts';
import { LogLimiter } from './core/logLimiter.ts';
import { PackageAssets } from './core/packageAssets.ts';
import { Project } from './core/project.ts';
import { errorEntry } from './core/scriptLog.ts';
import { StyleSheets } from './core/styleSheets.ts';
import { TemplateStore } from './core/templateStore.ts';
import { Screen } from './pages/screen.ts';
import type { RuntimeEvents } from './runtimeEvents.ts';
import type { DeviceInfo, LogEntry, RuntimeHost } from './runtimeHost.ts';
import type { RuntimeParts } from './runtimeParts.ts';
import type { AreaFactory } from './wx/call.ts';

/** How the page is shown on an editor's canvas. */
export interface DesignMode {
  enabled: boolean;
  /** The screen grows with the frame instead of scrolling; units keep to the device. */
  fullHeight: boolean;
}

/**
 * Runs one mini-program in this document. Made once for a frame; `load` may be called again and again.
 * Errors in the project never leave it: they become log entries, and the rest goes on.
 */
export class Runtime {
  bundle: Bundle = createBundle();
  scenario: Scenario = defaultScenario;
  design: DesignMode = { enabled: false, fullHeight: false };
  readonly events: RuntimeEvents;
  readonly parts: RuntimeParts;
  readonly host: RuntimeHost;
  readonly assets = new PackageAssets();
  readonly styles = new StyleSheets((page) => this.registry.usedBy(page));
  readonly backend = new DomBackend();
  readonly templates: TemplateStore;
  readonly registry: ComponentRegistry;
  readonly screen: Screen;
  /** Functions of `wx` that came with extras. */
  readonly areas: AreaFactory[] = [];
  /** The running app: its scripts and what they made. */
  project: Project;
  private readonly changeListeners = new Set<() => void>();
  private readonly limiter: LogLimiter;
  private themed: { from: unknown; scheme: string; config: Record<string, unknown> } | undefined;

  constructor(device: DeviceInfo, events: RuntimeEvents, parts: RuntimeParts) {
    this.events = events;
    this.parts = parts;
    this.limiter = new LogLimiter((entry) => events.log(entry));
    installStyleConversion();
    const event = createEventWrapper({
      designMode: () => this.design.enabled,
      report: (error, handler) => this.report(error, handler),
    });
    this.templates = new TemplateStore(this.bundle, { event, change: wrapChangeListener }, (error, file) => {
      this.log({ file, ...errorEntry(error, (path) => this.project.firstLineOffset(path), 'template') });
    });
    this.registry = new ComponentRegistry({
      bundle: () => this.bundle,
      templates: this.templates,
      styles: this.styles,
      runScript: (path) => this.project.runScript(path),
      wx: () => this.project.wx,
      setTimeout: (callback, delay) => this.project.timers.globals.setTimeout(callback, delay),
      log: (level, text, file) => this.log({ level, text, file, source: 'runtime' }),
      report: (error, context) => this.report(error, context),
      scheduleReady: () => this.screen.scheduleReady(),
    });
    this.screen = new Screen(this, device);
    this.host = createHost(this);
    this.project = new Project(this);
    parts.registerElements({
      space: this.registry.space,
      host: this.host,
      designMode: () => this.design.enabled,
    });
    parts.installTouch(this.screen.phone.pages);
    this.listenToErrors();
  }

  /** Gives `wx` further functions: that of the running app, and those of later runs. */
  addAreas(areas: readonly AreaFactory[]): void {
    this.areas.push(...areas);
    this.project.extendWx(areas);
  }

  /** Starts an app: its `app.js`, then its first page, or `url`. Whatever ran before is ended. */
  load(bundle: Bundle, url?: string): void {
    this.bundle = bundle;
    this.start(url === undefined ? [] : [url]);
  }

  /** Ends the app and starts it again with the pages that were open. */
  restart(): void {
    this.start(this.screen.urls(), this.screen.scrollTops());
  }

  /** Takes over a change with the least that is enough: data, template, style, or a restart in place. */
  patch(patch: BundlePatch): void {
    // A template that fails half-way through its update leaves a tree that only a restart puts right.
    const result = this.guard(() => applyPatch(this, patch), 'update') ?? 'restart';
    if (result === 'restart') this.restart();
    this.screen.reportLayout();
  }

  setDevice(device: DeviceInfo): void {
    this.screen.setDevice(device);
    this.adaptStyles();
    this.changed();
  }

  setScenario(scenario: Scenario): void {
    this.scenario = scenario;
    this.changed();
  }

  setDesignMode(design: DesignMode): void {
    this.design = design;
    this.screen.phone.setFullHeight(design.enabled && design.fullHeight);
    this.screen.layOut();
    this.changed();
  }

  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  /** The theme that the app is drawn in: the phone's, where app.json says `darkmode`. */
  scheme(): 'light' | 'dark' {
    return this.bundle.appConfig.darkmode === true ? this.screen.phone.device.theme : 'light';
  }

  /** app.json with the theme's values. */
  appConfig(): Record<string, unknown> {
    const { appConfig: from, theme } = this.bundle;
    const scheme = this.scheme();
    if (this.themed?.from !== from || this.themed.scheme !== scheme) {
      this.themed = { from, scheme, config: resolveTheme(from, theme, scheme) };
    }
    return this.themed.config;
  }

  /** A page's own `.json` with the theme's values. */
  pageConfig(route: string): Record<string, unknown> {
    return resolveTheme(this.bundle.components[route]?.config ?? {}, this.bundle.theme, this.scheme());
  }

  /** Writes a line, or one that is only made when there is room for it. */
  log(entry: LogEntry | (() => LogEntry)): void {
    this.limiter.log(entry);
  }

  /**
   * Reports something that the project's code threw; `file` is where it is when its stack does not say.
   * @returns the line that was logged
   */
  report(error: unknown, context: string, file?: string): LogEntry {
    const entry = this.logError(error, context, file);
    const told = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : formatValue(error);
    this.project.app.tell('Error', told);
    return entry;
  }

  private logError(error: unknown, context: string, file?: string): LogEntry {
    const entry = errorEntry(error, (path) => this.project.firstLineOffset(path), context, file);
    this.log(entry);
    return entry;
  }

  /** Calls into the project's code; what it throws is reported. */
  guard<T>(call: () => T, context: string): T | undefined {
    try {
      return call();
    } catch (error) {
      this.report(error, context);
      return undefined;
    }
  }

  hasPage(route: string): boolean {
    return listPages(this.bundle.appConfig as AppConfig).includes(route) && route in this.bundle.components;
  }

  private start(urls: string[], scrollTops: number[] = []): void {
    this.screen.clear();
    this.project.end();
    this.styles.clear();
    this.adaptStyles();
    this.styles.setApp(this.bundle.appStyle);
    this.assets.reset(this.bundle.assets);
    this.templates.reset(this.bundle);
    this.registry.reset();
    this.themed = undefined;
    this.screen.createTabBar();
    this.screen.phone.setDark(this.scheme() === 'dark');
    this.noteRenderer();
    this.project = new Project(this);
    const first = urls.at(-1) ?? this.entryUrl();
    if (first === undefined) this.log({ level: 'error', text: 'app.json lists no pages', source: 'runtime' });
    else this.project.run(first);
    this.screen.open(urls.length > 0 || first === undefined ? urls : [first], scrollTops);
  }

  /** Media queries count rpx as everything else does: by the phone's shorter side, however it is turned. */
  private adaptStyles(): void {
    this.styles.setPhone({ width: this.screen.phone.rpx * 750, theme: this.scheme() });
  }

  /** Skyline and glass-easel draw and run some things otherwise: whoever looks must know that this is neither. */
  private noteRenderer(): void {
    const { renderer, componentFramework } = this.bundle.appConfig as AppConfig;
    if (renderer === 'skyline') {
      const text = 'renderer "skyline": the preview draws as a WebView does';
      this.log({ level: 'info', text, file: 'app.json', source: 'runtime' });
    }
    if (componentFramework === 'exparser') {
      const text = 'componentFramework "exparser": the preview runs glass-easel';
      this.log({ level: 'info', text, file: 'app.json', source: 'runtime' });
    }
  }

  /** The first page, with the text of the code that was scanned to open the app. */
  private entryUrl(): string | undefined {
    const entry = entryPage(this.bundle.appConfig as AppConfig);
    const { query } = this.scenario.launch;
    return entry === undefined || query === '' ? entry : `${entry}?scene=${encodeURIComponent(query)}`;
  }

  private changed(): void {
    for (const listener of this.changeListeners) this.guard(listener, 'change');
    this.project.listeners.changed((call) => this.guard(call, 'change'));
  }

  private listenToErrors(): void {
    const warn = (text: string, file?: string) => this.log({ level: 'warn', text, file, source: 'runtime' });
    listenToFramework({ report: (error, context, file) => this.report(error, context, file), warn });
    installComponentTweaks({ warn });
    window.addEventListener('error', (event) => {
      if (event.error !== undefined && event.error !== null) this.report(event.error, '');
    });
    window.addEventListener('unhandledrejection', (event) => {
      // Not one for `App.onError`, which may be what rejected.
      this.logError(event.reason, 'unhandled promise rejection');
      this.project.app.tell('UnhandledRejection', {
        reason: event.reason as unknown,
        promise: event.promise,
      });
      event.preventDefault();
    });
  }
}
