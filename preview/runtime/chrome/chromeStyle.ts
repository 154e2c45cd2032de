/** Looks of what WeChat draws around a page. Lengths are those of the client on iOS, in px. */
export const chromeStyle = `
html,body{margin:0;height:100%;overflow:hidden;background:transparent;-webkit-text-size-adjust:100%}
body{font:16px -apple-system,"PingFang SC","Helvetica Neue","Noto Sans SC","Microsoft YaHei",sans-serif;
  -webkit-tap-highlight-color:transparent;user-select:none;-webkit-user-select:none}
.phone{position:relative;width:100%;height:100%;overflow:hidden;background:#fff;color:#000}
.phone-pages,.phone-page{position:absolute;inset:0}
.phone-page[hidden]{display:none}
.phone-view{position:absolute;left:0;right:0;contain:layout paint;overflow:hidden}
.phone-scroll{height:100%;overflow:hidden auto;overscroll-behavior:none;scrollbar-width:none}
.phone-scroll::-webkit-scrollbar{display:none}
.phone-scroll.fixed{overflow:hidden}
.full-height .phone-scroll{overflow:visible}
wx-custom-tab-bar{position:absolute;inset:auto 0 0 0;z-index:3}
wx-page{display:block;min-height:100%;position:relative}
.phone-refresh{height:0;overflow:hidden;display:flex;align-items:center;justify-content:center;gap:6px}
.phone-refresh i{width:6px;height:6px;border-radius:3px;background:currentColor;opacity:.3}
.phone-refresh.loading i{animation:phone-dot 1.2s infinite}
.phone-refresh.loading i:nth-child(2){animation-delay:.2s}
.phone-refresh.loading i:nth-child(3){animation-delay:.4s}
@keyframes phone-dot{50%{opacity:.9}}
.nav{position:absolute;inset:0 0 auto 0;z-index:2;display:flex;flex-direction:column;justify-content:flex-end}
.nav[hidden]{display:none}
.nav-bar{display:flex;align-items:center;position:relative;height:44px}
.nav-title{position:absolute;left:96px;right:96px;text-align:center;font-size:17px;font-weight:600;
  white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.android .nav-bar{height:48px}
.android .nav-title{left:16px;text-align:left;font-weight:500}
.android .nav-back:not([hidden])~.nav-title{left:52px}
.nav-back{border:0;background:none;color:inherit;padding:0 12px 0 14px;height:44px;display:flex;
  align-items:center;cursor:pointer;position:relative;z-index:1}
.nav-back[hidden]{display:none}
.nav-home{padding:0;margin-left:8px;width:32px;height:32px;border-radius:16px;justify-content:center;
  border:.5px solid rgba(128,128,128,.3);background:rgba(128,128,128,.08)}
.nav-loading{display:inline-block;width:14px;height:14px;margin-right:6px;vertical-align:-2px;border-radius:50%;
  border:2px solid currentColor;border-right-color:transparent;animation:phone-spin .8s linear infinite}
.nav-loading[hidden]{display:none}
@keyframes phone-spin{to{transform:rotate(1turn)}}
.status{position:absolute;inset:0 0 auto 0;z-index:4;display:flex;justify-content:space-between;
  align-items:center;padding:0 20px 0 26px;box-sizing:border-box;font-size:14px;font-weight:600;
  pointer-events:none;line-height:20px}
.status svg{display:block;height:12px}
.status[hidden]{display:none}
.capsule{position:absolute;z-index:4;width:87px;height:32px;box-sizing:border-box;border-radius:16px;
  border:.5px solid rgba(0,0,0,.12);background:rgba(255,255,255,.6);color:#000;display:flex}
.capsule.light{border-color:rgba(255,255,255,.25);background:rgba(0,0,0,.15);color:#fff}
.capsule button{flex:1;border:0;background:none;color:inherit;padding:0;cursor:pointer;display:grid;place-items:center}
.capsule button+button{border-left:.5px solid rgba(128,128,128,.35);border-radius:0;margin:7px 0}
.tabs{position:absolute;inset:auto 0 0 0;z-index:3;display:flex;box-sizing:border-box}
.tabs[hidden]{display:none}
.tabs.top{bottom:auto;height:40px}
.tabs.top .tab{height:40px}
.tabs.top .tab[aria-selected=true]::after{content:"";position:absolute;left:0;right:0;bottom:0;height:2px;background:currentColor}
.tab{flex:1;border:0;background:none;padding:0;height:49px;display:flex;flex-direction:column;align-items:center;
  justify-content:center;font-size:10px;line-height:14px;position:relative;cursor:pointer;min-width:0;font-family:inherit}
.tab img{width:27px;height:27px;display:block;margin-bottom:2px}
.tab.plain{font-size:14px}
.tab-badge{position:absolute;left:50%;top:3px;margin-left:8px;background:#fa5151;color:#fff;border-radius:9px;
  min-width:18px;height:18px;line-height:18px;padding:0 5px;box-sizing:border-box;font-size:11px;text-align:center}
.tab-badge.dot{min-width:8px;width:8px;height:8px;padding:0;top:5px;margin-left:11px}
.tab-badge[hidden]{display:none}
.sheet-mask{position:absolute;inset:0;background:rgba(0,0,0,.5);pointer-events:auto}
.sheet-menu{position:absolute;inset:auto 0 0 0;background:#f7f7f7;border-radius:12px 12px 0 0;overflow:hidden;
  padding-bottom:var(--safe-area-inset-bottom)}
.sheet-menu button{display:block;width:100%;border:0;border-top:.5px solid rgba(0,0,0,.1);background:#fff;
  height:54px;font-size:17px;color:#000;cursor:pointer;font-family:inherit}
.sheet-menu button[disabled]{color:#b2b2b2;cursor:default}
.sheet-menu button:last-child{margin-top:8px}
.dark .sheet-menu{background:#1e1e1e}
.dark .sheet-menu button{background:#2c2c2c;color:rgba(255,255,255,.8);border-color:rgba(255,255,255,.08)}
.dark .sheet-menu button[disabled]{color:rgba(255,255,255,.3)}
.home-indicator{display:none;position:absolute;left:50%;bottom:8px;width:134px;height:5px;margin-left:-67px;
  border-radius:3px;z-index:11;pointer-events:none;backdrop-filter:grayscale(1) contrast(100) invert(1)}
.indicated .home-indicator{display:block}
.landscape .home-indicator{width:200px;margin-left:-100px}
.full-height .home-indicator{display:none}
.notice{position:absolute;inset:0;z-index:6;box-sizing:border-box;padding:96px 28px 48px;overflow:auto;background:#fff;
  color:rgba(0,0,0,.9);font-size:15px;line-height:1.6;user-select:text;-webkit-user-select:text;overflow-wrap:anywhere}
.phone-view>.notice{padding-top:48px}
.notice b{display:block;font-size:20px;line-height:1.4;margin-bottom:12px}
.notice p{margin:0 0 8px;color:rgba(0,0,0,.55)}
.notice button{display:block;width:100%;margin:12px 0 0;padding:12px;border:0;border-radius:8px;background:#f2f2f2;
  color:#06ae56;font:inherit;cursor:pointer;overflow-wrap:anywhere}
.dark .notice{background:#191919;color:rgba(255,255,255,.8)}
.dark .notice p{color:rgba(255,255,255,.5)}
.dark .notice button{background:#2c2c2c}
.phone-pages{view-transition-name:pages}
.status{view-transition-name:status}
.capsule{view-transition-name:capsule}
.phone-layer{view-transition-name:layer}
.home-indicator{view-transition-name:indicator}
.tabs:not([hidden]){view-transition-name:tabs}
::view-transition-group(*){animation-duration:.3s;animation-timing-function:cubic-bezier(.2,.8,.3,1)}
::view-transition-old(root),::view-transition-new(root),::view-transition-old(status),::view-transition-old(capsule),
::view-transition-old(layer),::view-transition-old(indicator){animation:none;display:none}
::view-transition-new(status),::view-transition-new(capsule),::view-transition-new(layer),
::view-transition-new(indicator){animation:none}
::view-transition-new(root){display:block}
::view-transition-old(pages),::view-transition-new(pages){mix-blend-mode:normal;height:100%;animation-duration:.3s;
  animation-timing-function:cubic-bezier(.2,.8,.3,1);animation-fill-mode:both}
[data-slide=push]::view-transition-old(pages){animation-name:slide-under}
[data-slide=push]::view-transition-new(pages){animation-name:slide-in}
[data-slide=pop]::view-transition-old(pages){animation-name:slide-out;z-index:1}
[data-slide=pop]::view-transition-new(pages){animation-name:slide-back}
@keyframes slide-in{from{transform:translateX(100%)}}
@keyframes slide-under{to{transform:translateX(-30%)}}
@keyframes slide-out{to{transform:translateX(100%)}}
@keyframes slide-back{from{transform:translateX(-30%)}}
.phone-layer{position:absolute;inset:0;z-index:10;pointer-events:none}
.phone-layer>*{pointer-events:auto}
`;
