const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: { options: ['香蕉', '苹果', '橙子'] },
});
