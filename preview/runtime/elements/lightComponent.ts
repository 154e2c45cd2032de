import {
  ClassList,
  Component,
  type CurrentWindowBackendContext,
  type DataChange,
  DataGroup,
  type ExternalShadowRoot,
  type GeneralBackendElement,
  type GeneralComponent,
  type GeneralComponentDefinition,
  type ShadowRoot,
  StyleScopeManager,
} from 'glass-easel';

/** What an instance of a built-in element consists of besides its place in the tree. */
export interface Living {
  /** Where children go; the element's own DOM node when absent. */
  readonly slot?: HTMLElement | undefined;
  /** Called once, when the component knows it. */
  start(): void;
  update(data: Record<string, unknown>, changes: readonly DataChange[]): void;
}

/** How instances of one definition come to life. */
export interface LightKind {
  /** They do so when an attribute of theirs is first set or asked for, not when they are made. */
  readonly idle: boolean;
  /** All attributes, unset. */
  readonly blank: Readonly<Record<string, unknown>>;
  create(component: GeneralComponent): Living;
  /** Called for each instance that is made. */
  made(): void;
}

type Group = DataGroup<Record<string, unknown>, Record<never, never>, Record<never, never>>;
type GroupParameters = ConstructorParameters<typeof DataGroup>;

/** What glass-easel 0.12 keeps on components and calls to make them; not in its types. */
interface Internals {
  tagName: string;
  classList: ClassList;
  _$methodCaller: unknown;
  _$nodeTreeContext: unknown;
  _$placeholderHandlerRemover: (() => void) | undefined;
  _$behavior: { ownerSpace: { styleScopeManager: StyleScopeManager } };
  readonly _$dataGroupObserverTree: GroupParameters[6];
  _$initialize(isVirtual: boolean, dom: unknown, owner: ShadowRoot, context: unknown): void;
}

type LightInternals = GeneralComponent & LightFields;

interface LightFields extends Internals {
  readonly isLight: true;
  readonly lightKind: LightKind;
  /** Undefined before it came to life. */
  living: Living | undefined;
  group: Group | undefined;
}

type LightConstructor = new () => LightInternals;

interface DefinitionInternals {
  prepare(): void;
  _$detail: { proto: object; propertyPassingDeepCopy: GroupParameters[4] } | null;
  /** Ours. */
  lightKind?: LightKind;
  /** Ours: made from the kind with the first instance. */
  lightClass?: LightConstructor;
}

/** glass-easel's `DeepCopyStrategy.None`. */
const NO_COPY = 0;

type Initialize = ((component: GeneralComponent) => void) | undefined;

type Create = (
  tag: string,
  definition: DefinitionInternals,
  owner: (ShadowRoot & Internals) | null,
  context: unknown,
  generics: unknown,
  removePlaceholderHandler: (() => void) | undefined,
  initialize: Initialize,
) => GeneralComponent;

let installed = false;

/**
 * Lets a definition's instances be made by `kind`, at about the cost of a plain node: lists are made of thousands of
 * views and texts, and glass-easel gives each component maps, copies and closures for what an element never does
 * (relations, traits, generics, data of its own).
 */
export function makeLight(definition: GeneralComponentDefinition, kind: LightKind): void {
  (definition as unknown as DefinitionInternals).lightKind = kind;
  if (installed) return;
  installed = true;
  const internals = Component as unknown as { _$advancedCreate: Create };
  const create = internals._$advancedCreate;
  internals._$advancedCreate = (tag, known, owner, context, generics, removeHandler, initialize) =>
    known.lightKind && owner
      ? createLight(tag, known, known.lightKind, owner, removeHandler, initialize)
      : create.call(Component, tag, known, owner, context, generics, removeHandler, initialize);
}

/** The living part of a light component; made if it was not yet. Undefined for other nodes. */
export function livingOf(component: unknown): Living | undefined {
  const light = component as LightInternals | null | undefined;
  if (!light?.isLight) return undefined;
  if (!light.living) bringToLife(light);
  return light.living;
}

function bringToLife(component: LightInternals): void {
  // A component that is gone for good has no DOM: nobody will see the element.
  if (!component.$$) return;
  component.living = component.lightKind.create(component);
  component.living.start();
}

function createLight(
  tag: string,
  definition: DefinitionInternals,
  kind: LightKind,
  owner: ShadowRoot & Internals,
  removePlaceholderHandler: (() => void) | undefined,
  initialize: Initialize,
): GeneralComponent {
  definition.lightClass ??= defineLightClass(definition, kind);
  const component = new definition.lightClass();
  const context = owner.getBackendContext() as CurrentWindowBackendContext | null;
  const dom = context?.document.createElement(tag) ?? null;
  component._$initialize(false, dom, owner, owner._$nodeTreeContext);
  component.tagName = tag;
  component._$methodCaller = component;
  component._$placeholderHandlerRemover = removePlaceholderHandler;
  const host = owner.getHostNode() as GeneralComponent & Internals;
  const { styleScope, extraStyleScope } = host.getComponentOptions();
  component.classList = new ClassList(
    component,
    undefined,
    host.classList,
    styleScope ?? StyleScopeManager.globalScope(),
    extraStyleScope ?? undefined,
    host._$behavior.ownerSpace.styleScopeManager,
  );
  if (dom) context?.associateValue(dom, component);
  kind.made();
  if (!kind.idle) bringToLife(component);
  initialize?.(component);
  return component;
}

/** What glass-easel keeps on each instance, and is the same for all elements. */
const NOTHING = {
  _$external: true,
  _$genericImpls: null,
  _$relation: null,
  _$idPrefix: '',
  _$traitGroup: new Map(),
};

/** The class of a definition's instances: what glass-easel gives each of them at once is made here when asked for. */
function defineLightClass(definition: DefinitionInternals, kind: LightKind): LightConstructor {
  if (!definition._$detail) definition.prepare();
  const { proto, propertyPassingDeepCopy } = definition._$detail as NonNullable<typeof definition._$detail>;
  class Light {
    living: Living | undefined;
    group: Group | undefined;

    constructor() {
      this.living = undefined;
      this.group = undefined;
    }

    get _$dataGroup(): Group {
      this.group ??= wake(this as unknown as LightInternals, propertyPassingDeepCopy);
      return this.group;
    }

    /** Not kept: most are asked for once, when their children come. */
    get shadowRoot(): ExternalShadowRoot {
      return new LightRoot(this as unknown as LightInternals);
    }

    /** Elements declare none; asked for each `class` of a template. */
    hasExternalClass(): boolean {
      return false;
    }

    hasPendingChanges(): boolean {
      return this.group !== undefined && this.group.getChanges().length > 0;
    }
  }
  Object.assign(Light.prototype, { isLight: true, lightKind: kind, ...NOTHING });
  Object.setPrototypeOf(Light.prototype, proto);
  return Light as unknown as LightConstructor;
}

function wake(component: LightInternals, copying: GroupParameters[4]): Group {
  const group = new DataGroup(
    component as never,
    { ...component.lightKind.blank },
    null,
    NO_COPY,
    copying,
    false,
    component._$dataGroupObserverTree,
  ) as unknown as Group;
  // Before the living part is made: it may ask for its data.
  component.group = group;
  if (!component.living) bringToLife(component);
  group.setUpdateListener((data, changes) => component.living?.update(data, changes));
  return group;
}

/** Where children of a built-in element go. */
class LightRoot implements ExternalShadowRoot {
  readonly root: GeneralBackendElement;
  readonly slot: GeneralBackendElement;

  constructor(component: LightInternals) {
    this.root = component.$$ as GeneralBackendElement;
    this.slot = (component.living?.slot as GeneralBackendElement | undefined) ?? this.root;
  }

  getIdMap(): Record<string, never> {
    return {};
  }

  handleEvent(): void {}

  setListener(): void {}
}
