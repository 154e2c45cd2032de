const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    value: '',
    messages: [
      {
        role: 'assistant',
        avatar: '/assets/photo.png',
        name: '助手',
        content: [{ type: 'markdown', data: '你好，**有什么** 可以帮你？' }],
        status: 'complete',
      },
      { role: 'user', content: [{ type: 'text', data: '介绍一下点心' }] },
    ],
  },
  change(e) {
    this.setData({ value: e.detail.value });
  },
  send(e) {
    console.log(`send ${e.detail.value}`);
    this.setData({
      value: '',
      messages: [{ role: 'user', content: [{ type: 'text', data: e.detail.value }] }, ...this.data.messages],
    });
  },
});
