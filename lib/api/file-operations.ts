import { z } from 'zod';
import { documentView, fileQuerySchema } from '@/lib/features/documents';

type Json = Record<string, unknown>;

/**
 * What the two operations of lib/api/files.ts are called. They are no declarations, as they stream; the document describes
 * them.
 */
export const FILE_OPERATIONS = ['getDocumentFile', 'addDocumentFile'] as const;

/** Octets, whatever they are. */
const OCTETS = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

/** The two operations whose body or answer is a file, for the document in OpenAPI. */
export function filePaths(problemResponse: (description: string) => Json): Record<string, Json> {
  const [get, post] = FILE_OPERATIONS;
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const query = (name: string, schema: unknown, description: string) => ({
    ...{ name, in: 'query', required: false, description, schema },
  });
  const refusals = {
    401: problemResponse('No token, or a revoked one'),
    403: problemResponse('The token lacks the scope'),
    404: problemResponse('Does not exist, or is not yours'),
    422: problemResponse('The request is invalid; `errors` says what to change'),
    429: problemResponse('Too many requests; `retry-after` says when to try again'),
    503: problemResponse('Files can’t be reached just now'),
  };
  return {
    '/documents/{id}/file': {
      get: {
        operationId: get,
        summary: 'Get the bytes of one version, as a download; the newest where none is named',
        ...{ tags: ['Documents'], 'x-token-scope': 'read' },
        parameters: [id, query('number', schemaOf(fileQuerySchema.shape.number), 'Which version')],
        responses: { 200: { description: 'Done', content: OCTETS }, ...refusals },
      },
      post: {
        operationId: post,
        summary: 'Add the bytes of a file as the newest version; they are the body, up to 20 MB',
        ...{ tags: ['Documents'], 'x-token-scope': 'write' },
        parameters: [id, query('name', { type: 'string' }, 'What the file is called, with its ending')],
        requestBody: { required: true, content: OCTETS },
        responses: {
          201: {
            description: 'Done',
            content: { 'application/json': { schema: schemaOf(documentView) } },
          },
          ...refusals,
          409: problemResponse('file-full: no room for it among your files'),
          413: problemResponse('file-too-large: over 20 MB'),
          415: problemResponse('file-type: not a kind that is kept, or not what its name says'),
        },
      },
    },
  };
}

function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Json;
  return rest;
}
