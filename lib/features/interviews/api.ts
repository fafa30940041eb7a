import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { fileOf } from '@/lib/features/interviews/calendar-file';
import { getInterview, listInterviews } from '@/lib/features/interviews/data';
import { takeInvitation } from '@/lib/features/interviews/invitations';
import { addInterview, changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import {
  interviewChangeSchema,
  interviewQuerySchema,
  interviewView,
  invitationSchema,
  invitationView,
  newInterviewSchema,
} from '@/lib/features/interviews/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Interviews';

export const interviewOperations = [
  operation({
    name: 'addInterview',
    method: 'POST',
    path: '/interviews',
    summary: 'Add an interview to an application; the application stays where it is',
    tag,
    needs: 'write',
    body: newInterviewSchema,
    status: 201,
    answer: interviewView,
    run: (tx, { body }) => addInterview(tx, body),
  }),
  operation({
    name: 'listInterviews',
    method: 'GET',
    path: '/interviews',
    summary: 'List interviews, soonest first, page by page; all, of a time, or of an application',
    tag,
    needs: 'read',
    query: interviewQuerySchema,
    status: 200,
    answer: pageOf(interviewView),
    run: async (tx, { query }) => ok(await listInterviews(tx, query)),
  }),
  operation({
    name: 'getInterview',
    method: 'GET',
    path: '/interviews/{id}',
    summary: 'Get one interview',
    tag,
    needs: 'read',
    status: 200,
    answer: interviewView,
    run: async (tx, { id }) => ok(await getInterview(tx, id)),
  }),
  operation({
    name: 'getInterviewFile',
    method: 'GET',
    path: '/interviews/{id}.ics',
    summary: 'Get one interview as a calendar file; what you wrote about it is not in it',
    tag,
    needs: 'read',
    status: 200,
    answer: z.string(),
    media: 'text/calendar',
    run: async (tx, { id }) => ok(fileOf(await getInterview(tx, id), tx.viewer)),
  }),
  operation({
    name: 'takeInvitation',
    method: 'POST',
    path: '/interviews/ics',
    summary:
      'Say what an invitation (.ics, or an email with one) would do, or do it; the same twice does nothing',
    tag,
    needs: 'write',
    body: invitationSchema,
    bodyLimit: 1024 * 1024,
    reads: true,
    status: 200,
    answer: invitationView,
    run: (tx, { body }) => takeInvitation(tx, body),
  }),
  operation({
    name: 'changeInterview',
    method: 'PATCH',
    path: '/interviews/{id}',
    summary: 'Change only the fields you send, move it, or cancel it',
    tag,
    needs: 'write',
    body: interviewChangeSchema,
    status: 200,
    answer: interviewView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeInterview(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteInterview',
    method: 'DELETE',
    path: '/interviews/{id}',
    summary: 'Delete one interview with what you wrote about it',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteInterview(tx, id),
  }),
];
