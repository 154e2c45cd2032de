import { field } from '../../schema/field.ts';
import { defineElement } from '../defineComponent.ts';
import { children, element, when } from '../template.ts';

const BASE = `.page {
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  min-height: 100vh;
}`;

const SAFE_AREA = `.page-safe-area {
  flex-shrink: 0;
  height: constant(safe-area-inset-bottom);
  height: env(safe-area-inset-bottom);
}`;

/** The outermost node of a page. */
export const page = defineElement({
  type: 'page',
  version: 1,
  label: { zh: '页面', en: 'Page' },
  docs: {
    zh: '一屏内容的底板。这里设定背景、四周留白和文字的默认样式，页面里的内容都会沿用。',
    en: 'The ground that everything on a page stands on. Its background, margins and text style pass on to what is inside.',
  },
  palette: {
    group: 'layout',
    icon: '<rect x="6" y="2.5" width="12" height="19" rx="2"/><path d="M10.5 18.5h3"/>',
    keywords: ['页面', 'yemian', 'page', 'screen'],
    hidden: true,
  },
  props: {
    safeArea: field.boolean({
      label: { zh: '避开底部横条', en: 'Safe area' },
      help: {
        zh: '在没有实体按键的手机上，页尾多留一段空白。',
        en: 'Leaves room at the end of the page on phones without a home button.',
      },
      default: true,
      bindable: false,
    }),
  },
  style: ['layout', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'fill', 'text'],
  slots: 'children',
  allowedIn: [],
  create: () => ({ style: { layout: 'column' } }),
  // A spacer of its own, because the page's bottom padding belongs to the designer.
  template: (props) =>
    element(
      'view',
      { class: 'page' },
      [children(), when(props.safeArea, [element('view', { class: 'page-safe-area' })])],
      { part: 'root' },
    ),
  wxss: () => [BASE, SAFE_AREA],
});
