import { createHash } from 'node:crypto';
import type { SqlQuery } from '@prisma/driver-adapter-utils';

/** More than the product has; what comes after them (lists of an odd length) is planned anew each time, as everything was. */
const AT_MOST = 400;
/** Only what reads: a write of many rows has a text for each number of them. */
const READS = /^\s*(SELECT|WITH)\b/i;

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement, parsed and planned. A page's statements were planned for each
 * visitor before, which took longer than running them. It says what the text is, so that a pooler that hands connections
 * from one process to another can't run one statement for another. Empty for what is not kept.
 */
export function statementName({ sql }: Pick<SqlQuery, 'sql'>): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= AT_MOST || !READS.test(sql)) return '';
  const name = createHash('sha256').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}
