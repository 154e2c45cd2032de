/** A mini-program that shows every element, a page for each kind; what tests and people look at. */
const picture = (label: string, color: string, width = 300, height = 200): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${color}"/><circle cx="${width * 0.7}" cy="${height * 0.35}" r="${height * 0.18}" fill="#fff" opacity=".8"/><path d="M0 ${height}L${width * 0.35} ${height * 0.45}L${width * 0.6} ${height * 0.8}L${width * 0.75} ${height * 0.6}L${width} ${height}Z" fill="#000" opacity=".25"/><text x="12" y="24" font-size="16" fill="#fff">${label}</text></svg>`;

const buttons = `
<button>默认按钮</button>
<button type="primary" bind:tap="tap">主要按钮</button>
<button type="warn">警告按钮</button>
<button type="primary" disabled bind:tap="tap">禁用</button>
<button disabled>禁用</button>
<button type="primary" loading>加载中</button>
<button plain>镂空</button>
<button type="primary" plain>镂空</button>
<view style="padding:10px"><button size="mini" type="primary">小按钮</button> <button size="mini">小按钮</button> <button size="mini" type="warn">小按钮</button></view>
<view style="display:flex;flex-wrap:wrap;gap:12px;padding:12px"><icon wx:for="{{icons}}" wx:key="*this" type="{{item}}" size="40"/></view>
<progress percent="40" show-info style="padding:0 12px;box-sizing:border-box"/>
<progress percent="80" stroke-width="12rpx" activeColor="#e60012" border-radius="6" style="margin-top:12px"/>`;

const fields = `
<form bind:submit="submit" bind:reset="reset">
<label class="row">姓名 <input name="name" class="in" placeholder="请输入姓名" model:value="{{name}}"/></label>
<label class="row">密码 <input name="secret" class="in" password placeholder="密码" placeholder-style="color:#e60012"/></label>
<view class="row">留言 <textarea name="words" class="in" auto-height placeholder="可输入多行"/></view>
<checkbox-group name="likes" class="row" bind:change="chose"><label><checkbox value="a" checked/>茶</label> <label><checkbox value="b"/>咖啡</label> <checkbox value="c" disabled/>酒</checkbox-group>
<radio-group name="size" class="row" bind:change="chose"><label><radio value="s"/>小</label> <label><radio value="m" checked/>中</label> <radio value="l" disabled/>大</radio-group>
<view class="row">开关 <switch name="on" checked bind:change="chose"/><switch/><switch type="checkbox" checked/><switch color="#e60012" checked disabled/></view>
<slider name="level" value="30" show-value bind:change="chose"/>
<picker name="city" range="{{cities}}" range-key="name" value="{{1}}" bind:change="chose"><view class="row">城市 ▾</view></picker>
<picker name="day" mode="date" value="2024-02-29" start="2020-05-10" bind:change="chose"><view class="row">日期 ▾</view></picker>
<button form-type="submit" type="primary">提交</button><button form-type="reset">重置</button>
</form>
<picker-view style="height:160px" value="{{[1, 2]}}" bind:change="turned"><picker-view-column><view wx:for="{{hours}}" wx:key="*this" class="c">{{item}}时</view></picker-view-column><picker-view-column><view wx:for="{{hours}}" wx:key="*this" class="c">{{item}}分</view></picker-view-column></picker-view>`;

const pictures = `
<view style="display:flex;flex-wrap:wrap;gap:6px;padding:6px"><image wx:for="{{modes}}" wx:key="*this" src="/a.svg" mode="{{item}}" style="width:86px;height:86px;background:#eee"/></view>
<image src="/a.svg" mode="widthFix" style="width:200px" id="fix"/>
<image src="/missing.png" style="width:120px;height:80px"/>
<swiper indicator-dots circular previous-margin="24px" next-margin="24px" style="height:140px" bind:change="slid"><swiper-item wx:for="{{slides}}" wx:key="*this"><view style="margin:0 6px;height:100%;background:{{item}}"/></swiper-item></swiper>
<scroll-view scroll-x class="strip"><view wx:for="{{hours}}" wx:key="*this" class="chip">第{{item}}项</view></scroll-view>
<rich-text nodes="{{html}}" class="row"/>
<text decode class="row">一行&lt;br&gt;
第二行 {{'　'}}缩进</text>
<navigator url="/pages/fields/fields" class="row">去表单 ›</navigator>`;

const media = `
<map style="width:100%;height:220px" latitude="48.8606" longitude="2.3376" scale="14" markers="{{markers}}" circles="{{circles}}" polyline="{{lines}}" show-location/>
<video src="/film.mp4" poster="/a.svg" style="width:100%;height:180px" title="影片"/>
<movable-area style="width:100%;height:80px;background:#eee"><movable-view direction="all" style="width:50px;height:50px;background:#07c160" x="20" y="10" id="mover"/></movable-area>
<canvas type="2d" id="c" style="width:100%;height:60px"/>
<audio controls src="/no.mp3"/>
<cover-view style="background:#222;color:#fff;padding:8px">cover-view</cover-view>
<match-media min-width="600"><view>宽屏</view></match-media>`;

const lists = `
<scroll-view scroll-y type="custom" style="height:280px">
<sticky-section wx:for="{{slides}}" wx:key="*this"><sticky-header><view style="background:{{item}};color:#fff;padding:6px 12px">第{{index}}组</view></sticky-header>
<grid-view cross-axis-count="{{3}}" cross-axis-gap="{{8}}" main-axis-gap="{{8}}" padding="{{[8, 12, 8, 12]}}"><view wx:for="{{7}}" wx:for-item="n" wx:key="*this" class="chip" style="margin:0">{{n}}</view></grid-view></sticky-section>
</scroll-view>
<grid-view type="masonry" cross-axis-count="{{2}}" cross-axis-gap="{{8}}" main-axis-gap="{{8}}" padding="{{[8, 12, 8, 12]}}"><view wx:for="{{[60, 90, 40, 70, 50]}}" wx:key="index" class="chip" style="margin:0;height:{{item}}px">{{index}}</view></grid-view>
<list-builder list="{{slides}}"><view slot:item slot:index class="row">{{index}} {{item}}</view></list-builder>
<view style="position:relative;height:160px;background:#eee"><draggable-sheet><view style="height:100%;background:#fff;padding:12px">拖动</view></draggable-sheet></view>`;

const boxes = `
<editor placeholder="开始输入…" style="height:80px;min-height:80px;padding:8px 12px"/>
<open-data type="userAvatarUrl" style="width:48px;height:48px"/><open-data type="userNickName"/>
<official-account/><ad unit-id="adunit-1"/><channel-video feed-id="f" finder-user-name="u"/><store-product appid="wx1" product-id="p1"/><functional-page-navigator name="requestPayment"/>
<selection>可以选择的文字</selection>`;

const page = (wxml: string, js = '{}'): Record<string, string> => ({
  wxml,
  js: `Page(Object.assign({ tap() { console.log('tap') } }, ${js}))`,
});

const pages: Record<string, Record<string, string>> = {
  buttons: page(
    buttons,
    `{ data: { icons: 'success success_no_circle success_circle safe_success safe_warn info info_circle warn waiting waiting_circle cancel clear download search circle'.split(' ') } }`,
  ),
  fields: page(
    fields,
    `{ data: { name: '', cities: [{ name: '上海' }, { name: '巴黎' }, { name: '东京' }], hours: [...Array(24).keys()] },
      submit(e) { console.log('submit ' + JSON.stringify(e.detail.value)) }, reset() { console.log('reset') },
      chose(e) { console.log('chose ' + JSON.stringify(e.detail.value)) },
      turned(e) { console.log('turned ' + JSON.stringify(e.detail.value)) } }`,
  ),
  pictures: page(
    pictures,
    `{ data: { modes: ['scaleToFill', 'aspectFit', 'aspectFill', 'top', 'bottom', 'center', 'left', 'right', 'top left', 'top right', 'bottom left', 'bottom right'],
      slides: ['#c8a27a', '#7a8ec8', '#7ac89b'], hours: [...Array(12).keys()],
      html: '<h3>标题</h3><p style="color:#e60012">段落 <b>粗</b> <script>alert(1)</script><img src="/a.svg" width="60"></p><ul><li>一</li><li>二</li></ul>' },
      slid(e) { console.log('slid ' + e.detail.current + ' ' + e.detail.source) } }`,
  ),
  lists: page(lists, "{ data: { slides: ['#c8a27a', '#7a8ec8', '#7ac89b'] } }"),
  boxes: page(boxes),
  media: page(
    media,
    `{ data: { markers: [{ id: 1, latitude: 48.8606, longitude: 2.3376, callout: { content: '卢浮宫', display: 'ALWAYS', padding: 8, borderRadius: 6 } }, { id: 2, latitude: 48.865, longitude: 2.321, title: '协和广场' }],
      circles: [{ latitude: 48.8606, longitude: 2.3376, radius: 300, fillColor: '#07c16033', color: '#07c160' }],
      lines: [{ points: [{ latitude: 48.8606, longitude: 2.3376 }, { latitude: 48.865, longitude: 2.321 }], color: '#e60012', width: 4, dottedLine: true }] } }`,
  ),
};

const style = `page{background:#fff;font-size:16px}
button{margin-top:8px}
.row{display:flex;align-items:center;gap:8px;padding:8px 12px;border-bottom:1px solid #eee}
.in{flex:1}
.c{text-align:center;line-height:34px}
.strip{white-space:nowrap;margin:8px 0}
.chip{display:inline-block;padding:6px 14px;margin-right:8px;background:#f2f2f2;border-radius:16px}`;

/** The gallery's files. `look` is app.json's `style`: `v2` or nothing; `dark` lets the phone's theme count. */
export function galleryFiles(look: '' | 'v2', dark = false): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    'app.json': JSON.stringify({
      pages: Object.keys(pages).map((name) => `pages/${name}/${name}`),
      ...(look && { style: look }),
      ...(dark && { darkmode: true }),
      window: { navigationBarTitleText: 'Gallery' },
    }),
    'app.js': 'App({})',
    'app.wxss': dark ? `${style}\npage{background:#111;color:#d1d1d1}` : style,
    'a.svg': new TextEncoder().encode(picture('A', '#b0563d')),
  };
  for (const [name, { wxml = '', js = '' }] of Object.entries(pages)) {
    files[`pages/${name}/${name}.wxml`] = wxml;
    files[`pages/${name}/${name}.js`] = js;
    files[`pages/${name}/${name}.json`] = '{}';
  }
  return files;
}

/** Names of the gallery's pages. */
export const galleryPages: readonly string[] = Object.keys(pages);
