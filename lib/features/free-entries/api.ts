import { operation } from '@/lib/access/operation';
import { getFreeEntry, listFreeEntries } from '@/lib/features/free-entries/data';
import { addFreeEntry, changeFreeEntry, deleteFreeEntry } from '@/lib/features/free-entries/mutations';
import { freeEntryChangeSchema, freeEntryView, newFreeEntrySchema } from '@/lib/features/free-entries/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Journal';

export const freeEntryOperations = [
  operation({
    name: 'addFreeEntry',
    method: 'POST',
    path: '/free-entries',
    summary: 'Write in the journal about anything, not about one rejection',
    tag,
    needs: 'write',
    body: newFreeEntrySchema,
    status: 201,
    answer: freeEntryView,
    run: (tx, { body }) => addFreeEntry(tx, body),
  }),
  operation({
    name: 'listFreeEntries',
    method: 'GET',
    path: '/free-entries',
    summary: 'List free entries, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(freeEntryView),
    run: async (tx, { query }) => ok(await listFreeEntries(tx, query)),
  }),
  operation({
    name: 'getFreeEntry',
    method: 'GET',
    path: '/free-entries/{id}',
    summary: 'Get one free entry',
    tag,
    needs: 'read',
    status: 200,
    answer: freeEntryView,
    run: async (tx, { id }) => ok(await getFreeEntry(tx, id)),
  }),
  operation({
    name: 'changeFreeEntry',
    method: 'PATCH',
    path: '/free-entries/{id}',
    summary: 'Change the words of a free entry',
    tag,
    needs: 'write',
    body: freeEntryChangeSchema,
    status: 200,
    answer: freeEntryView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeFreeEntry(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteFreeEntry',
    method: 'DELETE',
    path: '/free-entries/{id}',
    summary: 'Delete a free entry; it can be undone for a few seconds',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteFreeEntry(tx, id);
      return ok(null);
    },
  }),
];
