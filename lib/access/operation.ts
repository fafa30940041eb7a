import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { ExternalCall } from '@/lib/access/external-call';
import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import type { Result } from '@/lib/platform/result';
import type { RuleCode } from '@/lib/rules/verdict';

/** What an API token may do. One that may write may read too. */
export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A token that may write may read too. */
export const mayUse = (held: readonly string[], needed: TokenScope): boolean =>
  held.includes(needed) || (needed === 'read' && held.includes('write'));

export const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** What a handler gets: the path's id, that of what it is under where the address names it, the parsed query and body. */
type Input<Query, Body> = { id: string; under?: string; query: Query; body: Body };

/** What every operation says of itself, for requests, the OpenAPI document and the page for programs. */
type Declared<Query, Body> = {
  name: string;
  method: Method;
  /** Below /api/v1; at most one `{id}`. */
  path: string;
  /** What it belongs to, and may be addressed below: `/events/{id}` is also `/applications/{under}/events/{id}`. */
  under?: string;
  summary: string;
  tag: string;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  status: 200 | 201 | 202 | 204;
  /** What comes back, for the document; the API tests hold real answers against it. */
  answer: z.ZodType | null;
  /** What kind of file it answers, whose text `run` gives; JSON where it is left out. */
  media?: 'text/calendar' | 'text/csv';
  /** The longest body in bytes, where the usual 256 KB are too few. */
  bodyLimit?: number;
  /** Its body may be a file, or a form with one as its field `file`; as JSON it holds the text of one. */
  takesFile?: true;
  /** Only a person who has just confirmed that it is them may: a token, which cannot, is refused with 403. */
  stepUp?: true;
  /** A text of it is read, with 422 where that can’t be, and 503 where it can’t be now. */
  reads?: true;
  /** Something reaches another person or place by it, now or later. */
  sends?: true;
  /** What an assistant's call says unless the assistant says otherwise: it is asked where another program is not. */
  unlessSaid?: Readonly<Record<string, boolean>>;
  /** It is about the people whom the caller coaches. */
  forCoach?: true;
  /** Rules that may refuse it, with 409. */
  refusals?: readonly RuleCode[];
};

/**
 * One thing the API can do for the bearer of a token. The same declaration answers requests, writes the OpenAPI
 * document and stands in the access matrix, so none of them can say something else.
 */
export type Operation<Query = unknown, Body = unknown, Answer = unknown> = Declared<Query, Body> & {
  needs: TokenScope;
  run(tx: ClientTx, input: Input<Query, Body>): Promise<Result<Answer>>;
  /** In place of `run` where a coach acts for the client whose coaching the path names. */
  asCoach?: (tx: CoachTx, input: Input<Query, Body>) => Promise<Result<Answer>>;
  /** In place of `run` where somebody outside of the house is asked in the middle. */
  external?: ExternalCall<Body, unknown, unknown, Answer>;
};

/** One thing it reckons for anybody, from what the request brings along; it reads and writes nothing. */
export type OpenOperation<Body = unknown, Answer = unknown> = Declared<never, Body> & {
  needs: null;
  body: z.ZodType<Body>;
  reckon(body: Body, present: Temporal.Instant): Answer | Promise<Answer>;
};

/** Declares an operation; only here do its types narrow, the registry holds all of them as one type. */
export function operation<Query, Body, Answer>(declared: Operation<Query, Body, Answer>): Operation {
  return declared as unknown as Operation;
}

/** Declares an operation of a coach for one client: `{id}` names the coaching, which has to run (COACH-1). */
export function coachOperation<Query, Body, Answer>({
  run: asCoach,
  ...declared
}: Omit<Operation<Query, Body, Answer>, 'run' | 'asCoach' | 'external' | 'forCoach'> & {
  run: NonNullable<Operation<Query, Body, Answer>['asCoach']>;
}): Operation {
  return { ...declared, forCoach: true, asCoach } as unknown as Operation;
}

/** Declares an operation that asks somebody outside of the house in its middle. */
export function externalOperation<Query, Body, Ready, Found, Answer>(
  declared: Omit<Operation<Query, Body, Answer>, 'run' | 'external'> & {
    external: ExternalCall<Body, Ready, Found, Answer>;
  },
): Operation {
  return declared as unknown as Operation;
}

/** Declares an open operation: POST, as its facts are nobody's address, and measured by the network it comes from. */
export function openOperation<Body, Answer>(
  declared: Omit<OpenOperation<Body, Answer>, 'method' | 'status' | 'needs'>,
): OpenOperation {
  const open: OpenOperation<Body, Answer> = {
    ...declared,
    method: 'POST',
    status: 200,
    needs: null,
  };
  return open as unknown as OpenOperation;
}
