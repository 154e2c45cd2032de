import type { ElementHandle } from './defineElement.ts';
import { isNews } from './reports.ts';

/** Path of the page or component in whose template an element stands; relative resources start there. */
export function ownerPath<P>(handle: ElementHandle<P>): string {
  return handle.component.ownerShadowRoot?.getHostNode().is ?? '';
}

/**
 * URL of an attribute's resource. When the package has no such file, says so as WeChat's tools do (once a run)
 * and returns undefined.
 */
export function resourceUrl<P>(handle: ElementHandle<P>, path: string): string | undefined {
  if (path === '') return undefined;
  const url = handle.context.host.assetUrl(path, ownerPath(handle));
  if (url === undefined && isNews(`missing ${path}`)) {
    handle.log('error', `Failed to load local resource ${path}: no such file in the package.`);
  }
  return url;
}

/** Class name as it stands in the page's CSS, with the prefix of the component that owns the element. */
export function scopedClasses<P>(handle: ElementHandle<P>, names: string): string {
  const owner = handle.component.ownerShadowRoot?.getHostNode();
  const scope = owner?.getComponentOptions().styleScope;
  const manager = owner?.getRootBehavior().ownerSpace.styleScopeManager;
  const prefix = scope ? manager?.queryName(scope) : undefined;
  const list = names.split(/\s+/).filter(Boolean);
  return list.map((name) => (prefix ? `${prefix}--${name}` : name)).join(' ');
}
