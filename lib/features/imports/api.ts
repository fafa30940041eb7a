import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { getImport, listImports } from '@/lib/features/imports/data';
import { decide } from '@/lib/features/imports/mutations/decide';
import { forgetImport } from '@/lib/features/imports/mutations/forget';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { undoImport } from '@/lib/features/imports/mutations/take-back';
import { previewOf } from '@/lib/features/imports/preview';
import {
  importChangeSchema,
  importLineView,
  importsQuerySchema,
  importView,
  newImportSchema,
  previewItemView,
  previewQuerySchema,
  readView,
  runSchema,
} from '@/lib/features/imports/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';
import { IMPORTS } from '@/lib/rules/limits';

const tag = 'Imports';

export const importOperations = [
  operation({
    name: 'addImport',
    method: 'POST',
    path: '/imports',
    summary:
      'Read a file of applications (CSV, TSV, XLSX, JSON) and see how it was read; nothing comes in before it is run',
    tag,
    needs: 'write',
    body: newImportSchema,
    bodyLimit: IMPORTS.bytes,
    takesFile: true,
    reads: true,
    status: 201,
    answer: readView,
    run: (tx, { body }) => addImport(tx, body),
  }),
  operation({
    name: 'listImports',
    method: 'GET',
    path: '/imports',
    summary: 'List imports, newest first, page by page',
    tag,
    needs: 'read',
    query: importsQuerySchema,
    status: 200,
    answer: pageOf(importLineView),
    run: async (tx, { query }) => ok(await listImports(tx, query)),
  }),
  operation({
    name: 'getImport',
    method: 'GET',
    path: '/imports/{id}',
    summary: 'Get one import: how it was read, how far it is, and what was not imported',
    tag,
    needs: 'read',
    status: 200,
    answer: importView,
    run: async (tx, { id }) => ok(await getImport(tx, id)),
  }),
  operation({
    name: 'previewImport',
    method: 'GET',
    path: '/imports/{id}/preview',
    summary: 'List every row with what it becomes, what is wrong with it, and what you have with the company',
    tag,
    needs: 'read',
    query: previewQuerySchema,
    status: 200,
    answer: pageOf(previewItemView),
    run: async (tx, { id, query }) => ok(await previewOf(tx, id, query)),
  }),
  operation({
    name: 'changeImport',
    method: 'PATCH',
    path: '/imports/{id}',
    summary: 'Say what columns mean, answer questions, or leave lines out; it is read anew by that',
    tag,
    needs: 'write',
    body: importChangeSchema,
    reads: true,
    status: 200,
    answer: importView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => decide(tx, { ...body, id }),
  }),
  operation({
    name: 'runImport',
    method: 'POST',
    path: '/imports/{id}/run',
    summary: 'Bring the rows in: all or none, unless leaveOut; GET /imports/{id} says how far it is',
    tag,
    needs: 'write',
    body: runSchema,
    status: 202,
    answer: importView,
    run: (tx, { id, body }) => startImport(tx, { ...body, id }),
  }),
  operation({
    name: 'undoImport',
    method: 'POST',
    path: '/imports/{id}/undo',
    summary: 'Take back what came in by an import; what you touched since stays, and is counted',
    tag,
    needs: 'write',
    status: 200,
    answer: importView,
    run: (tx, { id }) => undoImport(tx, id),
  }),
  operation({
    name: 'forgetImport',
    method: 'DELETE',
    path: '/imports/{id}',
    summary: 'Forget a file and how it was read; what came in by it stays',
    tag,
    needs: 'write',
    query: z.strictObject({}),
    status: 204,
    answer: null,
    run: (tx, { id }) => forgetImport(tx, id),
  }),
];
