import type { Catalog } from '../../schema/catalog.ts';
import type { Scope } from '../../schema/expression/ast.ts';
import type { Project } from '../../schema/project.ts';
import type { StyleValue } from '../../schema/style.ts';
import type { StyleNames } from '../style/lengths.ts';
import type { Place } from '../style/placeDeclarations.ts';

/**
 * What the document's ids mean in the files that are being made. The same object is passed as long as all answers
 * are the same, so that what was derived with it can be kept.
 */
export interface References extends StyleNames {
  /** `/assets/cover.jpg`, or the address of an asset on a server. */
  assetPath(id: string): string | undefined;
  /** `/pages/place/place` */
  pagePath(id: string): string | undefined;
  /** A colour for where CSS variables are not understood: tokens become their values. */
  plainColor(value: StyleValue): string | undefined;
  language: 'zh-CN' | 'en';
}

/** What is the same for all nodes of a generation. */
export interface LowerContext {
  project: Project;
  catalog: Catalog;
  references: References;
  /** On the editor's canvas. */
  design: boolean;
}

/** What a node's surroundings say. */
export interface NodeEnvironment {
  /** Names for its expressions. */
  scope: Scope;
  place: Place;
  /** rpx that it can be wide, as the designer sees it. */
  width: number;
}
