/** Shared classes */
App({});
