import { CallFailure, parameterError } from './call.ts';

/** The browser fills at most so many bytes at once. */
const chunk = 65_536;

/** So many random bytes, 1 MB at most, as `getRandomValues` of `wx` and of the keys of a user gives them. */
export function randomValues(length: unknown): { randomValues: ArrayBuffer } {
  if (typeof length !== 'number') throw parameterError('length', 'Number', length);
  if (length < 1 || length > 1024 * 1024) throw new CallFailure('invalid length');
  const bytes = new Uint8Array(length);
  for (let at = 0; at < bytes.length; at += chunk) crypto.getRandomValues(bytes.subarray(at, at + chunk));
  return { randomValues: bytes.buffer };
}
