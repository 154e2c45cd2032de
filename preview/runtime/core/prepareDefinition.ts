import { innerBehavior, type ScriptBehavior } from './builtinBehaviors.ts';

/** What a script hands to `Page`, `Component` or `Behavior`. */
export type Definition = Record<string, unknown> & {
  data?: unknown;
  behaviors?: unknown;
  relations?: unknown;
  lifetimes?: unknown;
  export?: unknown;
  options?: Record<string, unknown>;
};

/** What preparing a definition asks of the registry. */
export interface DefinitionSeams {
  /** A built-in behavior by its name. */
  builtin(name: string): ScriptBehavior | undefined;
  /** Makes the component that a relation names known, if the project has it, and returns its absolute path. */
  findComponent(target: string): string | undefined;
  /** Reports what an `error` lifetime throws itself: nobody else would. */
  report(error: unknown, context: string): void;
  error(text: string): void;
}

type Table = Record<string, unknown>;

/** A shallow copy of a definition in the forms that the browser's component framework knows. */
export function prepareDefinition(definition: Definition, seams: DefinitionSeams): Definition {
  const prepared = { ...definition };
  if (definition.behaviors !== undefined) prepareBehaviors(prepared, seams);
  if (isTable(definition.relations)) prepared.relations = prepareRelations(definition.relations, seams);
  if (isTable(definition.lifetimes)) prepared.lifetimes = prepareLifetimes(definition.lifetimes, seams);
  return prepared;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null;
}

function prepareBehaviors(prepared: Definition, seams: DefinitionSeams): void {
  const behaviors: ScriptBehavior[] = [];
  for (const item of Array.isArray(prepared.behaviors) ? (prepared.behaviors as unknown[]) : []) {
    const behavior = typeof item === 'string' ? seams.builtin(item) : item;
    if (isTable(behavior) && innerBehavior(behavior as unknown as ScriptBehavior)) {
      behaviors.push(behavior as unknown as ScriptBehavior);
    } else seams.error(`behavior "${String(item)}" is not found.`);
  }
  prepared.behaviors = behaviors;
  // The adapter takes a behavior's `export` over only in its other way of building.
  const exporting = behaviors.filter((behavior) => exportOf(behavior)).at(-1);
  if (prepared.export === undefined && exporting) prepared.export = exportOf(exporting);
}

function exportOf(behavior: ScriptBehavior): unknown {
  return (behavior as unknown as { _$export?: unknown })._$export;
}

/**
 * A relation to a behavior gets glass-easel's own behavior. One to a component makes that component known, for
 * glass-easel compares definitions where WeChat compares paths. One to what the project does not have is left
 * out: it can never be linked.
 */
function prepareRelations(relations: Table, seams: DefinitionSeams): Table {
  const prepared: Table = {};
  for (const [key, relation] of Object.entries(relations)) {
    if (!isTable(relation)) continue;
    const { target } = relation;
    if (isTable(target)) {
      const inner = innerBehavior(target as unknown as ScriptBehavior);
      prepared[key] = inner ? { ...relation, target: inner } : relation;
      continue;
    }
    const path = seams.findComponent(String(target ?? key));
    if (path !== undefined) prepared[key] = { ...relation, target: path };
  }
  return prepared;
}

function prepareLifetimes(lifetimes: Table, seams: DefinitionSeams): Table {
  const { error } = lifetimes;
  if (typeof error !== 'function') return lifetimes;
  const guarded = function (this: unknown, ...args: unknown[]): void {
    try {
      error.apply(this, args);
    } catch (thrown) {
      seams.report(thrown, 'error lifetime');
    }
  };
  return { ...lifetimes, error: guarded };
}
