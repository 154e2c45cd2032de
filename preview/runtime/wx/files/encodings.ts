import { toBase64, toBinary } from '../base64.ts';
import { CallFailure } from '../call.ts';

type Codec = { decode(bytes: Uint8Array): string; encode(text: string): Uint8Array };

const latin1: Codec = {
  decode: toBinary,
  encode: (text) => Uint8Array.from(text, (char) => char.charCodeAt(0)),
};
const utf8: Codec = {
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  encode: (text) => new TextEncoder().encode(text),
};
const utf16: Codec = {
  decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
  encode(text) {
    const units = Uint16Array.from({ length: text.length }, (_none, index) => text.charCodeAt(index));
    return new Uint8Array(units.buffer);
  },
};
const hex: Codec = {
  decode: (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  encode: (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
};
const base64: Codec = {
  decode: toBase64,
  encode: (text) => latin1.encode(atob(text)),
};

const codecs: Record<string, Codec> = {
  ascii: { ...latin1, decode: (bytes) => toBinary(bytes.map((byte) => byte & 127)) },
  base64,
  binary: latin1,
  latin1,
  hex,
  ucs2: utf16,
  'ucs-2': utf16,
  utf16le: utf16,
  'utf-16le': utf16,
  utf8,
  'utf-8': utf8,
};

function codecOf(encoding: unknown): Codec {
  const codec = codecs[String(encoding).toLowerCase()];
  if (!codec) throw new CallFailure(`invalid encoding "${String(encoding)}"`);
  return codec;
}

/** The content of a file as text, or as an `ArrayBuffer` of its own without an encoding. */
export function decodeFile(bytes: Uint8Array, encoding: unknown): string | ArrayBuffer {
  if (encoding === undefined || encoding === null || encoding === '') return bytes.slice().buffer;
  return codecOf(encoding).decode(bytes);
}

/** What a script writes, as bytes of its own. */
export function encodeFile(data: unknown, encoding: unknown = 'utf8'): Uint8Array {
  if (typeof data === 'string') return codecOf(encoding).encode(data);
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0));
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  }
  throw new CallFailure('invalid data');
}
