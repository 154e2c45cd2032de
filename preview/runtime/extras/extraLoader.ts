import type { Bundle, BundlePatch } from '../../bundle.ts';
import type { ElementContext } from '../elementContext.ts';
import { installStyle } from '../elements/installStyle.ts';
import type { AreaFactory } from '../wx/call.ts';
import { type ExtraEntry, extraTable } from './extraTable.ts';
import { neededExtras } from './neededExtras.ts';

/** Where the built frame keeps the code of extras (see `frame/buildConfig.ts`). */
export interface ExtraFiles {
  /** Files of each extra, by its name. */
  readonly filesOf: Readonly<Record<string, readonly string[]>>;
  /** Code by file name: what an `import()` of an extra then runs. */
  add(codes: Record<string, string>): void;
}

interface LoaderSeams {
  files: ExtraFiles;
  /** Gets the code of files from the window around the frame, which has a network. */
  fetch(files: string[]): Promise<Record<string, string>>;
  report(error: unknown): void;
  /** Gives the running app functions of `wx`, and those that follow it. */
  addAreas(areas: readonly AreaFactory[]): void;
}

/** Loads extras once for the frame, each when the first app that mentions it comes. */
export class ExtraLoader {
  /** Set before anything is loaded. */
  context: ElementContext | undefined;
  private readonly seams: LoaderSeams;
  private readonly loaded = new Set<string>();
  private queue: Promise<void> | undefined;

  constructor(seams: LoaderSeams) {
    this.seams = seams;
  }

  /**
   * Runs an action that needs what the code mentions: at once when nothing is missing, else when it is there.
   * Actions keep their order.
   */
  run<T>(code: Bundle | BundlePatch, action: () => T): T | Promise<T> {
    const needed = neededExtras(code, this.without(extraTable));
    if (this.queue === undefined && needed.length === 0) return action();
    const done = (this.queue ?? Promise.resolve())
      .then(() => this.loadAll(this.without(needed)))
      .then(action);
    const queue = done.then(
      () => {},
      () => {},
    );
    this.queue = queue;
    void queue.then(() => {
      if (this.queue === queue) this.queue = undefined;
    });
    return done;
  }

  /** Loads code that is asked for by its name, not by what an app mentions. Rejects when it cannot be fetched. */
  async load<T>(name: string, load: () => Promise<T>): Promise<T> {
    const { files, fetch } = this.seams;
    files.add(await fetch([...(files.filesOf[name] ?? [])]));
    return load();
  }

  /** Without those that are there. */
  private without(entries: readonly ExtraEntry[]): ExtraEntry[] {
    return entries.filter(({ name }) => !this.loaded.has(name));
  }

  private async loadAll(entries: readonly ExtraEntry[]): Promise<void> {
    const { files, fetch, report } = this.seams;
    if (entries.length === 0) return;
    try {
      files.add(await fetch([...new Set(entries.flatMap(({ name }) => files.filesOf[name] ?? []))]));
      for (const entry of entries) await this.install(entry);
    } catch (error) {
      // The app runs without: what it misses is drawn as an unknown tag or fails as a missing function.
      report(error);
    }
  }

  private async install({ name, load }: ExtraEntry): Promise<void> {
    const { extra } = await load();
    if (this.loaded.has(name) || !this.context) return;
    this.loaded.add(name);
    const { elements = [], areas = [] } = extra;
    installStyle(`elements-${name}`, elements.map((element) => element.css).join('\n'));
    for (const element of elements) element.register(this.context);
    this.seams.addAreas(areas);
    extra.install?.();
  }
}
