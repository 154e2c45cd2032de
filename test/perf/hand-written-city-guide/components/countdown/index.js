const UNITS = [86400000, 3600000, 60000, 1000];

/** `2027-03-20T18:00:00`, Beijing time, as a time stamp. */
function timeOf(text) {
  const [year, month, day, hour, minute, second] = text.match(/\d+/g).map(Number);
  return Date.UTC(year, month - 1, day, hour - 8, minute, second);
}

/**
 * Time left until a moment.
 *
 * @property until    Beijing time, `2027-03-20T18:00:00`
 * @property labels   after days, hours, minutes and seconds
 * @property endText  stands in place of the digits once the moment has passed
 */
Component({
  externalClasses: ['digit-class', 'label-class'],

  properties: {
    until: String,
    labels: Array,
    endText: String,
  },

  data: {
    units: [],
    over: false,
  },

  lifetimes: {
    attached() {
      this.tick();
    },
    detached() {
      clearTimeout(this.timer);
    },
  },

  pageLifetimes: {
    show() {
      this.tick();
    },
    hide() {
      clearTimeout(this.timer);
    },
  },

  methods: {
    tick() {
      clearTimeout(this.timer);
      const left = Math.max(0, timeOf(this.data.until) - Date.now());
      let rest = left;
      const units = UNITS.map((size, i) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        const value = i === 0 ? String(count) : String(count).padStart(2, '0');
        return { value, label: this.data.labels[i] };
      });
      this.setData({ units, over: left === 0 });
      if (left > 0) this.timer = setTimeout(() => this.tick(), left % 1000 || 1000);
    },
  },
});
