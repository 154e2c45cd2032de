import { anonymousAvatar } from '../../wx/user.ts';
import { defineElement } from '../defineElement.ts';
import { definePlainTag } from '../plainTag.ts';

/**
 * What WeChat knows of its user, drawn by WeChat. Since 2022 everybody is the anonymous user there: a grey picture and
 * one name; of the rest, and of groups, nothing is told.
 */
export const openData = defineElement({
  tag: 'open-data',
  css: 'wx-open-data{display:block}\nwx-open-data>img{display:block;width:100%;height:100%}',
  properties: { type: '', defaultText: '', defaultAvatar: '' },
  needless: ['lang', 'openGid'],
  create({ dom, props, context }) {
    return {
      update() {
        const { host } = context;
        if (props.type === 'userAvatarUrl') {
          const picture = document.createElement('img');
          picture.alt = '';
          picture.src = anonymousAvatar;
          dom.replaceChildren(picture);
        } else {
          const name = host.device.language === 'en' ? 'WeChat User' : '微信用户';
          dom.textContent = props.type === 'userNickName' ? name : props.defaultText;
        }
      },
    };
  },
});

/** Lists of group members, of which the preview knows none. */
export const openDataLists = [
  definePlainTag('open-data-list', 'wx-open-data-list{display:block}'),
  definePlainTag('open-data-item', 'wx-open-data-item{display:block}'),
];
