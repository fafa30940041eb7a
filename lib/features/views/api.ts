import { operation } from '@/lib/access/operation';
import { getView, listViews } from '@/lib/features/views/data';
import { changeView, deleteView, saveView } from '@/lib/features/views/mutations';
import { newViewSchema, savedView, viewChangeSchema } from '@/lib/features/views/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Views';

export const viewOperations = [
  operation({
    name: 'saveView',
    method: 'POST',
    path: '/views',
    summary: 'Save a view of the pipeline by name',
    tag,
    needs: 'write',
    body: newViewSchema,
    status: 201,
    answer: savedView,
    run: (tx, { body }) => saveView(tx, body),
  }),
  operation({
    name: 'listViews',
    method: 'GET',
    path: '/views',
    summary: 'List your saved views, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(savedView),
    run: async (tx, { query }) => ok(await listViews(tx, query)),
  }),
  operation({
    name: 'getView',
    method: 'GET',
    path: '/views/{id}',
    summary: 'Get one saved view',
    tag,
    needs: 'read',
    status: 200,
    answer: savedView,
    run: async (tx, { id }) => ok(await getView(tx, id)),
  }),
  operation({
    name: 'changeView',
    method: 'PATCH',
    path: '/views/{id}',
    summary: 'Rename a view, or change what it asks for',
    tag,
    needs: 'write',
    body: viewChangeSchema,
    status: 200,
    answer: savedView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeView(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteView',
    method: 'DELETE',
    path: '/views/{id}',
    summary: 'Delete a saved view; what it showed stays',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteView(tx, id),
  }),
];
