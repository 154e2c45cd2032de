/**
 * Says, in the body of a test, which parts of the mini-program platform the test proves to work in the preview:
 * `covers('button', 'open-type=share', 'hover-class', 'bindtap')` for an element, its attributes (a value after
 * `=` where only that one is proved) and events; `coversWx('request', 'showToast')` for functions of `wx`. Both do
 * nothing at run time: `docs/preview-support.md` is generated from the calls (`npm run support`), so that the
 * table says "works" of nothing that no test names.
 */
export function covers(_element: string, ..._parts: string[]): void {}

/** See `covers`. Members of objects that `wx` makes are named with a dot: `InnerAudioContext.play`. */
export function coversWx(..._names: string[]): void {}
