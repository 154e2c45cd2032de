import { type AppConfig, listPages } from '../appConfig.ts';
import type { FileContent, ProjectFiles, SourceProblem } from '../bundle.ts';
import { isSameJson } from '../isSameJson.ts';
import type { PathAlias } from '../resolveModule.ts';
import { asRecord } from './asRecord.ts';
import { type CompiledFile, compileFile } from './compileFile.ts';
import type { Assembly } from './link/assembly.ts';
import { configOf } from './link/configOf.ts';
import { includableFiles } from './link/includableFiles.ts';
import { independentRoots } from './link/independentRoots.ts';
import { decidesLayout, layOutProject, type ProjectLayout } from './project/projectLayout.ts';
import { Queries } from './queries.ts';
import { readText, withLineFeeds } from './readText.ts';
import { compileSheet } from './style/compileSheet.ts';
import type { StyleSheet } from './style/parseStyle.ts';
import type { StylePreprocessors } from './style/preprocessor.ts';
import type { SourceText } from './template/mappedSource.ts';
import type { TemplateCompiler } from './template/templateCompiler.ts';

/** What all files may depend on, read from app.json. */
interface AppFacts {
  alias: PathAlias;
  independentRoots: string[];
  /** Whether WXML is for WeChat's older component framework: where backslashes escape, and includes are copied. */
  isOlderFramework: boolean;
}

/** A project's files, compiled when asked for, and again when what they were compiled from has changed. */
export class ProjectAssembly implements Assembly {
  private readonly templates: TemplateCompiler;
  private readonly preprocessors: StylePreprocessors;
  private readonly queries = new Queries((key) => this.lookUp(key));
  private files = new Map<string, FileContent>();
  private facts: AppFacts = { alias: {}, independentRoots: [], isOlderFramework: true };
  private readonly includable = includableFiles(this);
  layout: ProjectLayout = layOutProject(new Map());

  constructor(templates: TemplateCompiler, preprocessors: StylePreprocessors) {
    this.templates = templates;
    this.preprocessors = preprocessors;
  }

  /** Goes on with other files. */
  replace(files: ProjectFiles): void {
    this.files = new Map(files);
    this.layOut();
  }

  /** Takes changes over; `null` removes a file. */
  change(changed: ReadonlyMap<string, FileContent | null>): void {
    let other = false;
    for (const [file, content] of changed) {
      other ||= content === null || !this.files.has(file) || decidesLayout(file);
      if (content === null) this.files.delete(file);
      else this.files.set(file, content);
    }
    if (other) this.layOut();
    else this.takeContents(changed);
  }

  /** A value that is kept as long as all that it reads here is the same. */
  query<T>(key: string, compute: () => T): T {
    return this.queries.get(key, compute);
  }

  /** Forgets what is no longer asked for. */
  sweep(): void {
    this.queries.sweep();
  }

  has(path: string): boolean {
    return this.queries.input(`has:${path}`) as boolean;
  }

  file(path: string): CompiledFile | undefined {
    if (!this.has(path)) return undefined;
    return this.queries.get(`file:${path}`, () => {
      const content = this.queries.input(`content:${path}`) as FileContent;
      const isOlder = path.endsWith('.wxml') && this.appFacts().isOlderFramework;
      const source = { path, file: this.projectPath(path), content };
      return compileFile(this.templates, isOlder ? { ...source, includable: this.includable } : source);
    });
  }

  /** The text of a WXML file, the same object as long as it is the same. */
  markup(path: string): SourceText {
    return this.queries.get(`markup:${path}`, () => {
      const text = withLineFeeds(readText(this.queries.input(`content:${path}`) as FileContent));
      return { text, file: this.projectPath(path) };
    });
  }

  style(path: string): { sheet: StyleSheet; problems: SourceProblem[] } | undefined {
    return this.queries.get(`style:${path}`, () =>
      compileSheet(this, path, this.preprocessors, (file) => {
        const content = this.queries.input(`raw:${file}`) as FileContent | undefined;
        return content === undefined ? undefined : readText(content);
      }),
    );
  }

  projectPath(path: string): string {
    return (this.queries.input(`place:${path}`) as string | undefined) ?? this.layout.root + path;
  }

  alias(): PathAlias {
    return this.appFacts().alias;
  }

  independentRoot(path: string): string | undefined {
    return this.appFacts().independentRoots.find((root) => path.startsWith(root));
  }

  isPage(path: string): boolean {
    return this.query('pages', () => new Set(listPages(configOf(this, 'app.json') as AppConfig))).has(path);
  }

  isInPackage(path: string): boolean {
    return this.layout.files.get(path)?.inPackage === true;
  }

  isLeftOut(path: string): boolean {
    return this.layout.isLeftOut(path) && this.queries.input(`raw:${this.layout.root}${path}`) !== undefined;
  }

  usesPlugin(name: string): boolean {
    return this.layout.config.plugins.has(name);
  }

  private lookUp(key: string): unknown {
    const split = key.indexOf(':');
    const path = key.slice(split + 1);
    switch (key.slice(0, split)) {
      case 'has':
        return this.layout.files.has(path);
      case 'content':
        return this.layout.files.get(path)?.content;
      case 'place':
        return this.layout.files.get(path)?.file;
      default:
        return this.files.get(path);
    }
  }

  /** Another app.json of which these parts are the same changes nothing for those that read them. */
  private appFacts(): AppFacts {
    return this.queries.get('app facts', () => {
      const config = configOf(this, 'app.json') as AppConfig;
      const facts = {
        alias: asRecord(config.resolveAlias) as PathAlias,
        independentRoots: independentRoots(config),
        isOlderFramework: config.componentFramework !== 'glass-easel',
      };
      if (!isSameJson(facts, this.facts)) this.facts = facts;
      return this.facts;
    });
  }

  private layOut(): void {
    const { config, root } = this.layout;
    this.layout = layOutProject(this.files);
    const { config: now } = this.layout;
    const isSame =
      root === this.layout.root &&
      isSameJson([config.ignore, config.include], [now.ignore, now.include]) &&
      isSameJson([...config.plugins], [...now.plugins]);
    if (!isSame) this.queries.clear();
    this.queries.changed();
  }

  private takeContents(changed: ReadonlyMap<string, FileContent | null>): void {
    for (const [file, content] of changed) {
      const path = this.layout.paths.get(file);
      const placed = path === undefined ? undefined : this.layout.files.get(path);
      if (path !== undefined && placed && content !== null) {
        this.layout.files.set(path, { ...placed, content });
      }
    }
    this.queries.changed();
  }
}
