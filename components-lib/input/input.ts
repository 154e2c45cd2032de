import { field } from '../../schema/field.ts';
import { defineElement, type TemplateProps } from '../defineComponent.ts';
import { element, isLiteral, literal, type TemplateElement, text, unless } from '../template.ts';

const RULES = {
  root: '.input {\n  display: flex;\n  flex-direction: column;\n}',
  control: '.input-control {\n  box-sizing: border-box;\n  width: 100%;\n  min-height: 88rpx;\n}',
  // A textarea has no height of its own, and its text starts at the very top.
  multiline: '.input-control-multiline {\n  min-height: 200rpx;\n  padding-top: 22rpx;\n}',
  hint: '.input-hint {\n  color: inherit;\n  opacity: 0.4;\n}',
};

/** How each kind of entry asks WeChat for its keyboard. */
const KEYBOARDS: Readonly<Record<string, { type?: string; maxlength?: number }>> = {
  text: {},
  number: { type: 'number' },
  digit: { type: 'digit' },
  phone: { type: 'number', maxlength: 11 },
  // Offers the person's WeChat nickname above the keyboard (base library 2.21.2).
  nickname: { type: 'nickname' },
};

const props = {
  label: field.text({ label: { zh: '标题', en: 'Label' }, inPlace: true }),
  type: field.select({
    label: { zh: '填写什么', en: 'Kind' },
    options: [
      { value: 'text', label: { zh: '文字', en: 'Text' } },
      { value: 'multiline', label: { zh: '多行文字', en: 'Several lines' } },
      { value: 'phone', label: { zh: '手机号', en: 'Phone number' } },
      { value: 'number', label: { zh: '整数', en: 'Whole number' } },
      { value: 'digit', label: { zh: '带小数的数', en: 'Number with decimals' } },
      { value: 'nickname', label: { zh: '微信昵称', en: 'WeChat nickname' } },
    ],
    default: 'text',
    bindable: false,
  }),
  placeholder: field.text({ label: { zh: '提示', en: 'Hint' } }),
  state: field.state({
    label: { zh: '存到变量', en: 'Save to' },
    help: {
      zh: '填写的内容实时存进页面的这个变量（文字类型），别处可以用。',
      en: 'What people type goes into this variable of the page (of type text), for use elsewhere.',
    },
    required: true,
  }),
  maxLength: field.number({
    label: { zh: '最多字数', en: 'Longest entry' },
    default: 140,
    min: 1,
    max: 5000,
    advanced: true,
    visible: (values) => values.type === 'text' || values.type === 'multiline',
  }),
};

/** One entry of a form, with its label. */
export const input = defineElement({
  type: 'input',
  version: 1,
  label: { zh: '输入框', en: 'Input' },
  docs: {
    zh: '让人填一项内容。选好“填写什么”，手机会弹出对应的键盘；填好的内容存进页面变量。',
    en: 'Asks for one thing. Choose the kind and the phone shows the right keyboard; what is typed goes into a variable of the page.',
  },
  palette: {
    group: 'form',
    icon: '<path d="M4 6h5"/><rect x="3.5" y="10" width="17" height="8" rx="1.5"/><path d="M7 12.5v3"/>',
    keywords: [
      '输入框',
      '文本框',
      '手机号',
      '昵称',
      'shurukuang',
      'shoujihao',
      'nicheng',
      'input',
      'field',
      'textarea',
      'phone',
    ],
  },
  props,
  style: ['place', 'box', 'gap', 'opacity'],
  parts: {
    label: { label: { zh: '标题', en: 'Label' }, style: ['text'] },
    field: { label: { zh: '填写处', en: 'Field' }, style: ['text', 'fill', 'border', 'box'] },
  },
  events: {
    input: { label: { zh: '内容变化', en: 'Text changes' } },
    blur: { label: { zh: '离开输入框', en: 'Field is left' } },
    confirm: { label: { zh: '点键盘的完成', en: 'Done is pressed' } },
  },
  slots: 'none',
  privacy: (values) => (values.type === 'nickname' ? ['<input type="nickname">'] : []),
  create: (context) => ({
    props: {
      label: context.text({ zh: '称呼', en: 'Name' }),
      placeholder: context.text({ zh: '请填写', en: 'Type here' }),
    },
    style: context.margins,
    parts: {
      label: { ...context.type('caption'), color: context.color('muted') },
      field: {
        fontSize: 30,
        color: context.color('ink'),
        borderBottomWidth: 2,
        borderStyle: 'solid',
        borderColor: context.color('line'),
      },
    },
  }),
  template: (values) =>
    element(
      'view',
      { class: 'input' },
      isLiteral(values.label, '')
        ? [control(values)]
        : [element('text', {}, [text(values.label)], { part: 'label' }), control(values)],
      { part: 'root', events: {} },
    ),
  wxss: (values) => [
    RULES.root,
    RULES.control,
    ...(values.type === 'multiline' ? [RULES.multiline] : []),
    RULES.hint,
  ],
});

function control(values: TemplateProps<typeof props>): TemplateElement {
  const shared = {
    'model:value': values.state,
    placeholder: unless(values.placeholder, ''),
    'placeholder-class': 'input-hint',
    'aria-label': unless(values.label, ''),
    // Keeps the field clear of the keyboard, in px.
    'cursor-spacing': 24,
  };
  const options = { part: 'field', events: { input: 'input', blur: 'blur', confirm: 'confirm' } };
  if (values.type === 'multiline') {
    const attributes = { ...shared, maxlength: unless(values.maxLength, 140), 'auto-height': literal(true) };
    return element(
      'textarea',
      { class: 'input-control input-control-multiline', ...attributes },
      [],
      options,
    );
  }
  const { type, maxlength } = KEYBOARDS[values.type] ?? {};
  const longest = maxlength ?? (values.type === 'text' ? unless(values.maxLength, 140) : undefined);
  return element('input', { class: 'input-control', type, ...shared, maxlength: longest }, [], options);
}
