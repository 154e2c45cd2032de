const named = new WeakSet<object>();

/** Notes a method of a script that was found by the name that a template gives. */
export function noteNamedMethod(method: object): void {
  named.add(method);
}

/**
 * Whether a handler of an event is a method of the script. What else comes without a name, from an expression such
 * as `bind:tap="{{disabled || m.tap}}"`, is a function of WXS.
 */
export function isNamedMethod(handler: object): boolean {
  return named.has(handler);
}
