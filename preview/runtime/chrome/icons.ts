const svg = (size: string, body: string): string =>
  `<svg ${size} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${body}</svg>`;

/** Glyphs of the platform, drawn with the text's colour. */
export const icons = {
  back: svg('width="12" height="20" viewBox="0 0 12 20"', '<path d="M10.5 1.5 2 10l8.5 8.5"/>'),
  home: svg('width="20" height="20" viewBox="0 0 20 20"', '<path d="M2.5 9 10 2.5 17.5 9M4.5 8v9h11V8"/>'),
  more: svg(
    'width="20" height="8" viewBox="0 0 20 8"',
    '<g fill="currentColor" stroke="none"><circle cx="3" cy="4" r="2"/><circle cx="10" cy="4" r="3"/><circle cx="17" cy="4" r="2"/></g>',
  ),
  close: svg(
    'width="18" height="18" viewBox="0 0 18 18"',
    '<circle cx="9" cy="9" r="7.5"/><circle cx="9" cy="9" r="3" fill="currentColor" stroke="none"/>',
  ),
  signals: svg(
    'viewBox="0 0 62 12" width="62"',
    '<g fill="currentColor" stroke="none"><rect x="0" y="7" width="3" height="5" rx="1"/><rect x="4.5" y="5" width="3" height="7" rx="1"/><rect x="9" y="2.5" width="3" height="9.5" rx="1"/><rect x="13.5" y="0" width="3" height="12" rx="1"/><rect x="38" y="2.5" width="17" height="7" rx="1.5"/><rect x="58.6" y="4" width="1.4" height="4" rx=".7"/></g><path stroke-width="1.6" d="M21 4.2a8 8 0 0 1 10 0M23.2 7.2a4.4 4.4 0 0 1 5.6 0M26 10.2h0"/><rect x="36.2" y=".8" width="20.6" height="10.4" rx="3" stroke-width="1"/>',
  ),
};
