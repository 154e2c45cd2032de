import { installStyle } from '../elements/installStyle.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { openActionSheet } from './actionSheet.ts';
import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, parameterError } from './call.ts';
import { openCover } from './cover.ts';

const css = `.wx-dialog{width:320px;max-width:calc(100% - 64px);background:#fff;border-radius:12px;overflow:hidden;text-align:center}
.wx-dialog>b{display:block;padding:32px 24px 0;font-size:17px;font-weight:600;line-height:1.4}
.wx-dialog>p{margin:0;padding:16px 24px 32px;font-size:17px;line-height:1.4;color:rgba(0,0,0,.5);max-height:50vh;overflow:auto;white-space:pre-wrap;overflow-wrap:break-word}
.wx-dialog>p:first-child{padding-top:32px;color:rgba(0,0,0,.9)}
.wx-dialog>textarea{display:block;box-sizing:border-box;width:calc(100% - 48px);margin:16px 24px 24px;height:64px;padding:8px 12px;border:0;outline:0;border-radius:4px;background:#f2f2f2;font:16px/1.4 inherit;resize:none;user-select:text}
.wx-dialog>div{display:flex;border-top:1px solid rgba(0,0,0,.1)}
.wx-dialog button{flex:1;border:0;background:none;padding:0;height:56px;font:inherit;font-size:17px;font-weight:500;cursor:pointer;min-width:0}
.wx-dialog button+button{border-left:1px solid rgba(0,0,0,.1)}
.wx-dialog button:active{background:#ececec}`;

/** A dialog of WeChat's. */
export interface Dialog {
  title?: string;
  content?: string;
  /** Leave out for a dialog with one button. */
  cancelText?: string;
  cancelColor?: string;
  confirmText: string;
  confirmColor?: string;
  /** Shows a field to type in, with this placeholder. */
  placeholder?: string;
}

function part<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

/** Shows WeChat's dialog; gives whether it was confirmed, and what was typed. */
export function openDialog(host: RuntimeHost, dialog: Dialog): Promise<{ confirm: boolean; text: string }> {
  installStyle('dialog', css);
  const box = document.createElement('div');
  box.className = 'wx-dialog';
  if (dialog.title) box.append(part('b', dialog.title));
  const field = document.createElement('textarea');
  if (dialog.placeholder !== undefined) {
    field.placeholder = dialog.placeholder;
    field.value = dialog.content ?? '';
    box.append(field);
  } else if (dialog.content) {
    box.append(part('p', dialog.content));
  }
  const buttons = document.createElement('div');
  const cover = openCover<boolean>(host, box, 'center');
  const addButton = (text: string, color: string, confirms: boolean): void => {
    const button = part('button', text);
    button.style.color = color;
    button.addEventListener('click', () => cover.close(confirms));
    buttons.append(button);
  };
  if (dialog.cancelText !== undefined) addButton(dialog.cancelText, dialog.cancelColor ?? '#000000', false);
  addButton(dialog.confirmText, dialog.confirmColor ?? '#576b95', true);
  box.append(buttons);
  return cover.closed.then((confirm) => ({ confirm, text: field.value }));
}

async function showModal(host: RuntimeHost, options: CallOptions): Promise<Record<string, unknown>> {
  const cancelText = String(options.cancelText ?? '取消');
  const confirmText = String(options.confirmText ?? '确定');
  if (cancelText.length > 4)
    throw new CallFailure('cancelText length should not larger than 4 Chinese characters');
  if (confirmText.length > 4)
    throw new CallFailure('confirmText length should not larger than 4 Chinese characters');
  const { confirm, text } = await openDialog(host, {
    title: String(options.title ?? ''),
    content: String(options.content ?? ''),
    confirmText,
    confirmColor: String(options.confirmColor ?? '#576B95'),
    cancelColor: String(options.cancelColor ?? '#000000'),
    ...(options.showCancel === false ? {} : { cancelText }),
    ...(options.editable ? { placeholder: String(options.placeholderText ?? '') } : {}),
  });
  return { confirm, cancel: !confirm, content: options.editable && confirm ? text : null };
}

async function showActionSheet(host: RuntimeHost, options: CallOptions): Promise<{ tapIndex: number }> {
  const { itemList } = options;
  if (!Array.isArray(itemList)) throw parameterError('itemList', 'Array', itemList);
  if (itemList.length === 0) throw new CallFailure('parameter error: itemList should not be empty');
  if (itemList.length > 6) throw new CallFailure('parameter error: itemList should not be larger than 6');
  const tapIndex = await openActionSheet(host, {
    items: itemList.map(String),
    title: String(options.alertText ?? ''),
    color: String(options.itemColor ?? '#000000'),
  });
  if (tapIndex < 0) throw new CallFailure('cancel');
  return { tapIndex };
}

/** Dialogs and sheets. */
export const dialog: AreaFactory = (host) =>
  asyncCalls(host, {
    showModal: (options) => showModal(host, options),
    showActionSheet: (options) => showActionSheet(host, options),
  });
