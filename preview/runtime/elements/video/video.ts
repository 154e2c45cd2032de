import { resourceUrl } from '../assets.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { registerMedia } from '../media.ts';
import { VideoBar, videoBarCss } from './videoBar.ts';

const properties = {
  src: '',
  duration: 0,
  controls: true,
  autoplay: false,
  loop: false,
  muted: false,
  initialTime: 0,
  direction: 0,
  showProgress: true,
  showFullscreenBtn: true,
  showPlayBtn: true,
  showCenterPlayBtn: true,
  showMuteBtn: false,
  showBottomProgress: true,
  enableProgressGesture: true,
  objectFit: 'contain',
  poster: '',
  title: '',
  playBtnPosition: 'bottom',
  enablePlayGesture: false,
};

/** Attributes of the video element that its controls obey. */
export type VideoProperties = typeof properties;

class VideoBody {
  readonly slot: HTMLElement;
  private readonly player = document.createElement('video');
  private readonly bar: VideoBar;

  constructor(private readonly handle: ElementHandle<VideoProperties>) {
    const { dom, props } = handle;
    const { player } = this;
    player.playsInline = true;
    player.disablePictureInPicture = true;
    this.slot = document.createElement('div');
    this.slot.className = 'wx-video-slot';
    this.bar = new VideoBar(handle, player);
    dom.append(player, this.bar.dom, this.slot);
    this.listen();
    registerMedia(dom, {
      play: () => this.play(),
      pause: () => player.pause(),
      stop: () => {
        player.pause();
        player.currentTime = 0;
      },
      seek: (position) => {
        player.currentTime = position;
      },
      playbackRate: (rate) => {
        player.playbackRate = rate;
      },
      requestFullScreen: () => this.bar.fullScreen(true),
      exitFullScreen: () => this.bar.fullScreen(false),
    });
    player.style.objectFit = props.objectFit;
  }

  update(changed: ReadonlySet<keyof VideoProperties>): void {
    const { props, dom } = this.handle;
    const { player } = this;
    player.loop = props.loop;
    player.muted = props.muted;
    player.style.objectFit = props.objectFit;
    if (changed.has('poster')) player.poster = resourceUrl(this.handle, props.poster) ?? '';
    if (changed.has('src')) {
      dom.removeAttribute('broken');
      const url = resourceUrl(this.handle, props.src);
      if (url === undefined) player.removeAttribute('src');
      else player.src = url;
      if (props.src && url === undefined) this.broken(`no file ${props.src} in the package`);
    }
    this.bar.update();
    if ((changed.has('src') || changed.has('autoplay')) && props.autoplay) this.play();
  }

  detached(): void {
    this.player.pause();
  }

  private play(): void {
    if (this.handle.context.designMode()) return;
    this.player.play().catch((error: DOMException) => {
      if (error.name === 'NotAllowedError') {
        this.handle.log(
          'info',
          'does not start by itself: the browser wants a tap first unless it is muted.',
        );
      } else if (error.name !== 'AbortError') {
        this.handle.log('warn', `cannot play: ${error.message}`);
      }
    });
  }

  private broken(reason: string): void {
    this.handle.dom.setAttribute('broken', '');
    this.handle.log('warn', `cannot show the video: ${reason}`);
    this.handle.emit('error', { errMsg: `MEDIA_ERR_SRC_NOT_SUPPORTED: ${reason}` });
  }

  private listen(): void {
    const { player, handle } = this;
    const { props } = handle;
    const relay = (from: string, to: string, detail: () => unknown = () => ({})): void =>
      player.addEventListener(from, () => handle.emit(to, detail()));
    relay('play', 'play');
    relay('pause', 'pause');
    relay('ended', 'ended');
    relay('waiting', 'waiting');
    relay('seeked', 'seekcomplete', () => ({ position: player.currentTime * 1000 }));
    relay('timeupdate', 'timeupdate', () => ({ currentTime: player.currentTime, duration: player.duration }));
    relay('progress', 'progress', () => {
      const { buffered, duration } = player;
      return { buffered: buffered.length > 0 ? (buffered.end(buffered.length - 1) / duration) * 100 : 0 };
    });
    player.addEventListener('loadedmetadata', () => {
      if (props.initialTime > 0) player.currentTime = props.initialTime;
      const { videoWidth: width, videoHeight: height, duration } = player;
      handle.emit('loadedmetadata', { width, height, duration });
    });
    player.addEventListener('error', () =>
      this.broken(player.error?.message || 'the address gives no video'),
    );
  }
}

/** A film with WeChat's controls; 300 × 225 px unless styled. */
export const video = defineElement<VideoProperties>({
  tag: 'video',
  css: `wx-video{display:inline-block;width:300px;height:225px;position:relative;overflow:hidden;background:#000;line-height:0}
wx-video>video{display:block;width:100%;height:100%}
.wx-video-slot{position:absolute;inset:0;overflow:hidden;pointer-events:none;line-height:normal}
.wx-video-slot *{pointer-events:auto}
${videoBarCss}`,
  properties,
  inert: [
    'danmuList',
    'danmuBtn',
    'enableDanmu',
    'pageGesture',
    'vslideGesture',
    'vslideGestureInFullscreen',
    'showCastingButton',
    'pictureInPictureMode',
    'pictureInPictureShowProgress',
    'pictureInPictureInitPosition',
    'enableAutoRotation',
    'showScreenLockButton',
    'showSnapshotButton',
    'showBackgroundPlaybackButton',
    'backgroundPoster',
    'posterForCrawler',
    'referrerPolicy',
    'adUnitId',
    'isDrm',
    'isLive',
    'provisionUrl',
    'certificateUrl',
    'licenseUrl',
    'preferredPeakBitRate',
    'autoPauseIfNavigate',
    'autoPauseIfOpenNative',
  ],
  create(handle) {
    return new VideoBody(handle);
  },
});
