/**
 * Every number the playbook gives, once, under its rule id.
 * Hours and minutes are elapsed time; months are calendar months; days are local calendar days.
 */

/** HOLD-1: elapsed hours before a Tier 1 or Tier 2 reply may leave. */
export const HOLD_HOURS_EARLY = 24;
/** HOLD-2: elapsed hours before a Tier 3 reply may leave. */
export const HOLD_HOURS_LATE = 48;
/** HOLD-3: elapsed hours before a reply to a rejection that hurts may leave, whatever its tier. */
export const HOLD_HOURS_EMOTIONAL = 48;
/** HOLD-2, HOLD-7: elapsed hours at which the right window for a Tier 3 reply closes. */
export const REPLY_WINDOW_HOURS = 72;
/** HOLD-5: elapsed hours that a person or an operator may ask every hold to last at least. */
export const HOLD_HOURS_SETTING = { from: 24, to: 168 } as const;
/** HOLD-5: minutes after logging during which a slip can be corrected. */
export const CORRECTION_WINDOW_MINUTES = 10;

/** HOLD-6: local hours within which a scheduled reply leaves: it was written by someone awake. */
export const DECENT_HOURS = { from: 9, to: 18 } as const;
/**
 * HOLD-6: local hours that are offered for a reply on a working day, how many at once, and how many elapsed minutes the
 * first of them is after the soonest.
 */
export const OFFERED_HOURS = { hours: [9, 14], most: 4, apartMinutes: 30 } as const;
/** HOLD-6: elapsed seconds between "send now" and the leaving, in which it can be taken back. */
export const SEND_UNDO_SECONDS = 30;

/** PIPE-5, DATES: elapsed minutes within which a stage that was taken back was a slip, and not reached. */
export const SLIP_MINUTES = 10;

/** UNDO-1: elapsed seconds for which an act can be taken back, and those that a slow line may add to them. */
export const UNDO_SECONDS = 10;
export const UNDO_ON_THE_WAY_SECONDS = 5;
/** UNDO-1: elapsed seconds after which an act of several transactions can't be taken back, however long it went on. */
export const UNDO_PARTS_SECONDS = 31 * 60;

/** VENT: elapsed hours after which a vent burns by itself, as the person may set them. */
export const VENT_HOURS = { from: 1, to: 720 } as const;

/** COACH-4: local days without a sign of life from which a client counts as silent. */
export const CLIENT_SILENT_DAYS = 14;

/** TIER-3: unpaid hours from which a later interview counts as late-stage. */
export const UNPAID_HOURS_LATE = 10;

/** PIPE-2: applications in flight from which a pipeline holds. */
export const PIPELINE_HOLDS_FROM = 8;
/** PIPE-2: applications in flight from which a single rejection is nearly neutral. */
export const PIPELINE_DEEP_FROM = 15;
/** PIPE-3: length of the opening stretch of a search, in local days. */
export const OPENING_DAYS = 14;
/** PIPE-3: applications to aim for in the opening stretch. */
export const OPENING_APPLICATIONS = { from: 40, to: 60 } as const;

/**
 * PIPE-5: applications, or stays in a stage, from which a share or a middle value is said; below it only how many are
 * missing.
 */
export const INSIGHT_FROM = 5;

/** 72H-3, 72H-4: the last day number of a plan; the day after it, the plan is over. */
export const PLAN_LAST_DAY = 3;
/** 72H-0, 72H-1: the local hour from which an evening step of the plan is meant. */
export const EVENING_HOUR = 18;

/** NUDGE-1: the plan's days that get an e-mail. */
export const NUDGE_DAYS = [1, 3] as const;
/** NUDGE-1: local hour of the nudge unless the person set another. */
export const NUDGE_HOUR_DEFAULT = 9;

/** ASK-4: what ten feedback asks bring, as ranges. */
export const ASK_EXPECTATION = {
  of: 10,
  substance: { from: 2, to: 3 },
  vague: { from: 5, to: 6 },
  silence: { from: 1, to: 2 },
} as const;

/**
 * ASK-4: local days after a letter left between which it is asked once whether an answer came: most that answer do so
 * within a week, and what is older is no news.
 */
export const ANSWER_ASKED_DAYS = { from: 7, to: 42 } as const;

/** JOURNAL: minutes that the five lines take. */
export const JOURNAL_MINUTES = 5;

/** READ-3: similar pieces of feedback from which they say something; below it nothing is claimed. */
export const SIMILAR_NEEDED = 5;
/** READ-1: similar pieces that the person disagrees with, from which the perception is real. */
export const DISAGREED_NEEDED = 3;

/** PATTERN: rejections from which patterns are looked for. */
export const PATTERN_EARLY_FROM = 5;
/** PATTERN: rejections from which they are shown with what to work on. */
export const PATTERN_SHOWN_FROM = 10;
/** PATTERN: rejections that must share a trait, and the share of those whose trait is known, for it to stand out. */
export const PATTERN_STANDS_OUT = { count: 3, share: 0.4 } as const;

/** DISTORT: local days after which a thought is offered to be looked at again. */
export const THOUGHT_AGAIN_DAYS = 3;

/** NUDGE-3: local days that a break from everything lasts, by its length. */
export const PAUSE_DAYS = { 'few-days': 3, week: 7 } as const;
/** NUDGE-3: local days after a break on which it is still said that the person is back. */
export const WELCOME_DAYS = 14;

/** DODGE: calendar months after which the question about a bullet dodged comes, once each. */
export const DODGE_MONTHS = [6, 12] as const;
/** DODGE: calendar months for which a question waits to be asked; after that it is let go, so that none pile up. */
export const DODGE_ASKED_FOR_MONTHS = 3;

/** STAGE: local days without a move after which an application is asked about, as the person may set them. */
export const SILENCE_DAYS = { from: 7, to: 180, unlessSet: 30 } as const;

/** BACK-6: calendar months before the same role. */
export const SAME_ROLE_MONTHS = 6;
/** BACK-12: calendar months after which the person is a fresh candidate for the same role. */
export const FRESH_MONTHS = 12;
/** BACK-ADJ: calendar months before a different role at the same company. */
export const ADJACENT_ROLE_MONTHS = 1;
/** BACK-CHAMP: calendar months after which a coffee with a champion is due. */
export const CHAMPION_COFFEE_MONTHS = 6;

/** PUSH-1: weeks after a final round within which a note about reopening makes sense, the last day included. */
export const PUSH_REOPEN_WEEKS = { from: 4, to: 6 } as const;
/** PUSH-1: calendar months after which a new credential may be brought up, the last day included. */
export const PUSH_CREDENTIAL_MONTHS = { from: 6, to: 12 } as const;
/** ASK-2, PUSH-2: calendar months in which a rejection that is logged again is the same one. */
export const SAME_REJECTION_MONTHS = 6;
/** PUSH-2: how many times a decision is raised, and with how many people. */
export const PUSH_ONCE = 1;

/** TRUST-1: elapsed hours before an account sends through the service to somebody else. */
export const TRUST_ACCOUNT_HOURS = 24;
/** TRUST-2: elapsed hours since it was made during which an account has the small allowance, and sends no links. */
export const TRUST_FIRST_HOURS = 7 * 24;
/** TRUST-2: elapsed hours over which mails to other people are counted. */
export const TRUST_WINDOW_HOURS = 24;
/** TRUST-2: mails to other people in such a window: in the first week, and later unless the operator says otherwise. */
export const TRUST_MAILS_FIRST_WEEK = 5;
export const TRUST_MAILS_LATER = 60;
/** TRUST-2: mails to one recipient from all accounts, and from one network, unless the operator says otherwise. */
export const TRUST_MAILS_RECIPIENT = 10;
export const TRUST_MAILS_NETWORK = 30;

/** The picture of a hold: local hours at which a day and a night begin. */
export const DAY_BEGINS_HOUR = 7;
export const NIGHT_BEGINS_HOUR = 21;
