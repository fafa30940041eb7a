import { operation } from '@/lib/access/operation';
import { listUndos } from '@/lib/features/undo/data';
import { undo } from '@/lib/features/undo/mutations';
import { undoView } from '@/lib/features/undo/schema';
import { listQuerySchema, pageOf, pageWithin } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Undo';

export const undoOperations = [
  operation({
    name: 'listUndos',
    method: 'GET',
    path: '/undos',
    summary: 'List what you did in the last seconds that can still be undone, latest first',
    tag,
    needs: 'read',
    query: listQuerySchema,
    status: 200,
    answer: pageOf(undoView),
    run: async (tx, { query }) => ok(pageWithin(await listUndos(tx), query)),
  }),
  operation({
    name: 'undo',
    method: 'POST',
    path: '/undos/{id}',
    summary: 'Undo one of them: what was deleted is there again, with everything that belonged to it',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    refusals: ['UNDO-1', 'UNDO-2'],
    run: async (tx, { id }) => {
      const undone = await undo(tx, id);
      return undone.ok ? ok(null) : undone;
    },
  }),
];
