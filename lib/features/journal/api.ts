import { operation } from '@/lib/access/operation';
import { entryVersions, summaryOf } from '@/lib/features/journal/data';
import { deleteEntry, deleteEntryVersions, writeEntry } from '@/lib/features/journal/mutations';
import {
  entrySchema,
  entryView,
  entryWordingView,
  listEntriesQuery,
  writtenEntryView,
} from '@/lib/features/journal/schema';
import { listEntries } from '@/lib/features/journal/timeline';
import { listQuerySchema, pageOf, pageWithin } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Journal';

export const journalOperations = [
  operation({
    name: 'writeEntry',
    method: 'POST',
    path: '/rejections/{id}/journal',
    summary:
      'Write or change the five lines of a rejection: at least one of them, the rest is filled in from what was logged; a generic "one thing" is saved, with a hint',
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
    summary:
      'List journal entries, newest first, page by page; of a search, a page can be short while nextCursor leads on',
    tag,
    needs: 'read',
    query: listEntriesQuery,
    status: 200,
    answer: pageOf(entryView),
    run: async (tx, { query: { cursor, limit, ...filter } }) =>
      ok(await listEntries(tx, { limit, filter, ...(cursor ? { cursor } : {}) })),
  }),
  operation({
    name: 'getEntry',
    method: 'GET',
    path: '/journal/{id}',
    summary: 'Get one journal entry',
    tag,
    needs: 'read',
    status: 200,
    answer: entryView,
    run: async (tx, { id }) => ok(await summaryOf(tx, id)),
  }),
  operation({
    name: 'deleteEntry',
    method: 'DELETE',
    path: '/journal/{id}',
    summary: 'Delete a journal entry with its earlier wordings; it can be undone for a few seconds',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteEntry(tx, id);
      return ok(null);
    },
  }),
  operation({
    name: 'listEntryVersions',
    method: 'GET',
    path: '/journal/{id}/versions',
    summary: 'List the earlier wordings of an entry, latest first; nobody but you can read them',
    tag,
    needs: 'read',
    query: listQuerySchema,
    status: 200,
    answer: pageOf(entryWordingView),
    run: async (tx, { id, query }) => ok(pageWithin(await entryVersions(tx, id), query)),
  }),
  operation({
    name: 'deleteEntryVersions',
    method: 'DELETE',
    path: '/journal/{id}/versions',
    summary: 'Forget the earlier wordings of an entry; it can be undone for a few seconds',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteEntryVersions(tx, id);
      return ok(null);
    },
  }),
];
