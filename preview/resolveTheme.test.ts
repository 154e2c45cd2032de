import { describe, expect, it } from 'vitest';
import { resolveTheme } from './resolveTheme.ts';

const theme = { light: { bg: '#fff', icon: 'sun.png' }, dark: { bg: '#000' } };

describe('resolveTheme', () => {
  it('fills in values at any depth, for the theme asked for', () => {
    const config = {
      window: { backgroundColor: '@bg' },
      tabBar: { list: [{ iconPath: '@icon', text: 'a@b' }] },
    };
    expect(resolveTheme(config, theme, 'light')).toEqual({
      window: { backgroundColor: '#fff' },
      tabBar: { list: [{ iconPath: 'sun.png', text: 'a@b' }] },
    });
    expect(resolveTheme(config, theme, 'dark')).toEqual({
      window: { backgroundColor: '#000' },
      tabBar: { list: [{ iconPath: undefined, text: 'a@b' }] },
    });
  });

  it('leaves a configuration without a theme as it is', () => {
    const config = { backgroundColor: '@bg' };
    expect(resolveTheme(config, undefined, 'dark')).toBe(config);
  });
});
