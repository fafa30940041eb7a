import type { Refused } from '@/lib/rules/verdict';

/** What a guarded write answers: the value, or the rule that said no. Rules never throw; the shell shows. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refused };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const err = (refusal: Refused): Result<never> => ({ ok: false, refusal });
