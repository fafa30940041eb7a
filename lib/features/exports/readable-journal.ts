import {
  byLatest,
  dayOf,
  each,
  field,
  type Html,
  html,
  labelIn,
  part,
  raw,
} from '@/lib/features/exports/markup';
import type { Row } from '@/lib/features/exports/rows';
import { nameOfOccasion, type Occasion } from '@/lib/rules/adoptions';
import { FEELING_LABELS } from '@/lib/rules/check-in';
import type { Naming } from '@/lib/rules/own-stages';
import { THOUGHT_FEELING_LABELS, THOUGHT_PATTERN_WORDS, type ThoughtPattern } from '@/lib/rules/thoughts';

// The parts of the page to read that are about no single application: the journal in time, and what came of it.

type Tables = ReadonlyMap<string, readonly Row[]>;

/** All of it, in the order in which it is read. */
export function journalParts(tables: Tables, zone: string, naming: Naming): Html {
  const rows = (table: string) => tables.get(table) ?? [];
  return raw(
    [
      between(rows('free_entries'), rows('check_ins'), zone),
      part(
        'Your thoughts',
        each(inTime(rows('thoughts')), (one) => thought(one, zone)),
      ),
      part(
        'Next time I will',
        each(inTime(rows('adoptions')), (one) => adoption(one, naming)),
      ),
      part('Your months', each(inTime(rows('reviews'), 'month'), month)),
      part(
        'Your breaks',
        each(inTime(rows('pauses'), 'started_at'), (one) => pause(one, zone)),
      ),
    ]
      .map(({ text }) => text)
      .join('\n'),
  );
}

const inTime = (rows: readonly Row[], column = 'created_at') => [...rows].sort(byLatest(column)).reverse();

/** What stands in the journal between rejections: free entries and check-ins, in time. */
const between = (free: readonly Row[], checkIns: readonly Row[], zone: string): Html =>
  part(
    'Your journal, besides',
    each(inTime([...free, ...checkIns]), ({ created_at, day, body, feeling, note }) =>
      feeling
        ? field(
            `${dayOf(day, zone)}: how you were`,
            [labelIn(FEELING_LABELS, feeling), note].filter(Boolean).join('. '),
          )
        : field(dayOf(created_at, zone), body),
    ),
  );

function thought({ text, answer, patterns, felt, looked_on, created_at }: Row, zone: string): Html {
  const kinds = Array.isArray(patterns) ? patterns : [];
  const labels = kinds.map((kind) => THOUGHT_PATTERN_WORDS[kind as ThoughtPattern]?.label ?? kind);
  return html`<section>${field(dayOf(created_at, zone), text)}${field('Kind', labels.join(', '))}
${field('Your answer', answer)}${felt ? field(`Later, ${dayOf(looked_on, zone)}`, labelIn(THOUGHT_FEELING_LABELS, felt)) : raw('')}</section>`;
}

const STATES: Readonly<Record<string, string>> = {
  open: 'To try',
  asked: 'To try',
  tried: 'Tried',
  'not-tried': 'Not tried',
  'let-go': 'Let go',
};

// The cast holds because a CHECK in the database keeps the same vocabulary.
const adoption = ({ text, kind, state }: Row, naming: Naming): Html =>
  field([labelIn(STATES, state), nameOfOccasion(naming, (kind ?? null) as Occasion | null)].join(', '), text);

/** What a month holds that is closed; what is in it otherwise stands elsewhere on the page. */
type Kept = {
  losses?: { company: string; role: string; oneThing: string | null }[];
  said?: { company: string; words: string }[];
  adopted?: { text: string }[];
};

/** REVIEW: what went well, and of a closed month what stood on its page that day. */
function month({ month: day, went_well, closed_on, kept }: Row): Html {
  const { losses = [], said = [], adopted = [] }: Kept = typeof kept === 'string' ? JSON.parse(kept) : {};
  const name = String(day).slice(0, 7);
  return html`<section><h3>${closed_on ? `${name}, closed on ${dayOf(closed_on, 'UTC')}` : name}</h3>
${field('What went well', went_well)}
${each(losses, ({ company, role, oneThing }) => field('Where it ended', [`${company}, ${role}`, oneThing].filter(Boolean).join(': ')))}
${each(said, ({ company, words }) => field(`What people said, ${company}`, words))}
${each(adopted, ({ text }) => field('Next time I will', text))}</section>`;
}

const pause = ({ started_at, until, ended_at }: Row, zone: string): Html => {
  const end = ended_at ?? until;
  return html`<p>${dayOf(started_at, zone)} ${end ? `to ${dayOf(end, zone)}` : 'on, until you came back'}</p>`;
};
