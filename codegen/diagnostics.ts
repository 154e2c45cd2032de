import type { LocalText } from '../schema/text.ts';
import { type DiagnosticCode, diagnosticMessages } from './diagnosticMessages.ts';
import type { Diagnostic } from './types.ts';

/** Where a diagnostic is, and what its message's placeholders stand for. */
export interface DiagnosticDetails {
  page?: string;
  node?: string;
  at?: string;
  asset?: string;
  [parameter: string]: string | number | LocalText | undefined;
}

/** Notes a problem; whoever calls it has the place added. */
export type Report = (code: DiagnosticCode, details?: DiagnosticDetails) => void;

/**
 * Makes a diagnostic from its code.
 * @example
 * diagnostic('package-size', { size: '2.1 MB' }).message.en;
 */
export function diagnostic(code: DiagnosticCode, details: DiagnosticDetails = {}): Diagnostic {
  const { severity, message, remedy } = diagnosticMessages[code];
  const made: Diagnostic = { code, severity, message: fill(message, details), remedy: fill(remedy, details) };
  for (const place of ['page', 'node', 'at', 'asset'] as const) {
    const value = details[place];
    if (value !== undefined) made[place] = value;
  }
  return made;
}

function fill(text: LocalText, details: DiagnosticDetails): LocalText {
  const language = (key: keyof LocalText) =>
    text[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = details[name];
      return typeof value === 'object' ? value[key] : String(value ?? '');
    });
  return { zh: language('zh'), en: language('en') };
}
