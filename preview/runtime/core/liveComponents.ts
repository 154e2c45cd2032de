import type { ComponentSpace, GeneralBehavior, GeneralComponent } from 'glass-easel';
import { installUpdateQueue } from './updateQueue.ts';

/** The instances of pages and components that are attached, and those of them that wait for `ready`. */
export class LiveComponents {
  private readonly byPath = new Map<string, Set<GeneralComponent>>();
  private readonly justAttached = new Set<GeneralComponent>();
  private readonly onUnready: () => void;

  /** `onUnready` is called when something waits for `flushReady`. */
  constructor(onUnready: () => void) {
    this.onUnready = onUnready;
  }

  clear(): void {
    this.byPath.clear();
    this.justAttached.clear();
  }

  of(path: string): ReadonlySet<GeneralComponent> {
    return this.byPath.get(path) ?? new Set();
  }

  /** Calls `ready` of what was attached since the last call, children first. */
  flushReady(): void {
    const waiting = [...this.justAttached].reverse();
    this.justAttached.clear();
    for (const component of waiting) component.triggerLifetime('ready', []);
  }

  /** A behavior that makes components known here; it must be the first of each. */
  watch(space: ComponentSpace): GeneralBehavior {
    const { byPath, justAttached, onUnready } = this;
    const treeOf = (caller: unknown): GeneralComponent => (caller as { _$: GeneralComponent })._$;
    const behavior = space.defineBehavior({
      lifetimes: {
        created() {
          installUpdateQueue(treeOf(this));
        },
        attached() {
          const component = treeOf(this);
          const all = byPath.get(component.is);
          if (all) all.add(component);
          else byPath.set(component.is, new Set([component]));
          if (justAttached.size === 0) onUnready();
          justAttached.add(component);
        },
        detached() {
          const component = treeOf(this);
          byPath.get(component.is)?.delete(component);
          justAttached.delete(component);
        },
      },
    });
    return behavior.general();
  }
}
