/** Blank */
App({});
