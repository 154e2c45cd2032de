import { places } from '../../data/places';
import * as format from '../../utils/format';

Page({
  data: {
    step: 0,
    noteShown: false,
  },

  onShareAppMessage() {
    return { title: 'Actions', path: '/pages/actions/actions' };
  },

  /** “Go”: tap */
  onGoTap() {
    wx.navigateTo({ url: `/pages/target/target?from=actions%20%26%20more&step=${encodeURIComponent(this.data.step)}` });
  },

  /** “Go fixed”: tap */
  onGoFixedTap() {
    wx.redirectTo({ url: '/pages/target/target?from=a%20b' });
  },

  /** “Back”: tap */
  onBackTap() {
    if (getCurrentPages().length > 1) {
      wx.navigateBack();
    } else {
      wx.reLaunch({ url: '/pages/actions/actions' });
    }
  },

  /** “Open note”: tap */
  onOpenNoteTap() {
    this.setData({ noteShown: true });
  },

  /** “Toast”: tap */
  onToastTap() {
    wx.showToast({ title: 'It\'s "done"\n</text>', icon: 'success' });
  },

  /** “Copy”: tap */
  onCopyTap() {
    wx.setClipboardData({ data: format.upper(places[0]?.name) + ' ' + format.fixed(this.data.step, 1) });
  },

  /** “Share picture”: tap */
  onSharePictureTap() {
    this.setData({ step: 3 });
  },

  /** “Poster”: tap on area (map) */
  onPosterAreaMap() {
    // The person may call it off, which rejects.
    wx.openLocation({
      latitude: 48.857,
      longitude: 2.3587,
      name: 'Store',
    }).catch(() => {});
  },

  /** “Poster”: tap on area (shop) */
  onPosterAreaShop() {
    wx.navigateTo({ url: '/pages/target/target' });
  },

  /** “Note”: closed */
  onNoteClose() {
    this.setData({ step: 0 });
  },

  /** “Close”: tap */
  onNoteCloseTap() {
    this.setData({ noteShown: false });
  },

  /** “Template”: tap */
  onTemplateTap() {
    {
      const text = `two
  lines`;
      wx.showModal({ title: text });
    }
    if (getCurrentPages().length > 1) {
      wx.navigateBack();
    } else {
      wx.reLaunch({ url: '/pages/actions/actions' });
    }
  },
});
