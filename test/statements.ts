import pg from 'pg';

// Counts the SQL statements of this process. BEGIN, COMMIT and ROLLBACK are not counted.

const statements: string[] = [];
const query = pg.Client.prototype.query;

pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
  const [asked] = args as [string | { text?: string }];
  const text = typeof asked === 'string' ? asked : (asked?.text ?? '');
  if (!/^\s*(BEGIN|COMMIT|ROLLBACK|SET )/i.test(text)) statements.push(text.replaceAll(/\s+/g, ' ').trim());
  return (query as (...args: unknown[]) => unknown).apply(this, args);
} as typeof pg.Client.prototype.query;

/** The statements that `work` ran, in their order. */
export async function statementsIn(work: () => Promise<unknown>): Promise<string[]> {
  statements.length = 0;
  await work();
  return [...statements];
}

/** For the message of a failed count: a line a statement. */
export const listed = (asked: readonly string[]): string =>
  `\n${asked.map((text) => `  ${text.slice(0, 160)}`).join('\n')}\n`;
