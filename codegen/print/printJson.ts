/** A value as a strict JSON file: WeChat accepts neither comments nor trailing commas (error 10006). */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
