import type { GeneralComponent } from 'glass-easel';
import { convertUnits } from '../../cssUnits.ts';

/** One step of what `wx.createAnimation().export()` gives. */
export interface AnimationStep {
  animates: { type: string; args: unknown[] }[];
  option: {
    transition: { duration: number; timingFunction: string; delay: number };
    transformOrigin: string;
  };
}

/** glass-easel keeps the style of running animations apart from the author's own, in this segment. */
const animationStyleSegment = 2;

const unitless = new Set(['opacity', 'z-index']);

function lengthOf(value: unknown): string {
  return typeof value === 'number' ? `${value}px` : convertUnits(String(value));
}

function transformOf(type: string, args: unknown[]): string {
  if (/^(rotate|skew)/.test(type) && type !== 'rotate3d') return `${type}(${args.map((a) => `${a}deg`)})`;
  if (type === 'rotate3d') return `rotate3d(${args.slice(0, 3)}, ${args[3] ?? 0}deg)`;
  if (type.startsWith('translate')) return `${type}(${args.map(lengthOf)})`;
  return `${type}(${args})`;
}

function styleOf(step: AnimationStep): string {
  const { transition, transformOrigin } = step.option;
  const transforms: string[] = [];
  const declarations: string[] = [];
  for (const { type, args } of step.animates) {
    if (type === 'style') {
      const [name, value] = args as [string, unknown];
      declarations.push(`${name}:${unitless.has(name) ? value : lengthOf(value)}`);
    } else {
      transforms.push(transformOf(type, args));
    }
  }
  if (transforms.length > 0) declarations.push(`transform:${transforms.join(' ')}`);
  const { duration, timingFunction, delay } = transition;
  declarations.push(
    `transition:all ${duration}ms ${timingFunction} ${delay}ms`,
    `transform-origin:${transformOrigin}`,
  );
  return declarations.join(';');
}

/** Plays the steps of an exported animation (`animation="{{…}}"`) one after the other on an element. */
export function playAnimation(component: GeneralComponent, value: unknown): void {
  const steps = (value as { actions?: AnimationStep[] } | null)?.actions;
  if (!Array.isArray(steps)) return;
  let start = 20;
  for (const step of steps) {
    setTimeout(() => component.setNodeStyle(styleOf(step), animationStyleSegment), start);
    start += step.option.transition.duration + step.option.transition.delay;
  }
}
