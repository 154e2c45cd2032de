/**
 * What the editor's pages may load. Document content is never evaluated here: it runs in the preview frame,
 * which has an opaque origin and a policy of its own.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https:",
  "media-src 'self' blob: data: https:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob: data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Response headers of the editor, by path below its root. */
export function headersFor(path: string): Record<string, string> {
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  // The frame states its policy in its own <meta>, since it must hold on any server.
  if (path.startsWith('/preview/')) return common;
  return { ...common, 'Content-Security-Policy': contentSecurityPolicy };
}
