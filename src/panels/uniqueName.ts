/** A name that is not taken yet: with the next free number behind it when it is. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const base = wanted.replace(/ \d+$/, '');
  for (let number = 2; ; number++) {
    const name = `${base} ${number}`;
    if (!taken.includes(name)) return name;
  }
}
