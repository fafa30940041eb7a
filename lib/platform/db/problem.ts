/** What is wrong with the database, in the words of those who run one. */
export type DatabaseProblem = { name: ProblemName; code: string; todo: string };

const PROBLEMS = {
  'disk-full': 'The disk of the database is full: free space on it, or make it larger.',
  'out-of-memory': 'The database ran out of memory: give it more, or lower max_connections or work_mem.',
  'too-many-connections':
    'The database takes no more connections: raise max_connections, put a pooler in front, or run fewer processes.',
  'read-only': 'The database takes no writes: DATABASE_URL names a replica, or a failover is under way.',
  unreachable: 'Nothing answers at DATABASE_URL: start the database, or look at the network in between.',
  starting: 'The database is starting, stopping or recovering: it answers again once that is done.',
  'connection-lost': 'The database closed the connection: look whether it was restarted.',
  'wrong-password': 'The database refuses the name or password of DATABASE_URL: set them right.',
  'no-database': 'The database of DATABASE_URL is not there: make it, or name the right one.',
  'not-migrated': 'The database lacks what this version needs: run "npm run migrate".',
  'no-permission': 'The runtime role lacks a right: run "npm run migrate", which grants it.',
  deadlock: 'Two transactions waited for each other and this one was ended. Nothing to do, unless it recurs.',
  serialization: 'Another write came first and this one was ended. Nothing to do, unless it recurs.',
  cancelled: 'The database ended the statement: look at statement_timeout, and at how busy it is.',
  'pool-busy':
    'No connection became free in time, or a transaction took too long: look how busy the database is, and at rebound_database_connections.',
} as const;
export type ProblemName = keyof typeof PROBLEMS;

/** By the code that Postgres gives an error, or the system one of a connection. */
const CODES: Record<string, ProblemName> = {
  '53100': 'disk-full',
  ENOSPC: 'disk-full',
  '53200': 'out-of-memory',
  '53300': 'too-many-connections',
  '25006': 'read-only',
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  '57P03': 'starting',
  '57P01': 'connection-lost',
  '57P02': 'connection-lost',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  '28P01': 'wrong-password',
  '28000': 'wrong-password',
  '3D000': 'no-database',
  '42P01': 'not-migrated',
  '42703': 'not-migrated',
  '42883': 'not-migrated',
  '42501': 'no-permission',
  '40P01': 'deadlock',
  '40001': 'serialization',
  '57014': 'cancelled',
};

/** Where only the client spoke: the codes that Prisma gives what never came from Postgres. */
const CLIENT_CODES: Record<string, ProblemName> = {
  P1001: 'unreachable',
  P1002: 'unreachable',
  P1017: 'connection-lost',
  P2024: 'pool-busy',
  P2028: 'pool-busy',
  P2034: 'serialization',
};

/** What the adapter says where Postgres could not, as the code of the client for it. */
const KINDS: Record<string, string> = {
  DatabaseNotReachable: 'P1001',
  SocketTimeout: 'P1002',
  ConnectionClosed: 'P1017',
};

/** What passes by itself: the same again in a moment may well succeed. */
const PASSING: readonly ProblemName[] = [
  'too-many-connections',
  'unreachable',
  'starting',
  'connection-lost',
  'deadlock',
  'serialization',
  'cancelled',
  'pool-busy',
];

/** Whether an error says that the database does not get to it now. */
export function isPassing(error: unknown): boolean {
  const problem = databaseProblemOf(error);
  return problem !== null && PASSING.includes(problem.name);
}

/** Whether the database ended a transaction for another's sake: nothing of it is left, and it can be begun again at once. */
export function endedForAnother(error: unknown): boolean {
  const name = databaseProblemOf(error)?.name;
  return name === 'deadlock' || name === 'serialization';
}

/**
 * What an error says about the database by its code; null where it says nothing. The code is Postgres’s own where it has
 * one.
 */
export function databaseProblemOf(error: unknown): DatabaseProblem | null {
  const code = fieldOf(error, 'code');
  const original =
    fieldOf(error, 'meta', 'driverAdapterError', 'cause', 'originalCode') ??
    fieldOf(error, 'cause', 'originalCode');
  const kind = fieldOf(error, 'meta', 'driverAdapterError', 'cause', 'kind') ?? '';
  for (const one of [original, KINDS[kind], code, firstOf(error)]) {
    const name =
      one === undefined ? undefined : (CODES[one] ?? (isOfClient(error) ? CLIENT_CODES[one] : undefined));
    if (name && one) return { name, code: one, todo: PROBLEMS[name] };
  }
  return null;
}

/** Of several addresses that were tried, what the first one said. */
function firstOf(error: unknown): string | undefined {
  const errors: unknown = error instanceof AggregateError ? error.errors : undefined;
  return Array.isArray(errors) ? fieldOf(errors[0], 'code') : undefined;
}

const isOfClient = (error: unknown) => error instanceof Error && error.name.startsWith('PrismaClient');

function fieldOf(value: unknown, ...path: string[]): string | undefined {
  let found = value;
  for (const name of path)
    found =
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}
