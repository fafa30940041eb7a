import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { hashOf, keyedHashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { NotFound, TooMany } from '@/lib/platform/errors';
import { countLimit } from '@/lib/platform/metrics';
import { WRONG_CALENDARS } from '@/lib/rules/limits';

// The secret address of a calendar: the id of its person, which opens nothing, and a secret. Programs that read it send
// no header of ours, so the address is all there is.

/** The address that a calendar program is given. */
export function calendarAddress(userId: string, secret: string): string {
  const person = Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${env().REBOUND_URL.replace(/\/$/, '')}/calendar-feed/${person}.${secret}.ics`;
}

/**
 * The person whose calendar the last part of an address opens. Throws NotFound where it opens none, and TooMany past the
 * wrong ones that a network may try.
 */
export async function scopeFromCalendar(file: string, network: string | null): Promise<ClientScope> {
  const [, person, secret] = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})\.ics$/.exec(file) ?? [];
  if (!person || !secret) throw new NotFound('calendar');
  const hex = Buffer.from(person, 'base64url').toString('hex');
  const { perNetwork, unknown, minutes } = WRONG_CALENDARS;
  const counted = keyedHashOf('rate:wrong-calendars', network ?? 'all');
  const [row] = await prisma().$queryRaw<{ userId: string | null; wait: number | null }[]>`
    SELECT user_id AS "userId", wait
    FROM rebound.calendar_address(${hex}::uuid, ${hashOf(secret)}, ${counted}, ${network !== null},
      ${network === null ? unknown : perNetwork}::int, ${minutes}::int)`;
  if (row?.wait) {
    countLimit('wrong-calendars');
    throw new TooMany('Too many addresses from here are not known.', row.wait);
  }
  if (!row?.userId) throw new NotFound('calendar');
  return mintClientScope(row.userId, { kind: 'token', device: null, network });
}
