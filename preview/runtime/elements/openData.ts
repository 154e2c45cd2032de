import { anonymousAvatar, anonymousUser } from '../wx/user.ts';
import { defineElement } from './defineElement.ts';

/** The visitor's own data as WeChat shows it to a page today: anonymous. */
export const openData = defineElement({
  tag: 'open-data',
  css: 'wx-open-data{display:inline-block}\nwx-open-data>img{display:block;width:100%;height:100%;min-width:20px;min-height:20px}',
  properties: { type: '', openGid: '', lang: 'en', defaultText: '', defaultAvatar: '' },
  create({ dom, props, context }) {
    const { host } = context;
    return {
      update() {
        if (props.type === 'userAvatarUrl') {
          const picture = document.createElement('img');
          picture.src = (props.defaultAvatar && host.assetUrl(props.defaultAvatar, '')) || anonymousAvatar;
          dom.replaceChildren(picture);
          return;
        }
        dom.textContent =
          props.defaultText || (props.type === 'userNickName' ? anonymousUser(props.lang).nickName : '');
      },
    };
  },
});
