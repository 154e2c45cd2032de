import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { tapEvents } from '../tapEvents.ts';
import { element, literal } from '../template.ts';
import { withClasses } from './withClasses.ts';

const RULES: Readonly<Record<string, readonly string[]>> = {
  'rich-text-p': ['.rich-text-p {\n  margin: 0 0 0.8em;\n}'],
  'rich-text-h2': [
    '.rich-text-h2 {\n  margin: 1.2em 0 0.5em;\n  font-size: 1.4em;\n  font-weight: 600;\n  line-height: 1.3;\n}',
    '.rich-text-h2:first-child {\n  margin-top: 0;\n}',
  ],
  'rich-text-h3': [
    '.rich-text-h3 {\n  margin: 1em 0 0.4em;\n  font-size: 1.15em;\n  font-weight: 600;\n  line-height: 1.4;\n}',
    '.rich-text-h3:first-child {\n  margin-top: 0;\n}',
  ],
  'rich-text-list': ['.rich-text-list {\n  margin: 0 0 0.8em;\n  padding-left: 1.2em;\n}'],
  'rich-text-li': ['.rich-text-li {\n  margin: 0 0 0.3em;\n}'],
  'rich-text-quote': [
    '.rich-text-quote {\n  margin: 0 0 0.8em;\n  padding-left: 1em;\n  border-left: 4rpx solid currentColor;\n  opacity: 0.75;\n}',
  ],
};

/** Text with structure: headings, lists, quotes, bold. */
export const richText = defineElement({
  type: 'rich-text',
  version: 1,
  label: { zh: '图文', en: 'Rich text' },
  docs: {
    zh: '一篇短文：小标题、段落、列表、引用和粗体写在一起。适合品牌故事、活动规则和说明。',
    en: 'A short article: headings, paragraphs, lists, quotes and bold in one piece. Good for brand stories, rules and notes.',
  },
  palette: {
    group: 'basic',
    icon: '<path d="M4 6h9M4 10.500h16M4 14h16M4 17.500h10"/><path d="M16 4v4M18.5 4v4"/>',
    keywords: [
      '图文',
      '富文本',
      '规则',
      '文章',
      'tuwen',
      'fuwenben',
      'guize',
      'rich text',
      'article',
      'rules',
      'list',
    ],
  },
  props: {
    html: field.richText({ label: { zh: '内容', en: 'Content' }, inPlace: true, required: true }),
  },
  style: ['text', 'place', 'box', 'fill', 'border', 'effects'],
  events: tapEvents,
  slots: 'none',
  create: (context) => ({
    props: {
      html: context.text({
        zh: '<h2>关于这次邀约</h2><p>三月的风刚好，街角的店也刚好开门。我们挑了几处<strong>值得慢慢走到</strong>的地方，与你分享。</p><ul><li>每一处都步行可达</li><li>到店出示此页，即享一份心意</li></ul>',
        en: '<h2>About this invitation</h2><p>The light is right and the corner shops have just opened. We picked a few places <strong>worth walking to slowly</strong>, to share with you.</p><ul><li>All within walking distance</li><li>Show this page in store for a small surprise</li></ul>',
      }),
    },
    style: { ...context.margins, ...context.type('body'), color: context.color('ink') },
  }),
  // `nodes` takes class and style but no style sheet reaches its tags by name, hence classes on the literal.
  // HTML that comes from data keeps the platform's own look of headings and lists.
  template: (props) =>
    element(
      'rich-text',
      { nodes: props.html.kind === 'literal' ? literal(withClasses(props.html.value)) : props.html },
      [],
      { part: 'root' },
    ),
  wxss: (props) => (props.html.kind === 'literal' ? rulesFor(withClasses(props.html.value)) : []),
});

function rulesFor(html: string): string[] {
  return Object.keys(RULES)
    .filter((name) => html.includes(`class="${name}"`))
    .flatMap((name) => RULES[name] ?? []);
}
