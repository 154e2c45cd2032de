/** What one `setData` may carry, in characters of JSON (setData, "单次设置的数据不能超过 1024KB"). */
const MAX_SIZE = 1024 * 1024;

/** Deeper than any data of a page: where it ends, a cycle is looked for. */
const MAX_DEPTH = 500;

interface Findings {
  /** WeChat's complaint about the data as a whole, which is taken over all the same. */
  warnings: string[];
  /** Keys whose value is `undefined`. */
  undefinedKeys: string[];
}

/**
 * Looks at what is handed to `setData`.
 * @throws a TypeError like that of WeChat's when the data contain themselves or are no object
 */
export function checkData(data: unknown): Findings {
  const findings: Findings = { warnings: [], undefinedKeys: [] };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const type = Object.prototype.toString.call(data).slice(8, -1);
    throw new TypeError(`setData accepts an Object rather than some ${type}`);
  }
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) findings.undefinedKeys.push(key);
  }
  const size = measure(data, 0, 0);
  if (size === undefined) {
    // Throws with the place where the circle closes.
    JSON.stringify(data);
    return findings;
  }
  if (size > MAX_SIZE) {
    findings.warnings.push(`setData 数据传输长度为 ${Math.round(size / 1024)} KB，存在性能问题！`);
  }
  return findings;
}

/** Roughly the length of a value's JSON, added to `size`; undefined when it is nested without end. */
function measure(value: unknown, size: number, depth: number): number | undefined {
  if (typeof value === 'string') return size + value.length + 2;
  if (typeof value !== 'object' || value === null) return size + 4;
  if (ArrayBuffer.isView(value)) return size + value.byteLength;
  if (depth > MAX_DEPTH) return undefined;
  let total: number | undefined = size + 2;
  if (Array.isArray(value)) {
    for (const item of value) {
      total = measure(item, total + 1, depth + 1);
      if (total === undefined) return undefined;
    }
    return total;
  }
  for (const key of Object.keys(value)) {
    total = measure((value as Record<string, unknown>)[key], total + key.length + 4, depth + 1);
    if (total === undefined) return undefined;
  }
  return total;
}
