import type { Bundle, BundlePatch, SourceProblem } from '../bundle.ts';

/** Lines of a source file around a problem. */
export interface CodeFrame {
  /** Number of the first line, 1-based. */
  first: number;
  lines: string[];
}

/** A problem with what stands at its place. */
export interface LiveProblem extends SourceProblem {
  frame?: CodeFrame;
}

/** A page of `app.json`, subpackages included. */
export interface LivePage {
  /** Path without leading slash. */
  path: string;
  /** Navigation bar title of its `.json`; empty when there is none. */
  title: string;
  isTab: boolean;
  /** Name of its subpackage's root; empty in the main package. */
  subpackage: string;
}

/** What is known of the project apart from what runs. */
export interface LiveProject {
  /** Name of `project.config.json`, else of the folder. */
  name: string;
  /** Stands for the project's place on this machine: what the viewer remembers is kept by it. */
  id: string;
  /** Prefix of the mini-program's files in the project: `''` or `…/`. */
  root: string;
  pages: LivePage[];
  /** Text files, for the source panel. */
  files: string[];
  problems: LiveProblem[];
}

/** State of the project: `run` changes when the server starts again, `revision` with every change. */
export interface LiveStamp {
  run: string;
  revision: number;
}

/** Answer of `GET api/bundle`, with the bytes of the assets behind it (`packMessage`), in the order of `assets`. */
export interface LiveBundle extends LiveStamp {
  project: LiveProject;
  bundle: Omit<Bundle, 'assets'>;
  assets: { path: string; size: number }[];
  /** Sent with each request that the server shall make. */
  token: string;
}

/** A change. `revision` is the one after it. Assets are only named: `GET api/asset` has their bytes. */
export interface LiveChange extends LiveStamp {
  /** `files` only when files came or went. */
  project: Omit<LiveProject, 'files'> & { files?: string[] };
  patch: Omit<BundlePatch, 'assets'> & { assets?: Record<string, { size: number } | null> };
  /** ms from the file's change to this message. */
  took: number;
}

/** Events of `GET api/events`. */
export type LiveEvent =
  | { name: 'hello'; data: LiveStamp }
  | { name: 'change'; data: LiveChange }
  /** The folder or archive cannot be read at the moment. */
  | { name: 'trouble'; data: { message: string } };

/** A request of the mini-program; `body` is base64 where it is not text. */
export interface ProxyCall {
  url: string;
  method: string;
  header: Record<string, string>;
  body?: string;
  isBase64?: boolean;
  /** ms */
  timeout: number;
}

/** Body of `POST api/request`. */
export interface AllowedCall extends ProxyCall {
  /** Hosts that the person at this viewer allowed, with their port where it is not the usual one. */
  allowed: readonly string[];
}

/** Head of the answer of `POST api/request`; the body's bytes follow (`packMessage`). */
export type ProxyAnswer =
  | { ok: true; statusCode: number; header: Record<string, string> }
  /** `blocked`: not a domain that was allowed. */
  | { ok: false; reason: 'blocked' | 'refused' | 'timeout' | 'failed'; message: string };

/** Header that carries the token of `LiveBundle`. */
export const TOKEN_HEADER = 'X-Dimsum-Token';
