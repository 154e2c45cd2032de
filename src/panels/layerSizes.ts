/** px; the same as in the styles of `TreeRow`. */
export const ROW = 28;
export const INDENT = 14;
export const INSET = 8;
