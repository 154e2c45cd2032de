import type { Diagnostic, SourceRange } from '../../codegen/types.ts';
import type { FileContent, SourceProblem } from '../../preview/bundle.ts';
import type { Diff } from '../../schema/diff.ts';
import type { NodeId, PageId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import type { Problem } from '../../schema/validate/problem.ts';

export type OutputLanguage = 'js' | 'ts';

/**
 * Editor → build worker. `revision` counts the changes of the open project, so that an answer can be told from
 * one that is overtaken. The project goes over whole once, then as Diffs.
 */
export type BuildRequest =
  /** Loads the template compiler, before there is anything to compile. */
  | { type: 'warmUp' }
  | { type: 'open'; revision: number; project: Project; assets: ReadonlyMap<string, Uint8Array> }
  | { type: 'change'; revision: number; diff: Diff }
  | { type: 'close' }
  /** Bytes of an asset's file; they may come after the record. */
  | { type: 'asset'; file: string; bytes: Uint8Array }
  /** A port to the canvas' frame: the design build goes straight into it, past the main thread. */
  | { type: 'canvas'; port: MessagePort; url?: string }
  /** Nodes being edited: the canvas shows them although a popup is closed or a condition fails. */
  | { type: 'openNodes'; ids: readonly NodeId[] }
  /** A port to the frame that plays, from a page on: gets the exported build, until another comes or `stopPlay`. */
  | { type: 'play'; port: MessagePort; page?: PageId }
  | { type: 'stopPlay' }
  /** Whether somebody looks at the exported files, and in which language; they are then sent when they change. */
  | { type: 'watch'; language: OutputLanguage | null }
  | { type: 'export'; id: number; language: OutputLanguage };

/** What is the matter with a project that is about to leave, in the words of whoever found it. */
export interface ExportReport {
  /** From the document's rules and the generator. */
  problems: Problem[];
  /** From the compilers, in the generated files. */
  compiled: SourceProblem[];
  sizes: ExportSizes;
}

/** Bytes; what WeChat counts is `package`. */
export interface ExportSizes {
  package: number;
  media: number;
  files: number;
}

/** Steps of an export, in this order. */
export const exportSteps = ['generate', 'compile', 'check', 'pack'] as const;
export type ExportStep = (typeof exportSteps)[number];

/** Build worker → editor. */
export type BuildReply =
  /** The project as of `revision` is built. */
  | {
      type: 'design';
      revision: number;
      /** Whether a frame was there to take it. */
      shown: boolean;
      routes: ReadonlyMap<PageId, string>;
      diagnostics: Diagnostic[];
      problems: SourceProblem[];
      /** ms that the build took in the worker. */
      duration: number;
    }
  /** Exported files that changed since the last such message; `null` means gone. */
  | {
      type: 'output';
      revision: number;
      language: OutputLanguage;
      changed: ReadonlyMap<string, FileContent | null>;
      sourceMap: ReadonlyMap<NodeId, SourceRange[]>;
      routes: ReadonlyMap<PageId, string>;
      diagnostics: Diagnostic[];
      problems: SourceProblem[];
    }
  /** What an export would say and weigh; follows after a pause. */
  | { type: 'summary'; revision: number; problems: Problem[]; sizes: ExportSizes }
  | { type: 'exportStep'; id: number; step: ExportStep }
  | { type: 'exported'; id: number; report: ExportReport; zip: Uint8Array | null }
  /** Something of ours threw; `id` when an export waits for it. */
  | { type: 'failed'; during: 'design' | 'output' | 'summary' | 'export'; id?: number; message: string };
