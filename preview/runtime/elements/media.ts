/** Seconds as a player shows them: `1:05`, `1:02:09`. */
export function clockText(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '0:00';
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Why a player of the browser does not start; nothing when it was only stopped before it began. */
export function playFailure(error: unknown): { level: 'info' | 'warn'; text: string } | undefined {
  const { name, message } = error as DOMException;
  if (name === 'AbortError') return undefined;
  if (name === 'NotAllowedError') {
    return { level: 'info', text: 'does not start by itself: the browser wants a tap first.' };
  }
  return { level: 'warn', text: `cannot play: ${message}` };
}
