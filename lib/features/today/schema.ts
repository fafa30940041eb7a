import { z } from 'zod';
import { nextTimeView } from '@/lib/features/adoptions';
import { aheadView } from '@/lib/features/calendar';
import { commentView } from '@/lib/features/coaching';
import { dodgeToAskView } from '@/lib/features/dodges';
import { NOTICE_KINDS } from '@/lib/features/notices';
import { planView } from '@/lib/features/recovery';
import { localDay, utcInstant } from '@/lib/platform/view';
import { REPLY_KINDS } from '@/lib/rules/reply';

// What the API answers; the types of the same names come from it.

const thingView = z.object({
  kind: z.enum(['step', 'reply', 'journal', 'first-application']),
  title: z.string(),
  detail: z.string(),
  href: z.string().nullable(),
  action: z.string().nullable(),
  company: z.string().nullable(),
  rejectionId: z.uuid().nullable(),
  plan: z.object({ id: z.uuid(), step: z.string(), day: z.int() }).nullable(),
  opensAt: utcInstant.nullable(),
  evening: z.boolean(),
});

const latestCommentView = commentView.extend({
  company: z.string(),
  running: z.boolean().describe('False once the coaching has ended'),
});

const noticeView = z.object({
  id: z.uuid(),
  kind: z.enum(NOTICE_KINDS),
  subjectId: z.uuid().describe('A rejection, an entry, a coaching or the person, by kind'),
  createdAt: utcInstant,
});

export const todayView = z.object({
  date: localDay,
  next: thingView.nullable().describe('The one thing to do next'),
  later: z.array(thingView),
  plans: z.array(planView),
  justOver: z.array(planView),
  replies: z.array(
    z.object({
      rejectionId: z.uuid(),
      company: z.string(),
      role: z.string(),
      state: z.enum(['none', 'draft', 'scheduled', 'failed', 'unknown']),
      draftFrom: utcInstant,
      holdUntil: utcInstant,
      opensAt: utcInstant.describe(
        'From when it can be sent: the end of the hold, or later by the way or the hour that was chosen for it (TRUST-1)',
      ),
      leaveAt: utcInstant.nullable(),
      surfaced: z
        .boolean()
        .describe(
          'More than three days have passed (HOLD-7); true until the day after Today first showed it',
        ),
    }),
  ),
  answers: z
    .array(
      z.object({
        replyId: z.uuid(),
        rejectionId: z.uuid(),
        kind: z.enum(REPLY_KINDS),
        company: z.string(),
        sentAt: utcInstant,
      }),
    )
    .describe('Sent requests of which Today asks once whether an answer came (ASK-4)'),
  moreReplies: z.int().describe('How many older ones are not listed yet'),
  inFlight: z.int(),
  opening: z
    .object({
      day: z.int(),
      days: z.int(),
      applied: z.int(),
      aim: z.object({ from: z.int(), to: z.int() }),
    })
    .nullable()
    .describe('The first two weeks of a search (PIPE-3)'),
  isNew: z.boolean(),
  rejectedToday: z
    .object({ rejectionId: z.uuid(), company: z.string() })
    .nullable()
    .describe('The latest rejection of the local date (day 0)'),
  accepted: z
    .object({ applicationId: z.uuid(), company: z.string() })
    .nullable()
    .describe('The accepted offer that ended the search (NUDGE-3), until you search again'),
  nextTime: nextTimeView
    .nullable()
    .describe('“Next time I will”: before an interview of its kind, and one to ask about afterwards'),
  ahead: z.array(aheadView).describe('The days ahead, the sooner the earlier; five at most'),
  comment: latestCommentView.nullable().describe('The newest one by a coach'),
  duties: z
    .object({ waiting: z.int(), invitations: z.int(), unopened: z.int(), asked: z.int() })
    .describe(
      'Coaching: what waits in the queue, invitations to coach, clients not opened yet, coaches who ask (COACH-1, COACH-4)',
    ),
  dodge: dodgeToAskView.nullable().describe('Looking back at one rejection, asked on one local day (DODGE)'),
  pause: z
    .object({ since: utcInstant, until: utcInstant.nullable() })
    .nullable()
    .describe('The break from everything that is running: until it ends, nothing is asked'),
  back: z.boolean().describe('The first day after a break on which you look'),
  notices: z.array(noticeView).describe('What happened while the person was away'),
});
