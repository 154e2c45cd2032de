// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type MountedPage, mountWidget } from '../../test/support/mountWidget.ts';
import { tabs } from './tabs.ts';

let page: MountedPage;
beforeEach(() => {
  page = mountWidget(
    tabs.files,
    `<widget class="widget" options="{{options}}" model:value="{{category}}" item-class="choice" active-class="chosen" bind:change="onEvent" />
     <view class="copy">{{category}}</view>`,
    {
      options: [
        { label: 'Food', value: 'food' },
        { label: 'Art', value: 'art' },
      ],
      category: 'food',
    },
  );
});
afterEach(() => page.release());

it('marks the choice that the page names', () => {
  expect(page.html()).toMatch(/choice chosen"[^>]*aria-selected="true">Food/);
  page.setData({ category: 'art' });
  expect(page.html()).toMatch(/choice chosen"[^>]*aria-selected="true">Art/);
  expect(page.html()).toMatch(/aria-selected="false">Food/);
});

it('writes a tapped choice back into the page and raises change', () => {
  page.tap('tabs__item', 1);
  expect(page.data.category).toBe('art');
  expect(page.html()).toContain('class="copy">art<');
  expect(page.events).toEqual([{ type: 'change', detail: { value: 'art' } }]);
});

it('says nothing when the active choice is tapped again', () => {
  page.tap('tabs__item', 0);
  expect(page.events).toEqual([]);
});

it('scrolls to the choice that becomes active', () => {
  page.tap('tabs__item', 1);
  expect(page.html()).toContain('scroll-into-view="tab-1"');
});
