import type { GeneralComponent } from 'glass-easel';
import { defineElement, type ElementHandle, handleAt } from './defineElement.ts';
import { type FormField, fieldAt, gatherForm } from './formField.ts';

/** What a button inside a form may ask of it. */
interface FormActions {
  submit(target: GeneralComponent): void;
  reset(): void;
}

const forms = new WeakMap<Element, FormActions>();

/** The form around a DOM node, if there is one. */
export function formAround(dom: Element): FormActions | undefined {
  const node = dom.closest('wx-form');
  return node ? forms.get(node) : undefined;
}

/**
 * A custom component as a field: what has a `name` and a `value`. On a phone it must also name the behavior
 * `wx://form-field`, of which nothing is left at run time.
 */
function customField(node: Element): FormField | undefined {
  const component = (node as Element & { __wxElement?: GeneralComponent }).__wxElement;
  const data = component?.data as Record<string, unknown> | undefined;
  if (!component || handleAt(node) || typeof data?.name !== 'string' || !('value' in data)) return undefined;
  const reset = (): void => component.setData({ value: '' });
  return { component, name: () => String(data.name), value: () => data.value, reset };
}

function fieldsOf<P>(handle: ElementHandle<P>): FormField[] {
  const fields: FormField[] = [];
  for (const node of handle.dom.querySelectorAll('*')) {
    const field = fieldAt(node) ?? customField(node);
    // As on a phone, controls inside a custom component belong to that component, not to this form.
    if (field && field.component.ownerShadowRoot === handle.component.ownerShadowRoot) fields.push(field);
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
      submit(target) {
        const detail: Record<string, unknown> = { value: gatherForm(fieldsOf(handle)) };
        const { id, dataset } = target;
        detail.target = { id, dataset };
        // Template messages are gone: WeChat's tools hand out this very text for a form id.
        if (handle.props.reportSubmit) detail.formId = 'the formId is a mock one';
        handle.emit('submit', detail);
      },
      reset() {
        for (const field of fieldsOf(handle)) field.reset();
        handle.emit('reset', { target: { id: handle.component.id, dataset: handle.component.dataset } });
      },
    });
    return {};
  },
});
