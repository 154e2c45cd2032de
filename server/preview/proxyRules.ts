import { BlockList, isIP } from 'node:net';

/** Ranges that are not the public internet (IANA special-purpose registries). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6');
}

/** Addresses of this machine, which a developer's own server listens on. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether the proxy may connect to an IP address; `loopback`: also to this machine. */
export function mayConnect(address: string, loopback: boolean): boolean {
  const plain = embeddedIpv4(address) ?? address;
  const family = isIP(plain);
  if (family === 0) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  if (LOOPBACK.check(plain, type)) return loopback;
  return !PRIVATE.check(plain, type);
}

/** IPv4 inside IPv6: mapped (`::ffff:10.0.0.1`) or translated (`64:ff9b::a00:1`). */
function embeddedIpv4(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined;
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]/`);
  const match = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname);
  if (!match) return undefined;
  const [high, low] = [match[1], match[2]].map((part) => Number.parseInt(part ?? '0', 16)) as [
    number,
    number,
  ];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether a host was named so that it means this machine. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|\[::1\])/.test(hostname);
}

/** Set by the proxy itself, by the connection, or by a browser about itself. */
const NOT_FORWARDED =
  /^(host|connection|content-length|transfer-encoding|keep-alive|upgrade|te|trailer|expect|via|origin|referer|cookie2|accept-encoding|proxy-.*|sec-.*|x-dimsum-.*)$/i;

/** Headers of the mini-program that go out. Names and values that HTTP forbids are left out. */
export function forwardedHeaders(header: Record<string, string>): Record<string, string> {
  const entries = Object.entries(header).filter(
    ([name, value]) =>
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
      !NOT_FORWARDED.test(name) &&
      /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
  );
  return Object.fromEntries(entries);
}
