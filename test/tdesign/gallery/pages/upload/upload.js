const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    files: [],
    states: [
      { url: '/assets/photo.png', type: 'image' },
      { url: '/assets/wide.png', type: 'image', status: 'loading', percent: 68 },
      { url: '/assets/star.png', type: 'image', status: 'failed' },
      { url: '/assets/photo2.png', type: 'image', status: 'reload' },
    ],
    three: ['/assets/photo.png', '/assets/star.png', '/assets/wide.png'].map((url) => ({
      url,
      type: 'image',
    })),
  },
  take(e) {
    this.setData({ files: e.detail.files.map((file) => ({ ...file, status: 'done' })) });
    console.log(`success ${e.detail.files.length} ${e.detail.files[0].type}`);
  },
  drop(e) {
    this.told(e);
    this.setData({ files: this.data.files.filter((_, index) => index !== e.detail.index) });
  },
  sort(e) {
    console.log(`drop ${e.detail.files.map((file) => file.url).join()}`);
    this.setData({ three: e.detail.files });
  },
});
