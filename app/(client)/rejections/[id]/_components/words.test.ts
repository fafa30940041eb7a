import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ASK_ODDS, askRecordWords } from '@/app/_components/ask-odds';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import { feedbackWords, headline, lede, opening, pipelineWords, replyWords, returnWords } from './words';

const receivedAt = Temporal.Instant.from('2026-11-24T15:20:00Z');
const view: RejectionView = {
  id: 'r',
  applicationId: 'a',
  receivedAt,
  furthestStage: 'final-round',
  tier: 3,
  emotional: false,
  reply: 'expected',
  feedbackAsk: 'encouraged',
  holdUntil: receivedAt.add({ hours: 48 }),
  version: 1,
  holdCode: 'HOLD-2',
  draftFrom: receivedAt.add({ hours: 8 }),
  replyBy: receivedAt.add({ hours: 72 }),
  planId: 'p',
  pipeline: { inFlightBefore: 8, shareLost: 0.125, live: 7 },
  company: 'Northwind',
  companyWaitMonths: null,
  role: 'Platform Engineer',
  laterLabel: null,
  presented: false,
  hoursInvested: null,
  recruiterReachedOut: false,
  decidedBy: 'unknown',
  feedback: null,
  feedbackPieces: 0,
  receivedOn: Temporal.PlainDate.from('2026-11-24'),
  timeZone: 'Europe/Berlin',
  loggedAt: receivedAt,
  correctableUntil: receivedAt.add({ minutes: 10 }),
  planState: 'running',
  hasEntry: false,
  dismissed: null,
};
const OPEN = { kind: 'open' } as const;
const viewer = { zone: 'Europe/Berlin', locale: 'en-GB' };

test.each([
  [{ ahead: 2, whole: 2 }, 'Sleep on it, twice.'],
  [{ ahead: 1, whole: 2 }, 'One more night.'],
  [{ ahead: 1, whole: 1 }, 'One night is enough.'],
  [{ ahead: 0, whole: 1 }, 'Later today.'],
])('a hold speaks by its nights: %o', (nights, words) => {
  expect(headline({ kind: 'held', ...nights }, 'Northwind')).toBe(words);
});

const HELD = { kind: 'held', ahead: 2, whole: 2 } as const;

describe('a page begins', () => {
  test.each([
    [{ emotional: true }, 'You got that close. Of course it hurts.'],
    [{}, 'You got that close. That’s hard to hear.'],
    [{ emotional: true, furthestStage: 'phone-screen' }, 'That one hurts. We’re sorry.'],
    [{ furthestStage: 'phone-screen' }, 'Sleep on it, twice.'],
  ] as const)('with something human where it hurts or was late: %o', (facts, title) => {
    expect(opening({ ...view, ...facts }, HELD, { now: receivedAt, viewer }).title).toBe(title);
  });

  test('with nothing to do on the day itself, and the headline over the nights', () => {
    const { lede: words, nights } = opening(view, HELD, { now: receivedAt, viewer });
    expect(words).toContain('nothing to answer today');
    expect(nights).toBe('Sleep on it, twice.');
  });

  test('the same way on the day it is written down, where the rejection is older', () => {
    const loggedAt = receivedAt.add({ hours: 60 });
    const begun = opening({ ...view, loggedAt }, OPEN, { now: loggedAt, viewer });
    expect(begun).toMatchObject({
      title: 'You got that close. That’s hard to hear.',
      lede: 'You reached the final round, so a thoughtful reply is worth writing.',
      nights: 'You can send it now.',
    });
  });

  test('with the state of the reply from the next day on, and once it was sent', () => {
    expect(opening(view, HELD, { now: receivedAt.add({ hours: 24 }), viewer })).toMatchObject({
      title: 'Sleep on it, twice.',
      nights: null,
    });
    const sent = { kind: 'sent', reply: {} as ReplyView } as const;
    expect(opening(view, sent, { now: receivedAt, viewer }).title).toBe('Your reply to Northwind was sent.');
  });
});

describe('the verdict in words', () => {
  test('names how far it went and what that asks for (REPLY-3)', () => {
    expect(lede(view, { kind: 'held', ahead: 2, whole: 2 }, viewer)).toBe(
      'A no this late is hard to hear. You reached the final round, so a thoughtful reply is worth writing. It will read better after two nights.',
    );
    expect(replyWords(view, OPEN, { now: receivedAt, viewer })).toContain('tomorrow');
    expect(replyWords(view, OPEN, { now: view.draftFrom, viewer })).not.toContain('tomorrow');
  });

  test('names the stage as the person does (STAGE)', () => {
    const name = 'Meet the partners';
    const said = { id: 'x', stage: 'final-round' as const, isRound: false, hidden: false, position: 1 };
    const naming = { ...viewer, stages: [{ ...said, name, version: 1 }] };
    expect(lede(view, { kind: 'dismissed' }, naming)).toBe(
      'You got to “Meet the partners”. You decided not to reply.',
    );
    const earlier = { ...view, furthestStage: 'phone-screen' as const };
    expect(lede(earlier, { kind: 'dismissed' }, naming)).toContain('You got to the phone screen');
  });

  test('asks for no reply once it has left (REPLY-3)', () => {
    const sent = { kind: 'sent', reply: {} as ReplyView } as const;
    expect(lede(view, sent, viewer)).toBe('You reached the final round. There’s nothing more to do here.');
    expect(replyWords(view, sent, { now: view.holdUntil, viewer })).toBe(
      'Sent. There’s nothing more to write.',
    );
    expect(lede(view, { kind: 'dismissed' }, viewer)).toBe(
      'You reached the final round. You decided not to reply.',
    );
  });

  test('thanks a recruiter who wrote in person (REPLY-1)', () => {
    const personal: RejectionView = { ...view, tier: 1, furthestStage: 'applied', reply: 'recommended' };
    expect(lede(personal, { kind: 'held', ahead: 1, whole: 1 }, viewer)).toContain('One line of thanks');
  });

  test('says what a question brings (ASK-4)', () => {
    expect(feedbackWords(view)).toContain('Of ten requests like this, two or three');
    expect(feedbackWords({ ...view, feedbackAsk: 'no' })).not.toContain('ten');
    expect(ASK_ODDS).toContain('five or six a polite, vague one, and one or two none');
  });

  test.each([
    [8, 7, 'This was one of eight open applications. Seven are still open.'],
    [2, 1, 'This was one of two open applications. One is still open.'],
    [1, 2, 'Two are open now.'],
    [1, 0, null],
  ])('says the share of the pipeline: one of %i, %i live (PIPE-1)', (inFlightBefore, live, words) => {
    expect(
      pipelineWords(
        { receivedAt, pipeline: { inFlightBefore, shareLost: 1 / inFlightBefore, live } },
        receivedAt.add({ hours: 23, minutes: 59 }),
      ),
    ).toBe(words);
  });

  test.each([
    [13, 7, 'This was one of thirteen open applications then; seven are open today.'],
    [1, 1, 'One is open today.'],
    [2, 0, 'This was one of two open applications then.'],
  ])('looks back on it a day later: one of %i, %i live (PIPE-1)', (inFlightBefore, live, words) => {
    const pipeline = { inFlightBefore, shareLost: 1 / inFlightBefore, live };
    expect(pipelineWords({ receivedAt, pipeline }, receivedAt.add({ hours: 24 }))).toBe(words);
  });

  test('says when the company can be thought of again (BACK-ADJ, BACK-6, BACK-OWN)', () => {
    expect(returnWords(view, receivedAt, viewer)).toBe(
      'You can apply for another role there from 24 December, and for this one from 24 May 2027, with something new to show.',
    );
    expect(returnWords({ ...view, companyWaitMonths: 12 }, receivedAt, viewer)).toContain('24 November 2027');
  });
});

test.each([
  [{ asked: 0, substance: 0, vague: 0, none: 0, open: 0 }, null],
  [{ asked: 2, substance: 0, vague: 0, none: 0, open: 2 }, null],
  [{ asked: 1, substance: 0, vague: 1, none: 0, open: 0 }, 'You’ve asked once so far: one vague answer.'],
  [
    { asked: 4, substance: 1, vague: 2, none: 1, open: 0 },
    'You’ve asked four times so far: one useful answer, two vague answers, one unanswered.',
  ],
])('ASK-4: one’s own record is a line, once there is something in it: %o', (record, words) => {
  expect(askRecordWords(record)).toBe(words);
});
