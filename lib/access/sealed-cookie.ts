import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { hostCookieFlags, hostCookieName } from '@/lib/access/host-cookie';
import { openFromCookie, sealForCookie } from '@/lib/platform/crypto/sealed-cookie';

/** Asked for where it is used: the worker knows features that keep such a cookie, and there is no Next in it. */
const cookies = async () => (await import('next/headers')).cookies();

/** A cookie that the browser carries and cannot read. */
type SealedCookie<T> = {
  /** What it says; null where there is none, it is past its time, or this server did not seal it. */
  read: (now: Temporal.Instant) => Promise<T | null>;
  /** In actions only. */
  set: (value: T, now: Temporal.Instant) => Promise<void>;
  /** In actions only. */
  clear: () => Promise<void>;
};

/**
 * A cookie of `seconds` whose words only the server can read: what somebody says before there is an account to keep it in.
 * It ends by the database's clock too, as a browser can keep one for longer. `value` must fit 3 KB as JSON.
 */
export function sealedCookie<S extends z.ZodType>(
  name: string,
  { value, seconds }: { value: S; seconds: number },
): SealedCookie<z.output<S>> {
  return {
    async read(now) {
      const sealed = (await cookies()).get(hostCookieName(name))?.value;
      const plain = sealed ? openFromCookie(name, sealed) : null;
      if (!plain || plain.until <= now.epochMilliseconds) return null;
      const parsed = value.safeParse(plain.value);
      return parsed.success ? parsed.data : null;
    },
    async set(said, now) {
      const sealed = sealForCookie(name, { until: now.add({ seconds }).epochMilliseconds, value: said });
      (await cookies()).set(hostCookieName(name), sealed, { ...hostCookieFlags(), maxAge: seconds });
    },
    async clear() {
      (await cookies()).set(hostCookieName(name), '', { ...hostCookieFlags(), maxAge: 0 });
    },
  };
}
