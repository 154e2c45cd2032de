import type {
  ComponentOptions,
  ComponentSpace,
  GeneralComponent,
  GeneralComponentDefinition,
} from 'glass-easel';
import { type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { Bundle, ComponentBundle } from '../../bundle.ts';
import { cloneData } from './cloneData.ts';
import type { ScriptResult } from './project.ts';
import type { StyleSheets } from './styleSheets.ts';
import type { TemplateStore } from './templateStore.ts';

type Definition = Record<string, unknown> & {
  data?: unknown;
  behaviors?: unknown[];
  options?: Record<string, unknown>;
};

/** What the registry needs from its surroundings. */
export interface RegistrySeams {
  bundle(): Bundle;
  templates: TemplateStore;
  styles: StyleSheets;
  /** Runs the script of a page or component, if it has one. Errors are reported by it. */
  runScript(path: string): ScriptResult;
  warn(text: string, path: string): void;
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
  private readonly live = new Map<string, Set<GeneralComponent>>();
  private readonly justAttached: GeneralComponent[] = [];
  private defining: Defining | undefined;

  constructor(seams: RegistrySeams) {
    this.seams = seams;
    this.codeSpace = this.env.createCodeSpace('', true);
    this.space = this.codeSpace.getComponentSpace();
    this.writeIds();
    this.watchInstances();
  }

  /** `Page`, `Component` and `Behavior` as scripts see them. */
  readonly globals = {
    Page: (definition: Definition): void => this.register('Page', definition),
    Component: (definition: Definition): unknown => {
      if (definition !== undefined) return this.register('Component', definition);
      const { path } = this.claim('Component');
      return this.codeSpace.component(path);
    },
    Behavior: Object.assign(
      (definition: Definition): unknown => {
        const behavior = this.codeSpace.behavior();
        return definition === undefined
          ? behavior
          : behavior.definition(prepare(definition) as never).register();
      },
      { trait: () => this.codeSpace.traitBehavior() },
    ),
  };

  /** Forgets all definitions: the next use runs the scripts again. */
  reset(): void {
    this.defined.clear();
    this.live.clear();
    this.justAttached.length = 0;
  }

  /** Defines a page or component and, first, all that it uses. Does nothing when that was done. */
  define(path: string): void {
    if (this.defined.has(path)) return;
    const component = this.seams.bundle().components[path];
    if (!component) return;
    this.defined.add(path);
    const using = this.usingComponents(component);
    for (const target of Object.values(using)) this.define(target.slice(1));
    this.codeSpace.addComponentStaticConfig(path, { ...component.config, usingComponents: using });
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
    for (const [tag, target] of Object.entries(using)) {
      this.define(target.slice(1));
      const final = this.definition(target.slice(1));
      if (final) known[tag] = { final, source: definition.behavior, placeholder: null, waiting: null };
    }
  }

  definition(path: string): GeneralComponentDefinition | null {
    return this.space.getComponentByUrlWithoutDefault(path, '');
  }

  /** Living, attached instances of a page or component. */
  instances(path: string): ReadonlySet<GeneralComponent> {
    return this.live.get(path) ?? new Set();
  }

  /** Calls `ready` of what was attached since the last call, children first. */
  flushReady(): void {
    for (const component of this.justAttached.splice(0).reverse()) component.triggerLifetime('ready', []);
  }

  /** Whether anything waits for `flushReady`. */
  hasUnready(): boolean {
    return this.justAttached.length > 0;
  }

  /** Components that a page or component names, by tag: the app's, then its own. Absolute paths. */
  usingComponents(component: ComponentBundle): Record<string, string> {
    const { bundle } = this.seams;
    return {
      ...(bundle().appConfig.usingComponents as Record<string, string> | undefined),
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
        this.seams.warn('The script calls neither Page() nor Component()', path);
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
    const prepared = prepare(definition);
    prepared.data = this.dataOf(path, definition.data);
    this.applyScriptIsolation(path, definition.options);
    const builder = this.codeSpace.component(path);
    if (kind === 'Page') builder.pageDefinition(prepared as never).register();
    else builder.definition(prepared as never).register();
  }

  /** Initial data of each instance: what the script declares, and over it what the bundle replaces. */
  private dataOf(path: string, declared: unknown): () => Record<string, unknown> {
    return () => {
      const base = typeof declared === 'function' ? (declared as () => unknown)() : cloneData(declared);
      return { ...(base as object | undefined), ...cloneData(this.seams.bundle().data[path]) };
    };
  }

  /** `options.styleIsolation` and `addGlobalClass` in a script count when the `.json` says nothing. */
  private applyScriptIsolation(path: string, options: Record<string, unknown> | undefined): void {
    const config = this.codeSpace.getComponentStaticConfig(path);
    const isolation = options?.styleIsolation ?? (options?.addGlobalClass ? 'apply-shared' : undefined);
    if (!config || config.styleIsolation !== undefined || typeof isolation !== 'string') return;
    this.codeSpace.addComponentStaticConfig(path, { ...config, styleIsolation: isolation as never });
  }

  /** Puts the style sheet of a defined component into the document. */
  addStyle(component: ComponentBundle): void {
    const { path, style, styleScope, config } = component;
    const isolation = this.codeSpace.getComponentStaticConfig(path)?.styleIsolation as string | undefined;
    const shared = isolation === 'shared' || isolation === 'page-shared';
    const css = shared && styleScope ? style.replaceAll(`${styleScope}--`, '') : style;
    this.seams.styles.set(path, css, config.component === true ? 'component' : 'page');
  }

  /** Ids reach the DOM, so that `#id` selectors match; inside a scoped component, with its prefix. */
  private writeIds(): void {
    const { seams } = this;
    const codeSpace = this.codeSpace as unknown as CodeSpaceInternals;
    const prepareOptions = codeSpace.prepareComponentOptions.bind(codeSpace);
    codeSpace.prepareComponentOptions = (path, options) => {
      const [prepared, isolation] = prepareOptions(path, options);
      const scope = isolation === 'shared' ? '' : (seams.bundle().components[path]?.styleScope ?? '');
      prepared.writeIdToDOM = true;
      prepared.idPrefixGenerator = scope ? () => scope : null;
      return [prepared, isolation];
    };
  }

  private watchInstances(): void {
    const { live, justAttached } = this;
    const behavior = this.space.defineBehavior({
      lifetimes: {
        attached() {
          const component = (this as unknown as { _$: GeneralComponent })._$;
          const all = live.get(component.is) ?? new Set();
          live.set(component.is, all.add(component));
          justAttached.push(component);
        },
        detached() {
          const component = (this as unknown as { _$: GeneralComponent })._$;
          live.get(component.is)?.delete(component);
          const index = justAttached.indexOf(component);
          if (index >= 0) justAttached.splice(index, 1);
        },
      },
    });
    this.codeSpace.setOverallBehavior(behavior.general() as never);
  }
}

/** A definition without what the browser's component framework does not know. */
function prepare(definition: Definition): Definition {
  if (!definition.behaviors) return { ...definition };
  // Built-in behaviors are named by strings (`wx://form-field`); elements of a form look at properties instead.
  return {
    ...definition,
    behaviors: definition.behaviors.filter((item) => typeof item === 'object' && item),
  };
}
