import { operation } from '@/lib/access/operation';
import { getAdoption, listAdoptions } from '@/lib/features/adoptions/data';
import { adopt, changeAdoption, deleteAdoption } from '@/lib/features/adoptions/mutations';
import {
  adoptionChangeSchema,
  adoptionQuerySchema,
  adoptionView,
  newAdoptionSchema,
} from '@/lib/features/adoptions/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Journal';

export const adoptionOperations = [
  operation({
    name: 'addAdoption',
    method: 'POST',
    path: '/adoptions',
    summary: 'Add a “next time I will”, which comes back before the next interview of its kind',
    tag,
    needs: 'write',
    body: newAdoptionSchema,
    status: 201,
    answer: adoptionView,
    run: (tx, { body }) => adopt(tx, { ...body, from: 'own' }),
  }),
  operation({
    name: 'listAdoptions',
    method: 'GET',
    path: '/adoptions',
    summary: 'List each “next time I will”, newest first, page by page',
    tag,
    needs: 'read',
    query: adoptionQuerySchema,
    status: 200,
    answer: pageOf(adoptionView),
    run: async (tx, { query }) => ok(await listAdoptions(tx, query)),
  }),
  operation({
    name: 'getAdoption',
    method: 'GET',
    path: '/adoptions/{id}',
    summary: 'Get one “next time I will”',
    tag,
    needs: 'read',
    status: 200,
    answer: adoptionView,
    run: async (tx, { id }) => ok(await getAdoption(tx, id)),
  }),
  operation({
    name: 'changeAdoption',
    method: 'PATCH',
    path: '/adoptions/{id}',
    summary: 'Change only the fields you send, or say whether you tried it',
    tag,
    needs: 'write',
    body: adoptionChangeSchema,
    status: 200,
    answer: adoptionView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeAdoption(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteAdoption',
    method: 'DELETE',
    path: '/adoptions/{id}',
    summary: 'Delete one “next time I will”',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteAdoption(tx, id),
  }),
];
