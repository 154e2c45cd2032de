/** The parameters that a page was opened with, percent signs decoded. */
export function decodeQuery(query) {
  const decoded = {};
  Object.keys(query).forEach((name) => {
    decoded[name] = decode(query[name] || '');
  });
  return decoded;
}

function decode(value) {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    // Not encoded: a scanned or hand-written link.
    return value;
  }
}
