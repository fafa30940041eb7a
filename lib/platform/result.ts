import type { Refused } from '@/lib/rules/verdict';

/** What a guarded write answers: the value, or the rule that said no. Rules never throw; the shell shows. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refused };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (refusal: Refused): Outcome<never> => ({ ok: false, refusal });
