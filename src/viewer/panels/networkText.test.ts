import { describe, expect, it } from 'vitest';
import type { NetworkEntry } from '../../../preview/inspection.ts';
import { formatMs, outcomeOf, readableBody, shortUrl } from './networkText.ts';

const entry = (more: Partial<NetworkEntry>): NetworkEntry => ({
  id: 1,
  api: 'request',
  url: 'https://a.example/b',
  method: 'GET',
  state: 'done',
  startedAt: 0,
  requestHeader: {},
  ...more,
});

describe('network texts', () => {
  it('shortens addresses to what tells them apart', () => {
    expect(shortUrl('https://api.example.com:8080/v1/items?page=2')).toEqual({
      name: 'items?page=2',
      host: 'api.example.com:8080',
    });
    expect(shortUrl('https://example.com/').name).toBe('/');
    expect(shortUrl('not a url')).toEqual({ name: 'not a url', host: '' });
  });

  it('says what became of a request', () => {
    expect(outcomeOf(entry({ state: 'open' }))).toEqual({ key: 'viewer.pending', bad: false });
    expect(outcomeOf(entry({ statusCode: 404 }))).toEqual({ text: '404', bad: true });
    expect(outcomeOf(entry({ statusCode: 200 }))).toEqual({ text: '200', bad: false });
    expect(outcomeOf(entry({ state: 'failed' }))).toEqual({ key: 'viewer.failed', bad: true });
  });

  it('prints times and bodies for people', () => {
    expect([formatMs(12.4), formatMs(1234)]).toEqual(['12 ms', '1.23 s']);
    expect(readableBody('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(readableBody('<p>')).toBe('<p>');
  });
});
