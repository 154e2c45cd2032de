/** Functions that WXS has instead of `new RegExp` and `new Date` (WXS reference, 基础类库). */
export const wxsGlobals = {
  getRegExp(pattern: string, flags?: string): RegExp {
    return new RegExp(pattern, flags);
  },
  getDate(...args: number[]): Date {
    return new Date(...(args as [number, number]));
  },
};
