const DRAWINGS = {
  picture:
    '<rect x="166" y="174" width="68" height="52" rx="6"/><circle cx="216" cy="190" r="5"/>' +
    '<path d="M169 220l20-21 15 16 9-8 18 17"/>',
  film: '<rect x="164" y="176" width="72" height="48" rx="6"/><path d="M193 190v20l17-10z"/>',
};

/**
 * What the canvas shows where a picture or film is still to come: a calm ground with its outline. An SVG as data
 * URI for the `src` of an `<image>`; never part of an export.
 */
export function placeholder(kind: keyof typeof DRAWINGS): string {
  return `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">' +
      '<rect width="400" height="400" fill="#eceae6"/><g fill="none" stroke="#b9b4ab" stroke-width="2" ' +
      `stroke-linecap="round" stroke-linejoin="round">${DRAWINGS[kind]}</g></svg>`,
  )}`;
}
