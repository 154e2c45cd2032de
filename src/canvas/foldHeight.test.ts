import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../schema/emptyProject.ts';
import { deviceById } from '../play/devices.ts';
import { foldHeight } from './foldHeight.ts';

const device = deviceById('iphone-13');
const project = emptyProject({ name: 'Test', language: 'en' });
const [page] = Object.values(project.pages);
if (!page) throw new Error('An empty project has a page');
const tab = { text: 'Home', icon: null, selectedIcon: null };

describe('foldHeight', () => {
  it('is the whole screen on a page without a tab bar', () => {
    expect(foldHeight(project, page, device)).toBe(844);
    expect(foldHeight({ ...project, pages: { a: { ...page, tab } } }, { ...page, tab }, device)).toBe(844);
  });

  it('ends above the tab bar and the home indicator', () => {
    const pages = { a: { ...page, tab }, b: { ...page, id: 'b', tab } };
    expect(foldHeight({ ...project, pages }, { ...page, tab }, device)).toBe(844 - 49 - 34);
    expect(foldHeight({ ...project, pages }, page, device)).toBe(844);
  });
});
