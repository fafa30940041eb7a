type Field = string | number | boolean | null | undefined;

function write(level: 'info' | 'warn' | 'error', event: string, fields: Record<string, Field>): void {
  // For commands that have a summary of their own.
  if (process.env.REBOUND_LOG === 'none') return;
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields });
  if (level === 'info') console.log(line);
  else console.error(line);
}

/**
 * One JSON line a call. Fields are ids, codes and counts: never text that a person wrote, never an address.
 */
export const log = {
  info: (event: string, fields: Record<string, Field> = {}) => write('info', event, fields),
  warn: (event: string, fields: Record<string, Field> = {}) => write('warn', event, fields),
  /** `error` is reduced to its name and stack frames: messages of database errors can quote values. */
  error: (event: string, error: unknown, fields: Record<string, Field> = {}) =>
    write('error', event, { ...fields, ...shapeOf(error) }),
};

function shapeOf(error: unknown): Record<string, Field> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = framesOf(error).match(/^[ \t]+at .*$/gm);
  return { error: error.name, code, stack: frames?.slice(0, 6).join(' | ') };
}

/** What follows the message, as a message may look like a place in the code. */
function framesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  return at === -1 ? '' : stack.slice(at + message.length);
}
