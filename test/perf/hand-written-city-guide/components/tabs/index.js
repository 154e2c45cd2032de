/**
 * A row of choices.
 *
 * @property options  `[{ label, value }]`
 * @property current  value of the active choice
 * @event change      another one was tapped, `detail: { value }`
 */
Component({
  properties: {
    options: Array,
    current: String,
  },

  methods: {
    onTap(event) {
      const { value } = event.currentTarget.dataset;
      if (value !== this.data.current) this.triggerEvent('change', { value });
    },
  },
});
