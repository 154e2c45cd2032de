/** Attributes of the video element and their defaults. */
export const videoProperties = {
  src: '',
  duration: 0,
  controls: true,
  danmuList: [] as Danmu[],
  danmuBtn: false,
  enableDanmu: false,
  autoplay: false,
  loop: false,
  muted: false,
  initialTime: 0,
  pageGesture: false,
  /** 0, 90 or -90; by the film's shape when absent. */
  direction: null as unknown,
  showProgress: true,
  showFullscreenBtn: true,
  showPlayBtn: true,
  showCenterPlayBtn: true,
  showMuteBtn: false,
  showBottomProgress: true,
  showScreenLockButton: false,
  showSnapshotButton: false,
  enableProgressGesture: true,
  objectFit: 'contain',
  poster: '',
  title: '',
  playBtnPosition: 'bottom',
  enablePlayGesture: false,
  autoPauseIfNavigate: true,
  autoPauseIfOpenNative: true,
  vslideGesture: false,
  vslideGestureInFullscreen: true,
  isLive: false,
};

export type VideoProperties = typeof videoProperties;

/** A remark that flies over the film; `time` in seconds of the film. */
export interface Danmu {
  text?: string;
  color?: string;
  time?: number;
}

/** Documented attributes without an effect in a browser. */
export const phoneOnly = [
  'showCastingButton',
  'pictureInPictureMode',
  'pictureInPictureShowProgress',
  'pictureInPictureInitPosition',
  'enableAutoRotation',
  'showBackgroundPlaybackButton',
  'backgroundPoster',
  'posterForCrawler',
  'referrerPolicy',
  'adUnitId',
  'isDrm',
  'provisionUrl',
  'certificateUrl',
  'licenseUrl',
  'preferredPeakBitRate',
];
