/**
 * A hand-written mini-program as a developer has it: subfolder, tab bar, custom component, requests, storage. The
 * preview's tests and its picture in the README show it.
 */
export function teaShop(): Record<string, string> {
  return {
    'project.config.json': JSON.stringify({ miniprogramRoot: 'miniprogram/', projectname: 'Leaf & Kettle' }),
    'miniprogram/app.json': JSON.stringify(
      {
        pages: ['pages/index/index', 'pages/cart/cart', 'pages/tea/tea', 'pages/hours/hours'],
        window: {
          navigationBarTitleText: 'Leaf & Kettle',
          navigationBarBackgroundColor: '#f4efe6',
          navigationBarTextStyle: 'black',
          backgroundColor: '#f4efe6',
        },
        tabBar: {
          color: '#8a8175',
          selectedColor: '#2f5d46',
          backgroundColor: '#fffdf8',
          list: [
            { pagePath: 'pages/index/index', text: 'Teas' },
            { pagePath: 'pages/cart/cart', text: 'Basket' },
          ],
        },
      },
      null,
      2,
    ),
    'miniprogram/app.js': `App({
  globalData: { currency: '¥' },
  onLaunch(options) {
    console.log('launched', options.scene, options.path);
  },
});
`,
    'miniprogram/app.wxss': `page {
  --leaf: #2f5d46;
  --paper: #f4efe6;
  background: var(--paper);
  color: #2b2a26;
  font-size: 28rpx;
}
`,
    'miniprogram/data/teas.js': `module.exports = [
  { id: 'longjing', name: 'Longjing', from: 'Hangzhou', price: 188, tone: '#9fb77a', note: 'Chestnut, spring rain' },
  { id: 'tieguanyin', name: 'Tieguanyin', from: 'Anxi', price: 142, tone: '#c9a35b', note: 'Orchid, warm butter' },
  { id: 'dahongpao', name: 'Da Hong Pao', from: 'Wuyi', price: 320, tone: '#a3593f', note: 'Stone, cocoa, smoke' },
  { id: 'puer', name: "Aged Pu'er", from: 'Yunnan', price: 268, tone: '#6d4c41', note: 'Forest floor, dates' },
  { id: 'baihao', name: 'Silver Needle', from: 'Fuding', price: 216, tone: '#cfc8b4', note: 'Melon, hay, honey' },
];
`,
    'miniprogram/components/tea-card/tea-card.json': '{ "component": true }',
    'miniprogram/components/tea-card/tea-card.wxml': `<view class="card" bindtap="open">
  <view class="swatch" style="background: {{tea.tone}}"></view>
  <view class="words">
    <text class="name">{{tea.name}}</text>
    <text class="note">{{tea.note}}</text>
    <text class="from">{{tea.from}}</text>
  </view>
  <text class="price">{{currency}}{{tea.price}}</text>
</view>
`,
    'miniprogram/components/tea-card/tea-card.js': `Component({
  properties: { tea: Object, currency: { type: String, value: '¥' } },
  data: { pressed: 0 },
  methods: {
    open() {
      this.setData({ pressed: this.data.pressed + 1 });
      this.triggerEvent('open', { id: this.data.tea.id });
    },
  },
});
`,
    'miniprogram/components/tea-card/tea-card.wxss': `.card {
  display: flex;
  align-items: center;
  padding: 28rpx;
  margin-bottom: 20rpx;
  border-radius: 24rpx;
  background: #fffdf8;
}
.swatch { width: 104rpx; height: 104rpx; border-radius: 52rpx; margin-right: 28rpx; }
.words { flex: 1; display: flex; flex-direction: column; }
.name { font-size: 32rpx; font-weight: 600; }
.note { margin-top: 6rpx; color: #7a7266; font-size: 24rpx; }
.from { margin-top: 6rpx; color: #a79e8f; font-size: 22rpx; }
.price { color: #2f5d46; font-weight: 600; }
`,
    'miniprogram/pages/index/index.json':
      '{ "navigationBarTitleText": "Spring teas", "usingComponents": { "tea-card": "/components/tea-card/tea-card" } }',
    'miniprogram/pages/index/index.wxml': `<view class="page">
  <text class="title">First flush</text>
  <text class="lead">Picked before the rain, sent within the week.</text>
  <tea-card wx:for="{{teas}}" wx:key="id" tea="{{item}}" bind:open="open" />
  <button class="more" bindtap="load">Load today's offer</button>
  <text class="offer" wx:if="{{offer}}">{{offer}}</text>
</view>
`,
    'miniprogram/pages/index/index.js': `const teas = require('../../data/teas.js');

Page({
  data: { teas, offer: '', visits: 1 },
  onLoad() {
    wx.setStorageSync('visits', { count: 1, last: 'today' });
    console.info('teas', { count: teas.length, first: teas[0], currency: getApp().globalData.currency });
  },
  open(event) {
    wx.navigateTo({ url: '/pages/tea/tea?id=' + event.detail.id });
  },
  load() {
    wx.request({
      url: this.data.offerUrl || 'https://api.leaf.example/offer?day=today',
      success: ({ data }) => this.setData({ offer: data.text }),
      fail: ({ errMsg }) => console.warn(errMsg),
    });
  },
});
`,
    'miniprogram/pages/index/index.wxss': `.page { padding: 40rpx 32rpx; }
.title { display: block; font-size: 52rpx; font-weight: 700; color: var(--leaf); }
.lead { display: block; margin: 12rpx 0 36rpx; color: #7a7266; }
.more { margin-top: 12rpx; background: var(--leaf); color: #fffdf8; }
.offer { display: block; margin-top: 24rpx; text-align: center; }
`,
    'miniprogram/pages/tea/tea.json': '{ "navigationBarTitleText": "Tea" }',
    'miniprogram/pages/tea/tea.wxml': `<view class="page">
  <view class="leaf" style="background: {{tea.tone}}"></view>
  <text class="name">{{tea.name}}</text>
  <text class="note">{{tea.note}}</text>
  <view class="row"><text>Amount</text><text class="amount">{{amount}}</text></view>
  <button class="add" bindtap="add">Add to basket</button>
</view>
`,
    'miniprogram/pages/tea/tea.js': `const teas = require('../../data/teas.js');

Page({
  data: { tea: {}, amount: 1 },
  onLoad({ id }) {
    this.setData({ tea: teas.find((tea) => tea.id === id) || teas[0] });
  },
  add() {
    this.setData({ amount: this.data.amount + 1 });
    wx.showToast({ title: 'Added' });
  },
});
`,
    'miniprogram/pages/tea/tea.wxss': `.page { padding: 40rpx 32rpx; display: flex; flex-direction: column; align-items: center; }
.leaf { width: 320rpx; height: 320rpx; border-radius: 160rpx; }
.name { margin-top: 32rpx; font-size: 44rpx; font-weight: 700; }
.note { margin-top: 8rpx; color: #7a7266; }
.row { display: flex; justify-content: space-between; width: 100%; margin: 40rpx 0; }
.add { width: 100%; background: #2f5d46; color: #fffdf8; }
`,
    'miniprogram/pages/cart/cart.json': '{ "navigationBarTitleText": "Basket" }',
    'miniprogram/pages/cart/cart.wxml': '<view class="empty">Nothing here yet</view>\n',
    'miniprogram/pages/cart/cart.js': 'Page({ data: { items: [] } });\n',
    'miniprogram/pages/cart/cart.wxss': '.empty { padding: 160rpx 0; text-align: center; color: #a79e8f; }\n',
    'miniprogram/pages/hours/hours.json': '{ "navigationBarTitleText": "Opening hours" }',
    'miniprogram/pages/hours/hours.wxml': '<view class="hours">Ten to six</view>\n',
    'miniprogram/pages/hours/hours.js': 'Page({});\n',
  };
}
