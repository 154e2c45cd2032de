/**
 * What the canvas shows where a picture is still to come: a calm ground with the outline of one. An SVG as data
 * URI for the `src` of an `<image>`; never part of an export.
 */
export const imagePlaceholder = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">' +
    '<rect width="400" height="400" fill="#eceae6"/>' +
    '<g fill="none" stroke="#b9b4ab" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">' +
    '<rect x="152" y="164" width="96" height="72" rx="8"/><circle cx="222" cy="187" r="7"/>' +
    '<path d="M156 228l28-30 22 24 12-11 26 25"/></g></svg>',
)}`;
