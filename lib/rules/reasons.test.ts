import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { mayApply, mayReturn } from './back';
import { COACHED_THINGS, COACHING_SCOPES, mayCoachSee } from './coaching';
import { mayChangeCompany, mayLeave } from './hold';
import { mayPushBack, PUSHBACK_GROUNDS } from './pushback';
import { mayAskFeedback, mayDraft, mayReply, REPLY_KINDS } from './reply';
import { TIERS } from './tier';
import type { Verdict } from './verdict';

const now = Temporal.Instant.from('2026-03-02T10:00:00Z');
const hours = (count: number) => now.add({ hours: count });
const today = Temporal.PlainDate.from('2026-03-02');

function everyVerdict(): Pick<Verdict, 'because'>[] {
  const past = (monthsAgo: number, role = 'Engineer', outcome: 'rejected' | 'declined' = 'rejected') => ({
    role,
    outcome,
    endedOn: today.subtract({ months: monthsAgo }),
    furthestStage: 'applied' as const,
  });
  const returns = [
    [],
    [past(0)],
    [past(7)],
    [past(13)],
    [past(0, 'Designer')],
    [past(2, 'Designer')],
    [past(0, '', 'declined')],
  ];
  const push = {
    ground: 'reopening',
    evidence: 'Their first choice left.',
    threatens: false,
    furthestStage: 'final-round',
    rejectedAt: hours(-24 * 35),
    timeZone: 'UTC',
    now,
    recipients: ['one'],
    earlier: 0,
  } as const;
  return [
    ...[true, false].flatMap((credential) =>
      returns.map((history) => mayReturn({ role: 'Engineer', today, history, credential })),
    ),
    ...(['wait', 'fine'] as const).flatMap((verdict) =>
      (['override', null] as const).map((ground) =>
        mayApply({ verdict, from: today }, { ground, timeZone: 'UTC' }),
      ),
    ),
    ...COACHED_THINGS.flatMap((thing) =>
      [true, false].flatMap((yes) =>
        [COACHING_SCOPES, []].map((scopes) => mayCoachSee({ thing, active: yes, scopes, entryShown: yes })),
      ),
    ),
    mayCoachSee({ thing: 'journal', active: true, scopes: COACHING_SCOPES, entryShown: false }),
    ...[hours(1), null].map((left) => mayChangeCompany({ hold: null, left, ahead: null, now })),
    ...[1, -1].map((ahead) => mayLeave({ holdUntil: hours(ahead), code: 'HOLD-1', now })),
    ...[1, -1].map((ahead) => mayDraft({ draftFrom: hours(ahead), now })),
    ...TIERS.map((tier) => mayAskFeedback({ tier, asksSoFar: [], to: 'recruiter' })),
    ...[true, false].map((declined) =>
      mayAskFeedback({ tier: 3, asksSoFar: [{ to: 'hiring-manager', declined }], to: 'recruiter' }),
    ),
    ...REPLY_KINDS.flatMap((kind) =>
      [[], REPLY_KINDS].map((kinds) =>
        mayReply({ kind, tier: 3, others: kinds.map((other) => ({ kind: other })) }),
      ),
    ),
    ...PUSHBACK_GROUNDS.map((ground) => mayPushBack({ ...push, ground })),
    ...[
      { earlier: 1 },
      { recipients: ['one', 'two'] },
      { evidence: null, ground: 'misunderstanding' as const },
      { threatens: true },
      { furthestStage: 'applied' as const },
      { rejectedAt: hours(-1) },
      { rejectedAt: hours(-24 * 365) },
    ].map((over) => mayPushBack({ ...push, ...over })),
  ];
}

it('gives a reason in a few words with every verdict, for logs', () => {
  for (const { because } of everyVerdict()) expect(because).toMatch(/^[a-z][a-z ,:’]{10,79}$/);
});
