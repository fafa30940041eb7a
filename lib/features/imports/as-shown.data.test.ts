import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationsQuerySchema } from '@/lib/features/applications';
import { sendApplications } from '@/lib/features/downloads';
import type { PreviewItem } from '@/lib/features/imports/schema';
import { asAdmin } from '@/test/database';
import { aPerson, through } from '@/test/importing';

// What a preview shows of the course of an application is what is stored, and what an export says again: no step more, no
// day more.

type Told = { company: string; role: string; events: string[] };
type Exported = {
  company: string;
  role: string;
  events: { stage: string; ending: string | null; on: string | null }[];
};
const written = ({ company, role, events }: Told) => `${company} · ${role}: ${events.join(', ')}`;

/** Brings a file in, each question answered as it is proposed; what was shown of its rows, what is stored, what is exported. */
async function told(file: string | Uint8Array<ArrayBuffer>, name = 'list.csv') {
  const { me, ask } = await aPerson();
  const form = new FormData();
  form.set('file', new File([file], name));
  const { body } = await ask({ method: 'POST', path: '/imports', body: form });
  const questions = body.questions as unknown as {
    id: string;
    required: boolean;
    proposed: string | string[] | null;
    choices: string[];
  }[];
  const answers = Object.fromEntries(
    questions.flatMap(({ id, required, proposed, choices: [first] }) =>
      required ? [[id, proposed ?? first ?? '']] : [],
    ),
  );
  const path = `/imports/${body.id}`;
  await ask({ method: 'PATCH', path, body: { answers } });
  const preview = await ask({ method: 'GET', path: `${path}/preview?limit=100` });
  const items = (preview.body.items as unknown as PreviewItem[]).filter(({ comesIn }) => comesIn);
  const run = await ask({ method: 'POST', path: `${path}/run`, body: { leaveOut: true } });
  expect(run.status, JSON.stringify(run.body)).toBe(202);
  expect(await through(ask, String(body.id))).toMatchObject({ state: 'done' });
  const whole: Exported[] = [];
  for (const archived of ['false', 'true']) {
    const view = applicationsQuerySchema.parse({ sort: 'role', archived });
    const answer = await sendApplications(me, view, { format: 'json', separator: () => ',' });
    whole.push(...(JSON.parse(await answer.text()) as Exported[]));
  }
  const stored = await asAdmin(
    `SELECT coalesce(e.ending, e.stage) || ' ' || coalesce(e.happened_on::text, '?') AS event FROM stage_events e
     WHERE e.user_id = $1 AND e.live`,
    [me.userId],
  );
  return {
    ...{ me, items },
    shown: items
      .map(({ application: { company, role, events } }) =>
        written({
          ...{ company: company ?? '', role: role ?? '' },
          events: events.map(({ to, on }) => `${to} ${on ?? '?'}`),
        }),
      )
      .sort(),
    exported: whole
      .map(({ company, role, events }) =>
        written({
          company,
          role,
          events: events.map((one) => `${one.ending ?? one.stage} ${one.on ?? '?'}`),
        }),
      )
      .sort(),
    stored: stored.map(({ event }) => event as string).sort(),
  };
}

const eventsOf = (shown: readonly string[]) =>
  shown.flatMap((line) => line.split(': ').at(-1)?.split(', ') ?? []).sort();

const CASES = readdirSync('test/cases').filter((name) => name.endsWith('.csv'));
test.each(CASES)('%s comes in as it is shown', async (name) => {
  const { shown, stored, exported } = await told(new Uint8Array(readFileSync(`test/cases/${name}`)), name);
  expect(stored).toEqual(eventsOf(shown));
  expect(exported).toEqual(shown);
});

const HEAD = 'Firma;Stelle;Status;Beworben am;Letzte Änderung am;Interview;Absage am';
const WORDS = [
  ...['Beworben', 'Telefoninterview', 'Phone screen', '1st interview', 'Vorstellungsgespräch', '2. Gespräch'],
  ...[
    'Final round',
    'Angebot',
    'angenommen',
    'Angebot abgelehnt',
    'zurückgezogen',
    'Absage',
    'Ghosted',
    'gemerkt',
    '',
  ],
];
const days = fc.constantFrom(
  '',
  '',
  '03.01.2026',
  '14.02.2026',
  '14.02.2026 14:30',
  '30.05.2026',
  '24.12.2039 09:00',
  'Mai 2026',
);
const row = fc.tuple(fc.constantFrom(...WORDS), days, days, days, days);

test('any rows come in as they are shown', async () => {
  const rows = fc.sample(row, { numRuns: 95, seed: 16 });
  const text = rows.map((cells, at) => `Firma ${at};Stelle ${at};${cells.join(';')}`).join('\n');
  const { shown, stored, exported } = await told(`${HEAD}\n${text}\n`);
  expect(shown.length).toBeGreaterThan(60);
  expect(stored).toEqual(eventsOf(shown));
  expect(exported).toEqual(shown);
});

describe('a day of an interview, in a row that says at which stage it is', () => {
  test('belongs to that stage, by the earlier of the two days', async () => {
    const { me, shown, items } = await told(
      [
        'Firma;Stelle;Status;Beworben am;Statusdatum;Interview',
        'A;Eins;Telefoninterview;07.11.2025;30.11.2025;19.11.2025 14:30',
        'B;Zwei;Final round;18.07.2025;26.07.2025;30.07.2025 14:30',
        'C;Drei;1st interview;12.06.2025;;24.06.2025',
        'D;Vier;Absage;12.06.2025;30.06.2025;24.06.2025 10:00',
      ].join('\n'),
    );
    expect(shown).toEqual([
      'A · Eins: applied 2025-11-07, phone-screen 2025-11-19',
      'B · Zwei: applied 2025-07-18, final-round 2025-07-26',
      'C · Drei: applied 2025-06-12, first-interview 2025-06-24',
      'D · Vier: applied 2025-06-12, first-interview 2025-06-24, rejected 2025-06-30',
    ]);
    expect(items.map(({ application: { interviews } }) => interviews)).toEqual([
      [{ kind: 'phone-screen', startsAt: '2025-11-19T13:30:00Z' }],
      [{ kind: 'final-round', startsAt: '2025-07-30T12:30:00Z' }],
      [],
      [{ kind: 'first-interview', startsAt: '2025-06-24T08:00:00Z' }],
    ]);
    expect(items[0]?.application.note).toBe('Statusdatum: 30.11.2025');
    const kept = await asAdmin(
      `SELECT i.kind, i.starts_at AS at, i.time_zone AS zone FROM interviews i WHERE i.user_id = $1 ORDER BY i.starts_at`,
      [me.userId],
    );
    expect(kept.map(({ kind, zone }) => [kind, zone])).toEqual([
      ['first-interview', 'Europe/Berlin'],
      ['final-round', 'Europe/Berlin'],
      ['phone-screen', 'Europe/Berlin'],
    ]);
    const [final] = await asAdmin(
      `SELECT stage, moved_on::text AS on FROM applications WHERE user_id = $1 AND role = 'Zwei'`,
      [me.userId],
    );
    expect(final).toEqual({ stage: 'final-round', on: '2025-07-26' });
  });

  test('that is still to come is planned, and the step has no day of the future', async () => {
    const { shown, items } = await told(
      'Firma;Stelle;Status;Beworben am;Interview\nA;Eins;Telefoninterview;07.11.2025;24.12.2039 09:00\n',
    );
    expect(shown).toEqual(['A · Eins: applied 2025-11-07, phone-screen ?']);
    expect(items[0]?.application.interviews).toEqual([
      { kind: 'phone-screen', startsAt: '2039-12-24T08:00:00Z' },
    ]);
  });
});
