import { Temporal } from 'temporal-polyfill';

const KEY = /^nudge:[0-9a-f-]{36}:(\d{4}-\d{2}-\d{2})$/;

/** NUDGE-2: what keeps a person's mail of one local day from being queued a second time. */
export const nudgeKey = (userId: string, localDate: Temporal.PlainDate) =>
  `nudge:${userId}:${localDate.toString()}`;

/** The local day that a queued nudge speaks for; null where the key is none of ours. */
export function dayOfNudgeKey(key: string): Temporal.PlainDate | null {
  const [, day] = KEY.exec(key) ?? [];
  return day ? Temporal.PlainDate.from(day) : null;
}
