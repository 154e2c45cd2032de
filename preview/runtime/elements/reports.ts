const said = new Set<string>();

/** Whether something is said for the first time in this run of the app: a list shows one fault many times. */
export function isNews(key: string): boolean {
  if (said.has(key)) return false;
  said.add(key);
  return true;
}

/** A new run of the app begins: what is wrong then is said again. */
export function forgetReports(): void {
  said.clear();
}
