import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const phoneCall = defineAction({
  type: 'phone-call',
  version: 1,
  label: { zh: '拨打电话', en: 'Call' },
  summary: { zh: '拨打 {phone}', en: 'Call {phone}' },
  docs: {
    zh: '弹出拨号确认。固话请带区号，分机写不进去。',
    en: 'Asks to dial a number. Landlines need their area code; extensions cannot be dialled.',
  },
  icon: '<path d="M5 4h4l1.5 4.500L8 10.500a12 12 0 0 0 5.5 5.500l2-2.500L20 15v4a1.5 1.5 0 0 1-1.5 1.500c-8 0-15-7-15-15A1.5 1.5 0 0 1 5 4"/>',
  props: {
    phone: field.phone({ label: { zh: '电话', en: 'Number' }, required: true }),
  },
  print(printer) {
    if (printer.literal('phone') === '') return [];
    return [
      '// The person may call it off, which rejects.',
      `wx.makePhoneCall({ phoneNumber: ${printer.value('phone')} }).catch(() => {});`,
    ];
  },
});
