const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    text: [
      '# 一级标题',
      '## 二级标题',
      '正文 **粗体** *斜体* ~~删除~~ `代码` [链接](https://tdesign.tencent.com)',
      '',
      '> 引用',
      '',
      '- 甲',
      '- 乙',
      '  1. 一',
      '  2. 二',
      '',
      '| 名 | 数 |',
      '| --- | --- |',
      '| 苹果 | 3 |',
      '| 梨 | 5 |',
      '',
      '```js',
      'const a = 1;',
      '```',
      '',
      '---',
      '',
      '![图](/assets/photo.png)',
    ].join('\n'),
  },
});
