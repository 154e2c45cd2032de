import { askPermission } from '../../wx/permission.ts';
import { defineElement } from '../defineElement.ts';
import { createNativeBox, nativeBoxCss } from './nativeBox.ts';

/** WeChat's code for a connection that does not come about however often it is tried. */
const disconnected = { code: -1307, message: 'the preview sends no live streams' };

/** WeChat's codes for what the user refuses. */
const refusals = [
  ['scope.camera', 10001, 'user denied the camera'],
  ['scope.record', 10002, 'user denied the microphone'],
] as const;

/** What the phone's camera and microphone send live, which a browser's frame cannot; 300 × 225 px unless styled. */
export const livePusher = defineElement({
  tag: 'live-pusher',
  css: `wx-live-pusher{display:block;position:relative;width:300px;height:225px;overflow:hidden}
${nativeBoxCss}`,
  properties: { url: '', autopush: false },
  inert: (
    'mode muted enableCamera autoFocus orientation beauty whiteness aspect minBitrate maxBitrate audioQuality ' +
    'waitingImage waitingImageHash zoom devicePosition backgroundMute mirror remoteMirror localMirror ' +
    'audioReverbType enableMic enableAgc enableAns audioVolumeType videoWidth videoHeight beautyStyle filter ' +
    'pictureInPictureMode customEffect skinWhiteness skinSmoothness faceThinness eyeBigness fps ' +
    'enableVideoCustomRender voiceChangerType'
  ).split(' '),
  create({ dom, props, context, emit, log }) {
    const box = createNativeBox(dom, context.host, ['实时音视频录制', 'Live pusher']);
    const push = async (): Promise<void> => {
      for (const [scope, errCode, errMsg] of refusals) {
        if (await askPermission(context.host, scope)) continue;
        emit('error', { errCode, errMsg });
        return;
      }
      log('info', `sends to ${props.url} on a phone; here the stream ends at once.`);
      emit('statechange', disconnected);
    };
    return {
      slot: box.slot,
      update(changed) {
        box.say(props.url);
        const starts = changed.has('url') || changed.has('autopush');
        if (starts && props.autopush && props.url && !context.designMode()) void push();
      },
    };
  },
});
