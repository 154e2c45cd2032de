import type { AnimationStep } from '../elements/playAnimation.ts';
import type { AreaFactory } from './call.ts';

const styles: Record<string, string> = {
  opacity: 'opacity',
  backgroundColor: 'background-color',
  width: 'width',
  height: 'height',
  left: 'left',
  right: 'right',
  top: 'top',
  bottom: 'bottom',
};

const transforms =
  'matrix matrix3d rotate rotate3d rotateX rotateY rotateZ scale scale3d scaleX scaleY scaleZ skew skewX skewY ' +
  'translate translate3d translateX translateY translateZ';

interface Timing {
  duration?: number;
  timingFunction?: string;
  delay?: number;
  transformOrigin?: string;
}

type Animate = AnimationStep['animates'][number];

/** The object that collects steps; each method returns it again. */
export interface Animation extends Record<string, unknown> {
  step(timing?: Timing): Animation;
  export(): { actions: AnimationStep[] };
}

function optionOf(timing: Timing): AnimationStep['option'] {
  const { duration = 400, timingFunction = 'linear', delay = 0, transformOrigin = '50% 50% 0' } = timing;
  return { transition: { duration, timingFunction, delay }, transformOrigin };
}

/** `wx.createAnimation`: transforms add up from step to step, as in WeChat. */
export function createAnimation(defaults: Timing = {}): Animation {
  let steps: AnimationStep[] = [];
  const standing = new Map<string, Animate>();
  const animation = {
    step(timing: Timing = {}) {
      steps.push({ animates: [...standing.values()], option: optionOf({ ...defaults, ...timing }) });
      return animation;
    },
    export() {
      const actions = steps;
      steps = [];
      return { actions };
    },
  } as Animation;
  for (const name of transforms.split(' ')) {
    animation[name] = (...args: unknown[]) => {
      standing.set(name, { type: name, args });
      return animation;
    };
  }
  for (const [name, property] of Object.entries(styles)) {
    animation[name] = (value: unknown) => {
      standing.set(property, { type: 'style', args: [property, value] });
      return animation;
    };
  }
  return animation;
}

/** Animations that a script writes step by step. */
export const animations: AreaFactory = () => ({ createAnimation });
