import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { getApplication, listApplications } from '@/lib/features/applications/data';
import { deadlineFile } from '@/lib/features/applications/deadline-file';
import {
  applyFor,
  changeApplication,
  changeTogether,
  deleteApplication,
  refuseTwice,
  searchAgain,
} from '@/lib/features/applications/mutations';
import { applicationsQuerySchema } from '@/lib/features/applications/query';
import {
  applicationChangeSchema,
  applicationDetailView,
  applicationView,
  bulkAnswer,
  bulkSchema,
  newApplicationSchema,
} from '@/lib/features/applications/schema';
import { pageOf } from '@/lib/platform/paging';
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
    unlessSaid: { again: false },
    run: async (tx, { body: { again, ...body } }) => {
      if (again === false) await refuseTwice(tx, body, 'program');
      return applyFor(tx, body);
    },
  }),
  operation({
    name: 'listApplications',
    method: 'GET',
    path: '/applications',
    summary:
      'List applications that match, in the order you ask for, page by page; GET /applications/export with the same query is all of them in a file, ?format=csv, xlsx or json',
    tag,
    needs: 'read',
    query: applicationsQuerySchema,
    status: 200,
    answer: pageOf(applicationView),
    run: async (tx, { query }) => ok(await listApplications(tx, query)),
  }),
  operation({
    name: 'changeApplicationsTogether',
    method: 'POST',
    path: '/applications/bulk',
    summary: 'Move, close, archive or delete several at once; take it back with POST /undos/{id}',
    tag,
    needs: 'write',
    body: bulkSchema,
    status: 200,
    answer: bulkAnswer,
    run: (tx, { body }) => changeTogether(tx, body),
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
    name: 'getDeadlineFile',
    method: 'GET',
    path: '/applications/{id}.ics',
    summary: 'Get the last day to apply as a calendar file',
    tag,
    needs: 'read',
    status: 200,
    answer: z.string(),
    media: 'text/calendar',
    run: async (tx, { id }) => ok(await deadlineFile(tx, id)),
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
