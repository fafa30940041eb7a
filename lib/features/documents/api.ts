import { operation } from '@/lib/access/operation';
import { getDocument, listDocuments } from '@/lib/features/documents/data';
import {
  addDocument,
  changeDocument,
  deleteDocument,
  giveDocument,
  takeBackDocument,
} from '@/lib/features/documents/mutations';
import {
  documentChangeSchema,
  documentQuerySchema,
  documentView,
  givenSchema,
  newDocumentSchema,
  notGivenSchema,
} from '@/lib/features/documents/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Documents';

export const documentOperations = [
  operation({
    name: 'addDocument',
    method: 'POST',
    path: '/documents',
    summary:
      'Add a document; then POST the bytes of its file to /documents/{id}/file?name=cv.pdf, and GET them there, in any ?number=',
    tag,
    needs: 'write',
    body: newDocumentSchema,
    status: 201,
    answer: documentView,
    run: (tx, { body }) => addDocument(tx, body),
  }),
  operation({
    name: 'listDocuments',
    method: 'GET',
    path: '/documents',
    summary: 'List documents with their versions, newest first, page by page; of one kind where you say so',
    tag,
    needs: 'read',
    query: documentQuerySchema,
    status: 200,
    answer: pageOf(documentView),
    run: async (tx, { query }) => ok(await listDocuments(tx, query)),
  }),
  operation({
    name: 'getDocument',
    method: 'GET',
    path: '/documents/{id}',
    summary: 'Get one document with its versions, and where each went',
    tag,
    needs: 'read',
    status: 200,
    answer: documentView,
    run: async (tx, { id }) => ok(await getDocument(tx, id)),
  }),
  operation({
    name: 'changeDocument',
    method: 'PATCH',
    path: '/documents/{id}',
    summary: 'Change only the fields you send',
    tag,
    needs: 'write',
    body: documentChangeSchema,
    status: 200,
    answer: documentView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeDocument(tx, { ...body, id }),
  }),
  operation({
    name: 'giveDocument',
    method: 'POST',
    path: '/documents/{id}/applications',
    summary: 'Say which version went to an application, and when; by default the newest, today',
    tag,
    needs: 'write',
    body: givenSchema,
    status: 200,
    answer: documentView,
    run: (tx, { id, body }) => giveDocument(tx, { ...body, id }),
  }),
  operation({
    name: 'takeBackDocument',
    method: 'DELETE',
    path: '/documents/{id}/applications',
    summary: 'Take back that a version went to an application',
    tag,
    needs: 'write',
    query: notGivenSchema,
    status: 200,
    answer: documentView,
    run: (tx, { id, query }) => takeBackDocument(tx, { ...query, id }),
  }),
  operation({
    name: 'deleteDocument',
    method: 'DELETE',
    path: '/documents/{id}',
    summary: 'Delete one document in all its versions',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteDocument(tx, id),
  }),
];
