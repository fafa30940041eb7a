import { Temporal } from 'temporal-polyfill';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { bringIn } from '@/lib/features/applications';
import { localDate } from '@/lib/rules/time';

/** Gives somebody so many applications in few statements, all at one stage since one day, which is today unless it is said. */
export async function withMany(
  me: ClientScope,
  count: number,
  { stage = 'applied', on }: { stage?: 'saved' | 'applied'; on?: string } = {},
): Promise<void> {
  await inScope(me, (tx) => {
    const day = on ? Temporal.PlainDate.from(on) : localDate(tx.now, tx.viewer.zone);
    const came = { stage, laterLabel: null, ending: null, on: day, at: tx.now.subtract({ hours: 1 }) };
    const rest = { archived: false, plainNote: false, tags: [], links: [] };
    const each = Array.from({ length: count }, (_, n) => ({ company: `Firm ${n % 7}`, role: `Role ${n}` }));
    return bringIn(
      tx,
      each.map((one) => ({ ...one, ...rest, past: [came] })),
    );
  });
}
