const sampleRate = 8000;

/** A WAV file with a soft tone of so many ms: what a recording of the preview holds, which has no microphone. */
export function toneFile(milliseconds: number): Uint8Array {
  const count = Math.max(Math.round((milliseconds / 1000) * sampleRate), 1);
  const file = new DataView(new ArrayBuffer(44 + count));
  const text = (at: number, letters: string): void => {
    for (const [index, letter] of [...letters].entries()) file.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  file.setUint32(4, 36 + count, true);
  text(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, sampleRate, true);
  file.setUint32(28, sampleRate, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  text(36, 'data');
  file.setUint32(40, count, true);
  for (let index = 0; index < count; index++) {
    file.setUint8(44 + index, 128 + Math.round(12 * Math.sin((index / sampleRate) * 440 * 2 * Math.PI)));
  }
  return new Uint8Array(file.buffer);
}
