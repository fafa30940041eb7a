import { z } from 'zod';
import type { OpenOperation, Operation } from '@/lib/access/operation';
import { conditionOf, hasTag, isKeyed } from '@/lib/api/conditions';
import { filePaths } from '@/lib/api/file-operations';
import { openOperations, operations } from '@/lib/api/registry';
import { VERSION } from '@/lib/platform/version';
import { ANSWERED_HOURS, IDEMPOTENCY_KEY_MOST } from '@/lib/rules/limits';

type Json = Record<string, unknown>;

const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  code: z
    .string()
    .describe('The id of the rule that refused; otherwise a fixed word such as invalid or not-found.'),
  title: z.string(),
  detail: z.string(),
  until: z.iso.datetime().nullish().describe('When the refusal ends.'),
  current: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('VERSION: what is there now, of the fields that were sent, with its version.'),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

/** The API in OpenAPI 3.1, made from the declarations that also answer the requests. */
export function openApiDocument(serverUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const one of [...operations, ...openOperations]) {
    const entry = paths[one.path] ?? {};
    entry[one.method.toLowerCase()] = describeOperation(one);
    paths[one.path] = entry;
  }
  Object.assign(paths, filePaths(problemResponse));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rebound',
      version: VERSION,
      description:
        'Everything the pages do, over HTTP. The same rules apply here. A refusal is a problem with the rule in `code` and, if it ends, the moment in `until`.',
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal token from settings, with the scopes read and write.',
        },
      },
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
    },
  };
}

const ETAG: Json = {
  description: 'The version, to send back in If-Match or as `version`.',
  schema: { type: 'string', examples: ['"3"'] },
};
const IF_MATCH: Json = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of what you read: refused with 412 where it was changed since.',
  schema: { type: 'string', examples: ['"3"'] },
};
const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description: `A name of your own for this request. Sent again within ${ANSWERED_HOURS} hours, it is answered as before and changes nothing.`,
  schema: { type: 'string', minLength: 1, maxLength: IDEMPOTENCY_KEY_MOST },
};

function describeOperation(one: Operation | OpenOperation): Json {
  const parameters: Json[] = [];
  if (one.path.includes('{id}')) {
    parameters.push({ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } });
  }
  const query = one.query ? jsonSchema(one.query, 'input') : null;
  for (const [name, schema] of Object.entries((query?.properties as Json) ?? {})) {
    const required = ((query?.required as string[]) ?? []).includes(name);
    parameters.push({ name, in: 'query', required, schema });
  }
  const conditional = one.needs !== null && conditionOf(one) !== null;
  if (conditional) parameters.push(IF_MATCH);
  if (isKeyed(one)) parameters.push(IDEMPOTENCY_KEY);
  const responses: Record<string, Json> = {
    [one.status]: one.answer
      ? {
          description: 'Done',
          ...(hasTag(one) ? { headers: { ETag: ETAG } } : {}),
          content: { [one.media ?? 'application/json']: { schema: jsonSchema(one.answer, 'output') } },
        }
      : { description: 'Done, with no content' },
    ...(one.needs === null
      ? {}
      : {
          401: problemResponse('No token, or a revoked one'),
          404: problemResponse('Does not exist, or is not yours'),
        }),
  };
  if (one.body || one.query)
    responses[422] = problemResponse('The request is invalid; `errors` says what to change');
  if (one.reads) {
    responses[422] = problemResponse('The request is invalid, or its text takes too long to read');
  }
  if (one.takesFile) responses[413] = problemResponse('The file is too large, or has too many rows');
  if (one.refusals?.length) responses[409] = problemResponse(`A rule refuses: ${one.refusals.join(', ')}`);
  if (conditional)
    responses[412] = problemResponse('VERSION: it was changed since the version that If-Match names');
  if (isKeyed(one) && !responses[422])
    responses[422] = problemResponse('This Idempotency-Key was used for something else');
  if (one.stepUp)
    responses[403] = problemResponse(
      'Only the person can do this, signed in to the site; a token is refused',
    );
  responses[503] = problemResponse('Very busy right now; `retry-after` says when to try again');
  responses[429] = problemResponse('Too many requests; `retry-after` says when to try again');
  return {
    operationId: one.name,
    summary: one.summary,
    tags: [one.tag],
    ...(one.needs === null ? { security: [] } : { 'x-token-scope': one.needs }),
    ...(parameters.length ? { parameters } : {}),
    ...(one.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: jsonSchema(one.body, 'input') },
              ...(one.takesFile ? fileContent(one.body) : {}),
            },
          },
        }
      : {}),
    responses,
  };
}

/** A form with the file in it, or the file itself with the other fields in the address. */
function fileContent(body: z.ZodType): Json {
  const form = jsonSchema(body, 'input');
  const binary = { type: 'string', format: 'binary' };
  return {
    'multipart/form-data': {
      schema: { ...form, properties: { ...(form.properties as Json), file: binary } },
    },
    ...Object.fromEntries(FILE_MEDIA.map((media) => [media, { schema: binary }])),
  };
}
const FILE_MEDIA = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

const problemResponse = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
}
