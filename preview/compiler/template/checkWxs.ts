import { checkScript, type ScriptFault } from '../script/checkScript.ts';

/**
 * Checks WXS, whose compiler knows ES5 only. `runs` says whether a browser can run it all the same: the
 * preview then shows the page, and the fault is reported.
 */
export function checkWxs(code: string): { fault: ScriptFault; runs: boolean } | undefined {
  const fault = checkScript(code, 5);
  if (!fault) return undefined;
  const runs = checkScript(code) === undefined;
  return { fault: runs ? { ...fault, message: `${fault.message}: WXS is ES5` } : fault, runs };
}
