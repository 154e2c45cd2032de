// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import type { AnimationStep } from '../elements/playAnimation.ts';
import { CallFailure } from './call.ts';
import { createAnimation } from './createAnimation.ts';
import { Storage } from './storage.ts';
import { toastDuration } from './toast.ts';

describe('storage', () => {
  it('keeps copies, dates and nothing', () => {
    const storage = new Storage();
    const value = { list: [1] };
    storage.set('a', value);
    value.list.push(2);
    expect(storage.get('a')).toEqual({ list: [1] });
    storage.set('d', new Date(5));
    expect(storage.get('d')).toEqual(new Date(5));
    storage.set('u', undefined);
    expect([storage.get('u'), storage.has('u'), storage.get('none')]).toEqual([undefined, true, '']);
    storage.remove('a');
    expect(storage.info().keys).toEqual(['d', 'u']);
  });

  it('refuses more than 1 MB in a key and 10 MB in all', () => {
    const storage = new Storage();
    expect(() => storage.set('big', 'x'.repeat(1024 * 1024))).toThrow(CallFailure);
    for (let index = 0; index < 10; index++) storage.set(`k${index}`, 'x'.repeat(1024 * 1024 - 100));
    expect(() => storage.set('more', 'x'.repeat(4096))).toThrow('exceed storage max size 10Mb');
    storage.set('k0', 'less');
    storage.set('more', 'x'.repeat(4096));
    expect(storage.info().currentSize).toBeLessThan(10 * 1024);
  });
});

describe('animation', () => {
  it('adds transforms up from step to step and starts anew after export', () => {
    coversWx('createAnimation');
    const animation = createAnimation({ duration: 200 });
    const call = (name: string, ...args: unknown[]) =>
      (animation[name] as (...given: unknown[]) => unknown)(...args);
    call('rotate', 45);
    animation.step();
    call('opacity', 0.5);
    animation.step({ duration: 100, delay: 10 });
    const { actions } = animation.export();
    const names = (step: AnimationStep | undefined) =>
      step?.animates.map(({ type, args }) => [type, ...args]);
    expect(names(actions[0])).toEqual([['rotate', 45]]);
    expect(names(actions[1])).toEqual([
      ['rotate', 45],
      ['style', 'opacity', 0.5],
    ]);
    expect(actions[1]?.option.transition).toEqual({ duration: 100, timingFunction: 'linear', delay: 10 });
    expect(animation.export().actions).toEqual([]);
  });
});

describe('toasts', () => {
  it('stay as long as asked, 1.5 s otherwise', () => {
    expect([
      toastDuration(undefined),
      toastDuration(3000),
      toastDuration('2000'),
      toastDuration('x'),
      toastDuration(-1),
    ]).toEqual([1500, 3000, 2000, 1500, 1500]);
  });
});
