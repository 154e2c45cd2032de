import { defineMessages } from '../defineMessages.ts';

export const assetsMessages = defineMessages({
  zh: {
    title: '素材',
    upload: '上传',
    empty: '还没有素材',
    emptyHelp: '上传图片或视频，或把文件拖进来。',
    total: '共 {count} 个，{size}',
    remove: '删除“{name}”',
    removed: '已删除“{name}”',
    used: '“{name}”在 {count} 处使用，先换掉再删除。',
    missing: '文件不在了',
    drop: '松开即可添加',
  },
  en: {
    title: 'Assets',
    upload: 'Upload',
    empty: 'No assets yet',
    emptyHelp: 'Upload pictures or videos, or drop files here.',
    total: '{count} files, {size}',
    remove: 'Delete {name}',
    removed: '{name} deleted',
    used: '{name} is used in {count} places. Replace it there first.',
    missing: 'The file is gone',
    drop: 'Let go to add',
  },
});
