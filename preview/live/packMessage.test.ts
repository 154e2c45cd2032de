import { expect, it } from 'vitest';
import { packMessage, unpackMessage } from './packMessage.ts';

it('carries text and bytes unharmed', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const message = packMessage({ text: '点心 \u2028 😀' }, [bytes, new Uint8Array(0), bytes]);
  const back = unpackMessage<{ text: string }>(message.buffer);
  expect(back.head).toEqual({ text: '点心 \u2028 😀' });
  expect([...back.bytes]).toEqual([...bytes, ...bytes]);
});

it('notices that a message was cut off', () => {
  const { buffer } = packMessage({ long: 'x'.repeat(50) });
  expect(() => unpackMessage(buffer.slice(0, 20))).toThrow('not complete');
  expect(() => unpackMessage(new ArrayBuffer(2))).toThrow('not complete');
});
