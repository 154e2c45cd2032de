import type { ElementDefinition } from './defineElement.ts';
import { labelledBox } from './labelledBox.ts';

/** Elements whose content comes from WeChat's servers or from hardware. */
export const labelledBoxes: readonly ElementDefinition[] = [
  labelledBox({
    tag: 'official-account',
    title: { zh: '公众号关注组件', en: 'Official account card' },
    height: 84,
  }),
  labelledBox({
    tag: 'ad',
    title: { zh: '广告', en: 'Advertisement' },
    properties: ['unitId', 'adIntervals', 'adType', 'adTheme'],
    height: 100,
    shows: 'unitId',
  }),
  labelledBox({
    tag: 'ad-custom',
    title: { zh: '原生模板广告', en: 'Advertisement' },
    properties: ['unitId', 'adIntervals'],
    height: 100,
    shows: 'unitId',
  }),
  labelledBox({
    tag: 'camera',
    title: { zh: '相机', en: 'Camera' },
    properties: ['mode', 'resolution', 'devicePosition', 'flash', 'frameSize'],
    height: 225,
  }),
  labelledBox({
    tag: 'live-player',
    title: { zh: '实时音视频播放', en: 'Live player' },
    properties: (
      'src mode autoplay muted orientation objectFit backgroundMute minCache maxCache soundMode ' +
      'autoPauseIfNavigate autoPauseIfOpenNative pictureInPictureMode pictureInPictureInitPosition ' +
      'enableAutoRotation referrerPolicy enableCasting'
    ).split(' '),
    height: 225,
    shows: 'src',
  }),
  labelledBox({
    tag: 'live-pusher',
    title: { zh: '实时音视频录制', en: 'Live pusher' },
    properties: (
      'url mode autopush muted enableCamera autoFocus orientation beauty whiteness aspect minBitrate maxBitrate ' +
      'audioQuality waitingImage waitingImageHash zoom devicePosition backgroundMute mirror remoteMirror ' +
      'localMirror audioReverbType enableMic enableAgc enableAns audioVolumeType videoWidth videoHeight ' +
      'beautyStyle filter pictureInPictureMode customEffect skinWhiteness skinSmoothness faceThinness ' +
      'eyeBigness fps voiceChangerType enableVideoCustomRender'
    ).split(' '),
    height: 225,
    shows: 'url',
  }),
  labelledBox({
    tag: 'channel-live',
    title: { zh: '视频号直播', en: 'Channels live' },
    properties: ['feedId', 'finderUserName'],
    height: 160,
    shows: 'finderUserName',
  }),
  labelledBox({
    tag: 'channel-video',
    title: { zh: '视频号视频', en: 'Channels video' },
    properties: ['feedId', 'finderUserName', 'feedToken', 'autoplay', 'loop', 'muted', 'objectFit'],
    height: 160,
    shows: 'feedId',
  }),
  labelledBox({
    tag: 'voip-room',
    title: { zh: '多人音视频对话', en: 'Voice room' },
    properties: ['openid', 'mode', 'devicePosition', 'objectFit'],
    height: 160,
  }),
  labelledBox({
    tag: 'functional-page-navigator',
    title: { zh: '插件功能页', en: 'Plugin function page' },
    properties: ['version', 'name', 'args'],
  }),
  labelledBox({
    tag: 'store-home',
    title: { zh: '微信小店', en: 'WeChat Shop' },
    properties: ['appid'],
    shows: 'appid',
  }),
  labelledBox({
    tag: 'store-product',
    title: { zh: '微信小店商品', en: 'WeChat Shop product' },
    properties: [
      'appid',
      'productId',
      'productPromotionLink',
      'mediaId',
      'openPage',
      'customContent',
      'customStyle',
      'logoPosition',
    ],
    height: 120,
    shows: 'productId',
  }),
  labelledBox({
    tag: 'store-coupon',
    title: { zh: '微信小店优惠券', en: 'WeChat Shop coupon' },
    properties: ['appid', 'couponId', 'promoterShareLink', 'customStyle'],
    height: 80,
    shows: 'couponId',
  }),
  labelledBox({
    tag: 'store-gift',
    title: { zh: '微信小店礼物', en: 'WeChat Shop gift' },
    properties: ['openId', 'presentOrderId', 'showGiftCard'],
  }),
];
