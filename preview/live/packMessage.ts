/** A JSON value and bytes in one body: the JSON's length (4 bytes, big endian), the JSON, the bytes. */
export function packMessage(head: unknown, parts: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const size = parts.reduce((sum, part) => sum + part.length, 4 + json.length);
  const message = new Uint8Array(size);
  new DataView(message.buffer).setUint32(0, json.length);
  message.set(json, 4);
  let at = 4 + json.length;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/** Takes such a body apart. Throws when it is cut off. */
export function unpackMessage<T>(message: ArrayBuffer): { head: T; bytes: Uint8Array<ArrayBuffer> } {
  const length = message.byteLength < 4 ? Number.POSITIVE_INFINITY : new DataView(message).getUint32(0);
  if (4 + length > message.byteLength) throw new Error('The message is not complete');
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(message, 4, length))) as T;
  return { head, bytes: new Uint8Array(message, 4 + length) };
}
