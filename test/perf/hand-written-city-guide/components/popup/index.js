/**
 * A panel that rises from the lower edge.
 *
 * @property show   bind it both ways, it closes itself: `model:show="{{shown}}"`
 * @property label  its name for screen readers
 */
Component({
  properties: {
    show: Boolean,
    label: String,
  },

  methods: {
    close() {
      this.setData({ show: false });
    },

    /** The page behind does not move under a finger on the backdrop. */
    stopScroll() {},
  },
});
