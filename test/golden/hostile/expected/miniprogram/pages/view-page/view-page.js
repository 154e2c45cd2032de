Page({
  data: {
    word: 'it\'s <>&"{{}}\\ \u2028',
    text: '<>&"\'{{}}\\',
    text2: ' leading and trailing ',
    text3: 'two\nlines\tand a tab',
    text4: 'U+2028:\u2028:',
    text5: '{{word}}',
    text6: '&lt;b&gt; &amp; &nbsp;',
    text7: '\\n is not a line break',
    text8: '<>&\'{{}}',
    text9: 'quote"',
    richTextNodes: '<h2 class="rich-text-h2">Title &amp; more</h2><p class="rich-text-p">A <strong>bold</strong> word</p>',
    inputPlaceholder: '<>&"\'{{}}\\',
    inputAriaLabel: 'Say "hi"',
    alertText: ' <Go> ',
    text10: 'it\'s',
    text11: '\u200b\u00ad\u0007 \ud800',
  },

  onShareAppMessage() {
    return { ...this.card(), path: '/pages/view-page/view-page' };
  },

  onShareTimeline() {
    return this.card();
  },

  /** Title and picture of the card that people share. */
  card() {
    return { title: '"share" \'' };
  },

  /** “* / alert() /*”: tap */
  onAlertTap() {
    wx.showToast({ title: '\'"\\\u2029', icon: 'none' });
  },
});
