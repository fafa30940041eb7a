import { byLatest, dayOf, each, field, type Html, html, labelIn, raw } from '@/lib/features/exports/markup';
import type { Row } from '@/lib/features/exports/rows';
import { DODGE_ANSWER_LABELS } from '@/lib/rules/dodge-answers';
import { FEEDBACK_READING_WORDS, type FeedbackReading } from '@/lib/rules/feedback-words';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { DECIDER_LABELS, ENDING_LABELS, LATER_LABEL_NAMES, type Stage } from '@/lib/rules/stages';
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
  const events = [...(parts.events.get(application.id) ?? [])].sort(byLatest('at')).reverse();
  const rejections = parts.rejections.get(application.id) ?? [];
  // DATES: a rejection has the day on which it was received; one that was undone has left its step behind.
  const ended = rejections[0] && events.findLast(({ ending }) => ending === 'rejected');
  const dateOfStep = (event: Row) => (event === ended ? rejections[0]?.received_on : event.at);
  return html`<article><h2>${company?.name}</h2><p>${application.role}</p>
<ul>${each(events, (event) => html`<li>${dayOf(dateOfStep(event), parts.zone)}: ${stepOf(event, parts.naming)}</li>`)}</ul>
${field('Link', application.url)}${field('Source', application.source)}${field('Industry', application.industry)}
${field('Note', application.note)}${field('What was new', application.credential)}
${parts.planned.has(application.id) ? field('Named', 'On the second day of a three-day plan') : raw('')}
${each(rejections, (rejection) => rejectionPart(rejection, parts))}</article>`;
}

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

function stepOf({ stage, round_id, ending, later_label }: Row, naming: Naming): string {
  if (typeof ending === 'string') return labelIn(ENDING_LABELS, ending);
  const round = typeof round_id === 'string' ? round_id : null;
  return [
    nameOfStage(naming, { stage: stage as Stage, round }),
    later_label ? labelIn(LATER_LABEL_NAMES, later_label) : null,
  ]
    .filter(Boolean)
    .join(', ');
}
