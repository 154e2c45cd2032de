const fill = (path: string): string =>
  `<svg viewBox="0 0 24 24" fill="currentColor"><path d="${path}"/></svg>`;
const line = (path: string): string =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;

/** What stands on the buttons of a player, as SVG. */
export const signs = {
  play: fill('M7 4.5v15l12-7.5z'),
  pause: fill('M7 5h3.5v14H7zM13.5 5H17v14h-3.5z'),
  full: fill('M4 9V4h5v2H6v3zM15 4h5v5h-2V6h-3zM6 15v3h3v2H4v-5zM18 15h2v5h-5v-2h3z'),
  small: fill('M7 4h2v5H4V7h3zM15 4h2v3h3v2h-5zM4 15h5v5H7v-3H4zM15 15h5v2h-3v3h-2z'),
  sound: fill('M4 9v6h4l5 4V5L8 9zM15 8.5a4.5 4.5 0 010 7z'),
  quiet: fill(
    'M4 9v6h4l5 4V5L8 9zM15.6 9.5l1-1 1.9 1.9 1.9-1.9 1 1-1.9 1.9 1.9 1.9-1 1-1.9-1.9-1.9 1.9-1-1 1.9-1.9z',
  ),
  back: line('M15 5l-7 7 7 7'),
  locked: line('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3'),
  unlocked: line('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 016.6-1.6'),
  camera: line('M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 16.5a3 3 0 100-6 3 3 0 000 6z'),
} as const;
