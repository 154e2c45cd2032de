import type { Area } from '../../schema/field.ts';
import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { placeholder } from '../image/placeholder.ts';
import { element, isLiteral, literal, type TemplateElement, unless } from '../template.ts';

const RULES = [
  '.hotspot {\n  position: relative;\n}',
  '.hotspot-picture {\n  display: block;\n  width: 100%;\n}',
  '.hotspot-area {\n  position: absolute;\n}',
  '.hotspot-area-pressed {\n  background: rgba(0, 0, 0, 0.08);\n}',
];

/** A long picture with places to tap. */
export const hotspot = defineElement({
  type: 'hotspot',
  version: 1,
  label: { zh: '热区图', en: 'Hotspots' },
  docs: {
    zh: '整张长图，在上面框出可以点的地方，每一块各做各的事。适合已经设计成一整张的海报；文字请尽量放大，图里的字读屏软件读不到。',
    en: 'One long picture with areas to tap, each doing its own thing. For posters that come as a whole; keep their lettering large, and describe each area, since nobody can have a picture read aloud.',
  },
  palette: {
    group: 'campaign',
    icon: '<rect x="5.5" y="2.5" width="13" height="19" rx="1.5"/><path d="M9 7h6"/><rect x="8.5" y="12" width="7" height="5.5" rx="1" stroke-dasharray="1.5 1.5"/>',
    keywords: ['热区', '长图', '海报', '切图', 'requ', 'changtu', 'haibao', 'hotspot', 'poster', 'image map'],
  },
  props: {
    src: field.image({ label: { zh: '长图', en: 'Picture' }, required: true }),
    areas: field.areas({
      label: { zh: '可点区域', en: 'Areas' },
      help: {
        zh: '宽高都不小于 88，手指才点得准。',
        en: 'At least 88 wide and high, so that a finger finds it.',
      },
    }),
    alt: field.text({
      label: { zh: '图片描述', en: 'Description' },
      help: { zh: '读屏软件会念出来。', en: 'Read aloud by screen readers.' },
    }),
  },
  style: ['place', 'box', 'fill', 'border', 'effects'],
  parts: { area: { label: { zh: '区域', en: 'Area' }, style: ['fill', 'border'] } },
  events: { area: { label: { zh: '点按区域', en: 'Tap on area' }, eachOf: 'areas' } },
  slots: 'none',
  create: (context) => ({
    props: {
      areas: [
        {
          key: 'area1',
          label: context.text({ zh: '区域一', en: 'Area 1' }),
          x: 10,
          y: 70,
          width: 80,
          height: 14,
        },
      ],
    },
    style: { width: '100%' },
  }),
  template(props, context) {
    const empty = isLiteral(props.src, '');
    const picture = element('image', {
      class: 'hotspot-picture',
      src: empty ? literal(placeholder('picture')) : props.src,
      mode: 'widthFix',
      'aria-label': unless(props.alt, ''),
    });
    // An area that does nothing is left out: a person would tap it in vain.
    const areas = props.areas.filter(({ key }) => context.events.has(`area:${key}`)).map(areaView);
    return element('view', { class: 'hotspot' }, empty && !context.design ? areas : [picture, ...areas], {
      part: 'root',
      events: {},
    });
  },
  wxss: () => RULES,
});

function areaView(area: Area): TemplateElement {
  const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
  return element(
    'view',
    {
      class: 'hotspot-area',
      style: `left: ${percent(area.x)}; top: ${percent(area.y)}; width: ${percent(area.width)}; height: ${percent(area.height)}`,
      'hover-class': 'hotspot-area-pressed',
      'aria-role': 'button',
      'aria-label': literal(area.label),
    },
    [],
    { part: 'area', events: { tap: `area:${area.key}` } },
  );
}
