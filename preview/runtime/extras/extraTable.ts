import { callWords } from './callWords.ts';
import type { Extra } from './extra.ts';
import { rareWords } from './rareWords.ts';

/** An extra as the core of the runtime knows it. */
export interface ExtraEntry {
  name: string;
  /** Tags of its elements. */
  tags: readonly string[];
  /** Names of its `wx` functions. */
  apis: readonly string[];
  load(): Promise<{ extra: Extra }>;
}

/** All extras. A new one is a file beside this one and a line here. */
export const extraTable: readonly ExtraEntry[] = [
  {
    name: 'swiper',
    tags: ['swiper', 'swiper-item'],
    apis: [],
    load: () => import('./swiper.ts'),
  },
  {
    name: 'typing',
    tags: ['input', 'textarea', 'keyboard-accessory'],
    apis: [],
    load: () => import('./typing.ts'),
  },
  {
    name: 'pickers',
    tags: ['picker', 'picker-view', 'picker-view-column'],
    apis: [],
    load: () => import('./pickers.ts'),
  },
  {
    name: 'choices',
    tags: ['checkbox', 'checkbox-group', 'radio', 'radio-group', 'switch', 'slider'],
    apis: [],
    load: () => import('./choices.ts'),
  },
  {
    name: 'signs',
    tags: ['icon', 'progress', 'rich-text'],
    apis: [],
    load: () => import('./signs.ts'),
  },
  {
    name: 'layers',
    tags: ['page-container', 'root-portal', 'cover-view', 'cover-image', 'match-media'],
    apis: ['MediaQuery'],
    load: () => import('./layers.ts'),
  },
  {
    name: 'movable',
    tags: ['movable-area', 'movable-view'],
    apis: [],
    load: () => import('./movable.ts'),
  },
  {
    name: 'map',
    tags: ['map'],
    apis: ['createMapContext'],
    load: () => import('./map.ts'),
  },
  {
    name: 'canvas',
    tags: ['canvas'],
    apis: [
      'createCanvasContext',
      'createOffscreenCanvas',
      'canvasToTempFilePath',
      'canvasGetImageData',
      'canvasPutImageData',
    ],
    load: () => import('./canvas.ts'),
  },
  {
    name: 'video',
    tags: ['video'],
    apis: ['createVideoContext'],
    load: () => import('./video.ts'),
  },
  {
    name: 'audio',
    tags: ['audio'],
    apis: [
      'createInnerAudioContext',
      'createAudioContext',
      'createMediaAudioPlayer',
      'createWebAudioContext',
      'setInnerAudioOption',
      'BackgroundAudio',
      'getRecorderManager',
      'startRecord',
      'stopRecord',
      'playVoice',
      'pauseVoice',
      'stopVoice',
    ],
    load: () => import('./audio.ts'),
  },
  {
    name: 'native',
    tags: ['camera', 'live-player', 'live-pusher', 'voip-room', 'xr-scene', 'web-view'],
    apis: ['createCameraContext'],
    load: () => import('./native.ts'),
  },
  {
    name: 'region',
    // Not tags, but how a template or a script names the picker's mode.
    tags: ['region'],
    apis: ["'region'", '"region"'],
    load: () => import('./region.ts'),
  },
  {
    name: 'editor',
    tags: ['editor', 'editor-portal'],
    apis: [],
    load: () => import('./editor.ts'),
  },
  {
    name: 'skyline',
    tags: [
      'list-view',
      'grid-view',
      'list-builder',
      'grid-builder',
      'sticky-section',
      'sticky-header',
      'nested-scroll-header',
      'nested-scroll-body',
      'draggable-sheet',
      'open-container',
      'share-element',
      'snapshot',
      'selection',
      'span',
      'tap-gesture-handler',
      'double-tap-gesture-handler',
      'long-press-gesture-handler',
      'force-press-gesture-handler',
      'pan-gesture-handler',
      'scale-gesture-handler',
      'horizontal-drag-gesture-handler',
      'vertical-drag-gesture-handler',
    ],
    apis: [],
    load: () => import('./skyline.ts'),
  },
  {
    name: 'boxes',
    tags: [
      'official-account',
      'ad',
      'ad-custom',
      'channel-live',
      'channel-video',
      'functional-page-navigator',
      'store-home',
      'store-product',
      'store-coupon',
      'store-gift',
      'open-data',
      'open-data-list',
      'open-data-item',
    ],
    apis: [],
    load: () => import('./boxes.ts'),
  },
  {
    name: 'files',
    tags: [],
    apis: ['FileSystemManager', 'SavedFile', 'saveFile', 'getFileInfo', 'openDocument', 'BufferURL'],
    load: () => import('./files.ts'),
  },
  {
    name: 'transfers',
    tags: [],
    apis: ['downloadFile', 'uploadFile', 'connectSocket', 'SocketMessage', 'closeSocket', 'onSocket'],
    load: () => import('./transfers.ts'),
  },
  {
    name: 'consent',
    // Not a tag, but how a template names the button's open type.
    tags: ['openSetting'],
    apis: [
      'openSetting',
      'requestSubscribe',
      'chooseAddress',
      'chooseInvoiceTitle',
      'chooseLicensePlate',
      'chooseContact',
    ],
    load: () => import('./consent.ts'),
  },
  {
    name: 'choosers',
    tags: [],
    apis: [
      'chooseImage',
      'chooseMedia',
      'chooseVideo',
      'chooseMessageFile',
      'compressImage',
      'compressVideo',
      'cropImage',
      'getVideoInfo',
    ],
    load: () => import('./choosers.ts'),
  },
  {
    name: 'places',
    tags: [],
    apis: ['openLocation', 'chooseLocation', 'choosePoi'],
    load: () => import('./places.ts'),
  },
  {
    name: 'calls',
    tags: [],
    apis: callWords,
    load: () => import('./calls.ts'),
  },
  {
    name: 'rareCalls',
    tags: [],
    apis: rareWords,
    load: () => import('./rareCalls.ts'),
  },
  {
    name: 'capabilities',
    tags: [],
    apis: ['canIUse'],
    load: () => import('./capabilities.ts'),
  },
];
