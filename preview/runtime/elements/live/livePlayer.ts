import { defineElement } from '../defineElement.ts';
import { createNativeBox, nativeBoxCss } from './nativeBox.ts';

/** WeChat's code for a stream that does not come however often it is asked for. */
const disconnected = { code: -2301, message: 'the preview plays no live streams' };

/** A live stream, which no browser plays; 300 × 225 px unless styled. */
export const livePlayer = defineElement({
  tag: 'live-player',
  css: `wx-live-player{display:block;position:relative;width:300px;height:225px;overflow:hidden}
${nativeBoxCss}`,
  properties: { src: '', autoplay: false },
  inert: [
    'mode',
    'muted',
    'orientation',
    'objectFit',
    'backgroundMute',
    'minCache',
    'maxCache',
    'soundMode',
    'autoPauseIfNavigate',
    'autoPauseIfOpenNative',
    'pictureInPictureMode',
    'pictureInPictureInitPosition',
    'enableAutoRotation',
    'referrerPolicy',
    'enableCasting',
  ],
  create({ dom, props, context, emit, log }) {
    const box = createNativeBox(dom, context.host, ['实时音视频播放', 'Live player']);
    return {
      slot: box.slot,
      update(changed) {
        box.say(props.src);
        const starts = changed.has('src') || changed.has('autoplay');
        if (!starts || !props.autoplay || !props.src || context.designMode()) return;
        log('info', `plays ${props.src} on a phone; here the stream ends at once.`);
        emit('statechange', disconnected);
      },
    };
  },
});
