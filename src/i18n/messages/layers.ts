import { defineMessages } from '../defineMessages.ts';

export const layersMessages = defineMessages({
  zh: {
    empty: '这一页还是空的',
    emptyHelp: '从“插入”把组件拖到画布上，它们会列在这里。',
    tree: '“{page}”的图层',
    repeats: '按数据重复',
  },
  en: {
    empty: 'Nothing on this page yet',
    emptyHelp: 'Drag something from Insert onto the canvas; it is listed here.',
    tree: 'Layers of {page}',
    repeats: 'Repeats over data',
  },
});
