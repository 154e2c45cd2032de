import { resourceUrl } from '../assets.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { playFailure } from '../media.ts';
import { registerContext } from '../nodeContext.ts';
import { DanmuLayer, danmuCss } from './danmuLayer.ts';
import { VideoBar, videoBarCss } from './videoBar.ts';
import { createVideoContext } from './videoContext.ts';
import { followGestures, gestureCss } from './videoGestures.ts';
import { phoneOnly, type VideoProperties, videoProperties } from './videoProperties.ts';
import { screenCss, VideoScreen } from './videoScreen.ts';
import { type VideoActions, videoTable } from './videoTable.ts';

/** What the platform lets a film be slowed down or sped up to. */
const rates = [0.5, 0.8, 1, 1.25, 1.5, 2];

class VideoBody implements VideoActions {
  readonly slot = document.createElement('div');
  private readonly player = document.createElement('video');
  private readonly stage = document.createElement('div');
  private readonly danmu = new DanmuLayer();
  private readonly screen: VideoScreen;
  private readonly bar: VideoBar;
  private lastTime = 0;
  private readonly listening = new AbortController();
  /** A page that another covers has no place on the screen. */
  private readonly sight = new IntersectionObserver(() => this.seen());

  constructor(private readonly handle: ElementHandle<VideoProperties>) {
    const { dom, props, emit, context } = handle;
    const { player, stage, danmu } = this;
    player.playsInline = true;
    player.disablePictureInPicture = true;
    player.style.objectFit = props.objectFit;
    stage.className = 'wx-video-stage';
    this.slot.className = 'wx-video-slot';
    danmu.shown = props.enableDanmu;
    this.screen = new VideoScreen(dom, (fullScreen, direction) => {
      this.bar.locked = false;
      this.bar.update();
      emit('fullscreenchange', { fullScreen, direction });
    });
    dom.style.setProperty('--wx-video-status', `${context.host.device.statusBarHeight}px`);
    this.bar = new VideoBar(handle, {
      player,
      screen: this.screen,
      danmu,
      play: () => this.play(),
      fill: () => this.requestFullScreen(),
      snapshot: () => handle.log('info', 'takes a picture of the film on a phone only.'),
    });
    stage.append(player, danmu.dom, this.bar.dom, this.slot);
    followGestures(stage, { props, player, screen: this.screen, locked: () => this.bar.locked });
    dom.append(stage);
    this.listen();
    videoTable.register(dom, this);
    registerContext(
      dom,
      createVideoContext(context.host, () => this),
    );
  }

  attached(): void {
    this.sight.observe(this.handle.dom);
  }

  detached(): void {
    this.screen.leave();
    this.sight.disconnect();
    this.listening.abort();
    this.bar.destroy();
    this.player.pause();
  }

  update(changed: ReadonlySet<keyof VideoProperties>): void {
    const { props } = this.handle;
    const { player } = this;
    player.loop = props.loop;
    if (changed.has('muted')) player.muted = props.muted;
    player.style.objectFit = props.objectFit;
    if (changed.has('poster')) player.poster = resourceUrl(this.handle, props.poster) ?? '';
    if (changed.has('enableDanmu')) this.danmu.shown = props.enableDanmu;
    if (changed.has('src')) this.load();
    this.bar.update();
    if ((changed.has('src') || changed.has('autoplay')) && props.autoplay && props.src) this.play();
  }

  play(): void {
    if (this.handle.context.designMode()) return;
    this.player.play().catch((error: unknown) => {
      const failure = playFailure(error);
      if (failure) this.handle.log(failure.level, failure.text);
    });
  }

  pause(): void {
    this.player.pause();
  }

  stop(): void {
    this.player.pause();
    this.player.currentTime = 0;
  }

  seek(position: number): void {
    this.player.currentTime = position;
  }

  sendDanmu(danmu: Parameters<VideoActions['sendDanmu']>[0]): void {
    this.danmu.send(danmu);
  }

  playbackRate(rate: number): void {
    if (!rates.includes(rate)) {
      this.handle.log('warn', `playbackRate ${rate} is none of ${rates.join(', ')}: phones may not follow.`);
    }
    this.player.playbackRate = rate;
  }

  requestFullScreen({ direction }: { direction?: number } = {}): void {
    const { props } = this.handle;
    const { videoWidth, videoHeight } = this.player;
    const asked = direction ?? (props.direction === null ? undefined : Number(props.direction));
    const turn = asked ?? (videoWidth > videoHeight ? 90 : 0);
    this.screen.enter([0, 90, -90].includes(turn) ? turn : 0);
  }

  exitFullScreen(): void {
    this.screen.leave();
  }

  private load(): void {
    const { handle, player } = this;
    const { src } = handle.props;
    handle.dom.removeAttribute('broken');
    this.lastTime = 0;
    const url = resourceUrl(handle, src);
    if (url === undefined) player.removeAttribute('src');
    else player.src = url;
    player.load();
    if (src && url === undefined) this.broken(`no file ${src} in the package`);
  }

  private broken(reason: string): void {
    this.handle.dom.setAttribute('broken', '');
    this.bar.update();
    this.handle.log('warn', `cannot show the video: ${reason}`);
    this.handle.emit('error', { errMsg: `MEDIA_ERR_SRC_NOT_SUPPORTED: ${reason}` });
  }

  private seen(): void {
    const hidden = this.handle.dom.getClientRects().length === 0;
    if (hidden && this.handle.props.autoPauseIfNavigate) this.player.pause();
  }

  private listen(): void {
    const { player, handle } = this;
    const { props, emit } = handle;
    const relay = (from: string, to: string, detail: () => unknown = () => ({})): void =>
      player.addEventListener(from, () => emit(to, detail()));
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
    player.addEventListener('timeupdate', () => {
      this.danmu.play(props.danmuList, this.lastTime, player.currentTime);
      this.lastTime = player.currentTime;
    });
    player.addEventListener('loadedmetadata', () => {
      if (props.initialTime > 0) player.currentTime = props.initialTime;
      const { videoWidth: width, videoHeight: height, duration } = player;
      emit('loadedmetadata', { width, height, duration });
    });
    player.addEventListener('error', () => {
      if (player.getAttribute('src')) this.broken(player.error?.message || 'the address gives no video');
    });
    const { signal } = this.listening;
    const onVisibility = (): void => {
      if (document.hidden && props.autoPauseIfOpenNative) player.pause();
    };
    document.addEventListener('visibilitychange', onVisibility, { signal });
  }
}

/** A film with WeChat's controls; 300 × 225 px unless styled. */
export const video = defineElement<VideoProperties>({
  tag: 'video',
  css: `wx-video{display:inline-block;width:300px;height:225px;position:relative;overflow:hidden;background:#000;line-height:0}
.wx-video-stage>video{display:block;width:100%;height:100%}
.wx-video-slot{position:absolute;inset:0;overflow:hidden;pointer-events:none;line-height:normal}
.wx-video-slot *{pointer-events:auto}
.wx-video-stage [hidden]{display:none!important}
${screenCss}
${videoBarCss}
${danmuCss}
${gestureCss}`,
  properties: videoProperties,
  inert: phoneOnly,
  create(handle) {
    return new VideoBody(handle);
  },
});
