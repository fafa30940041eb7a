import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopbackAddress, isPublicAddress } from '@/lib/platform/public-address';

// How we connect to a server that a person named: the name is resolved once, every address it has is looked
// at, and the connection goes to the address that was looked at. A name that answers differently a second time
// (DNS rebinding) is not asked a second time.

/** Where connections may go. `privateToo`: to this machine and its network as well, on a machine of one's own. */
export type Reach = { privateToo: boolean; resolve?: (host: string) => Promise<string[]> };

const SECONDS_TO_ANSWER = 10;
/** A mail server says a few hundred bytes; one that goes on talking is not listened to. */
const MOST_BYTES = 256 * 1024;
/** Of a name with many addresses so many are tried, one after the other. */
const MOST_ADDRESSES = 3;

/** The way to a server is closed or barred; the code is ENOTFOUND, EPRIVATE, ETIMEDOUT, or the system's own. */
export class Unreachable extends Error {
  override name = 'Unreachable';
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * An open connection to `host`, or Unreachable. Where one of its addresses is not public nothing is connected to,
 * unless the reach says so; `loopbackOnly` wants every address to be this machine's own.
 */
export async function openTo(
  {
    host,
    port,
    loopbackOnly = false,
    mostBytes = MOST_BYTES,
  }: { host: string; port: number; loopbackOnly?: boolean; mostBytes?: number },
  { privateToo, resolve = addressesOf }: Reach,
): Promise<Socket> {
  const found = isIP(host) ? [host] : await withinTime(resolve(host));
  if (found.length === 0) throw new Unreachable('ENOTFOUND');
  if (!privateToo && !found.every(isPublicAddress)) throw new Unreachable('EPRIVATE');
  if (loopbackOnly && !found.every(isLoopbackAddress)) throw new Unreachable('EPLAIN');
  let problem: unknown;
  for (const address of found.slice(0, MOST_ADDRESSES)) {
    try {
      return await connected(address, port, mostBytes);
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    const all = await lookup(host, { all: true, order: 'ipv4first' });
    return all.map(({ address }) => address);
  } catch (error) {
    throw new Unreachable((error as NodeJS.ErrnoException).code ?? 'ENOTFOUND');
  }
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = sleep(SECONDS_TO_ANSWER * 1000, undefined, { signal: over.signal }).then(() => {
    throw new Unreachable('ETIMEDOUT');
  });
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => over.abort());
}

function connected(address: string, port: number, mostBytes: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port });
    const fail = (code: string) => {
      socket.destroy();
      reject(new Unreachable(code));
    };
    socket.setTimeout(SECONDS_TO_ANSWER * 1000, () => fail('ETIMEDOUT'));
    socket.once('error', ({ code = 'ESOCKET' }: NodeJS.ErrnoException) => fail(code));
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeAllListeners('timeout').removeAllListeners('error');
      listenInMeasure(socket, mostBytes);
      resolve(socket);
    });
  });
}

function listenInMeasure(socket: Socket, mostBytes: number): void {
  // Also where nobody listens for errors any more, one must not end the process.
  socket.on('error', () => undefined);
  const watch = setInterval(() => {
    if (socket.bytesRead > mostBytes) socket.destroy();
  }, 200);
  watch.unref();
  socket.once('close', () => clearInterval(watch));
}
