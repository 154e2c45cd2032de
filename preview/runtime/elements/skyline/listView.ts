import { defineElement } from '../defineElement.ts';
import { boxSides } from './boxSides.ts';

/** Children one below the other, in a scroll-view of Skyline's kind. */
export const listView = defineElement({
  tag: 'list-view',
  css: 'wx-list-view{display:block;box-sizing:border-box}',
  properties: { padding: [] as unknown[] },
  create({ props, setStyle }) {
    return { update: () => setStyle(`padding:${boxSides(props.padding)}`) };
  },
});
