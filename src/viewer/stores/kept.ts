/** What an earlier visit left under a key of this browser; anything odd in it counts as absent. */
export function readKept<T extends object>(key: string): Partial<T> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Partial<T>) : {};
  } catch {
    // Storage forbidden or text damaged: what is kept here only arranges the room.
    return {};
  }
}

export function writeKept(key: string, kept: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Private windows may refuse; the arrangement then lasts as long as the page.
  }
}
