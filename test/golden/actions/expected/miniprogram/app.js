/** Actions */
App({});
