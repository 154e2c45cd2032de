/** What `AudioContext` does with an audio element. Times in seconds. */
export interface AudioActions {
  play(): void;
  pause(): void;
  seek(position: number): void;
  setSrc(src: string): void;
}

const players = new WeakMap<Element, AudioActions>();

/** Lets `wx.createAudioContext` reach the player at a DOM node. */
export function registerAudio(dom: Element, audio: AudioActions): void {
  players.set(dom, audio);
}

/** The player at a DOM node. */
export function audioAt(dom: Element | undefined): AudioActions | undefined {
  return dom ? players.get(dom) : undefined;
}
