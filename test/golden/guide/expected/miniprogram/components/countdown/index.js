/**
 * Time left until a moment, counted down by the second.
 *
 * @property until        the moment, Beijing time, e.g. `2027-03-20T00:00:00`
 * @property format       units to show, largest first: `dhms`, `hms`, `dhm` or `d`
 * @property dayLabel     text after the days; likewise `hourLabel`, `minuteLabel`, `secondLabel`
 * @property endText      stands in place of the digits once the moment has passed
 * @event finish          the moment passes while the page is open
 * @externalClass digit-class, label-class
 */

const MILLISECONDS = { d: 86400000, h: 3600000, m: 60000, s: 1000 };

/** Reads `2027-03-20T00:00:00` by its numbers: phones disagree on how `new Date` takes such a text. */
function timeOf(text) {
  const [year, month, day, hour = 0, minute = 0, second = 0] = (text.match(/\d+/g) || []).map(Number);
  return Date.UTC(year, month - 1, day, hour - 8, minute, second);
}

/** Splits milliseconds into the units of a format; the first takes all that is left. */
function split(left, format, labels) {
  let rest = left;
  return format.split('').map((name, index) => {
    const size = MILLISECONDS[name];
    const count = Math.floor(rest / size);
    rest -= count * size;
    const value = index === 0 && name === 'd' ? String(count) : String(count).padStart(2, '0');
    return { name, value, label: labels[name] };
  });
}

Component({
  externalClasses: ['digit-class', 'label-class'],

  options: {
    // Fields that begin with `_` are kept from rendering.
    pureDataPattern: /^_/,
  },

  properties: {
    until: { type: String, value: '' },
    format: { type: String, value: 'dhms' },
    dayLabel: { type: String, value: '' },
    hourLabel: { type: String, value: '' },
    minuteLabel: { type: String, value: '' },
    secondLabel: { type: String, value: '' },
    endText: { type: String, value: '' },
  },

  data: {
    units: [],
    over: false,
    _timer: 0,
    _counting: false,
  },

  observers: {
    'until, format, dayLabel, hourLabel, minuteLabel, secondLabel'() {
      this.start();
    },
  },

  lifetimes: {
    attached() {
      this.start();
    },
    detached() {
      this.stop();
    },
  },

  pageLifetimes: {
    show() {
      this.start();
    },
    hide() {
      this.stop();
    },
  },

  methods: {
    start() {
      this.stop();
      this.tick();
    },

    stop() {
      clearTimeout(this.data._timer);
    },

    tick() {
      const { until, format, dayLabel, hourLabel, minuteLabel, secondLabel, _counting } = this.data;
      const left = Math.max(0, timeOf(until) - Date.now()) || 0;
      const labels = { d: dayLabel, h: hourLabel, m: minuteLabel, s: secondLabel };
      this.setData({ units: split(left, format, labels), over: left === 0, _counting: left > 0 });
      if (left > 0) {
        // To the next full second, so that delays do not add up.
        this.setData({ _timer: setTimeout(() => this.tick(), left % 1000 || 1000) });
      } else if (_counting) {
        this.triggerEvent('finish');
      }
    },
  },
});
