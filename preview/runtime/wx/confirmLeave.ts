import type { RuntimeHost } from '../runtimeHost.ts';
import { openDialog } from './dialog.ts';

const words = { zh_CN: ['取消', '确定'], en: ['Cancel', 'OK'] } as const;

/** Asks whether a page may be left (`wx.enableAlertBeforeUnload`); true when the user goes. */
export async function confirmLeave(host: RuntimeHost, content: string): Promise<boolean> {
  const { confirm: answer } = host.scenario;
  if (answer !== 'ask') return answer === 'accept';
  const [cancelText, confirmText] = words[host.device.language];
  const { confirm } = await openDialog(host, { content, cancelText, confirmText });
  return confirm;
}
