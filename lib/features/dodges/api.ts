import { operation } from '@/lib/access/operation';
import { getDodge, listDodges } from '@/lib/features/dodges/data';
import { answerDodge, changeDodge } from '@/lib/features/dodges/mutations';
import {
  dodgeAnswerSchema,
  dodgeChangeSchema,
  dodgeQuerySchema,
  dodgeView,
} from '@/lib/features/dodges/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Journal';

export const dodgeOperations = [
  operation({
    name: 'answerDodge',
    method: 'POST',
    path: '/rejections/{id}/dodge',
    summary: 'Say whether you are glad, looking back: from six months after the rejection',
    tag,
    needs: 'write',
    body: dodgeAnswerSchema,
    status: 201,
    answer: dodgeView,
    refusals: ['DODGE', 'VERSION'],
    run: (tx, { id, body }) => answerDodge(tx, id, body),
  }),
  operation({
    name: 'listDodges',
    method: 'GET',
    path: '/dodges',
    summary: 'List what you were asked about, looking back, the latest first, page by page',
    tag,
    needs: 'read',
    query: dodgeQuerySchema,
    status: 200,
    answer: pageOf(dodgeView),
    run: async (tx, { query }) => ok(await listDodges(tx, query)),
  }),
  operation({
    name: 'getDodge',
    method: 'GET',
    path: '/dodges/{id}',
    summary: 'Get one question and its answer',
    tag,
    needs: 'read',
    status: 200,
    answer: dodgeView,
    run: async (tx, { id }) => ok(await getDodge(tx, id)),
  }),
  operation({
    name: 'changeDodge',
    method: 'PATCH',
    path: '/dodges/{id}',
    summary: 'Change an answer or its line; only the fields you send',
    tag,
    needs: 'write',
    body: dodgeChangeSchema,
    status: 200,
    answer: dodgeView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeDodge(tx, { ...body, id }),
  }),
];
