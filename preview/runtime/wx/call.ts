import type { RuntimeHost } from '../runtimeHost.ts';

/** What a script hands to an asynchronous call. */
export interface CallOptions extends Record<string, unknown> {
  success?(result: unknown): void;
  fail?(error: unknown): void;
  complete?(result: unknown): void;
}

/** A call ends without success. `message` is the tail of `errMsg` after `fail`, further fields go with it. */
export class CallFailure extends Error {
  readonly fields: Record<string, unknown>;

  constructor(message: string, fields: Record<string, unknown> = {}) {
    super(message);
    this.fields = fields;
  }
}

/** An area of the `wx` object: its members by name. */
export type Area = Record<string, unknown>;

/** Makes the members of one area. Called once per run of an app. */
export type AreaFactory = (host: RuntimeHost) => Area;

type Run = (options: CallOptions) => unknown;

/** Says something about a call in the log. */
export function logCall(host: RuntimeHost, level: 'info' | 'warn' | 'error', text: string): void {
  host.log({ level, text, source: 'wx' });
}

/** Calls a function of the project's while its run lasts; what it throws is reported, and harms nobody else. */
export function callScript(host: RuntimeHost, handler: unknown, ...args: unknown[]): void {
  if (typeof handler !== 'function' || host.ended) return;
  try {
    handler(...args);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.log({ level: 'error', text, source: 'script' });
  }
}

function failureOf(name: string, error: unknown): Record<string, unknown> {
  const tail = error instanceof Error ? error.message : String(error);
  const fields = error instanceof CallFailure ? error.fields : {};
  return { ...fields, errMsg: `${name}:fail${tail ? ` ${tail}` : ''}` };
}

/**
 * An asynchronous `wx` call: `success`, `fail` and `complete` are called or, when none of the three is given, a
 * promise comes back. `run` returns (or resolves to) the fields of the result, and throws a `CallFailure`.
 */
export function asyncCall(host: RuntimeHost, name: string, run: Run): (options?: CallOptions) => unknown {
  return (given) => {
    const options: CallOptions = typeof given === 'object' && given !== null ? given : {};
    const { success, fail, complete } = options;
    const outcome = Promise.resolve()
      // A page that is closed by a restart must not lead the new run elsewhere.
      .then(() => (host.ended ? new Promise(() => {}) : run(options)))
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }));
    if (!success && !fail && !complete) {
      return outcome.catch((error: unknown) => {
        // What the end of the run broke off is nobody's fault: the promise stays open.
        if (host.ended) return new Promise(() => {});
        throw failureOf(name, error);
      });
    }
    void outcome.then(
      (result) => {
        callScript(host, success, result);
        callScript(host, complete, result);
      },
      (error: unknown) => {
        const failure = failureOf(name, error);
        if (!fail) logCall(host, 'warn', String(failure.errMsg));
        callScript(host, fail, failure);
        callScript(host, complete, failure);
      },
    );
    return undefined;
  };
}

/** Several asynchronous calls by name. */
export function asyncCalls(host: RuntimeHost, calls: Record<string, Run>): Area {
  return Object.fromEntries(Object.entries(calls).map(([name, run]) => [name, asyncCall(host, name, run)]));
}

/** Makes a synchronous call throw what WeChat throws: an `Error` whose message is the `errMsg`. */
export function syncFailure<A extends unknown[], R>(name: string, run: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      const { errMsg, ...fields } = failureOf(name, error);
      throw Object.assign(new Error(String(errMsg)), fields, { errMsg });
    }
  };
}

/** Tells the surrounding window of a call that leaves the phone's screen. */
export function notifyCall(host: RuntimeHost, api: string, options: CallOptions, failure?: string): void {
  const { success: _success, fail: _fail, complete: _complete, ...rest } = options;
  const errMsg = failure === undefined ? `${api}:ok` : `${api}:fail ${failure}`;
  host.notify({ kind: 'wx', api, options: rest, result: failure === undefined ? 'ok' : 'fail', errMsg });
}

/** The error that WeChat gives for an argument that is missing or of the wrong type. */
export function parameterError(name: string, expected: string, value: unknown): CallFailure {
  const actual = value === null ? 'Null' : value === undefined ? 'Undefined' : capitalise(typeof value);
  const message = `parameter error: parameter.${name} should be ${expected} instead of ${actual};`;
  return new CallFailure(message, { errno: 1001 });
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
