import { operation } from '@/lib/access/operation';
import { getCheckIn, listCheckIns } from '@/lib/features/check-ins/data';
import { changeCheckIn, checkIn, deleteCheckIn } from '@/lib/features/check-ins/mutations';
import { checkInChangeSchema, checkInSchema, checkInView } from '@/lib/features/check-ins/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Journal';

export const checkInOperations = [
  operation({
    name: 'checkIn',
    method: 'POST',
    path: '/check-ins',
    summary: 'Say how you are today; said again on the same day, it replaces what you said',
    tag,
    needs: 'write',
    body: checkInSchema.strict(),
    status: 201,
    answer: checkInView,
    refusals: ['VERSION'],
    run: (tx, { body }) => checkIn(tx, body),
  }),
  operation({
    name: 'listCheckIns',
    method: 'GET',
    path: '/check-ins',
    summary: 'List check-ins, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(checkInView),
    run: async (tx, { query }) => ok(await listCheckIns(tx, query)),
  }),
  operation({
    name: 'getCheckIn',
    method: 'GET',
    path: '/check-ins/{id}',
    summary: 'Get one check-in',
    tag,
    needs: 'read',
    status: 200,
    answer: checkInView,
    run: async (tx, { id }) => ok(await getCheckIn(tx, id)),
  }),
  operation({
    name: 'changeCheckIn',
    method: 'PATCH',
    path: '/check-ins/{id}',
    summary: 'Change only the fields you send',
    tag,
    needs: 'write',
    body: checkInChangeSchema,
    status: 200,
    answer: checkInView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeCheckIn(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteCheckIn',
    method: 'DELETE',
    path: '/check-ins/{id}',
    summary: 'Delete a check-in; it can be undone for a few seconds',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteCheckIn(tx, id);
      return ok(null);
    },
  }),
];
