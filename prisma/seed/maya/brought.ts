import { guarded } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { runImport } from '@/lib/features/imports/run';
import { GivenFile } from '@/lib/features/imports/schema';
import { localDate } from '@/lib/rules/time';
import { allowed, type Calendar } from '../timeline';

// What Maya kept in a spreadsheet before she came here, brought in as anybody brings a list: it can be looked at, undone and
// imported again. She said herself what "Heard of it through" means, so the next file with these columns knows.

const HEADERS = ['Company', 'Position', 'Status', 'Sent on', 'Closed on', 'Heard of it through', 'Remarks'];
const MEANINGS = ['company', 'role', 'status', 'appliedOn', 'ghostedOn', 'source', 'note'] as const;

type Line = { company: string; role: string; source: string; on: number; ghosted: number; note?: string };

/** Sent in the first days, and never heard of again. Numbers are days ago. */
const LINES: readonly Line[] = [
  {
    company: 'Fernhollow Analytics',
    role: 'Product Designer',
    source: 'Job board',
    ...{ on: 70, ghosted: 46 },
    note: 'Their form took an hour. Half of it was the CV again.',
  },
  {
    company: 'Bramblewick Energy',
    role: 'Service Designer',
    source: 'Job board',
    ...{ on: 70, ghosted: 46 },
  },
  {
    company: 'Eastlock Maps',
    role: 'Interaction Designer',
    source: 'Company site',
    ...{ on: 69, ghosted: 45 },
  },
  {
    company: 'Finchwater Oats',
    role: 'Product Designer',
    source: 'Job board',
    ...{ on: 69, ghosted: 45 },
  },
  {
    company: 'Hollin Bay Freight',
    role: 'UX Designer',
    source: 'Job board',
    ...{ on: 67, ghosted: 43 },
    note: 'Nobody by name in the posting',
  },
  {
    company: 'Inkstead',
    role: 'Product Designer',
    source: 'Newsletter',
    ...{ on: 66, ghosted: 42 },
  },
];

/** Reads the list and brings it in, as the pages and the worker do. */
export async function bringList(scope: ClientScope, when: Calendar, zone: string): Promise<void> {
  const file = new GivenFile(new TextEncoder().encode(listOf(when, zone)), 'My search.csv', 'text/csv');
  const read = await guarded(scope, (tx) =>
    addImport(tx, { file, fileName: undefined, mapping: [...MEANINGS], timeZone: zone }),
  );
  const { id } = allowed(read);
  allowed(await guarded(scope, (tx) => startImport(tx, { id })));
  if ((await runImport(scope)) !== LINES.length) throw new Error('the seed’s list did not come in whole');
}

function listOf(when: Calendar, zone: string): string {
  const day = (daysAgo: number) => localDate(when(daysAgo, '12:00'), zone).toString();
  const rows = LINES.map(({ company, role, source, on, ghosted, note = '' }) => [
    ...[company, role, 'Ghosted', day(on), day(ghosted), source, note],
  ]);
  return [HEADERS, ...rows].map((cells) => cells.join(',')).join('\n');
}
