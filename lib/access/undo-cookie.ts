import { cookies } from 'next/headers';
import { hostCookieFlags, hostCookieName } from '@/lib/access/host-cookie';
import type { UndoOffer } from '@/lib/access/undo';
import { UNDO_ON_THE_WAY_SECONDS, UNDO_SECONDS } from '@/lib/rules/policy';
import { isUndoable } from '@/lib/rules/undo';

// What was just done is offered back on the page shown next, whichever that is, and to a browser without scripts too: so
// the browser brings the offer along, and forgets it when it is over. It opens nothing: the database decides whose it is.

const name = () => hostCookieName('undo');

/** In actions only. */
export async function offerUndo({ id, kind }: UndoOffer): Promise<void> {
  const maxAge = UNDO_SECONDS + UNDO_ON_THE_WAY_SECONDS;
  (await cookies()).set(name(), `${id}.${kind}`, { ...hostCookieFlags(), maxAge });
}

/** In actions only. */
export async function withdrawOffer(): Promise<void> {
  (await cookies()).set(name(), '', { ...hostCookieFlags(), maxAge: 0 });
}

/** What this browser's person can take back, as far as it knows. */
export async function currentOffer(): Promise<UndoOffer | null> {
  const [id = '', kind = ''] = (await cookies()).get(name())?.value.split('.') ?? [];
  return isUndoable(kind) ? { id, kind } : null;
}
