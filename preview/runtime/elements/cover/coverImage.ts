import { resourceUrl } from '../assets.ts';
import { defineElement } from '../defineElement.ts';

/** A picture over native elements; as large as the picture unless styled. */
export const coverImage = defineElement({
  tag: 'cover-image',
  css: `wx-cover-image{display:inline-block;line-height:0;overflow:hidden;pointer-events:auto}
wx-cover-image>img{display:block;width:100%;height:100%}`,
  properties: { src: '' },
  inert: ['referrerPolicy'],
  create(handle) {
    const { dom, props, emit } = handle;
    const picture = document.createElement('img');
    picture.draggable = false;
    dom.append(picture);
    picture.addEventListener('load', () => {
      emit('load', { width: picture.naturalWidth, height: picture.naturalHeight });
    });
    picture.addEventListener('error', () => emit('error', { errMsg: `GET ${props.src} failed` }));
    return {
      update(changed) {
        if (!changed.has('src')) return;
        const url = resourceUrl(handle, props.src);
        if (url !== undefined) {
          picture.src = url;
          return;
        }
        picture.removeAttribute('src');
        if (props.src) emit('error', { errMsg: `GET ${props.src} 404 (Not Found)` });
      },
    };
  },
});
