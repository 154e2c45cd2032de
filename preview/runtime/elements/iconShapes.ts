const disc = '<circle cx="12" cy="12" r="10.5"/>';
const ring = '<circle cx="12" cy="12" r="9.8" fill="none" stroke="currentColor" stroke-width="1.4"/>';
const shield = '<path d="M12 1.4l8.6 2.9v7.1c0 5.2-3.6 9.1-8.6 11.2-5-2.1-8.6-6-8.6-11.2V4.3z"/>';

const line = (d: string, color: string, width = 2): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

const check = 'M7 12.4l3.4 3.4L17.2 8.8';
const bang = 'M12 6.8v6.6M12 16.9v.1';
const letterI = 'M12 11v6M12 7.4v.1';
const clock = 'M12 6.5V12l3.6 2.6';
const arrow = 'M12 6.4v8.4M8.4 11.6L12 15.2l3.6-3.6M8 18h8';
const cross = 'M8.4 8.4l7.2 7.2M15.6 8.4l-7.2 7.2';

/** Colour and drawing (inside a 24 × 24 box, in the current colour) of one of WeChat's icon types. */
interface IconShape {
  color: string;
  drawing: string;
}

const shapes: Record<string, IconShape> = {
  success: { color: '#09bb07', drawing: disc + line(check, '#fff') },
  success_no_circle: { color: '#09bb07', drawing: line('M4 12.8l5.2 5.2L20 6.8', 'currentColor', 2.2) },
  success_circle: { color: '#09bb07', drawing: ring + line(check, 'currentColor', 1.6) },
  safe_success: { color: '#09bb07', drawing: shield + line(check, '#fff') },
  safe_warn: { color: '#ffbe00', drawing: shield + line(bang, '#fff', 2.2) },
  info: { color: '#10aeff', drawing: disc + line(letterI, '#fff', 2.2) },
  info_circle: { color: '#09bb07', drawing: ring + line(letterI, 'currentColor', 1.8) },
  warn: { color: '#f76260', drawing: disc + line(bang, '#fff', 2.2) },
  waiting: { color: '#10aeff', drawing: disc + line(clock, '#fff') },
  waiting_circle: { color: '#10aeff', drawing: ring + line(clock, 'currentColor', 1.6) },
  cancel: { color: '#f43530', drawing: ring + line(cross, 'currentColor', 1.6) },
  clear: { color: '#b2b2b2', drawing: disc + line(cross, '#fff', 1.8) },
  download: { color: '#09bb07', drawing: ring + line(arrow, 'currentColor', 1.6) },
  search: {
    color: '#b2b2b2',
    drawing:
      '<circle cx="10.4" cy="10.4" r="7" fill="none" stroke="currentColor" stroke-width="1.8"/>' +
      line('M15.6 15.6l5 5', 'currentColor', 1.8),
  },
  circle: { color: '#c9c9c9', drawing: ring },
};

/** The drawing of an icon type; undefined when WeChat has no such type. */
export function iconShape(type: string): IconShape | undefined {
  return Object.hasOwn(shapes, type) ? shapes[type] : undefined;
}
