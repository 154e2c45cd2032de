/** What `<match-media>` can ask of the screen, in px. */
export interface MediaConditions {
  minWidth?: number;
  maxWidth?: number;
  width?: number;
  minHeight?: number;
  maxHeight?: number;
  height?: number;
  orientation?: string;
}

/** Whether a screen of this size (px) meets all conditions that are given. */
export function matchesMedia(conditions: MediaConditions, width: number, height: number): boolean {
  const { minWidth, maxWidth, minHeight, maxHeight, orientation } = conditions;
  const within = (value: number, exact?: number, min?: number, max?: number): boolean =>
    (exact === undefined || value === exact) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max);
  return (
    within(width, conditions.width, minWidth, maxWidth) &&
    within(height, conditions.height, minHeight, maxHeight) &&
    (!orientation || orientation === (width > height ? 'landscape' : 'portrait'))
  );
}
