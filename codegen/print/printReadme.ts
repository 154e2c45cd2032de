import { pagesInOrder } from '../../schema/tree.ts';
import type { ExportContext } from '../pageIr.ts';
import type { PrintedPage } from './printPage.ts';

/** Prints the README for the person who takes the project over, in the campaign's language. */
export function printReadme(context: ExportContext, pages: readonly PrintedPage[]): string {
  const facts: Facts = {
    context,
    hosts: hostsOf(context),
    privacy: [...new Set(pages.flatMap((page) => [...page.privacy]))].sort(),
    widgets: [...new Set(pages.flatMap((page) => page.widgets))].sort(),
    hasData: pages.some((page) => page.tables.size > 0),
    hasHelpers: pages.some((page) => page.wxsHelpers.size + page.scriptHelpers.size > 0 || page.usesQuery),
  };
  const sections = context.project.app.language === 'en' ? english(facts) : chinese(facts);
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

interface Facts {
  context: ExportContext;
  /** Servers that pictures and films come from. */
  hosts: string[];
  privacy: string[];
  widgets: string[];
  hasData: boolean;
  hasHelpers: boolean;
}

function hostsOf({ project }: ExportContext): string[] {
  const hosts = Object.values(project.assets).flatMap(({ source }) => {
    const host = 'url' in source ? /^https?:\/\/([^/?#]+)/.exec(source.url)?.[1] : undefined;
    return host ? [host] : [];
  });
  return [...new Set(hosts)].sort();
}

/** A name in running Markdown text. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .trim();
}

function pageList({ context }: Facts): string {
  return pagesInOrder(context.project)
    .map((page) => `- ${plain(page.name)}: \`${context.references.pagePath(page.id)?.slice(1)}\``)
    .join('\n');
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- \`${item}\``).join('\n');
}

function tree(facts: Facts, words: Record<string, string>): string {
  const { language } = facts.context;
  const rows: [path: string, meaning: string][] = [
    [`app.${language}, app.json`, words.app ?? ''],
    ['app.wxss', words.style ?? ''],
    ['pages/', words.pages ?? ''],
    ...(facts.widgets.length > 0 ? [['components/', words.components ?? ''] as [string, string]] : []),
    ...(facts.hasData ? [['data/', words.data ?? ''] as [string, string]] : []),
    ...(facts.hasHelpers ? [['utils/', words.utils ?? ''] as [string, string]] : []),
    ...(facts.context.names.assets.size > 0 ? [['assets/', words.assets ?? ''] as [string, string]] : []),
  ];
  const width = Math.max(...rows.map(([path]) => path.length));
  const lines = rows.map(([path, meaning]) => `  ${path.padEnd(width)}  ${meaning}`);
  return ['```', 'miniprogram/', ...lines, '```'].join('\n');
}

function english(facts: Facts): string[] {
  const { project, language } = facts.context;
  return [
    `# ${plain(project.app.name)}`,
    'A WeChat mini-program: WXML, WXSS and ' +
      `${language === 'ts' ? 'TypeScript' : 'JavaScript'} without a framework. Made with Dimsum; nothing of Dimsum is needed to run or change it.`,
    '## Open it',
    `1. Import this folder in [WeChat DevTools](https://developers.weixin.qq.com/miniprogram/dev/devtools/download.html).\n2. ${
      project.app.appid
        ? `The AppID is \`${project.app.appid}\`; it stands in \`project.config.json\`.`
        : 'Put your AppID into `project.config.json` (`appid`). Until then it opens as a guest and cannot be uploaded.'
    }${language === 'ts' ? '\n3. `npm install`, then `npm run check` checks the types. DevTools compiles TypeScript by itself.' : ''}`,
    '## Pages',
    pageList(facts),
    '## Where things are',
    tree(facts, {
      app: 'start, pages, bars',
      style: 'brand tokens as CSS variables, type styles, base styles',
      pages: 'one folder a page',
      components: 'native custom components',
      data: 'the content, apart from the layout',
      utils: 'helpers that the pages call',
      assets: 'pictures and sounds',
    }),
    ...(facts.hosts.length > 0
      ? [
          '## Domains',
          `Pictures and films come from these servers. They need https:\n\n${bullets(facts.hosts)}`,
        ]
      : []),
    ...(facts.privacy.length > 0
      ? [
          '## Privacy',
          `Declare these in the privacy guide (mp.weixin.qq.com, Settings) or WeChat disables them:\n\n${bullets(facts.privacy)}`,
        ]
      : []),
    '## Go live',
    '“Upload” in DevTools, then submit the version for review on mp.weixin.qq.com. In a pipeline: `npx miniprogram-ci upload --pp . --pkp private.key --appid <appid> --uv 1.0.0 --use-project-config true`.',
  ];
}

function chinese(facts: Facts): string[] {
  const { project, language } = facts.context;
  return [
    `# ${plain(project.app.name)}`,
    `微信小程序，由原生 WXML、WXSS 和 ${language === 'ts' ? 'TypeScript' : 'JavaScript'} 写成，不依赖框架。用 Dimsum 制作；运行和修改都不需要 Dimsum。`,
    '## 打开',
    `1. 在[微信开发者工具](https://developers.weixin.qq.com/miniprogram/dev/devtools/download.html)里导入这个文件夹。\n2. ${
      project.app.appid
        ? `AppID 是 \`${project.app.appid}\`，写在 \`project.config.json\` 里。`
        : '把 AppID 填进 `project.config.json` 的 `appid`。在此之前以游客身份打开，不能上传。'
    }${language === 'ts' ? '\n3. `npm install` 之后，`npm run check` 检查类型。TypeScript 由开发者工具编译。' : ''}`,
    '## 页面',
    pageList(facts),
    '## 目录',
    tree(facts, {
      app: '入口、页面列表、导航栏与标签栏',
      style: '品牌变量、文字样式和基础样式',
      pages: '每页一个文件夹',
      components: '原生自定义组件',
      data: '内容数据，与布局分开',
      utils: '页面用到的工具函数',
      assets: '图片与声音',
    }),
    ...(facts.hosts.length > 0
      ? ['## 域名', `图片和视频来自以下服务器，须为 https：\n\n${bullets(facts.hosts)}`]
      : []),
    ...(facts.privacy.length > 0
      ? [
          '## 隐私',
          `在微信公众平台的《用户隐私保护指引》里声明以下接口，否则会被禁用：\n\n${bullets(facts.privacy)}`,
        ]
      : []),
    '## 上线',
    '在开发者工具里点“上传”，再到 mp.weixin.qq.com 提交审核。流水线里可用：`npx miniprogram-ci upload --pp . --pkp private.key --appid <appid> --uv 1.0.0 --use-project-config true`。',
  ];
}
