import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const NOT_PUBLIC = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  // Shared address space of carriers (RFC 6598).
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, where clouds keep the metadata of their machines.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, and what is reserved, broadcast included.
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv4');
// Of IPv6 only 2000::/3 is given out; inside it these are none, or lead on to IPv4 addresses of any kind.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv6');
const GIVEN_OUT = new BlockList();
GIVEN_OUT.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the public internet's. */
export function isPublicAddress(address: string): boolean {
  const plain = plainOf(address);
  if (isIP(plain) === 4) return !NOT_PUBLIC.check(plain, 'ipv4');
  return isIP(plain) === 6 && GIVEN_OUT.check(plain, 'ipv6') && !NOT_PUBLIC.check(plain, 'ipv6');
}

/** Whether an IP address is this machine's own. */
export function isLoopbackAddress(address: string): boolean {
  const plain = plainOf(address);
  return LOOPBACK.check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6');
}

/** An IPv4 address that is written as an IPv6 one is the IPv4 address, in whichever form it is written. */
function plainOf(address: string): string {
  if (isIP(address) !== 6 || address.includes('%')) return address;
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? [];
  if (high === undefined || low === undefined) return address;
  const bytes = [high, low].flatMap((part) => {
    const value = Number.parseInt(part, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}
