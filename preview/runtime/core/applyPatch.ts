import type { GeneralComponent } from 'glass-easel';
import type { BundlePatch, ComponentBundle } from '../../bundle.ts';
import { isSameJson } from '../../isSameJson.ts';
import { mergePatch } from '../../mergePatch.ts';
import type { Runtime } from '../runtime.ts';
import { cloneData } from './cloneData.ts';

type Json = Record<string, unknown>;
type Components = Readonly<Record<string, ComponentBundle>>;

/**
 * Takes a patch over into the running app. Data → `setData` on the living instances; template → glass-easel's
 * template update, which keeps the data; a shared template or WXS file → that update of all that use it; style →
 * that sheet's text. What cannot be done so — scripts, app.json, pictures that are being shown — is left to the
 * caller as `'restart'`; the bundle is then already the new one.
 */
export function applyPatch(runtime: Runtime, patch: BundlePatch): 'done' | 'restart' {
  const { bundle } = runtime;
  // A page that could not be made may be possible now.
  let restart = runtime.screen.stack.top === undefined;
  restart ||= patch.appConfig !== undefined && !isSameJson(patch.appConfig, bundle.appConfig);
  restart = patch.theme !== undefined || changesLoaded(runtime, patch) || restart;
  if (patch.assets && runtime.assets.patch(patch.assets)) restart = true;
  const before = bundle.components;
  const dataBefore = bundle.data;
  runtime.bundle = mergePatch(bundle, patch);
  runtime.templates.use(runtime.bundle);
  if (patch.appStyle !== undefined) runtime.styles.setApp(patch.appStyle);
  // Those in use before the patch: updating one may define others, already with their new code.
  const isDefined = (path: string): boolean => runtime.registry.isDefined(path);
  const redrawn = runtime.templates.forget(staleFiles(patch, before)).filter(isDefined);
  for (const path of Object.keys(patch.components ?? {}).filter(isDefined)) {
    restart ||= !updateComponent(runtime, before[path], patch.components?.[path], path);
  }
  if (restart) return 'restart';
  for (const path of redrawn) redraw(runtime, path);
  for (const [path, data] of Object.entries(patch.data ?? {})) {
    updateData(runtime, path, dataBefore[path] ?? {}, data ?? {});
  }
  return 'done';
}

/** Whether the patch changes scripts that have run already. */
function changesLoaded({ project }: Runtime, patch: BundlePatch): boolean {
  return Object.keys(patch.modules ?? {}).some((path) => project.hasRun(path));
}

/** Files of templates and WXS that the patch changes, by path with extension. Others may use a component's, too. */
function staleFiles(
  { components = {}, templates = {}, wxs = {} }: BundlePatch,
  before: Components,
): string[] {
  const redrawn = Object.keys(components).filter(
    (path) =>
      before[path]?.template !== components[path]?.template || usesOthers(before[path], components[path]),
  );
  return [
    ...[...redrawn, ...Object.keys(templates)].map((path) => `${path}.wxml`),
    ...Object.keys(wxs).map((path) => `${path}.wxs`),
  ];
}

function usesOthers(before?: ComponentBundle | null, after?: ComponentBundle | null): boolean {
  return !isSameJson(before?.config.usingComponents, after?.config.usingComponents);
}

/** Draws the instances of a page or component by what its template is now. */
function redraw({ registry, templates }: Runtime, path: string): void {
  registry.definition(path)?.updateTemplate(templates.componentTemplate(path) as never);
  for (const instance of [...registry.instances(path)]) instance.applyTemplateUpdates();
}

/** Returns false when only a restart will do. */
function updateComponent(
  runtime: Runtime,
  before: ComponentBundle | undefined,
  after: ComponentBundle | null | undefined,
  path: string,
): boolean {
  const { registry } = runtime;
  if (!before || !after) return false;
  const { usingComponents: _before, ...configBefore } = before.config;
  const { usingComponents: _after, ...configAfter } = after.config;
  if (!isSameJson(configBefore, configAfter) || before.styleScope !== after.styleScope) return false;
  if (before.style !== after.style) registry.addStyle(after);
  if (usesOthers(before, after)) registry.updateUsing(path);
  return true;
}

/** Sets what differs, key by key, on every living instance. Later instances read the bundle. */
function updateData(runtime: Runtime, path: string, before: Json, after: Json): void {
  const changes: Json = {};
  for (const key of Object.keys({ ...before, ...after })) {
    if (!isSameJson(before[key], after[key])) changes[key] = after[key];
  }
  if (Object.keys(changes).length === 0) return;
  for (const instance of runtime.registry.instances(path)) setData(instance, changes);
}

function setData(instance: GeneralComponent, changes: Json): void {
  instance.setData(cloneData(changes));
}
