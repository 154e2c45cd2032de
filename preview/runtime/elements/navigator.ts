import { resolvePath } from '../../paths.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { openDialog } from '../wx/dialog.ts';
import { ownerPath } from './assets.ts';
import { defineElement, type ElementHandle } from './defineElement.ts';
import { hoverProperties, makeHoverable } from './hover.ts';

interface NavigatorProperties extends ReturnType<typeof hoverProperties> {
  target: string;
  url: string;
  openType: string;
  delta: number;
  appId: string;
  path: string;
  extraData: unknown;
  version: string;
  shortLink: string;
}

/** Absolute form of a page address, which may be relative to the page that names it. */
export function resolvePageUrl(url: string, fromPage: string): string {
  const [path = '', query] = url.split(/\?(.*)/s);
  return `/${resolvePath(fromPage, path)}${query === undefined ? '' : `?${query}`}`;
}

/** Leaves the app, for another one only when the user agrees. */
async function leave(handle: ElementHandle<NavigatorProperties>): Promise<void> {
  const { appId, path, extraData, version, shortLink, openType } = handle.props;
  const { host } = handle.context;
  const exits = openType === 'exit';
  const api = exits ? 'exitMiniProgram' : 'navigateToMiniProgram';
  const options = exits ? {} : { appId, path, extraData, envVersion: version, shortLink };
  let failure = !exits && !appId && !shortLink ? 'fail invalid appId' : '';
  if (!exits && !failure && !(await agreesToLeave(host))) failure = 'fail cancel';
  const errMsg = `${api}:${failure || 'ok'}`;
  host.notify({ kind: 'wx', api, options, result: failure ? 'fail' : 'ok', errMsg });
  handle.emit(failure ? 'fail' : 'success', { errMsg });
  handle.emit('complete', { errMsg });
}

async function agreesToLeave(host: RuntimeHost): Promise<boolean> {
  const { confirm } = host.scenario;
  if (confirm !== 'ask') return confirm === 'accept';
  const english = host.device.language === 'en';
  const content = english ? 'Open another Mini Program?' : '即将打开另一个小程序';
  const [cancelText, confirmText] = english ? ['Cancel', 'Allow'] : ['取消', '允许'];
  return (await openDialog(host, { content, cancelText, confirmText })).confirm;
}

async function go(handle: ElementHandle<NavigatorProperties>): Promise<void> {
  const { props, context } = handle;
  if (context.designMode()) return;
  if (props.target === 'miniProgram' || props.openType === 'exit') return leave(handle);
  const { navigation } = context.host;
  const url = resolvePageUrl(props.url, ownerPath(handle));
  const moves: Record<string, () => Promise<unknown>> = {
    navigate: () => navigation.navigateTo(url),
    redirect: () => navigation.redirectTo(url),
    switchTab: () => navigation.switchTab(url),
    reLaunch: () => navigation.reLaunch(url),
    navigateBack: () => navigation.navigateBack(props.delta),
  };
  const move = moves[props.openType];
  if (!move) return handle.log('warn', `open-type "${props.openType}" is unknown.`);
  if (!props.url && props.openType !== 'navigateBack')
    return handle.log('warn', 'url is empty: nowhere to go.');
  try {
    await move();
  } catch (error) {
    handle.log(
      'error',
      `${props.openType} to ${url} failed: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** A link to another page. */
export const navigator = defineElement<NavigatorProperties>({
  tag: 'navigator',
  css: `wx-navigator{display:block;height:auto;width:auto;cursor:pointer}
.navigator-hover{background-color:rgba(0,0,0,.1);opacity:.7}`,
  properties: {
    target: 'self',
    url: '',
    openType: 'navigate',
    delta: 1,
    appId: '',
    path: '',
    extraData: null,
    version: 'release',
    shortLink: '',
    ...hoverProperties('navigator-hover', 50, 600),
  },
  create(handle) {
    makeHoverable(handle.dom, handle.component, handle.props, () => !handle.context.designMode());
    handle.component.addListener('tap', () => void go(handle));
    return {};
  },
});
