import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Floor, sameRejectionUntil, sentBefore } from './floors';
import { mayReply, type ReplyKind } from './reply';

const at = (text: string) => Temporal.Instant.from(text);
const UNTIL = at('2027-05-24T00:00:00Z');
const floor = (over: Partial<Floor> = {}): Floor => ({ kind: 'ask', declined: false, until: UNTIL, ...over });

describe('up to when a rejection is the one that was asked about (ASK-2, PUSH-2)', () => {
  test.each([
    ['counts from when it left', '2026-11-20T10:00Z', '2026-11-24T10:00Z', 'UTC', '2027-05-24T00:00Z'],
    [
      'counts from the receipt where that is later',
      '2026-11-24T10:00Z',
      '2026-11-20T10:00Z',
      'UTC',
      '2027-05-24T00:00Z',
    ],
    [
      'counts days where the person is',
      '2026-11-24T16:00Z',
      '2026-11-24T16:00Z',
      'Asia/Tokyo',
      '2027-05-24T15:00Z',
    ],
    [
      'ends with the last day of a shorter month',
      '2026-08-31T10:00Z',
      '2026-08-31T10:00Z',
      'UTC',
      '2027-02-28T00:00Z',
    ],
    [
      'is calendar months over a change of the clocks',
      '2026-11-24T10:00Z',
      '2026-11-24T10:00Z',
      'Europe/Berlin',
      '2027-05-23T22:00Z',
    ],
  ])('%s', (_, receivedAt, leftAt, timeZone, until) => {
    const reckoned = sameRejectionUntil({ receivedAt: at(receivedAt), leftAt: at(leftAt), timeZone });
    expect(reckoned.toString()).toBe(at(until).toString());
  });
});

describe('a rejection that is logged again', () => {
  test.each([
    ['an hour after it was deleted', '2026-11-24T11:00Z', 1],
    ['with an earlier receipt', '2020-01-01T00:00Z', 1],
    ['received the second before', '2027-05-23T23:59:59Z', 1],
    ['received at that instant', '2027-05-24T00:00:00Z', 0],
    ['received the second after', '2027-05-24T00:00:01Z', 0],
    ['received a year later', '2027-11-24T10:00Z', 0],
  ])('%s: %s', (_, receivedAt, counted) => {
    expect(sentBefore([floor()], { receivedAt: at(receivedAt) })).toHaveLength(counted);
  });

  const may = (kind: ReplyKind, floors: readonly Floor[]) =>
    mayReply({ kind, tier: 3, others: sentBefore(floors, { receivedAt: at('2026-12-01T10:00Z') }) });
  const DECLINED = floor({ declined: true });

  test.each<[string, ReplyKind, Floor[], string | null]>([
    ['asks nobody twice', 'feedback-ask', [floor()], 'ASK-2'],
    ['asks nobody twice inside a letter', 'full', [floor()], 'ASK-2'],
    ['may write without asking', 'short', [floor()], null],
    ['may write a note', 'note', [floor()], null],
    ['may still ask them to reconsider', 'pushback', [floor()], null],
    ['asks no recruiter where nobody declined', 'recruiter-ask', [floor()], 'ASK-2'],
    ['asks the recruiter where the hiring manager declined', 'recruiter-ask', [DECLINED], null],
    ['asks the recruiter once', 'recruiter-ask', [DECLINED, floor({ kind: 'recruiter-ask' })], 'ASK-2'],
    ['asks nobody else after that', 'feedback-ask', [DECLINED, floor({ kind: 'recruiter-ask' })], 'ASK-2'],
    ['does not ask them to reconsider again', 'pushback', [floor({ kind: 'pushback' })], 'PUSH-2'],
    ['may ask for feedback after that', 'feedback-ask', [floor({ kind: 'pushback' })], null],
  ])('%s', (_, kind, floors, code) => {
    const verdict = may(kind, floors);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
    expect(verdict.allowed || verdict.until).toBe(verdict.allowed ? true : null);
  });
});
