import { defineElement, type ElementHandle } from './defineElement.ts';
import type { KeyLayout } from './keyboard/keys.ts';
import { isNews } from './reports.ts';
import { TextField, textFieldProperties } from './textField.ts';

const properties = { ...textFieldProperties, type: 'text', password: false };

const inputModes: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' };
const padTypes: readonly string[] = ['number', 'digit', 'idcard'];
/** Types whose keyboard encrypts what is typed, on a phone. */
const secretTypes: readonly string[] = ['safe-password', 'wxpay'];

/** What the screen keyboard of a type has no key for. */
const missingKeys: Record<string, RegExp> = { number: /\D/, digit: /[^\d.]/, idcard: /[^\dXx]/ };

class InputBody extends TextField<typeof properties> {
  constructor(handle: ElementHandle<typeof properties>) {
    super(handle, document.createElement('input'), 'input-placeholder');
    const control = this.control as HTMLInputElement;
    control.className = 'wx-input-control';
    control.addEventListener('beforeinput', (event) => {
      if (event.data && missingKeys[handle.props.type]?.test(event.data)) event.preventDefault();
    });
    control.addEventListener('blur', () => {
      if (handle.props.type === 'nickname') handle.emit('nicknamereview', { pass: true, timeout: false });
    });
  }

  override update(changed: ReadonlySet<keyof typeof properties>): void {
    const { handle } = this;
    const { password, type } = handle.props;
    const control = this.control as HTMLInputElement;
    const secret = secretTypes.includes(type);
    control.type = password || secret ? 'password' : 'text';
    control.inputMode = inputModes[type] ?? 'text';
    if (secret && changed.has('type') && isNews('safe-password')) {
      handle.log('info', `type="${type}" encrypts on a phone only; in the preview it is a plain password.`);
    }
    super.update(changed);
  }

  protected override layout(): KeyLayout {
    const { type } = this.handle.props;
    const { nickName } = this.handle.context.host.scenario.user;
    const keys = padTypes.includes(type) ? (type as KeyLayout['keys']) : 'text';
    const offer = type === 'nickname' && { text: nickName, choose: () => this.put(nickName) };
    return {
      ...super.layout(),
      keys: secretTypes.includes(type) ? 'number' : keys,
      ...(offer && { offer }),
    };
  }

  protected override blurDetail(): Record<string, unknown> {
    return secretTypes.includes(this.handle.props.type)
      ? { encryptedValue: '', encryptError: 'not supported in the preview' }
      : {};
  }
}

/** A line of text to type. */
export const input = defineElement({
  tag: 'input',
  // 1.4rem high, of which WeChat has twenty to the width of the screen.
  css: `wx-input{display:block;position:relative;overflow:hidden;white-space:nowrap;text-overflow:clip;height:calc(var(--rpx)*52.5);min-height:calc(var(--rpx)*52.5);cursor:auto;user-select:text;-webkit-user-select:text}
.wx-input-control{display:block;width:100%;height:100%;min-height:inherit;padding:0;margin:0;border:0;outline:0;background:none;font:inherit;color:inherit;opacity:1;text-align:inherit;letter-spacing:inherit;border-radius:0;-webkit-text-fill-color:currentcolor}
.input-placeholder{position:absolute;inset:0;display:flex;align-items:center;color:gray;pointer-events:none;overflow:hidden;white-space:pre;text-overflow:clip}
.input-placeholder[hidden]{display:none}`,
  properties,
  needless: ['alwaysEmbed'],
  inert: [
    'safePasswordCertPath',
    'safePasswordLength',
    'safePasswordTimeStamp',
    'safePasswordNonce',
    'safePasswordSalt',
    'safePasswordCustomHash',
  ],
  create(handle) {
    return new InputBody(handle);
  },
});
