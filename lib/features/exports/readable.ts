import { byLatest, dayOf, each, field, type Html, html, part, raw } from '@/lib/features/exports/markup';
import { applicationParts, by } from '@/lib/features/exports/readable-applications';
import { journalParts } from '@/lib/features/exports/readable-journal';
import { restParts } from '@/lib/features/exports/readable-rest';
import type { Row } from '@/lib/features/exports/rows';
import type { SaidStage } from '@/lib/rules/own-stages';
import type { Stage } from '@/lib/rules/stages';

type Tables = ReadonlyMap<string, readonly Row[]>;

/** The page of an export that a person reads: one file that needs nothing else, and runs nothing. */
export function readableCopy(tables: Tables, at: Date): string {
  const [me] = tables.get('users') ?? [];
  const zone = String(me?.time_zone ?? 'UTC');
  const naming = { stages: (tables.get('stages') ?? []).map(saidStageOf) };
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Your Rebound data</title><style>${raw(STYLE)}</style></head><body>
<h1>Your Rebound data</h1>
<p>Everything you had in Rebound on ${dayOf(at.toISOString(), zone)}, for ${me?.email}. Your sent letters are in the folder <em>letters</em>.
The folder <em>data</em> has every record twice: as JSON for programs, described by <em>schema.json</em>, and as CSV for a spreadsheet. The words of pages you captured are there alone.</p>
${applicationParts(tables, zone, naming)}
${journalParts(tables, zone, naming)}
${templatesPart(tables)}
${coachesPart(tables, zone)}
${restParts(tables, TOLD)}
</body></html>
`.text;
}

/** STAGE: what they call their stages; a CHECK in the database keeps the vocabulary. */
const saidStageOf = ({ id, stage, is_round, name, hidden, position, version }: Row): SaidStage => ({
  ...{ id: String(id), stage: stage as Stage, isRound: is_round === true, name: name as string | null },
  ...{ hidden: hidden === true, position: Number(position), version: Number(version) },
});

/** What the page tells in a part of its own. */
const TOLD = [
  ...[
    'companies',
    'applications',
    'stage_events',
    'rejections',
    'rejection_emails',
    'replies',
    'feedback',
    'dodges',
  ],
  ...[
    'journal_entries',
    'entry_versions',
    'comments',
    'vents',
    'plans',
    'plan_steps',
    'plan_roles',
    'free_entries',
  ],
  ...[
    'check_ins',
    'thoughts',
    'adoptions',
    'reviews',
    'pauses',
    'templates',
    'template_versions',
    'coach_templates',
  ],
  'coachings',
];

/** The person's own templates as they are now, each with its earlier wordings, and those that a coach gave them. */
function templatesPart(tables: Tables): Html {
  const versions = by(tables, 'template_versions', 'template_id');
  return html`${part(
    'Your templates',
    each(
      tables.get('templates') ?? [],
      ({ id, name }) =>
        html`<section><h3>${name}</h3>${each([...(versions.get(id) ?? [])].sort(byLatest('version')), letterPart)}</section>`,
    ),
  )}${part(
    'Templates from your coach',
    each(
      tables.get('coach_templates') ?? [],
      (given) => html`<section><h3>${given.name}</h3>${letterPart(given)}</section>`,
    ),
  )}`;
}

function letterPart({ subject, blocks, version }: Row): Html {
  const parts: { text: string }[] = typeof blocks === 'string' ? JSON.parse(blocks) : [];
  return html`${field(version ? `Subject, version ${version}` : 'Subject', subject)}${each(parts, ({ text }) => field('Part', text))}`;
}

/** COACH-1: who was your coach, and until when. */
const coachesPart = (tables: Tables, zone: string): Html =>
  part(
    'Your coaches',
    each(tables.get('coachings') ?? [], ({ coach_email, state, invited_at, revoked_at }) =>
      field(
        String(coach_email),
        `${state}, invited on ${dayOf(invited_at, zone)}${revoked_at ? `, ended on ${dayOf(revoked_at, zone)}` : ''}`,
      ),
    ),
  );

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1.25rem}
h1,h2,h3{font-family:Georgia,serif;line-height:1.25}article{border-top:1px solid #8886;margin-top:2rem;padding-top:.5rem}
section{margin-left:1rem}.label{margin:1rem 0 0;font-size:.875rem;opacity:.75}.words{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}`;
