/**
 * A row of choices of which one is active.
 *
 * @property options      `[{ label, value }]`
 * @property value        value of the active choice; may be bound both ways: `model:value="{{category}}"`
 * @property scrollable   scrolls sideways; otherwise the choices share the width
 * @event change          another choice was tapped, `detail: { value }`
 * @externalClass item-class every choice, active-class the active one
 */

Component({
  externalClasses: ['item-class', 'active-class'],

  properties: {
    options: { type: Array, value: [] },
    value: { type: String, value: '' },
    scrollable: { type: Boolean, value: true },
  },

  data: {
    /** Id of the tab to scroll to. */
    target: '',
  },

  observers: {
    'options, value'(options, value) {
      const index = options.findIndex((option) => option.value === value);
      this.setData({ target: index < 0 ? '' : `tab-${index}` });
    },
  },

  methods: {
    onTap(event) {
      const { value } = event.currentTarget.dataset;
      if (value === this.data.value) return;
      this.setData({ value });
      this.triggerEvent('change', { value });
    },
  },
});
