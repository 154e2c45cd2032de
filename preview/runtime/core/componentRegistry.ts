import type {
  ComponentOptions,
  ComponentSpace,
  GeneralComponent,
  GeneralComponentDefinition,
} from 'glass-easel';
import { type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { type AppConfig, listPages } from '../../appConfig.ts';
import type { Bundle, ComponentBundle } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { createBuiltinBehaviors, type ScriptBehavior } from './builtinBehaviors.ts';
import { checkNesting } from './checkNesting.ts';
import { cloneData } from './cloneData.ts';
import { installComponentMethods } from './componentMethods.ts';
import { leaks } from './leakingSelectors.ts';
import { LiveComponents } from './liveComponents.ts';
import { type Definition, prepareDefinition } from './prepareDefinition.ts';
import type { ScriptResult } from './project.ts';
import type { StyleSheets } from './styleSheets.ts';
import type { TemplateStore } from './templateStore.ts';

/** What the registry needs from its surroundings. */
export interface RegistrySeams {
  bundle(): Bundle;
  templates: TemplateStore;
  styles: StyleSheets;
  /** Runs the script of a page or component, if it has one. Errors are reported by it. */
  runScript(path: string): ScriptResult;
  /** `wx` of the running app. */
  wx(): Record<string, unknown>;
  /** That of the running app's scripts. */
  setTimeout(callback: () => void, delay: number): void;
  log(level: 'info' | 'warn' | 'error', text: string, file: string): void;
  report(error: unknown, context: string): void;
  /** Sees to it that `flushReady` is called after the next layout. */
  scheduleReady(): void;
}

/** The adapter's method that decides on the options of a component; not in its types. */
interface CodeSpaceInternals {
  prepareComponentOptions(
    path: string,
    options?: unknown,
  ): [options: ComponentOptions, styleIsolation: string];
}

/** glass-easel's table of what a prepared component uses, by tag; not in its types. */
interface BehaviorInternals {
  _$using: Record<string, { final: unknown; source: unknown; placeholder: null; waiting: null }>;
}

/** What the adapter's builder of a component has inside; not in its types. */
interface BuilderInternals {
  _$: {
    _$methodCallerInit?: (this: GeneralComponent) => unknown;
    data(create: () => Record<string, unknown>): void;
  };
}

/** A component is being defined while its script runs: `Component()` does not say for which file it is called. */
interface Defining {
  path: string;
  registered: boolean;
}

/**
 * Pages and custom components: defined when first used, with all that they use; found again while they live.
 */
export class ComponentRegistry {
  readonly space: ComponentSpace;
  readonly env = new MiniProgramEnv();
  private readonly codeSpace: CodeSpace;
  private readonly seams: RegistrySeams;
  private readonly defined = new Set<string>();
  private readonly scriptIsolation = new Map<string, string>();
  private readonly live: LiveComponents;
  private readonly builtinBehaviors: ReadonlyMap<string, ScriptBehavior>;
  private defining: Defining | undefined;

  constructor(seams: RegistrySeams) {
    this.seams = seams;
    this.codeSpace = this.env.createCodeSpace('', true);
    this.space = this.codeSpace.getComponentSpace();
    this.live = new LiveComponents(() => seams.scheduleReady());
    this.builtinBehaviors = createBuiltinBehaviors(this.codeSpace);
    this.changeOptions();
    this.codeSpace.setOverallBehavior(this.live.watch(this.space) as never);
    installComponentMethods(seams);
  }

  /** `Page`, `Component` and `Behavior` as scripts see them. */
  readonly globals = {
    Page: (definition: Definition): void => this.register('Page', definition),
    Component: (definition: Definition): unknown => {
      if (definition !== undefined) return this.register('Component', definition);
      return this.builder(this.claim('Component').path);
    },
    Behavior: Object.assign(
      (definition: Definition): unknown => {
        const behavior = this.codeSpace.behavior();
        return definition === undefined
          ? behavior
          : behavior.definition(this.prepare(definition, this.defining?.path ?? '') as never).register();
      },
      { trait: () => this.codeSpace.traitBehavior() },
    ),
  };

  /** Forgets all definitions: the next use runs the scripts again. */
  reset(): void {
    this.defined.clear();
    this.scriptIsolation.clear();
    this.live.clear();
  }

  /** Defines a page or component and, first, all that it uses. Does nothing when that was done. */
  define(path: string): void {
    if (this.defined.has(path)) return;
    const component = this.seams.bundle().components[path];
    if (!component) return;
    this.defined.add(path);
    const using = this.usingComponents(component);
    for (const target of this.targetsOf(component)) this.define(target);
    this.codeSpace.addComponentStaticConfig(path, {
      // A page shares its styles even where its `.json` calls it a component (组件样式隔离).
      ...(this.isPage(path) && { styleIsolation: 'shared' as never }),
      ...component.config,
      usingComponents: using,
    });
    this.codeSpace.addStyleSheet(path, undefined, component.styleScope || undefined);
    this.codeSpace.addCompiledTemplate(path, this.seams.templates.componentTemplate(path));
    this.runScript(path);
    this.addStyle(component);
  }

  isDefined(path: string): boolean {
    return this.defined.has(path);
  }

  /** Makes a defined component use what its configuration in the bundle now names. */
  updateUsing(path: string): void {
    const component = this.seams.bundle().components[path];
    const definition = this.definition(path);
    if (!component || !definition) return;
    const using = this.usingComponents(component);
    const known = (definition.behavior as unknown as BehaviorInternals)._$using;
    for (const tag of Object.keys(known)) if (!(tag in using)) delete known[tag];
    for (const [tag, target] of Object.entries(using)) {
      this.define(target.slice(1));
      const final = this.definition(target.slice(1));
      if (final) known[tag] = { final, source: definition.behavior, placeholder: null, waiting: null };
    }
    this.seams.styles.refresh();
  }

  definition(path: string): GeneralComponentDefinition | null {
    return this.space.getComponentByUrlWithoutDefault(path, '');
  }

  /** Living, attached instances of a page or component. */
  instances(path: string): ReadonlySet<GeneralComponent> {
    return this.live.of(path);
  }

  /** Calls `ready` of what was attached since the last call, children first. */
  flushReady(): void {
    this.live.flushReady();
  }

  /** Components that a page or component names, by tag: the app's, then its own. Absolute paths. */
  usingComponents(component: ComponentBundle): Record<string, string> {
    const { bundle } = this.seams;
    return {
      ...(component.independent
        ? {}
        : (bundle().appConfig.usingComponents as Record<string, string> | undefined)),
      ...(component.config.usingComponents as Record<string, string> | undefined),
    };
  }

  private runScript(path: string): void {
    const outer = this.defining;
    const defining: Defining = { path, registered: false };
    this.defining = defining;
    try {
      const result = this.seams.runScript(path);
      if (result === 'ran' && !defining.registered) {
        this.seams.log('warn', 'The script calls neither Page() nor Component()', path);
      }
      if (!defining.registered) this.register('Component', {});
    } finally {
      this.defining = outer;
    }
  }

  private claim(caller: string): Defining {
    if (!this.defining)
      throw new Error(`${caller}() must be called while the script of a page or component runs`);
    this.defining.registered = true;
    return this.defining;
  }

  private register(kind: 'Page' | 'Component', definition: Definition): void {
    const { path } = this.claim(kind);
    const prepared = this.prepare(definition, path);
    this.applyScriptIsolation(path, definition.options);
    const builder = this.builder(path);
    if (kind === 'Page') builder.pageDefinition(prepared as never);
    else builder.definition(prepared as never);
    // Last, so that it replaces what the script declares.
    (builder as unknown as BuilderInternals)._$.data(() => this.replacedData(path));
    builder.register();
  }

  private builder(path: string): ReturnType<CodeSpace['component']> {
    const builder = this.codeSpace.component(path);
    const inner = (builder as unknown as BuilderInternals)._$;
    const createCaller = inner._$methodCallerInit;
    const host = this.seams.bundle().components[path]?.styleScope || path;
    // The only hook of glass-easel's in which an error ends the creation.
    inner._$methodCallerInit = function () {
      checkNesting(this);
      // What `:host` looks for; where styles are not shared, glass-easel has set it.
      const dom = this.$$ as Element | null;
      if (dom?.hasAttribute('wx-host') === false) dom.setAttribute('wx-host', host);
      return createCaller?.call(this);
    };
    return builder;
  }

  private prepare(definition: Definition, path: string): Definition {
    const { seams } = this;
    return prepareDefinition(definition, {
      builtin: (name) => this.builtinBehaviors.get(name),
      findComponent: (target) => {
        const absolute = resolvePath(path, target);
        this.define(absolute);
        return this.defined.has(absolute) ? `/${absolute}` : undefined;
      },
      report: (error, context) => seams.report(error, context),
      error: (text) => seams.log('error', text, `${path}.js`),
    });
  }

  /** Initial data that the bundle puts in place of the script's. */
  private replacedData(path: string): Record<string, unknown> {
    return cloneData(this.seams.bundle().data[path] ?? {});
  }

  /** Paths of the components that a page or component names, and of those that stand in for its generics. */
  private targetsOf(component: ComponentBundle): string[] {
    const generics = (component.config.componentGenerics ?? {}) as Record<string, { default?: string }>;
    return [
      ...Object.values(this.usingComponents(component)),
      ...Object.values(generics).flatMap((generic) => generic.default ?? []),
    ].map((target) => target.slice(1));
  }

  /** `options.styleIsolation` and `addGlobalClass` in a script count when the `.json` says nothing. */
  private applyScriptIsolation(path: string, options: Record<string, unknown> | undefined): void {
    const component = this.seams.bundle().components[path];
    const config = this.codeSpace.getComponentStaticConfig(path);
    const isolation = options?.styleIsolation ?? (options?.addGlobalClass ? 'apply-shared' : undefined);
    if (
      !component ||
      !config ||
      component.config.styleIsolation !== undefined ||
      typeof isolation !== 'string'
    )
      return;
    this.scriptIsolation.set(path, isolation);
    // Styles were compiled without a scope: only the visible page's are on, so nothing else sees them.
    if (component.styleScope === '') return;
    this.codeSpace.addComponentStaticConfig(path, { ...config, styleIsolation: isolation as never });
  }

  /** How far styles reach into and out of a page or component, as its `.json` or its script says. */
  styleIsolation(path: string): string {
    const declared = this.codeSpace.getComponentStaticConfig(path)?.styleIsolation;
    return this.scriptIsolation.get(path) ?? String(declared ?? '');
  }

  /** Puts the style sheet of a defined component into the document. */
  addStyle(component: ComponentBundle): void {
    const { path, style, styleScope } = component;
    const isolation = this.styleIsolation(path);
    const scope = isolation === 'shared' || isolation === 'page-shared' ? '' : styleScope;
    const css = scope === styleScope ? style : style.replaceAll(`${styleScope}--`, '');
    const kind = leaks(css, scope) ? 'leaking' : 'component';
    this.seams.styles.set(path, css, this.isPage(path) ? 'page' : kind);
  }

  /** The components that a page uses, those that they use, and so on. */
  usedBy(page: string): ReadonlySet<string> {
    const used = new Set([page, 'custom-tab-bar/index']);
    for (const path of used) {
      const component = this.seams.bundle().components[path];
      if (component) for (const target of this.targetsOf(component)) used.add(target);
    }
    return used;
  }

  private isPage(path: string): boolean {
    return listPages(this.seams.bundle().appConfig as AppConfig).includes(path);
  }

  /**
   * Ids reach the DOM, so that `#id` selectors match; inside a scoped component, with its prefix. Handlers may
   * be functions that a script put on its instance later.
   */
  private changeOptions(): void {
    const { seams } = this;
    const codeSpace = this.codeSpace as unknown as CodeSpaceInternals;
    const prepareOptions = codeSpace.prepareComponentOptions.bind(codeSpace);
    codeSpace.prepareComponentOptions = (path, options) => {
      const [prepared, isolation] = prepareOptions(path, options);
      const scope = isolation === 'shared' ? '' : (seams.bundle().components[path]?.styleScope ?? '');
      prepared.writeIdToDOM = true;
      // A property may be called `data`: on the node it would stand in the way of the node's own.
      prepared.writeFieldsToNode = false;
      prepared.useMethodCallerListeners = true;
      prepared.idPrefixGenerator = scope ? () => scope : null;
      return [prepared, isolation];
    };
  }
}
