import type { ElementDefinition } from '../defineElement.ts';
import { definePlainTag } from '../plainTag.ts';

interface Box {
  /** What it is, in Chinese and English. */
  name: [zh: string, en: string];
  /** Why it cannot be shown. */
  why: keyof typeof reasons;
  /** Attribute whose value is shown as well. */
  shows?: string;
}

const reasons = {
  server: ['内容由微信提供，预览中只占位', 'filled by WeChat; a box stands here'],
  shop: ['由微信小店提供，预览中只占位', 'filled by WeChat Shop; a box stands here'],
  channels: ['由视频号提供，预览中只占位', 'filled by WeChat Channels; a box stands here'],
  plugin: ['仅在插件中可用', 'works in plugins only'],
} as const;

/** Elements that only WeChat's servers can fill. */
const boxes: Record<string, Box> = {
  'official-account': { name: ['公众号关注组件', 'Official account'], why: 'server' },
  ad: { name: ['广告', 'Advertisement'], why: 'server', shows: 'unit-id' },
  'ad-custom': { name: ['原生模板广告', 'Custom advertisement'], why: 'server', shows: 'unit-id' },
  'channel-live': { name: ['视频号直播', 'Channels live'], why: 'channels', shows: 'finder-user-name' },
  'channel-video': { name: ['视频号视频', 'Channels video'], why: 'channels', shows: 'feed-id' },
  'functional-page-navigator': { name: ['插件功能页', 'Plugin function page'], why: 'plugin', shows: 'name' },
  'store-home': { name: ['微信小店', 'WeChat Shop'], why: 'shop', shows: 'appid' },
  'store-product': { name: ['微信小店商品', 'Shop product'], why: 'shop', shows: 'product-id' },
  'store-coupon': { name: ['微信小店优惠券', 'Shop coupon'], why: 'shop', shows: 'coupon-id' },
  'store-gift': { name: ['微信小店礼物', 'Shop gift'], why: 'shop', shows: 'present-order-id' },
};

const look = `display:block;box-sizing:border-box;min-height:84px;padding:20px 8px;border:1px dashed rgba(128,128,128,.4);border-radius:6px;background:rgba(128,128,128,.06);color:#808080;font-size:13px;line-height:18px;text-align:center;white-space:pre-line;word-break:break-all;overflow:clip`;

function cssOf(tag: string, { name, why, shows }: Box): string {
  const value = shows ? ` "\\a " attr(${shows})` : '';
  const content = (language: 0 | 1): string =>
    `${JSON.stringify(`${name[language]} <${tag}>`)}${value} "\\a " ${JSON.stringify(reasons[why][language])}`;
  return `wx-${tag}{${look}}
wx-${tag}:before{content:${content(0)}}
:root:lang(en) wx-${tag}:before{content:${content(1)}}`;
}

/** Boxes that say what will stand here, and why the preview cannot show it, in the language of the phone. */
export const boxElements: readonly ElementDefinition[] = Object.entries(boxes).map(([tag, box]) =>
  definePlainTag(tag, cssOf(tag, box)),
);
