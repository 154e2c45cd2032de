import type { ElementDefinition } from '../elements/defineElement.ts';
import type { AreaFactory } from '../wx/call.ts';

/** Built-in elements and `wx` functions that not every app needs: fetched before an app that mentions them starts. */
export interface Extra {
  elements?: readonly ElementDefinition[];
  /** Functions of `wx`, made anew for each run of the app. */
  areas?: readonly AreaFactory[];
  /** Hands data to what is already there; called once, before the app starts. */
  install?(): void;
}
