import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ASK_EXPECTATION, SEND_UNDO_SECONDS } from './policy';
import {
  ASK_RECIPIENTS,
  type AskRecipient,
  DISMISS_REASON_LABELS,
  DISMISS_REASONS,
  draftFrom,
  ELEMENT_PURPOSES,
  ELEMENTS,
  elementsOf,
  FEEDBACK_ASK_ADVICE,
  type FeedbackAsk,
  feedbackAsk,
  isTheReply,
  kindForTier,
  LETTER_KINDS,
  mayAskFeedback,
  mayDecline,
  mayDraft,
  mayReply,
  maySayNotSent,
  type OtherReply,
  REPLY_ADVICE,
  REPLY_KIND_LABELS,
  REPLY_KINDS,
  type ReplyKind,
  replyAdvice,
  wordRange,
} from './reply';
import { TIERS, type Tier } from './tier';

describe('REPLY-1 to REPLY-3: whether to reply', () => {
  it.each([
    { title: 'needs no reply without an interview', tier: 1, recruiterReachedOut: undefined, advice: 'none' },
    {
      title: 'needs no reply where the person answered that no one reached out',
      tier: 1,
      recruiterReachedOut: false,
      advice: 'none',
    },
    {
      title: 'recommends a line to a recruiter who reached out',
      tier: 1,
      recruiterReachedOut: true,
      advice: 'recommended',
    },
    {
      title: 'recommends a short reply after an early round',
      tier: 2,
      recruiterReachedOut: null,
      advice: 'recommended',
    },
    { title: 'expects a reply after a late round', tier: 3, recruiterReachedOut: false, advice: 'expected' },
  ] as const)('$title', ({ tier, recruiterReachedOut, advice }) => {
    expect(replyAdvice({ tier, recruiterReachedOut })).toBe(advice);
    expect(REPLY_ADVICE).toContain(advice);
  });

  it('REPLY-3: has a label for every reason to set a reply aside', () => {
    expect(Object.keys(DISMISS_REASON_LABELS)).toEqual([...DISMISS_REASONS]);
  });
});

describe('the shape of a reply', () => {
  it.each([
    { tier: 1, kind: 'thanks', parts: 1 },
    { tier: 2, kind: 'short', parts: 3 },
    { tier: 3, kind: 'full', parts: 5 },
  ] as const)('suggests "$kind" with $parts parts for tier $tier', ({ tier, kind, parts }) => {
    expect(kindForTier(tier)).toBe(kind);
    expect(elementsOf(kind)).toHaveLength(parts);
  });

  it('ELEMENTS: keeps the order of the five parts in every kind', () => {
    for (const kind of REPLY_KINDS) {
      const order = elementsOf(kind).map((part) => ELEMENTS.indexOf(part));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(REPLY_KIND_LABELS[kind]).not.toBe('');
    }
  });

  it('ELEMENTS: says what each part is for', () => {
    expect(Object.keys(ELEMENT_PURPOSES)).toEqual([...ELEMENTS]);
  });

  it('gives longer replies to later stages', () => {
    expect(wordRange(1).to).toBeLessThanOrEqual(wordRange(2).from);
    expect(wordRange(2).to).toBeLessThan(wordRange(3).to);
    for (const tier of TIERS) expect(wordRange(tier).from).toBeLessThan(wordRange(tier).to);
  });
});

describe('DRAFT-0: when the editor opens', () => {
  const timeZone = 'America/New_York';
  const receivedAt = Temporal.Instant.from('2026-11-24T03:30:00Z'); // 23 Nov, 22:30 in New York

  it('opens at the start of Day 1 in the person’s zone where a plan runs', () => {
    expect(draftFrom({ planRuns: true, receivedAt, timeZone }).toString()).toBe('2026-11-24T05:00:00Z');
  });

  it('opens at once where none runs', () => {
    expect(draftFrom({ planRuns: false, receivedAt, timeZone })).toBe(receivedAt);
  });

  const opens = draftFrom({ planRuns: true, receivedAt, timeZone });
  it.each([
    { title: 'is closed one nanosecond before', now: opens.subtract({ nanoseconds: 1 }), allowed: false },
    { title: 'is open at exactly that moment', now: opens, allowed: true },
    { title: 'is open after it', now: opens.add({ nanoseconds: 1 }), allowed: true },
  ])('$title', ({ now, allowed }) => {
    const verdict = mayDraft({ draftFrom: opens, now });
    expect(verdict).toMatchObject({ allowed, code: 'DRAFT-0' });
    if (!verdict.allowed) expect(verdict.until).toBe(opens);
  });
});

describe('ASK-1 and ASK-2: asking for feedback', () => {
  it.each([
    { tier: 1, advice: 'no' },
    { tier: 2, advice: 'allowed' },
    { tier: 3, advice: 'encouraged' },
  ] as const)('ASK-1: says "$advice" for tier $tier', ({ tier, advice }) => {
    expect(feedbackAsk(tier)).toBe(advice);
    expect(FEEDBACK_ASK_ADVICE).toContain(advice);
  });

  const managerDeclined: FeedbackAsk = { to: 'hiring-manager', declined: true };
  const managerAsked: FeedbackAsk = { to: 'hiring-manager', declined: false };
  const recruiterDeclined: FeedbackAsk = { to: 'recruiter', declined: true };
  const rows: {
    title: string;
    tier: Tier;
    asksSoFar: FeedbackAsk[];
    to: AskRecipient;
    allowed: boolean;
    code: string;
  }[] = [
    {
      title: 'refuses any ask without an interview',
      tier: 1,
      asksSoFar: [],
      to: 'recruiter',
      allowed: false,
      code: 'ASK-1',
    },
    {
      title: 'allows the first ask',
      tier: 2,
      asksSoFar: [],
      to: 'hiring-manager',
      allowed: true,
      code: 'ASK-1',
    },
    {
      title: 'refuses a second ask',
      tier: 3,
      asksSoFar: [managerAsked],
      to: 'hiring-manager',
      allowed: false,
      code: 'ASK-2',
    },
    {
      title: 'refuses to ask the recruiter while the manager has not declined',
      tier: 3,
      asksSoFar: [managerAsked],
      to: 'recruiter',
      allowed: false,
      code: 'ASK-2',
    },
    {
      title: 'allows one ask of the recruiter after the manager declined',
      tier: 3,
      asksSoFar: [managerDeclined],
      to: 'recruiter',
      allowed: true,
      code: 'ASK-2',
    },
    {
      title: 'refuses to ask the manager who declined again',
      tier: 3,
      asksSoFar: [managerDeclined],
      to: 'hiring-manager',
      allowed: false,
      code: 'ASK-2',
    },
    {
      title: 'refuses to ask anyone else after the manager declined',
      tier: 3,
      asksSoFar: [managerDeclined],
      to: 'someone-else',
      allowed: false,
      code: 'ASK-2',
    },
    {
      title: 'refuses a second ask after the recruiter declined',
      tier: 3,
      asksSoFar: [recruiterDeclined],
      to: 'hiring-manager',
      allowed: false,
      code: 'ASK-2',
    },
  ];
  it.each(rows)('$title', ({ tier, asksSoFar, to, allowed, code }) => {
    expect(mayAskFeedback({ tier, asksSoFar, to })).toMatchObject({ allowed, code });
  });

  it.each(ASK_RECIPIENTS)('ASK-2: refuses a third ask, of a %s too', (to) => {
    const asksSoFar = [managerDeclined, recruiterDeclined];
    expect(mayAskFeedback({ tier: 3, asksSoFar, to })).toMatchObject({
      allowed: false,
      code: 'ASK-2',
      until: null,
    });
  });

  it('ASK-4: expects ten answers of ten asks, somewhere within the ranges', () => {
    const { of, substance, vague, silence } = ASK_EXPECTATION;
    expect(substance.from + vague.from + silence.from).toBeLessThanOrEqual(of);
    expect(substance.to + vague.to + silence.to).toBeGreaterThanOrEqual(of);
  });
});

describe('REPLY-2, REPLY-3, ASK-1, ASK-2: one letter and one question for each rejection', () => {
  type Row = { kind: ReplyKind; tier: Tier; others: ReplyKind[]; code: string | null };
  const rows: Row[] = [
    { kind: 'short', tier: 2, others: [], code: null },
    { kind: 'short', tier: 2, others: ['short'], code: 'REPLY-2' },
    { kind: 'thanks', tier: 1, others: ['short'], code: 'REPLY-1' },
    { kind: 'thanks', tier: 3, others: ['full'], code: 'REPLY-3' },
    { kind: 'full', tier: 3, others: ['full'], code: 'REPLY-3' },
    { kind: 'short', tier: 2, others: ['feedback-ask'], code: null },
    { kind: 'full', tier: 3, others: ['feedback-ask'], code: 'ASK-2' },
    { kind: 'full', tier: 1, others: [], code: 'ASK-1' },
    { kind: 'full', tier: 2, others: [], code: null },
    { kind: 'feedback-ask', tier: 1, others: [], code: 'ASK-1' },
    { kind: 'feedback-ask', tier: 2, others: ['short'], code: null },
    { kind: 'feedback-ask', tier: 2, others: ['full'], code: 'ASK-2' },
    { kind: 'feedback-ask', tier: 3, others: ['short', 'feedback-ask'], code: 'ASK-2' },
  ];

  it.each(rows)('answers $code to $kind beside $others at tier $tier', ({ code, others, ...reply }) => {
    const verdict = mayReply({ ...reply, others: others.map((kind) => ({ kind, left: true })) });
    expect(verdict.allowed ? null : verdict.code).toBe(code);
    if (!verdict.allowed) expect(verdict.until).toBeNull();
  });
});

it('ASK-2: lets nobody but a hiring manager’s no open the way to the recruiter', () => {
  const ask = (to: 'recruiter' | 'hiring-manager' | 'someone-else', declined: boolean) =>
    mayAskFeedback({ tier: 3, asksSoFar: [{ to, declined }], to: 'recruiter' }).allowed;
  expect(ask('hiring-manager', true)).toBe(true);
  expect(ask('hiring-manager', false)).toBe(false);
  expect(ask('someone-else', true)).toBe(false);
  expect(ask('recruiter', true)).toBe(false);
});

describe('ASK-2, PUSH-2, BACK-NEWS: what is no reply, beside the others', () => {
  const manager = { kind: 'full', toRole: 'hiring-manager', left: true } as const;
  const declined = { ...manager, declined: true };
  const second = { kind: 'recruiter-ask', toRole: 'recruiter', left: true } as const;
  type Row = [kind: ReplyKind, others: OtherReply[], code: string | null];
  const rows: Row[] = [
    ['recruiter-ask', [], 'ASK-2'],
    ['recruiter-ask', [manager], 'ASK-2'],
    ['recruiter-ask', [declined], null],
    ['recruiter-ask', [{ ...declined, kind: 'feedback-ask' }], null],
    ['recruiter-ask', [{ ...declined, toRole: 'someone-else' }], 'ASK-2'],
    ['recruiter-ask', [{ ...declined, toRole: null }], null],
    ['recruiter-ask', [declined, second], 'ASK-2'],
    ['recruiter-ask', [second, declined], 'ASK-2'],
    // What the recruiter would rather not say opens no further way to the recruiter.
    ['recruiter-ask', [{ kind: 'recruiter-ask', declined: true, left: true }], 'ASK-2'],
    ['feedback-ask', [declined], 'ASK-2'],
    ['feedback-ask', [declined, second], 'ASK-2'],
    ['short', [second], null],
    ['pushback', [], null],
    ['pushback', [declined, second, { kind: 'note' }], null],
    ['pushback', [{ kind: 'pushback', left: true }], 'PUSH-2'],
    ['pushback', [{ kind: 'pushback', left: false }], 'PUSH-2'],
    ['short', [{ kind: 'pushback', left: true }], null],
    ['feedback-ask', [{ kind: 'pushback' }, { kind: 'note' }], null],
    ['note', [manager, { kind: 'pushback' }], null],
    [
      'note',
      [
        { kind: 'note', left: true },
        { kind: 'note', left: true },
      ],
      null,
    ],
    ['note', [{ kind: 'note', left: false }], 'BACK-NEWS'],
    ['note', [{ kind: 'note' }], 'BACK-NEWS'],
    ['note', [manager, { kind: 'note' }], 'BACK-NEWS'],
    ['full', [{ kind: 'note' }], null],
  ];
  it.each(rows)('%s beside %j answers %s', (kind, others, code) => {
    const verdict = mayReply({ kind, tier: 3, others });
    expect(verdict.allowed ? null : verdict.code).toBe(code);
    if (!verdict.allowed) expect(verdict.until).toBeNull();
  });

  it.each([
    ['recruiter', null],
    [null, null],
    [undefined, null],
    ['hiring-manager', 'ASK-2'],
    ['someone-else', 'ASK-2'],
  ] as const)('asks the recruiter and nobody else: %s', (toRole, code) => {
    const verdict = mayReply({ kind: 'recruiter-ask', tier: 2, others: [declined], toRole });
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });

  it('asks nobody without an interview (ASK-1)', () => {
    for (const others of [[], [declined]])
      expect(mayReply({ kind: 'recruiter-ask', tier: 1, others })).toMatchObject({ code: 'ASK-1' });
  });

  it('names its rule where it allows, and says why it is not for the hiring manager', () => {
    expect(mayReply({ kind: 'pushback', tier: 3, others: [] })).toMatchObject({ code: 'PUSH-2' });
    expect(mayReply({ kind: 'note', tier: 3, others: [] })).toMatchObject({ code: 'BACK-NEWS' });
    expect(
      mayReply({ kind: 'recruiter-ask', tier: 2, others: [declined], toRole: 'hiring-manager' }),
    ).toMatchObject({ because: 'it is for the recruiter alone' });
  });

  const NOT_LEFT = 'no question of it has left';
  const NOT_THEIRS = 'it went to somebody other than the hiring manager';
  it.each([
    [{}, true, 'the recruiter was not asked'],
    [{ toRole: null }, true, 'the recruiter was not asked'],
    [{ kind: 'feedback-ask' }, true, 'the recruiter was not asked'],
    [{ others: [{ kind: 'pushback' }] }, true, 'the recruiter was not asked'],
    [{ left: false }, false, NOT_LEFT],
    [{ kind: 'short' }, false, NOT_LEFT],
    [{ kind: 'recruiter-ask' }, false, NOT_LEFT],
    [{ toRole: 'recruiter' }, false, NOT_THEIRS],
    [{ toRole: 'someone-else' }, false, NOT_THEIRS],
    [{ others: [second] }, false, 'the recruiter was asked already'],
  ] as const)('lets a no be written down, or taken back: %j: %s, as %s', (over, allowed, because) => {
    const ask = { kind: 'full', left: true, toRole: 'hiring-manager', others: [], ...over } as const;
    expect(mayDecline(ask)).toMatchObject({ allowed, code: 'ASK-2', because });
  });

  it('tells the reply itself from the rest', () => {
    expect(REPLY_KINDS.filter(isTheReply)).toEqual([...LETTER_KINDS]);
  });
});

describe('HOLD-6: calling a letter not sent that its writer marked as sent', () => {
  const sentAt = Temporal.Instant.from('2026-11-24T10:00:00Z');
  const over = sentAt.add({ seconds: SEND_UNDO_SECONDS });
  it.each([
    { title: 'can be done at once', byHand: true, now: sentAt, may: true },
    { title: 'can be done to the last moment', byHand: true, now: over, may: true },
    { title: 'is over after it', byHand: true, now: over.add({ nanoseconds: 1 }), may: false },
    { title: 'is no question for one that left from here', byHand: false, now: sentAt, may: false },
  ])('$title', ({ byHand, now, may }) => {
    expect(maySayNotSent({ byHand, sentAt, now })).toBe(may);
  });
});
