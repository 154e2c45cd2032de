import { camera } from '../elements/camera/camera.ts';
import { livePlayer } from '../elements/live/livePlayer.ts';
import { livePusher } from '../elements/live/livePusher.ts';
import { voipRoom } from '../elements/live/voipRoom.ts';
import { xrScene } from '../elements/live/xrScene.ts';
import { webView } from '../elements/webView/webView.ts';
import { cameraCalls } from '../wx/camera/cameraCalls.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [camera, livePlayer, livePusher, voipRoom, xrScene, webView],
  areas: [cameraCalls],
};
