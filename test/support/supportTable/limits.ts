/**
 * What the preview does otherwise than a phone, by `tag`, `tag.attribute`, `tag.bindevent`. A row that stands
 * here is never said to work.
 */
export const elementLimits: Readonly<Record<string, string>> = {
  ad: 'a labelled box',
  'ad-custom': 'a labelled box',
};

/** The same for functions of `wx` and of the objects that they make. */
export const wxLimits: Readonly<Record<string, string>> = {};
