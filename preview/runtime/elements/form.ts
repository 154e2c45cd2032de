import type { GeneralComponent } from 'glass-easel';
import { defineElement, type ElementHandle } from './defineElement.ts';
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

function fieldsOf<P>(handle: ElementHandle<P>): FormField[] {
  const fields: FormField[] = [];
  for (const node of handle.dom.querySelectorAll('*')) {
    const field = fieldAt(node);
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
