/** Book a visit */
App({});
