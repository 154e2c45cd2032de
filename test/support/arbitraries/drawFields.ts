import type { Action } from '../../../schema/action.ts';
import type { Catalog } from '../../../schema/catalog.ts';
import type { Scope, ValueType } from '../../../schema/expression/ast.ts';
import type { Field, FieldKind, Fields } from '../../../schema/field.ts';
import type { Json } from '../../../schema/json.ts';
import type { PageRecord, Project } from '../../../schema/project.ts';
import { pageOf, pagesInOrder } from '../../../schema/tree.ts';
import type { Draw } from './draw.ts';
import { drawExpression } from './drawExpression.ts';
import { drawColor } from './drawStyle.ts';

export interface DrawContext {
  project: Project;
  catalog: Catalog;
  page: PageRecord;
  scope: Scope;
}

const BOUND: Partial<Record<FieldKind, readonly ValueType['kind'][]>> = {
  text: ['text', 'number', 'date'],
  multiline: ['text', 'number', 'date'],
  richText: ['text'],
  number: ['number'],
  boolean: ['boolean'],
  image: ['image'],
  datetime: ['date'],
  phone: ['text'],
};

/** Literal and bound values for some of the fields; what is left out has its default. */
export function drawFields(
  draw: Draw,
  fields: Fields,
  context: DrawContext,
): { props: Record<string, Json>; bind: Record<string, string> } {
  const props: Record<string, Json> = {};
  const bind: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    const kinds = BOUND[field.kind];
    if (field.bindable && kinds && draw.chance(6)) bind[name] = drawExpression(draw, context.scope, kinds);
    else if (draw.chance(2) || field.kind === 'text' || field.kind === 'multiline') {
      props[name] = drawValue(draw, field, context);
    }
  }
  return { props, bind };
}

function drawValue(draw: Draw, field: Field, context: DrawContext): Json {
  const { project, page } = context;
  switch (field.kind) {
    case 'text':
      return draw.text().replace(/\n/g, ' ').slice(0, field.maxLength);
    case 'multiline':
      return draw.text();
    case 'richText':
      return draw.pick([
        '',
        '<p>Spring in <strong>Shanghai</strong></p>',
        '<h2>外滩</h2><ul><li>武康路</li></ul><p>a<br>b &amp; c</p>',
      ]);
    case 'number': {
      const { min = 0, max = 100 } = field;
      return Math.min(max, min + draw.int(Math.max(1, Math.floor(max - min))));
    }
    case 'boolean':
      return draw.chance(2);
    case 'select':
      return draw.pick(field.options).value;
    case 'color':
      return drawColor(draw, project) as Json;
    case 'image':
      return drawAsset(draw, project, 'image/');
    case 'video':
      return drawAsset(draw, project, 'video/');
    case 'datetime':
      return draw.pick(['', '2027-03-20T00:00:00', '2027-12-31']);
    case 'phone':
      return draw.pick(['', '+86 21 6329 0000', '400-820-0000']);
    case 'url':
      return draw.pick(['', 'https://example.com/a?b=c&d="e"#{{f}}']);
    case 'location':
      return { latitude: 31.2 + draw.int(100) / 1000, longitude: 121.4 };
    case 'page':
      return draw.pick(['', ...pagesInOrder(project).map(({ id }) => id)]);
    case 'params':
      return draw.chance(2) ? { id: drawExpression(draw, context.scope, ['text', 'number']) } : {};
    case 'node':
      return draw.pick(['', ...nodesOfPage(project, page, field.types)]);
    case 'state':
      return draw.pick(['', ...page.state.map(({ key }) => key)]);
    case 'options':
      return range(draw.int(4)).map((i) => ({ label: draw.text(), value: `value-${i}` }));
    case 'areas':
      return drawAreas(draw);
    case 'code':
      return draw.pick([
        '',
        "console.log('tapped', 1 < 2 && '</script>');",
        'const a = `{{b}}`;\nthis.a = a;',
      ]);
    case 'icon':
      return field.default;
  }
}

function drawAreas(draw: Draw): Json {
  return range(draw.int(4)).map((i) => {
    const size = { x: i * 20, y: draw.int(50), width: 20, height: 50 };
    return { key: `area${i}`, label: draw.text(), ...size };
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** A picture or video as a field or a cell holds it. */
export function drawAsset(draw: Draw, project: Project, mime: string): Json {
  const assets = Object.values(project.assets).filter((asset) => asset.mime.startsWith(mime));
  const choices: Json[] = [null, ...assets.map(({ id }) => ({ asset: id }))];
  if (mime === 'image/')
    choices.push({ url: 'https://cdn.example.com/a.jpg?w=750&h=(1)'.replace(/[()]/g, '') });
  return draw.pick(choices);
}

function nodesOfPage(project: Project, page: PageRecord, types: readonly string[]): string[] {
  return Object.values(project.nodes)
    .filter(({ id, type }) => types.includes(type) && pageOf(project, id)?.id === page.id)
    .map(({ id }) => id);
}

/** Actions for an event, with ids that are unique in it. */
export function drawActions(draw: Draw, context: DrawContext, id: string): Action[] {
  const types = [...context.catalog.actions.values()];
  if (types.length === 0) return [];
  return range(1 + draw.int(3)).map((i) => {
    const { type, props } = draw.pick(types);
    const when = draw.chance(5) ? { when: drawExpression(draw, context.scope, ['boolean']) } : {};
    return { id: `${id}-${i}`, type, ...drawFields(draw, props, context), ...when };
  });
}
