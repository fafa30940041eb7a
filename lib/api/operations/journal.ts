import * as answers from '@/lib/api/answers';
import { operation } from '@/lib/api/operation';
import { listEntries, writeEntry } from '@/lib/features/journal';
import { entrySchema } from '@/lib/features/journal/schema';
import { pageQuerySchema } from '@/lib/platform/paging';
import { done } from '@/lib/platform/result';

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
    answer: answers.writtenEntry,
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
    answer: answers.pageOf(answers.entry),
    run: async (tx, { query }) => done(await listEntries(tx, query)),
  }),
];
