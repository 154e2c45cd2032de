import type { Catalog, ComponentRules } from '../catalog.ts';
import { type Fields, field } from '../field.ts';

const label = (text: string) => ({ zh: text, en: text });

function component(type: string, rules: Partial<ComponentRules>): ComponentRules {
  return {
    type,
    version: 1,
    label: label(type),
    props: {},
    style: ['layout', 'box', 'text', 'fill', 'border', 'effects'],
    parts: {},
    events: {},
    slots: {},
    repeat: false,
    ...rules,
  };
}

const children = { children: { label: label('Content') } };
const tap = { tap: { label: label('Tap') } };

/** Components with every kind of field, slot and rule that the document knows, for tests of `schema`. */
const components: readonly ComponentRules[] = [
  component('page', { slots: children, allowedIn: [] }),
  component('box', { slots: children, events: tap, repeat: true }),
  component('text', {
    props: {
      text: field.multiline({ label: label('Text'), default: 'Text', inPlace: true }),
      selectable: field.boolean({ label: label('Selectable') }),
    },
    style: ['box', 'text', 'fill'],
    events: tap,
  }),
  component('image', {
    props: {
      src: field.image({ label: label('Picture'), required: true }),
      mode: field.select({
        label: label('Mode'),
        default: 'cover',
        options: [
          { value: 'cover', label: label('Cover') },
          { value: 'contain', label: label('Contain') },
        ],
      }),
      ratio: field.number({ label: label('Ratio'), default: 1, min: 0.1, max: 10 }),
    },
    style: ['box', 'border', 'effects'],
    events: { ...tap, load: { label: label('Load') } },
  }),
  component('form', { slots: children, events: { submit: { label: label('Submit') } } }),
  component('input', {
    props: {
      name: field.text({ label: label('Name'), default: 'name', maxLength: 40, bindable: false }),
      placeholder: field.text({ label: label('Placeholder') }),
      phone: field.phone({ label: label('Phone') }),
      link: field.url({ label: label('Link') }),
      tint: field.color({ label: label('Tint') }),
      icon: field.icon({ label: label('Icon'), default: 'star' }),
      choices: field.options({ label: label('Choices') }),
      state: field.state({ label: label('Keeps in') }),
    },
    allowedIn: ['form'],
    parts: { hint: { label: label('Hint'), style: ['text', 'fill'] } },
    events: { input: { label: label('Input') } },
  }),
  component('tabs', {
    slots: {
      header: { label: label('Header'), accepts: ['text', 'image'] },
      panels: { label: label('Panels'), accepts: ['box'] },
    },
    parts: { bar: { label: label('Bar'), style: ['box', 'fill', 'border'] } },
  }),
  component('hotspot', {
    props: {
      areas: field.areas({ label: label('Areas') }),
      place: field.location({ label: label('Place') }),
      until: field.datetime({ label: label('Until') }),
      movie: field.video({ label: label('Movie') }),
      story: field.richText({ label: label('Story') }),
    },
    events: { ...tap, area: { label: label('Area'), eachOf: 'areas' } },
  }),
];

const actions: Readonly<Record<string, Fields>> = {
  navigate: {
    page: field.page({ label: label('Page') }),
    params: field.params({ label: label('Parameters') }),
  },
  'open-popup': { node: field.node({ label: label('Box'), types: ['box', 'tabs'] }) },
  'set-state': {
    state: field.state({ label: label('Variable') }),
    value: field.text({ label: label('Value') }),
  },
  toast: { text: field.text({ label: label('Text'), maxLength: 200 }) },
  code: { code: field.code({ label: label('Code') }) },
};

export const smallCatalog: Catalog = {
  components: new Map(components.map((one) => [one.type, one])),
  actions: new Map(
    Object.entries(actions).map(([type, props]) => [type, { type, version: 1, label: label(type), props }]),
  ),
};
