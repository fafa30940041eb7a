import type { z } from 'zod';
import { problem } from '@/lib/api/problem';
import { brokenTexts } from '@/lib/platform/whole-text';
import { IDEMPOTENCY_KEY_MOST } from '@/lib/rules/limits';

// What a request brings along, and what it is answered where that can't be read.

/** The longest body, where an operation says nothing else. */
export const BODY_LIMIT_BYTES = 256 * 1024;

export class BadRequest extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super('bad request');
    this.response = response;
  }
}

type Part = 'query' | 'body';

export function parse<T>(schema: z.ZodType<T>, value: unknown, where: Part): T {
  const broken = brokenTexts(value);
  if (broken) throw new BadRequest(invalid(broken, where));
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new BadRequest(invalid(parsed.error, where));
}

export const invalid = (error: z.ZodError, where: Part): Response =>
  wrong(error.issues.map((issue) => ({ path: issue.path.join('.') || where, message: issue.message })));

function wrong(errors: { path: string; message: string }[]): Response {
  const detail = errors.map((one) => `${one.path}: ${one.message}`).join(' ');
  return problem({ status: 422, code: 'invalid', title: 'Please check your request', detail, errors });
}

/** A header that can't be read. */
const wrongHeader = (path: string, message: string) => new BadRequest(wrong([{ path, message }]));

const ENTITY_TAG = /^(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;
const OURS = /^\d{1,9}$/;
/** A version that no row has: what somebody else's tag stands for. */
const NO_VERSION = 2 ** 31 - 1;

/**
 * The version that a change asks for by If-Match; undefined where it asks for none, or for any (`*`). A tag that we never
 * gave is a version that nothing has.
 */
export function versionAsked(request: Request): number | undefined {
  const sent = request.headers.get('if-match')?.trim();
  if (!sent || sent === '*') return undefined;
  const tag = ENTITY_TAG.exec(sent)?.[1];
  if (tag === undefined) throw wrongHeader('If-Match', 'Send the ETag of what you read, such as "3".');
  return OURS.test(tag) ? Number(tag) : NO_VERSION;
}

/** The body with the version that If-Match asks for, where the body takes one. */
export function withVersion(body: unknown, version: number): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const given = 'version' in body ? body.version : undefined;
  if (given !== undefined && given !== version)
    throw wrongHeader('If-Match', 'It names another version than the body does.');
  return { ...body, version };
}

/** The name under which a program asks for something once. */
export function idempotencyKey(request: Request): string | null {
  const sent = request.headers.get('idempotency-key');
  if (sent === null) return null;
  const key = sent.trim().replace(/^"(.*)"$/, '$1');
  if (key.length <= IDEMPOTENCY_KEY_MOST && /^[\x20-\x7e]+$/.test(key)) return key;
  throw wrongHeader('Idempotency-Key', `Use 1 to ${IDEMPOTENCY_KEY_MOST} visible characters.`);
}

export async function readJson(request: Request, limit: number): Promise<unknown> {
  const bytes = await readLimited(request, limit);
  // An empty body is an empty object: every field may be left out of some requests.
  if (bytes.length === 0) return {};
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new BadRequest(
      problem({
        status: 415,
        code: 'unsupported-media-type',
        title: 'JSON is needed',
        detail: 'Send the body as application/json.',
      }),
    );
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BadRequest(
      problem({
        status: 400,
        code: 'malformed',
        title: 'Not valid JSON',
        detail: 'The body could not be read as JSON.',
      }),
    );
  }
}

export async function readLimited(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) {
      throw new BadRequest(
        problem({
          status: 413,
          code: 'too-large',
          title: 'Too long',
          detail: `The body can have up to ${limit / 1024} KB here.`,
        }),
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
