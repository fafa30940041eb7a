import { operation } from '@/lib/access/operation';
import { adoptionView } from '@/lib/features/adoptions';
import { getThought, listThoughts } from '@/lib/features/thoughts/data';
import {
  addThought,
  adoptFrom,
  changeThought,
  deleteThought,
  lookAgain,
} from '@/lib/features/thoughts/mutations';
import {
  feltSchema,
  newThoughtSchema,
  nextTimeSchema,
  openThoughtView,
  thoughtChangeSchema,
  thoughtView,
} from '@/lib/features/thoughts/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Thoughts';

export const thoughtOperations = [
  operation({
    name: 'addThought',
    method: 'POST',
    path: '/thoughts',
    summary: 'Write down a thought that won’t leave',
    tag,
    needs: 'write',
    body: newThoughtSchema,
    status: 201,
    answer: openThoughtView,
    run: (tx, { body }) => addThought(tx, body),
  }),
  operation({
    name: 'listThoughts',
    method: 'GET',
    path: '/thoughts',
    summary: 'List your thoughts, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(thoughtView),
    run: async (tx, { query }) => ok(await listThoughts(tx, query)),
  }),
  operation({
    name: 'getThought',
    method: 'GET',
    path: '/thoughts/{id}',
    summary: 'Get one thought, and what your records say today to each pattern (DISTORT)',
    tag,
    needs: 'read',
    status: 200,
    answer: openThoughtView,
    run: async (tx, { id }) => ok(await getThought(tx, id)),
  }),
  operation({
    name: 'changeThought',
    method: 'PATCH',
    path: '/thoughts/{id}',
    summary: 'Change the words, the patterns you chose or your answer; what you leave out stays',
    tag,
    needs: 'write',
    body: thoughtChangeSchema,
    status: 200,
    answer: openThoughtView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeThought(tx, { ...body, id }),
  }),
  operation({
    name: 'lookAtThoughtAgain',
    method: 'POST',
    path: '/thoughts/{id}/looks',
    summary: 'Say how it feels now; the latest look counts',
    tag,
    needs: 'write',
    body: feltSchema,
    status: 200,
    answer: openThoughtView,
    run: (tx, { id, body }) => lookAgain(tx, { ...body, id }),
  }),
  operation({
    name: 'adoptFromThought',
    method: 'POST',
    path: '/thoughts/{id}/adoption',
    summary:
      'Turn “I should have” into a “next time I will”, which comes back before your next interview (DISTORT)',
    tag,
    needs: 'write',
    body: nextTimeSchema,
    status: 201,
    answer: adoptionView,
    run: (tx, { id, body }) => adoptFrom(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteThought',
    method: 'DELETE',
    path: '/thoughts/{id}',
    summary: 'Delete one thought',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteThought(tx, id),
  }),
];
