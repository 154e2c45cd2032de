import { type AppConfig, listPages } from '../../appConfig.ts';
import type { Notice } from '../chrome/noticePanel.ts';
import type { Runtime } from '../runtime.ts';
import type { LogEntry } from '../runtimeHost.ts';

/** Other pages that a notice offers at most. */
const MAX_LINKS = 12;

const words = {
  zh_CN: {
    noPages: 'app.json 没有列出任何页面',
    missing: (page: string) => `页面 ${page} 不存在`,
    unlisted: 'app.json 的 pages 和 subPackages 里没有它。',
    noTemplate: (page: string) => `缺少 ${page}.wxml，或旁边没有 ${page}.js。`,
    failed: '页面脚本出错',
    anyway: '仍然显示页面',
    unmade: (page: string) => `页面 ${page} 无法显示`,
    seeLog: '原因见控制台。',
    left: '小程序已退到后台',
    back: '回到小程序',
  },
  en: {
    noPages: 'app.json lists no pages',
    missing: (page: string) => `Page ${page} does not exist`,
    unlisted: 'It is not in pages or subPackages of app.json.',
    noTemplate: (page: string) => `There is no ${page}.wxml, or no ${page}.js beside it.`,
    failed: 'The script of the page failed',
    anyway: 'Show the page anyway',
    unmade: (page: string) => `Page ${page} cannot be shown`,
    seeLog: 'The console says why.',
    left: 'The mini-program is in the background',
    back: 'Back to it',
  },
};

function wordsOf(runtime: Runtime): (typeof words)['en'] {
  return words[runtime.screen.phone.device.language];
}

/** What the phone shows when the first page cannot be shown: why, and the way to the pages that can. */
export function missingPage(runtime: Runtime, route: string | undefined): Notice {
  const text = wordsOf(runtime);
  const pages = listPages(runtime.bundle.appConfig as AppConfig);
  const others = pages.filter((page) => page !== route && runtime.hasPage(page)).slice(0, MAX_LINKS);
  const actions = others.map((page) => ({
    text: page,
    run: () => void runtime.screen.stack.reLaunch(`/${page}`),
  }));
  if (route === undefined || pages.length === 0) return { title: text.noPages, lines: [], actions };
  if (runtime.hasPage(route)) return { title: text.unmade(route), lines: [text.seeLog], actions };
  const reason = pages.includes(route) ? text.noTemplate(route) : text.unlisted;
  return { title: text.missing(route), lines: [reason], actions };
}

/** What lies over a page whose script threw while it was loaded. */
export function failedScript(runtime: Runtime, entry: LogEntry, dismiss: () => void): Notice {
  const text = wordsOf(runtime);
  const { file, line, column } = entry;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return {
    title: text.failed,
    lines: [entry.text, place].filter(Boolean),
    actions: [{ text: text.anyway, run: dismiss }],
  };
}

/** What lies over an app that was left by the capsule's right half. */
export function leftApp(runtime: Runtime, comeBack: () => void): Notice {
  const text = wordsOf(runtime);
  return { title: text.left, lines: [], actions: [{ text: text.back, run: comeBack }] };
}
