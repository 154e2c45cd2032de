import type { RuntimeHost } from '../../runtimeHost.ts';

export const nativeBoxCss = `.wx-native-box{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:4px;padding:8px;box-sizing:border-box;background:#1f2326;color:rgba(255,255,255,.75);font-size:13px;line-height:18px;text-align:center;word-break:break-all}
.wx-native-box>span{font-size:11px;line-height:15px;color:rgba(255,255,255,.45)}
.wx-native-slot{position:absolute;inset:0;pointer-events:none}
.wx-native-slot>*{pointer-events:auto}`;

/** What stands where only a phone can show something: what it is, and a line below. */
export interface NativeBox {
  slot: HTMLElement;
  say(detail: string): void;
}

export function createNativeBox(
  dom: HTMLElement,
  host: RuntimeHost,
  [zh, en]: readonly [string, string],
): NativeBox {
  const box = document.createElement('div');
  const line = document.createElement('span');
  const slot = document.createElement('div');
  box.className = 'wx-native-box';
  slot.className = 'wx-native-slot';
  box.append(host.device.language === 'en' ? `${en}: on a phone only` : `${zh}：仅在手机上可用`, line);
  dom.append(box, slot);
  return {
    slot,
    say(detail) {
      line.textContent = detail;
    },
  };
}
