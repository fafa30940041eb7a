import { operation } from '@/lib/access/operation';
import { listEntries } from '@/lib/features/journal/data';
import { writeEntry } from '@/lib/features/journal/mutations';
import { entrySchema, entryView, writtenEntryView } from '@/lib/features/journal/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Journal';

export const journalOperations = [
  operation({
    name: 'writeEntry',
    method: 'POST',
    path: '/rejections/{id}/journal',
    summary: 'Write or change the five lines; a generic "one thing" is saved, with a hint',
    tag,
    needs: 'write',
    body: entrySchema.strict(),
    status: 201,
    answer: writtenEntryView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => writeEntry(tx, id, body),
  }),
  operation({
    name: 'listEntries',
    method: 'GET',
    path: '/journal',
    summary: 'List journal entries, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(entryView),
    run: async (tx, { query }) => ok(await listEntries(tx, query)),
  }),
];
