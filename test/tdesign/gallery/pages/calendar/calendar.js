const { galleryPage } = require('../../galleryPage');

galleryPage({
  data: {
    shown: '',
    note: '',
    min: new Date(2024, 0, 1).getTime(),
    max: new Date(2024, 5, 30).getTime(),
    day: new Date(2024, 0, 15).getTime(),
    days: [new Date(2024, 0, 15).getTime(), new Date(2024, 0, 17).getTime()],
    format(day) {
      if (day.date.getDate() === 10) day.suffix = '¥60';
      if (day.date.getDate() === 1) day.prefix = '元旦';
      return day;
    },
  },
});
