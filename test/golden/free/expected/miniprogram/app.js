/** Poster */
App({});
