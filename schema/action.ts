import type { Json } from './json.ts';
import type { ExpressionSource } from './project.ts';

/** One thing that an event does. `type` names an action definition; props and bind work as on a node. */
export interface Action {
  id: string;
  type: string;
  props: Record<string, Json>;
  bind: Record<string, ExpressionSource>;
  /** Done only when this holds. */
  when?: ExpressionSource;
}
