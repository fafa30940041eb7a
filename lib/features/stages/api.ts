import { operation } from '@/lib/access/operation';
import { listStages } from '@/lib/features/stages/data';
import { addRound, changeStage, deleteRound } from '@/lib/features/stages/mutations';
import {
  newRoundSchema,
  ownStageView,
  roundChangeSchema,
  stageChangeSchema,
} from '@/lib/features/stages/schema';
import { listQuerySchema, pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Stages';

export const stageOperations = [
  operation({
    name: 'listStages',
    method: 'GET',
    path: '/stages',
    summary: 'List the seven stages and your own rounds within them, in your order',
    tag,
    needs: 'read',
    query: listQuerySchema,
    status: 200,
    answer: pageOf(ownStageView),
    run: async (tx, { query }) => ok(listStages(tx, query)),
  }),
  operation({
    name: 'addRound',
    method: 'POST',
    path: '/stages',
    summary: 'Add a round of your own within one of the seven stages',
    tag,
    needs: 'write',
    body: newRoundSchema,
    status: 201,
    answer: ownStageView,
    run: (tx, { body }) => addRound(tx, body),
  }),
  operation({
    name: 'changeStage',
    method: 'PATCH',
    path: '/stages',
    summary: 'Name one of the seven stages, hide it or give it another place',
    tag,
    needs: 'write',
    body: stageChangeSchema,
    status: 200,
    answer: ownStageView,
    refusals: ['VERSION'],
    run: (tx, { body: { stage, ...change } }) => changeStage(tx, { ...change, id: stage }),
  }),
  operation({
    name: 'changeRound',
    method: 'PATCH',
    path: '/stages/{id}',
    summary: 'Name a round of yours, hide it or give it another place',
    tag,
    needs: 'write',
    body: roundChangeSchema,
    status: 200,
    answer: ownStageView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeStage(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteRound',
    method: 'DELETE',
    path: '/stages/{id}',
    summary: 'Delete a round that no application has come to',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteRound(tx, id),
  }),
];
