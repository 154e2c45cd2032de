import type { AreaFactory } from './call.ts';

/** Bytes as text, one letter for each. */
export function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinary(bytes));
}

/** What a code holds, as `rawData` of those who scan it. */
export function rawDataOf(text: string): string {
  return toBase64(new TextEncoder().encode(text));
}

/** Bytes as text and back. */
export const base64: AreaFactory = () => ({
  arrayBufferToBase64: (buffer: ArrayBuffer) => toBase64(new Uint8Array(buffer)),
  base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer,
});
