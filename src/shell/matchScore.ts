/**
 * How well a label answers what was typed: 0 not at all; a start counts more than a word's start, that more than
 * a middle, that more than letters in order (`zft` for "Zoom to fit").
 */
export function matchScore(label: string, query: string): number {
  const text = label.toLowerCase();
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return 1;
  if (text.startsWith(wanted)) return 5;
  if (text.includes(` ${wanted}`)) return 4;
  if (text.includes(wanted)) return 3;
  const initials = text
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  if (initials.startsWith(wanted)) return 2;
  return inOrder(text, wanted.replace(/\s+/g, '')) ? 1 : 0;
}

function inOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
