import type { GeneralComponent } from 'glass-easel';
import { hasBuiltinBehavior } from '../core/builtinBehaviors.ts';
import { defineElement, type ElementHandle, handleAt } from './defineElement.ts';
import { type FormField, fieldAt, gatherForm } from './formField.ts';

/** What a button inside a form may ask of it. */
interface FormActions {
  /** `event` is `submitToGroup` for a button that answers in a group chat. */
  submit(target: GeneralComponent, event: 'submit' | 'submitToGroup'): void;
  reset(): void;
}

const forms = new WeakMap<Element, FormActions>();

/** The form that a button at a DOM node belongs to, if there is one. */
export function formAround(dom: Element): FormActions | undefined {
  const form = handleAt(dom.closest('wx-form'));
  const button = handleAt(dom);
  if (!form || !button || !isOpen(button.component, form.component, 'wx://form-field-button'))
    return undefined;
  return forms.get(form.dom);
}

/** A custom component as a field: one with the behavior `wx://form-field`, by its `name` and `value`. */
function customField(node: Element): FormField | undefined {
  const component = (node as Element & { __wxElement?: GeneralComponent }).__wxElement;
  const data = component?.data as Record<string, unknown> | undefined;
  if (!component || !data || handleAt(node)) return undefined;
  if (!('name' in data && 'value' in data) || !hasBuiltinBehavior(component, 'wx://form-field'))
    return undefined;
  const reset = (): void => component.setData({ value: '' });
  return { component, name: () => String(data.name ?? ''), value: () => data.value, reset };
}

/**
 * Whether what is inside custom components is seen by a form (or, for its buttons, sees it) outside: only where each
 * of them says so by a built-in behavior.
 */
function isOpen(
  inner: GeneralComponent,
  form: GeneralComponent,
  behavior: 'wx://form-field-group' | 'wx://form-field-button',
): boolean {
  let root = inner.ownerShadowRoot;
  while (root && root !== form.ownerShadowRoot) {
    const host = root.getHostNode();
    if (!hasBuiltinBehavior(host, behavior)) return false;
    root = host.ownerShadowRoot;
  }
  return root !== null;
}

function fieldsOf<P>(handle: ElementHandle<P>): FormField[] {
  const fields: FormField[] = [];
  for (const node of handle.dom.querySelectorAll('*')) {
    const field = fieldAt(node) ?? customField(node);
    if (field && isOpen(field.component, handle.component, 'wx://form-field-group')) fields.push(field);
  }
  return fields;
}

/** Gathers the values of the named controls inside it. */
export const form = defineElement({
  tag: 'form',
  css: 'wx-form{display:block}',
  properties: { reportSubmit: false, reportSubmitTimeout: 0 },
  create(handle) {
    forms.set(handle.dom, {
      submit(target, event) {
        const detail: Record<string, unknown> = { value: gatherForm(fieldsOf(handle)) };
        const { id, dataset } = target;
        detail.target = { id, dataset };
        // Template messages are gone: WeChat's tools hand out this very text for a form id.
        if (handle.props.reportSubmit) detail.formId = 'the formId is a mock one';
        handle.emit(event, detail);
      },
      reset() {
        for (const field of fieldsOf(handle)) field.reset();
        handle.emit('reset', { target: { id: handle.component.id, dataset: handle.component.dataset } });
      },
    });
    return {};
  },
});
