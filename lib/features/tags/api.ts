import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { getTag, listTags } from '@/lib/features/tags/data';
import { addTag, deleteTag, mergeTag, renameTag } from '@/lib/features/tags/mutations';
import { mergeSchema, newTagSchema, tagChangeSchema, tagView } from '@/lib/features/tags/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Tags';

export const tagOperations = [
  operation({
    name: 'addTag',
    method: 'POST',
    path: '/tags',
    summary: 'Make a tag; a name that exists already answers with that tag',
    tag,
    needs: 'write',
    body: newTagSchema,
    status: 201,
    answer: tagView,
    run: (tx, { body }) => addTag(tx, body),
  }),
  operation({
    name: 'listTags',
    method: 'GET',
    path: '/tags',
    summary: 'List your tags with how many applications have each, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(tagView),
    run: async (tx, { query }) => ok(await listTags(tx, query)),
  }),
  operation({
    name: 'getTag',
    method: 'GET',
    path: '/tags/{id}',
    summary: 'Get one tag',
    tag,
    needs: 'read',
    status: 200,
    answer: tagView,
    run: async (tx, { id }) => ok(await getTag(tx, id)),
  }),
  operation({
    name: 'renameTag',
    method: 'PATCH',
    path: '/tags/{id}',
    summary: 'Rename a tag on all applications that have it',
    tag,
    needs: 'write',
    body: tagChangeSchema,
    status: 200,
    answer: tagView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => renameTag(tx, { ...body, id }),
  }),
  operation({
    name: 'mergeTag',
    method: 'POST',
    path: '/tags/{id}/merge',
    summary: 'Give every application with this tag another one in its place, and delete this one',
    tag,
    needs: 'write',
    body: mergeSchema,
    status: 200,
    answer: tagView,
    run: (tx, { id, body }) => mergeTag(tx, { id, into: body.into }),
  }),
  operation({
    name: 'deleteTag',
    method: 'DELETE',
    path: '/tags/{id}',
    summary: 'Delete a tag and take it off every application; the applications stay',
    tag,
    needs: 'write',
    query: z.strictObject({}),
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteTag(tx, id),
  }),
];
