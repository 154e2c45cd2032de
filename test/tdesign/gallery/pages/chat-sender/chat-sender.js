const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    value: '',
    loading: false,
    visible: false,
    // As by default; but the component looks for the kinds of upload only in what it is given.
    presets: [
      { name: 'upload', presets: ['uploadCamera', 'uploadImage', 'uploadAttachment'], status: '' },
      { name: 'send', type: 'icon' },
    ],
    attachments: { items: [], removable: true, imageViewer: true },
  },
  change(e) {
    this.setData({ value: e.detail.value });
  },
  send(e) {
    console.log(`send ${e.detail.value}`);
    this.setData({ value: '', loading: true });
  },
  stop() {
    console.log('stop');
    this.setData({ loading: false });
  },
  toggle(e) {
    this.setData({ visible: e.detail });
  },
  choose(e) {
    console.log(`chosen ${e.detail.name} ${e.detail.files.length}`);
    this.setData({
      'attachments.items': e.detail.files.map((file) => ({
        fileType: 'image',
        name: '图.png',
        url: file.tempFilePath,
        size: file.size,
      })),
    });
  },
  remove() {
    this.setData({ 'attachments.items': [] });
  },
});
