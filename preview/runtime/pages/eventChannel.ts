type Listener = (...args: unknown[]) => void;

/** `EventChannel` of `wx.navigateTo`: the page that opens and the page that is opened talk through it. */
export class EventChannel {
  private readonly listeners = new Map<string, { listener: Listener; once: boolean }[]>();

  on(name: string, listener: Listener): void {
    this.add(name, listener, false);
  }

  once(name: string, listener: Listener): void {
    this.add(name, listener, true);
  }

  off(name: string, listener?: Listener): void {
    const rest = (this.listeners.get(name) ?? []).filter((item) => listener && item.listener !== listener);
    this.listeners.set(name, rest);
  }

  emit(name: string, ...args: unknown[]): void {
    const all = this.listeners.get(name) ?? [];
    this.listeners.set(
      name,
      all.filter((item) => !item.once),
    );
    for (const { listener } of all) listener(...args);
  }

  private add(name: string, listener: Listener, once: boolean): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), { listener, once }]);
  }
}

/** The two ends of one channel: what one emits, the other hears. */
export function createChannelPair(): [opener: EventChannel, opened: EventChannel] {
  const opener = new EventChannel();
  const opened = new EventChannel();
  const emitToOpener = opener.emit.bind(opener);
  const emitToOpened = opened.emit.bind(opened);
  opener.emit = (name, ...args) => emitToOpened(name, ...args);
  opened.emit = (name, ...args) => emitToOpener(name, ...args);
  return [opener, opened];
}
