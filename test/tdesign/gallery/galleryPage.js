/** What is logged of an event's detail: all that JSON can hold, but for elements and components that come with it. */
const plain = (key, value) => (['e', 'self', 'context', 'file', 'node'].includes(key) ? undefined : value);

/** A page of the gallery: it logs the events that `told` is bound to, and shows one thing at a time. */
exports.galleryPage = (page) =>
  Page({
    ...page,
    told(e) {
      console.log([e.currentTarget.id, e.type, JSON.stringify(e.detail, plain)].join(' '));
    },
    show(e) {
      this.setData({ shown: e.currentTarget.dataset.shown });
    },
    hide(e) {
      this.told(e);
      this.setData({ shown: '' });
    },
  });
