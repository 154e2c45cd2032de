import { defineMessages } from '../defineMessages.ts';

export const insertMessages = defineMessages({
  zh: {
    title: '插入',
    search: '搜索组件',
    help: '拖到画布上，或按回车插入到所选内容之后',
    nothing: '没有与“{query}”相符的组件',
    nothingHelp: '换一个说法试试，例如“按钮”或“图片”。',
    clear: '清除搜索',
    found: '找到 {count} 个组件',
    cannotInsert: '这一页上没有能放“{name}”的位置。',
    groupBasic: '基础',
    groupLayout: '布局',
    groupMedia: '图片与视频',
    groupForm: '表单',
    groupCampaign: '活动',
  },
  en: {
    title: 'Insert',
    search: 'Search components',
    help: 'Drag onto the canvas, or press Enter to insert after the selection',
    nothing: 'No component matches “{query}”',
    nothingHelp: 'Try another word, such as “button” or “picture”.',
    clear: 'Clear search',
    found: '{count} components found',
    cannotInsert: 'There is no place on this page that takes {name}.',
    groupBasic: 'Basics',
    groupLayout: 'Layout',
    groupMedia: 'Pictures and video',
    groupForm: 'Forms',
    groupCampaign: 'Campaign',
  },
});
