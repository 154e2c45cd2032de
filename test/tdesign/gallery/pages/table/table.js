const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    columns: [
      { colKey: 'applicant', title: '申请人', ellipsis: true },
      { colKey: 'status', title: '状态' },
      { colKey: 'count', title: '数', align: 'right' },
    ],
    wide: [
      { colKey: 'applicant', title: '申请人', fixed: 'left', width: 100 },
      { colKey: 'status', title: '状态', width: 200 },
      { colKey: 'count', title: '数', width: 200 },
      { colKey: 'index', title: '号', fixed: 'right', width: 80 },
    ],
    rows: ['贾明', '张三', '王芳', '李四', '赵六', '钱七'].map((applicant, index) => ({
      index,
      applicant,
      status: index % 2 ? '审批中' : '已通过',
      count: index * 3,
    })),
  },
});
