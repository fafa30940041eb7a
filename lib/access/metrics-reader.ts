import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/platform/env';
import { isLoopbackHost } from '@/lib/platform/host';
import { isDirect, type Sender } from '@/lib/platform/request';

/**
 * Whether whoever asks may read the metrics: by the token of REBOUND_METRICS_TOKEN, or from this very machine with no proxy
 * in between. A proxy on the same machine connects from here as well, for everybody: so a request that any proxy has
 * marked, or that asks for another name than this machine's (a page in a browser here could be led to), needs the token.
 */
export function mayReadMetrics({ authorization, host, from }: Reader): boolean {
  const { REBOUND_METRICS_TOKEN: token } = env();
  const said = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token && said && isSame(token, said)) return true;
  return from !== undefined && isDirect(from) && isLoopbackHost(host ?? null);
}

type Reader = {
  authorization: string | null | undefined;
  host: string | null | undefined;
  from: Sender | undefined;
};

/** By their hashes, which have one length: the time tells nothing of where they differ. */
const isSame = (one: string, other: string) => timingSafeEqual(hash(one), hash(other));
const hash = (text: string) => createHash('sha256').update(text).digest();
