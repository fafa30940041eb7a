import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { getApplication, listApplications } from '@/lib/features/applications/data';
import {
  applyFor,
  changeApplication,
  deleteApplication,
  searchAgain,
} from '@/lib/features/applications/mutations';
import {
  applicationChangeSchema,
  applicationDetailView,
  applicationView,
  newApplicationSchema,
} from '@/lib/features/applications/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Applications';

export const applicationOperations = [
  operation({
    name: 'addApplication',
    method: 'POST',
    path: '/applications',
    summary: 'Add an application; a company and a role are enough',
    tag,
    needs: 'write',
    body: newApplicationSchema,
    status: 201,
    answer: applicationView,
    refusals: ['BACK-GUARD'],
    run: (tx, { body }) => applyFor(tx, body),
  }),
  operation({
    name: 'listApplications',
    method: 'GET',
    path: '/applications',
    summary: 'List applications, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(applicationView),
    run: async (tx, { query }) => ok(await listApplications(tx, query)),
  }),
  operation({
    name: 'getApplication',
    method: 'GET',
    path: '/applications/{id}',
    summary: 'Get one application with its note',
    tag,
    needs: 'read',
    status: 200,
    answer: applicationDetailView,
    run: async (tx, { id }) => ok(await getApplication(tx, id)),
  }),
  operation({
    name: 'changeApplication',
    method: 'PATCH',
    path: '/applications/{id}',
    summary: 'Change only the fields you send; move, close or reopen it',
    tag,
    needs: 'write',
    body: applicationChangeSchema,
    status: 200,
    answer: applicationDetailView,
    refusals: ['VERSION', 'HOLD-5', 'BACK-GUARD'],
    run: (tx, { id, body }) => changeApplication(tx, { ...body, id }),
  }),
  operation({
    name: 'searchAgain',
    method: 'POST',
    path: '/me/search-again',
    summary: 'Search again after an accepted offer: plans start and reminders come as before',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx) => {
      await searchAgain(tx);
      return ok(null);
    },
  }),
  operation({
    name: 'deleteApplication',
    method: 'DELETE',
    path: '/applications/{id}',
    summary: 'Delete an application with its rejection, journal entry and plan',
    tag,
    needs: 'write',
    query: z.strictObject({}),
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteApplication(tx, { id });
      return ok(null);
    },
  }),
];
