const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    options: ['1', '2', '3'].map((a) => ({
      label: `选项 ${a}`,
      value: a,
      children: ['1', '2', '3'].map((b) => ({ label: `选项 ${a}-${b}`, value: `${a}-${b}` })),
    })),
    deep: ['1', '2'].map((a) => ({
      label: a,
      value: a,
      children: ['1', '2'].map((b) => ({
        label: `${a}-${b}`,
        value: `${a}-${b}`,
        children: ['1', '2'].map((c) => ({ label: `${a}-${b}-${c}`, value: `${a}-${b}-${c}` })),
      })),
    })),
  },
});
