import capabilities from './capabilities.json' with { type: 'json' };

/** Documented values of attributes, for those that `wx.canIUse` is asked about. */
const attributeValues: Readonly<Record<string, string>> = {
  'button.open-type':
    'contact share getPhoneNumber getRealtimePhoneNumber getUserInfo launchApp openSetting feedback chooseAvatar ' +
    'agreePrivacyAuthorization liveActivity',
  'button.form-type': 'submit reset',
  'button.type': 'primary default warn',
  'button.size': 'default mini',
  'input.type': 'text number idcard digit safe-password nickname',
  'input.confirm-type': 'send search next go done',
  'textarea.confirm-type': 'send search next go done return',
  'picker.mode': 'selector multiSelector time date region',
  'navigator.target': 'self miniProgram',
  'navigator.open-type': 'navigate redirect switchTab reLaunch navigateBack exit',
  'image.mode':
    'scaleToFill aspectFit aspectFill widthFix heightFix top bottom center left right "top left" "top right" ' +
    '"bottom left" "bottom right"',
  'icon.type': 'success success_no_circle info warn waiting cancel download search clear',
  'canvas.type': '2d webgl webgl2',
  'scroll-view.type': 'list custom nested',
};

const letters: Readonly<Record<string, string>> = { object: 'o', return: 'r', success: 's', callback: 'c' };

/** Every asynchronous call has these. */
const common = /^(?:success|fail|complete)$/;

/**
 * Whether the typings know what a schema names behind a function of `wx`, e.g. `showToast`, `object.image`, or
 * `request`, `object.method.GET`. A parameter whose values they do not list takes any.
 */
export function hasPart(api: string, rest: string): boolean {
  const [kind = '', name, ...deeper] = rest.split('.');
  const letter = letters[kind];
  if (letter === undefined) return false;
  if (name === undefined) return true;
  const printed = (capabilities as Record<string, string>)[api];
  if (kind === 'object' && common.test(name)) return printed !== undefined;
  if (name === 'errMsg' && kind === 'success') return printed !== undefined;
  const words =
    printed
      ?.split(';')
      .find((part) => part.startsWith(`${letter}:`))
      ?.slice(2)
      .split(',') ?? [];
  if (!words.includes(name)) return false;
  const listed = words.filter((word) => word.startsWith(`${name}.`));
  return deeper.length === 0 || listed.length === 0 || listed.includes(`${name}.${deeper.join('.')}`);
}

/** Whether an attribute has a value; one whose values are not listed takes any. */
export function hasValue(tag: string, attribute: string, value: string): boolean {
  return attributeValues[`${tag}.${attribute}`]?.split(' ').includes(value) ?? true;
}
