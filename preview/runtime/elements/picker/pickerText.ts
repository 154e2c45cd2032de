import type { RuntimeHost } from '../../runtimeHost.ts';

/** Words of a picker's sheet in the language of the phone; a date's units stand behind its numbers in Chinese only. */
export function pickerText({ device }: RuntimeHost): {
  cancel: string;
  confirm: string;
  dateUnits: readonly string[];
} {
  return device.language === 'en'
    ? { cancel: 'Cancel', confirm: 'OK', dateUnits: ['', '', ''] }
    : { cancel: '取消', confirm: '确定', dateUnits: ['年', '月', '日'] };
}
