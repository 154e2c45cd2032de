import type { GeneralBehavior, GeneralComponent } from 'glass-easel';
import type { behavior as adapterBehavior, CodeSpace } from 'glass-easel-miniprogram-adapter';

/** A behavior as the adapter hands it to scripts. */
export type ScriptBehavior = adapterBehavior.GeneralBehavior;

/** The behaviors that WeChat has built in (自定义组件, behaviors, 内置 behaviors). */
export type BuiltinBehavior =
  | 'wx://form-field'
  | 'wx://form-field-group'
  | 'wx://form-field-button'
  | 'wx://component-export'
  | 'wx://proxy-scroll-view';

const names: readonly BuiltinBehavior[] = [
  'wx://form-field',
  'wx://form-field-group',
  'wx://form-field-button',
  'wx://component-export',
  'wx://proxy-scroll-view',
];

/** What stands behind the names. One runtime runs in a frame. */
const known = new Map<BuiltinBehavior, GeneralBehavior>();

/** Makes the built-in behaviors; scripts name them by strings. */
export function createBuiltinBehaviors(codeSpace: CodeSpace): ReadonlyMap<string, ScriptBehavior> {
  const behaviors = new Map<string, ScriptBehavior>();
  for (const name of names) {
    const properties: Record<string, typeof String | null> =
      name === 'wx://form-field' ? { name: String, value: null } : {};
    const made = codeSpace.behavior().definition({ properties }).register() as unknown as ScriptBehavior;
    behaviors.set(name, made);
    known.set(name, innerBehavior(made));
  }
  return behaviors;
}

/** glass-easel's behavior behind the adapter's; not in its types. */
export function innerBehavior(behavior: ScriptBehavior): GeneralBehavior {
  return (behavior as unknown as { _$: GeneralBehavior })._$;
}

/** Whether a custom component names a built-in behavior, itself or through another behavior. */
export function hasBuiltinBehavior(component: GeneralComponent, name: BuiltinBehavior): boolean {
  const behavior = known.get(name);
  return behavior !== undefined && component.hasBehavior(behavior);
}
