/** <b>"Quotes" & 'more'</b> * / {{x}} */
App({});
