import { defineMessages } from '../defineMessages.ts';

export const startMessages = defineMessages({
  zh: {
    title: '把品牌活动，做成小程序',
    lead: '拖放排版，所见即运行。完成后得到一份完整的微信小程序项目。',
    blank: '新建作品',
    openFile: '打开文件',
    templates: '模板',
    recent: '最近的作品',
    empty: '还没有作品。从模板或空白页开始，也可以把 .dimsum 文件拖到这里。',
    listFailed: '无法读取浏览器中的作品。浏览器可能处于无痕模式，或禁止了网站存储。',
    newName: '未命名作品',
    copyOf: '{name} 副本',
    deleted: '已删除“{name}”',
    templateFailed: '模板“{name}”没有载入，请检查网络后重试。',
    openProject: '打开 {name}',
    actionsFor: '{name} 的更多操作',
    drop: '松开即可打开',
  },
  en: {
    title: 'Campaigns, made for WeChat',
    lead: 'Drag a mini-program together and watch it run. What you see is what you ship: the complete native project.',
    blank: 'New project',
    openFile: 'Open a file',
    templates: 'Templates',
    recent: 'Recent',
    empty: 'Nothing here yet. Begin with a template or a blank page, or drop a .dimsum file here.',
    listFailed:
      'The projects in this browser cannot be read. The window may be private, or storage is switched off.',
    newName: 'Untitled campaign',
    copyOf: '{name} copy',
    deleted: '“{name}” deleted',
    templateFailed: 'The template “{name}” did not load. Check the connection and try again.',
    openProject: 'Open {name}',
    actionsFor: 'More for {name}',
    drop: 'Drop to open',
  },
});
