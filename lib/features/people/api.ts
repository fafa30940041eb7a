import { operation } from '@/lib/access/operation';
import { getContact, listContacts } from '@/lib/features/people/data';
import { addContact, changeContact, deleteContact } from '@/lib/features/people/mutations';
import {
  contactChangeSchema,
  contactQuerySchema,
  contactView,
  newContactSchema,
} from '@/lib/features/people/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'People';

export const contactOperations = [
  operation({
    name: 'addContact',
    method: 'POST',
    path: '/people',
    summary: 'Add somebody you deal with: a recruiter, a hiring manager, an interviewer, a referrer',
    tag,
    needs: 'write',
    body: newContactSchema,
    status: 201,
    answer: contactView,
    run: (tx, { body }) => addContact(tx, body),
  }),
  operation({
    name: 'listContacts',
    method: 'GET',
    path: '/people',
    summary: 'List people, newest first, page by page; those of one application where you say so',
    tag,
    needs: 'read',
    query: contactQuerySchema,
    status: 200,
    answer: pageOf(contactView),
    run: async (tx, { query }) => ok(await listContacts(tx, query)),
  }),
  operation({
    name: 'getContact',
    method: 'GET',
    path: '/people/{id}',
    summary: 'Get one of your people',
    tag,
    needs: 'read',
    status: 200,
    answer: contactView,
    run: async (tx, { id }) => ok(await getContact(tx, id)),
  }),
  operation({
    name: 'changeContact',
    method: 'PATCH',
    path: '/people/{id}',
    summary: 'Change only the fields you send; applicationIds replaces all of them',
    tag,
    needs: 'write',
    body: contactChangeSchema,
    status: 200,
    answer: contactView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeContact(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteContact',
    method: 'DELETE',
    path: '/people/{id}',
    summary: 'Delete one of your people; their applications stay',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteContact(tx, id),
  }),
];
