import type { RuntimeHost } from '../runtimeHost.ts';
import { askToShare } from './shareCard.ts';

/** Why a page is being shared. */
export interface ShareCause {
  from: 'button' | 'menu';
  target?: unknown;
}

interface ShareContent {
  title?: string;
  path?: string;
  imageUrl?: string;
  promise?: Promise<ShareContent>;
}

/** WeChat waits so long (ms) for the promise of `onShareAppMessage`, then shares what it has. */
const patience = 3000;

function withTimeout(promise: Promise<ShareContent>): Promise<ShareContent> {
  const late = new Promise<ShareContent>((resolve) => setTimeout(() => resolve({}), patience));
  return Promise.race([promise, late]);
}

/**
 * Shares the visible page: asks its `onShareAppMessage`, fills in what it leaves open, shows the card and, when it
 * is sent, tells the surrounding window. The runtime core calls it for the menu, the share button for itself.
 */
export async function sharePage(host: RuntimeHost, cause: ShareCause): Promise<void> {
  const page = host.navigation.stack().at(-1);
  if (!page) return;
  const instance = page.instance as { onShareAppMessage?(cause: ShareCause): ShareContent | undefined };
  let content: ShareContent = {};
  try {
    content = instance.onShareAppMessage?.(cause) ?? {};
    if (content.promise) content = { ...content, ...(await withTimeout(content.promise)) };
  } catch (error) {
    const text = `onShareAppMessage: ${error instanceof Error ? error.message : String(error)}`;
    host.log({ level: 'error', text, source: 'script' });
  }
  const query = Object.entries(page.options).map(([name, value]) => `${name}=${value}`);
  const own = `/${page.route}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const window = host.appConfig.window as { navigationBarTitleText?: string } | undefined;
  const title = content.title ?? window?.navigationBarTitleText ?? '';
  const imageUrl = content.imageUrl ? host.assetUrl(content.imageUrl, page.route) : undefined;
  const { confirm } = host.scenario;
  const sends = confirm === 'ask' ? await askToShare(host, { title, imageUrl }) : confirm === 'accept';
  if (sends) host.notify({ kind: 'share', title, path: content.path ?? own, ...(imageUrl && { imageUrl }) });
}
