import type { Attack } from '@/test/attacks/attack';
import { NEW_ID, twin } from '@/test/attacks/twins';

// DATES, DODGE, REVIEW: on test/attacks/fixture-stage.ts, where one rejection is eight months old, in a month that is
// closed, and the others are of this week.

export const LOOKING_BACK_ATTACKS: readonly Attack[] = [
  {
    title: 'corrects an event of another application',
    sql: twin(
      'stage_events',
      `${NEW_ID}, 'said_at', now(), 'corrects', (SELECT o.id FROM stage_events o WHERE o.application_id <> x.application_id LIMIT 1)`,
    ),
    stoppedBy: 'trigger stage_events.place_event',
    reason: 'DATES: a correction names the first saying of an event of its application',
  },
  {
    title: 'asks about a rejection of this week',
    sql: twin('dodges', `${NEW_ID}, 'rejection_id', $ready`),
    stoppedBy: 'trigger dodges.guard_dodge',
    reason: 'DODGE: it is not asked before its months are over',
  },
  {
    title: 'asks after twelve months when eight have passed',
    sql: twin('dodges', `${NEW_ID}, 'months', 12`),
    stoppedBy: 'trigger dodges.guard_dodge',
    reason: 'DODGE: it is not asked before its months are over',
  },
  {
    title: 'makes the question of six months that of twelve, so that it is asked again',
    sql: 'UPDATE dodges SET months = 12 WHERE id = $dodge',
    stoppedBy: 'trigger dodges.guard_dodge',
    reason: 'DODGE: what was asked stays asked',
  },
  {
    title: 'forgets that it was asked',
    sql: 'DELETE FROM dodges WHERE id = $dodge',
    stoppedBy: 'right to DELETE on dodges',
    reason: 'permission denied for table dodges',
  },
  ...(
    [
      ['changes the page of a closed month', "kept_sealed = kept_sealed || '\\x00'"],
      ['changes the line of a closed month', 'went_well_sealed = NULL'],
      ['closes it on another day', 'closed_on = closed_on + 1'],
    ] as const
  ).map(
    ([title, set]): Attack => ({
      title,
      sql: `UPDATE reviews SET ${set} WHERE id = $review`,
      stoppedBy: 'trigger reviews.guard_review',
      reason: 'REVIEW: a closed month stays as it was',
    }),
  ),
  {
    title: 'makes a review one of another month',
    sql: "UPDATE reviews SET month = '2019-05-01' WHERE id = $review",
    stoppedBy: 'trigger reviews.guard_review',
    reason: 'REVIEW: a review keeps its month',
  },
];
