import type { GeneralComponent } from 'glass-easel';

/** The part of glass-easel's instance of a template that draws changes; not in its types. */
interface TemplateInstance {
  comp: GeneralComponent;
  updateValues(data: unknown, changes: unknown[]): void;
  /** Changes that came while others were being drawn. */
  waiting?: unknown[];
}

/** Updates of one component that each cause the next: more than that is a loop. */
const MAX_ROUNDS = 500;

let installed = false;

/**
 * Makes changes to a component's data that come while its tree is being changed wait until that is done, as they do
 * in WeChat, where data and tree live apart: a child whose `attached` or observer triggers an event that the parent
 * answers by `setData` is ordinary there. glass-easel warns of it ("recursive update detected") and goes on in
 * the middle of the other change. The data themselves are new at once.
 *
 * A component that was taken away, or whose page is closed, draws nothing more: its nodes are gone.
 */
export function installUpdateQueue(component: GeneralComponent): void {
  if (installed) return;
  installed = true;
  const instance = (component as unknown as { _$tmplInst: TemplateInstance })._$tmplInst;
  const prototype = Object.getPrototypeOf(instance) as TemplateInstance;
  const draw = prototype.updateValues;
  prototype.updateValues = function (data, changes) {
    if (this.waiting) {
      this.waiting.push(...changes);
      return;
    }
    if (this.comp.getBackendContext() === null) return;
    this.waiting = [];
    try {
      draw.call(this, data, changes);
      for (let round = 0; this.waiting.length > 0; round += 1) {
        if (round === MAX_ROUNDS) throw new Error(`setData is called by its own effects again and again`);
        const next = this.waiting;
        this.waiting = [];
        draw.call(this, data, next);
      }
    } finally {
      this.waiting = undefined;
    }
  };
}
