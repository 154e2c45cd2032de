const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    long: 'TDesign 是腾讯各业务团队在服务业务过程中沉淀的一套企业级设计体系，它有开放的设计价值观、一致的设计语言与视觉风格，帮助用户形成连续、统一的体验认知。'.repeat(
      2,
    ),
  },
});
