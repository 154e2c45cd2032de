import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { tapEvents } from '../tapEvents.ts';
import { element, text as textOf, unless } from '../template.ts';

/** Text of one style; keeps its line breaks. */
export const text = defineElement({
  type: 'text',
  version: 1,
  label: { zh: '文字', en: 'Text' },
  docs: {
    zh: '标题、正文、标注都用它，双击即可改字，换行会保留。一段里要有粗体或列表时，请用“图文”。',
    en: 'Headlines, body and captions. Double-click to write; line breaks are kept. For bold words or lists inside a paragraph, use Rich text.',
  },
  palette: {
    group: 'basic',
    icon: '<path d="M5 7.500V5h14v2.500M12 5v14M9 19h6"/>',
    keywords: [
      '文字',
      '标题',
      '正文',
      '段落',
      'wenzi',
      'biaoti',
      'zhengwen',
      'text',
      'title',
      'headline',
      'paragraph',
    ],
  },
  props: {
    text: field.multiline({
      label: { zh: '文字', en: 'Text' },
      inPlace: true,
      required: true,
    }),
    selectable: field.boolean({
      label: { zh: '长按可选中', en: 'Can be selected' },
      help: {
        zh: '让人可以长按复制，例如地址。',
        en: 'Lets people copy it by a long press, an address for example.',
      },
      advanced: true,
    }),
  },
  style: ['text', 'place', 'box', 'fill', 'border', 'effects'],
  events: tapEvents,
  slots: 'none',
  create: (context) => ({
    props: {
      text: context.text({ zh: '写点什么，让人想多看一眼', en: 'Say something worth a second look' }),
    },
    style: { ...context.margins, ...context.type('body'), color: context.color('ink') },
  }),
  template: (props) =>
    element('text', { 'user-select': unless(props.selectable, false) }, [textOf(props.text)], {
      part: 'root',
    }),
});
