import { defineElement } from '../defineElement.ts';
import { createNativeBox, nativeBoxCss } from './nativeBox.ts';

/** A member of a voice room, which only WeChat's servers bring together; 300 × 225 px unless styled. */
export const voipRoom = defineElement({
  tag: 'voip-room',
  css: `wx-voip-room{display:block;position:relative;width:300px;height:225px;overflow:hidden}
${nativeBoxCss}`,
  properties: { openid: '', mode: 'camera' },
  inert: ['devicePosition', 'objectFit'],
  create({ dom, props, context, emit }) {
    const box = createNativeBox(dom, context.host, ['多人音视频对话', 'Voice room']);
    return {
      slot: box.slot,
      attached() {
        box.say(`${props.mode} ${props.openid}`.trim());
        emit('error', { errMsg: 'insertVoIPView:fail not in a room' });
      },
    };
  },
});
