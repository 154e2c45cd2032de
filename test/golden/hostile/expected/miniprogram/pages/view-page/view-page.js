Page({
  data: {
    word: 'it\'s <>&"{{}}\\ \u2028',
    viewPageText: '<>&"\'{{}}\\',
    viewPageText2: ' leading and trailing ',
    viewPageText3: 'two\nlines\tand a tab',
    viewPageText4: 'U+2028:\u2028:',
    viewPageText5: '{{word}}',
    viewPageText6: '&lt;b&gt; &amp; &nbsp;',
    viewPageText7: '\\n is not a line break',
    viewPageText8: '<>&\'{{}}',
    viewPageText9: 'quote"',
    viewPageRichTextNodes: '<h2 class="rich-text-h2">Title &amp; more</h2><p class="rich-text-p">A <strong>bold</strong> word</p>',
    viewPageInputPlaceholder: '<>&"\'{{}}\\',
    viewPageInputAriaLabel: 'Say "hi"',
    viewPageAlertText: ' <Go> ',
    viewPageText10: 'it\'s',
    viewPageText11: '\u200b\u00ad\u0007 \ud800',
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
  onViewPageAlertTap() {
    wx.showToast({ title: '\'"\\\u2029', icon: 'none' });
  },
});
