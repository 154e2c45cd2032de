import { definePlainTag } from '../plainTag.ts';

/** A scene of xr-frame, WeChat's own 3D engine: a box that says so; what it is made of is not drawn. */
export const xrScene = definePlainTag(
  'xr-scene',
  `wx-xr-scene{display:block;min-height:120px;padding:24px 8px;box-sizing:border-box;background:#1f2326;color:rgba(255,255,255,.75);font-size:13px;line-height:18px;text-align:center}
wx-xr-scene:before{content:"XR 场景（xr-frame）：仅在手机上可用"}
:root:lang(en) wx-xr-scene:before{content:"XR scene (xr-frame): on a phone only"}
wx-xr-scene>*{display:none!important}`,
);
