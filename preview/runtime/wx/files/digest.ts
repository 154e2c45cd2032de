const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function padded(bytes: Uint8Array, bigEndian: boolean): DataView {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  const end = view.byteLength - 8;
  const low = (bytes.length << 3) >>> 0;
  const high = Math.floor(bytes.length / 0x20000000);
  view.setUint32(end, bigEndian ? high : low, !bigEndian);
  view.setUint32(end + 4, bigEndian ? low : high, !bigEndian);
  return view;
}

function hexOf(words: readonly number[], littleEndian: boolean): string {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word >>> 0, littleEndian);
  return [...new Uint8Array(view.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

function md5Mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

const md5Word = [
  (i: number) => i,
  (i: number) => (5 * i + 1) % 16,
  (i: number) => (3 * i + 5) % 16,
  (i: number) => (7 * i) % 16,
];

/** MD5 (RFC 1321), in hexadecimal. A sandboxed frame has no `crypto.subtle`, which lacks MD5 besides. */
export function md5(bytes: Uint8Array): string {
  const view = padded(bytes, false);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < view.byteLength; at += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const word = view.getUint32(at + (md5Word[round]?.(i) ?? 0) * 4, true);
      const constant = Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32);
      const sum = (a + md5Mix(round, b, c, d) + constant + word) | 0;
      [a, d, c, b] = [d, c, b, (b + rotate(sum, shifts[round]?.[i % 4] ?? 0)) | 0];
    }
    state = [a, b, c, d].map((value, index) => (value + (state[index] ?? 0)) | 0);
  }
  return hexOf(state, true);
}

function sha1Mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

const sha1Constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/** SHA-1 (FIPS 180-4), in hexadecimal. */
export function sha1(bytes: Uint8Array): string {
  const view = padded(bytes, true);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < view.byteLength; at += 64) {
    const words = Array.from({ length: 16 }, (_none, index) => view.getUint32(at + index * 4));
    for (let i = 16; i < 80; i++) {
      const mixed = [3, 8, 14, 16].reduce((value, back) => value ^ (words[i - back] ?? 0), 0);
      words.push(rotate(mixed, 1));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (const [i, word] of words.entries()) {
      const round = Math.floor(i / 20);
      const sum = (rotate(a, 5) + sha1Mix(round, b, c, d) + e + (sha1Constants[round] ?? 0) + word) | 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, sum];
    }
    state = [a, b, c, d, e].map((value, index) => (value + (state[index] ?? 0)) | 0);
  }
  return hexOf(state, false);
}
