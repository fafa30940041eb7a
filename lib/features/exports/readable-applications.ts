import { Temporal } from 'temporal-polyfill';
import { type ToldEvent, toldIn } from '@/lib/features/applications';
import { byLatest, dayOf, each, field, type Html, html, labelIn, raw } from '@/lib/features/exports/markup';
import type { Row } from '@/lib/features/exports/rows';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import type { StageEvent } from '@/lib/platform/db/generated/client';
import { DODGE_ANSWER_LABELS } from '@/lib/rules/dodge-answers';
import { DAY_NOT_KNOWN, endOf } from '@/lib/rules/ending-day';
import { FEEDBACK_READING_WORDS, type FeedbackReading } from '@/lib/rules/feedback-words';
import { asTold } from '@/lib/rules/ledger';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { PRIORITY_LABELS, type SalaryPeriod, WORK_MODE_LABELS } from '@/lib/rules/record';
import { salaryInWords } from '@/lib/rules/salary';
import { DECIDER_LABELS, ENDING_LABELS, LATER_LABEL_NAMES } from '@/lib/rules/stages';
import { FEEDBACK_THEME_LABELS } from '@/lib/rules/themes';

// The part of the page to read about each application: its steps, and all that belongs to its rejection.

type Tables = ReadonlyMap<string, readonly Row[]>;

/** The applications, the latest first, each with what became of it. */
export function applicationParts(tables: Tables, zone: string, naming: Naming): Html {
  const parts = partsOf(tables, { zone, naming });
  const latestFirst = [...(tables.get('applications') ?? [])].sort(byLatest('created_at'));
  return latestFirst.length === 0
    ? raw('<p>There are no applications in it yet.</p>')
    : each(latestFirst, (application) => applicationPart(application, parts));
}

type Reader = { zone: string; naming: Naming };

type Parts = Reader & {
  companies: Map<unknown, Row[]>;
  events: Map<unknown, Row[]>;
  rejections: Map<unknown, Row[]>;
  entries: Map<unknown, Row[]>;
  feedback: Map<unknown, Row[]>;
  replies: Map<unknown, Row[]>;
  comments: Map<unknown, Row[]>;
  vents: Map<unknown, Row[]>;
  versions: Map<unknown, Row[]>;
  mails: Map<unknown, Row[]>;
  dodges: Map<unknown, Row[]>;
  plans: Map<unknown, Row[]>;
  steps: Map<unknown, Row[]>;
  planned: Map<unknown, Row[]>;
};

const partsOf = (tables: Tables, reader: Reader): Parts => ({
  ...reader,
  companies: by(tables, 'companies', 'id'),
  events: by(tables, 'stage_events', 'application_id'),
  rejections: by(tables, 'rejections', 'application_id'),
  entries: by(tables, 'journal_entries', 'rejection_id'),
  feedback: by(tables, 'feedback', 'rejection_id'),
  replies: by(tables, 'replies', 'rejection_id'),
  comments: by(tables, 'comments', 'entry_id'),
  vents: by(tables, 'vents', 'rejection_id'),
  versions: by(tables, 'entry_versions', 'entry_id'),
  mails: by(tables, 'rejection_emails', 'rejection_id'),
  dodges: by(tables, 'dodges', 'rejection_id'),
  plans: by(tables, 'plans', 'rejection_id'),
  steps: by(tables, 'plan_steps', 'plan_id'),
  planned: by(tables, 'plan_roles', 'application_id'),
});

function applicationPart(application: Row, parts: Parts): Html {
  const [company] = parts.companies.get(application.company_id) ?? [];
  const rows = [...(parts.events.get(application.id) ?? [])].sort(byLatest('at')).reverse();
  // DATES: the last word on each step, by the day that is meant; what was taken back did not happen.
  const steps = asTold(toldIn(rows.map(eventOf)).filter(({ takenBack }) => !takenBack));
  const rejections = parts.rejections.get(application.id) ?? [];
  return html`<article><h2>${company?.name}</h2><p>${application.role}</p>
<ul>${each(steps, (step) => html`<li>${step.on ?? DAY_NOT_KNOWN}: ${stepOf(step, parts.naming)}</li>`)}</ul>
${factsOf(application, parts.zone)}
${field('Link', application.url)}${field('Source', application.source)}${field('Industry', application.industry)}
${field('Note', application.note)}${field('What was new', application.credential)}
${parts.planned.has(application.id) ? field('Named', 'On the second day of a three-day plan') : raw('')}
${each(rejections, (rejection) => rejectionPart(rejection, parts))}</article>`;
}

/** What else is kept of it. A day that was given for a role that is still to be applied for is no day of applying. */
function factsOf(application: Row, zone: string): Html {
  const { applied_on, ending, ended_on, location, work_mode, deadline, priority, archived_at } = application;
  const end = endOf({ ending: textOf(ending), endedOn: textOf(ended_on) });
  const place = [location, work_mode && labelIn(WORK_MODE_LABELS, work_mode)].filter(Boolean);
  return html`${field(application.furthest_stage === 'saved' ? 'You mean to apply on' : 'Applied on', applied_on)}
${field('Ended on', end && (end.on ?? DAY_NOT_KNOWN))}${field('Deadline', deadline)}${field('Place', place.join(', '))}
${field('Salary', salaryOf(application, 'salary'))}${field('Your wish', salaryOf(application, 'salary_wish'))}
${field('Priority', priority && labelIn(PRIORITY_LABELS, priority))}
${field('Archived on', archived_at && dayOf(archived_at, zone))}`;
}

function salaryOf(application: Row, name: 'salary' | 'salary_wish'): string | null {
  const currency = textOf(application[`${name}_currency`]);
  const period = textOf(application[`${name}_period`]) as SalaryPeriod | null;
  const [min, max] = [application[`${name}_min`], application[`${name}_max`]].map((amount) =>
    amount === null || amount === undefined ? null : Number(amount),
  );
  return currency && period
    ? salaryInWords({ min: min ?? null, max: max ?? null, currency, period }, 'en')
    : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function rejectionPart(rejection: Row, parts: Parts): Html {
  const of = (table: Map<unknown, Row[]>) => table.get(rejection.id) ?? [];
  const replies = [...of(parts.replies)].sort(byLatest('created_at')).reverse();
  const decider = rejection.decided_by === 'unknown' ? null : rejection.decided_by;
  return html`<section><h3>They said no on ${dayOf(rejection.received_on, parts.zone)}</h3>
${field('Who decided', decider && labelIn(DECIDER_LABELS, decider))}
${each(of(parts.feedback), feedbackPart)}
${each(of(parts.entries), (entry) => entryPart(entry, parts))}
${each(of(parts.plans), (plan) => planPart(plan, parts))}
${each(replies, (reply) => replyPart(reply, parts.zone))}
${each(of(parts.vents), (vent) => field('Vent', vent.body))}
${each(of(parts.dodges), (dodge) => dodgePart(dodge, parts.zone))}
${each(of(parts.mails), (mail) => field('Their email', mail.mail))}</section>`;
}

const saidBy = ({ person, said_on }: Row): string =>
  person ? `Feedback from ${person}, ${said_on}` : `Feedback, ${said_on}`;

/** READ-1: what was said, how it is read and what it is about. */
function feedbackPart(said: Row): Html {
  const themes = Array.isArray(said.themes)
    ? said.themes.map((one) => labelIn(FEEDBACK_THEME_LABELS, one))
    : [];
  const own = typeof said.own_themes === 'string' ? said.own_themes.split('\n') : [];
  const reading = FEEDBACK_READING_WORDS[said.reading as FeedbackReading]?.label;
  return html`${field(saidBy(said), said.words)}${field('How you read it', reading)}
${field('About', [...themes, ...own].join(', '))}${field('The words that decided how it may be read', said.because)}`;
}

const entryPart = (entry: Row, parts: Parts): Html =>
  html`<section><h4>Journal</h4>${fiveLines(entry)}
${each(parts.comments.get(entry.id) ?? [], ({ kind, body }) => field(kind === 'suggestion' ? 'Suggested to you' : 'Comment', body))}
${each(parts.versions.get(entry.id) ?? [], (version) => html`<h4>As you wrote it on ${dayOf(version.written_at, parts.zone)}</h4>${field('Feedback', version.feedback)}${fiveLines(version)}`)}</section>`;

const fiveLines = ({ one_thing, gut }: Row): Html =>
  html`${field('One thing to do differently', one_thing)}${field('Why, by gut feeling', gut)}`;

const planPart = (plan: Row, parts: Parts): Html =>
  field(
    `Three-day plan from ${dayOf(plan.day0, parts.zone)}`,
    [plan.state, ...(parts.steps.get(plan.id) ?? []).map(({ step }) => `done: ${step}`)].join(', '),
  );

/** DODGE: what was said when looking back. */
const dodgePart = ({ answer, line, asked_on, months }: Row, zone: string): Html =>
  field(
    `${months} months later, ${dayOf(asked_on, zone)}`,
    [answer ? labelIn(DODGE_ANSWER_LABELS, answer) : 'Not answered', line].filter(Boolean).join('. '),
  );

const replyPart = (reply: Row, zone: string): Html =>
  html`<section><h4>${reply.sent_at ? `Sent on ${dayOf(reply.sent_at, zone)}` : 'Draft'}: ${reply.subject}</h4>
${field('To', [reply.person, reply.to].filter(Boolean).join(', '))}<p class="words">${reply.body}</p>
${field('What you could show', reply.evidence)}</section>`;

/** Rows by what a column of theirs says. */
export function by(tables: Tables, table: string, column: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of tables.get(table) ?? []) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

function stepOf({ stage, roundId, ending, laterLabel }: ToldEvent, naming: Naming): string {
  if (ending !== null) return ENDING_LABELS[ending];
  return [nameOfStage(naming, { stage, round: roundId ?? null }), laterLabel && LATER_LABEL_NAMES[laterLabel]]
    .filter(Boolean)
    .join(', ');
}

/** A row of `stage_events` as the database's client reads it. */
const eventOf = (row: Row): StageEvent => ({
  ...{ userId: String(row.user_id), id: String(row.id), applicationId: String(row.application_id) },
  ...{ stage: String(row.stage), laterLabel: textOf(row.later_label), roundId: textOf(row.round_id) },
  ending: textOf(row.ending),
  on: row.happened_on ? dateOfDay(Temporal.PlainDate.from(String(row.happened_on))) : null,
  at: dateOf(Temporal.Instant.from(String(row.at))),
  corrects: textOf(row.corrects),
  saidAt: row.said_at ? dateOf(Temporal.Instant.from(String(row.said_at))) : null,
  ...{ takenBack: row.taken_back === true, live: row.live === true },
});
