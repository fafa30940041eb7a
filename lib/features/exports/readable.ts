import { Temporal } from 'temporal-polyfill';
import type { Row } from '@/lib/features/exports/rows';
import { ENDING_LABELS, STAGE_LABELS } from '@/lib/rules/stages';
import { localDate } from '@/lib/rules/time';

type Tables = ReadonlyMap<string, readonly Row[]>;

/** The page of an export that a person reads: one file that needs nothing else, and runs nothing. */
export function readableCopy(tables: Tables, at: Date): string {
  const [me] = tables.get('users') ?? [];
  const applications = [...(tables.get('applications') ?? [])].sort(byLatest('created_at'));
  const parts = partsOf(tables);
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Your Rebound data</title><style>${raw(STYLE)}</style></head><body>
<h1>Your Rebound data</h1>
<p>Everything you had in Rebound on ${dayOf(at.toISOString(), parts.zone)}, for ${me?.email}. Your sent letters are in the folder <em>letters</em>.
The folder <em>data</em> has every record twice: as JSON for programs, described by <em>schema.json</em>, and as CSV for a spreadsheet.</p>
${applications.length === 0 ? raw('<p>There are no applications in it yet.</p>') : raw('')}
${raw(applications.map((application) => applicationPart(application, parts)).join('\n'))}
${betweenPart(tables, parts.zone)}
${templatesPart(tables)}
</body></html>
`.text;
}

type Parts = {
  zone: string;
  companies: Map<unknown, Row[]>;
  events: Map<unknown, Row[]>;
  rejections: Map<unknown, Row[]>;
  entries: Map<unknown, Row[]>;
  feedback: Map<unknown, Row[]>;
  replies: Map<unknown, Row[]>;
  comments: Map<unknown, Row[]>;
  vents: Map<unknown, Row[]>;
};

const partsOf = (tables: Tables): Parts => ({
  zone: String(tables.get('users')?.[0]?.time_zone ?? 'UTC'),
  companies: by(tables, 'companies', 'id'),
  events: by(tables, 'stage_events', 'application_id'),
  rejections: by(tables, 'rejections', 'application_id'),
  entries: by(tables, 'journal_entries', 'rejection_id'),
  feedback: by(tables, 'feedback', 'rejection_id'),
  replies: by(tables, 'replies', 'rejection_id'),
  comments: by(tables, 'comments', 'entry_id'),
  vents: by(tables, 'vents', 'rejection_id'),
});

function by(tables: Tables, table: string, column: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of tables.get(table) ?? []) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

function applicationPart(application: Row, parts: Parts): string {
  const [company] = parts.companies.get(application.company_id) ?? [];
  const events = [...(parts.events.get(application.id) ?? [])].sort(byLatest('at')).reverse();
  const rejections = parts.rejections.get(application.id) ?? [];
  // DATES: a rejection has the day on which it was received; one that was undone has left its step behind.
  const ended = rejections[0] && events.findLast(({ ending }) => ending === 'rejected');
  const dateOfStep = (event: Row) => (event === ended ? rejections[0]?.received_on : event.at);
  return html`<article><h2>${company?.name}</h2><p>${application.role}</p>
<ul>${raw(events.map((event) => html`<li>${dayOf(dateOfStep(event), parts.zone)}: ${stepOf(event)}</li>`.text).join(''))}</ul>
${field('Note', application.note)}${field('What was new', application.credential)}
${raw(rejections.map((rejection) => rejectionPart(rejection, parts)).join(''))}</article>`.text;
}

function rejectionPart(rejection: Row, parts: Parts): string {
  const entries = parts.entries.get(rejection.id) ?? [];
  const replies = [...(parts.replies.get(rejection.id) ?? [])].sort(byLatest('created_at')).reverse();
  const vents = parts.vents.get(rejection.id) ?? [];
  return html`<section><h3>They said no on ${dayOf(rejection.received_on, parts.zone)}</h3>
${raw((parts.feedback.get(rejection.id) ?? []).map((said) => field(saidBy(said), said.words).text).join(''))}
${raw(entries.map((entry) => entryPart(entry, parts)).join(''))}
${raw(replies.map((reply) => replyPart(reply, parts.zone)).join(''))}
${raw(vents.map((vent) => field('Vent', vent.body).text).join(''))}</section>`.text;
}

const saidBy = ({ person, said_on }: Row): string =>
  person ? `Feedback from ${person}, ${said_on}` : `Feedback, ${said_on}`;

const entryPart = (entry: Row, parts: Parts): string =>
  html`<section><h4>Journal</h4>${field('One thing to do differently', entry.one_thing)}
${field('Why, by gut feeling', entry.gut)}
${raw((parts.comments.get(entry.id) ?? []).map((comment) => field('Comment', comment.body).text).join(''))}</section>`
    .text;

const replyPart = (reply: Row, zone: string): string =>
  html`<section><h4>${reply.sent_at ? `Sent on ${dayOf(reply.sent_at, zone)}` : 'Draft'}: ${reply.subject}</h4>
${field('To', reply.to)}<p class="words">${reply.body}</p></section>`.text;

/** What stands in the journal between rejections: free entries and check-ins, in time. */
function betweenPart(tables: Tables, zone: string): Html {
  const free = tables.get('free_entries') ?? [];
  const checkIns = tables.get('check_ins') ?? [];
  const all = [...free, ...checkIns].sort(byLatest('created_at')).reverse();
  return all.length === 0
    ? raw('')
    : html`<article><h2>Your journal, besides</h2>${raw(
        all
          .map(({ created_at, day, body, feeling, note }) =>
            feeling
              ? field(`${dayOf(day, zone)}: how you were`, note ? `${feeling}. ${note}` : feeling).text
              : field(dayOf(created_at, zone), body).text,
          )
          .join(''),
      )}</article>`;
}

function templatesPart(tables: Tables): Html {
  const templates = tables.get('templates') ?? [];
  return templates.length === 0
    ? raw('')
    : html`<article><h2>Your templates</h2><ul>${raw(
        templates.map(({ name }) => html`<li>${name}</li>`.text).join(''),
      )}</ul></article>`;
}

function stepOf({ stage, ending }: Row): string {
  if (typeof ending === 'string') return labelIn(ENDING_LABELS, ending);
  return labelIn(STAGE_LABELS, String(stage));
}

const labelIn = (labels: Readonly<Record<string, string>>, key: string): string => labels[key] ?? key;

const field = (label: string, value: unknown): Html =>
  value ? html`<p class="label">${label}</p><p class="words">${value}</p>` : raw('');

const byLatest = (column: string) => (a: Row, b: Row) => String(b[column]).localeCompare(String(a[column]));

/** The date of an instant, by the person's clocks, or a day as it is; in ISO 8601. */
function dayOf(value: unknown, zone: string): string {
  const said = String(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(said)
    ? localDate(Temporal.Instant.from(said), zone).toString()
    : said.slice(0, 10);
}

/** Markup that is safe to stand in a page. */
type Html = { readonly text: string };

const raw = (text: string): Html => ({ text });

/** What strangers wrote is text, never markup. */
function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const said = values.map((value) =>
    value !== null && typeof value === 'object' && 'text' in value ? String(value.text) : escaped(value),
  );
  return raw(strings.map((string, n) => string + (said[n] ?? '')).join(''));
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1.25rem}
h1,h2,h3{font-family:Georgia,serif;line-height:1.25}article{border-top:1px solid #8886;margin-top:2rem;padding-top:.5rem}
section{margin-left:1rem}.label{margin:1rem 0 0;font-size:.875rem;opacity:.75}.words{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}`;
