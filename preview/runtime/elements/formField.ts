import type { GeneralComponent } from 'glass-easel';

/** A control whose value a form gathers. */
export interface FormField {
  component: GeneralComponent;
  name(): string;
  value(): unknown;
  /** Empties it, as WeChat does: not back to its first value, but to none. */
  reset(): void;
}

const fields = new WeakMap<Element, FormField>();

/** Makes the control at a DOM node part of the form around it. */
export function registerField(dom: Element, field: FormField): void {
  fields.set(dom, field);
}

/** The control at a DOM node. */
export function fieldAt(dom: Element): FormField | undefined {
  return fields.get(dom);
}

/** The values of all named fields; of several with one name the last wins, as in WeChat. */
export function gatherForm(list: readonly Pick<FormField, 'name' | 'value'>[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of list) {
    const name = field.name();
    if (name) Object.defineProperty(values, name, { value: field.value(), ...plain });
  }
  return values;
}

/** A field may be called `__proto__`: it becomes an ordinary key all the same. */
const plain = { writable: true, enumerable: true, configurable: true };
