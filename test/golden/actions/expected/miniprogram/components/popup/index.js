/**
 * A panel over the page, with what stands between its tags.
 *
 * @property show           open or closed; bind it both ways, since it closes itself: `model:show="{{noticeShown}}"`
 * @property position       `center`, or `bottom` to rise from the lower edge
 * @property label          name of the panel for screen readers
 * @property closeButton    shows a cross in the panel's corner
 * @property closeLabel     name of the cross for screen readers
 * @property maskClosable   a tap beside the panel closes it
 * @event close             it was closed by its cross or its backdrop
 * @externalClass panel-class, mask-class, close-class
 */
Component({
  externalClasses: ['panel-class', 'mask-class', 'close-class'],

  properties: {
    show: { type: Boolean, value: false },
    position: { type: String, value: 'center' },
    label: { type: String, value: '' },
    closeButton: { type: Boolean, value: true },
    closeLabel: { type: String, value: '' },
    maskClosable: { type: Boolean, value: true },
  },

  methods: {
    close() {
      this.setData({ show: false });
      this.triggerEvent('close');
    },

    onMaskTap() {
      if (this.data.maskClosable) this.close();
    },

    /** Caught and left: the page behind does not move under a finger on the backdrop. */
    stopScroll() {},
  },
});
