const locale = require('tdesign-miniprogram/locale/en_US').default;
const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { day: new Date(2024, 0, 15).getTime(), config: locale },
});
