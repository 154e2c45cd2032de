/** Nested lists */
App({});
