const spokes = Array.from({ length: 12 }, (_, index) => {
  const shade = Math.round(0x97 + (0xe5 - 0x97) * (((index + 11) % 12) / 11)).toString(16);
  const look = `rx='4' fill='%23${shade.repeat(3)}' transform='rotate(${index * 30} 50 50)'`;
  return `%3Crect x='46.5' y='10' width='7' height='20' ${look}/%3E`;
}).join('');

/** The twelve-spoke wheel of WeChat's busy states as a CSS image; the animation `wx-spin` turns it. */
export const spinner = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'%3E${spokes}%3C/svg%3E")`;
