/** Paris, an afternoon */
App({});
