Page({
  data: {
    guest: '',
    phone: '',
    guests: 2,
    done: false,
    note: '',
  },

  onLoad() {
    wx.showToast({ title: 'Welcome', icon: 'none' });
  },

  onShow() {
    console.info('shown');
  },

  onPullDownRefresh() {
    this.setData({ done: false });
    wx.stopPullDownRefresh();
  },

  onReachBottom() {
    if (this.data.done) return;
    wx.showToast({ title: 'That is all', icon: 'none' });
  },

  onShareAppMessage() {
    return { title: 'Book a visit', path: '/pages/booking/booking' };
  },

  /** “Booking form”: submit */
  onBookingFormSubmit() {
    const { guest } = this.data;
    if (guest === '') {
      wx.showToast({ title: 'Please tell us your name', icon: 'none' });
    }
    if (guest === '') return;
    this.setData({ done: true });
  },

  /** “Phone”: field is left */
  onBookingFormPhoneBlur() {
    if (!/^1\d{10}$/.test(this.data.phone)) {
      wx.vibrateShort({ type: 'light' });
    }
  },

  /** “Less”: tap */
  onGuestsLessTap() {
    this.setData({ guests: this.data.guests + (-1) });
  },

  /** “More”: tap */
  onGuestsMoreTap() {
    this.setData({ guests: this.data.guests + 1 });
    wx.showToast({ title: this.data.guests + ' of 8', icon: 'none' });
  },

  /** “Again”: long press */
  onThanksAgainLongpress() {
    wx.setClipboardData({ data: String(this.data.guests) });
  },

  /** “Again”: tap */
  async onThanksAgainTap() {
    this.setData({ done: !this.data.done });
    {
      const { guest } = this.data;
      await wx.setStorage({ key: `guest`, data: guest });
    }
  },
});
