import type { Json } from '../schema/json.ts';
import type { NodeRecord } from '../schema/project.ts';

/** A node with its children, as a drop from the palette makes it; `instantiate` turns it into records. */
export interface Blueprint
  extends Partial<Pick<NodeRecord, 'name' | 'style' | 'parts' | 'pressed' | 'repeat'>> {
  type: string;
  props?: Record<string, Json>;
  /** Expressions by prop name. */
  bind?: Record<string, string>;
  slot?: string;
  children?: readonly Blueprint[];
}
