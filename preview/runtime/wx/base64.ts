import type { AreaFactory } from './call.ts';

/** Bytes as text and back. */
export const base64: AreaFactory = () => ({
  arrayBufferToBase64(buffer: ArrayBuffer): string {
    let text = '';
    for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
    return btoa(text);
  },
  base64ToArrayBuffer(text: string): ArrayBuffer {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
  },
});
