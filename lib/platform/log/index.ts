import { requestNow } from '@/lib/platform/request';
import { type LogFields, wordOf, writableOf } from './fields';
import { folded } from './fold';
import { shapeOf } from './shape';
import { isDebugging, writeLine } from './write';

/**
 * One line a call. An event is a word of ours; fields are ids, codes and counts (./fields): never text that a person
 * wrote, never an address. A warning or an error that repeats itself is counted (./fold). The id of the request that a
 * line comes from is added.
 */
export const log = {
  debug: (event: string, fields: LogFields = {}): void => {
    if (isDebugging()) writeLine('debug', lineOf(event, fields));
  },
  info: (event: string, fields: LogFields = {}): void => writeLine('info', lineOf(event, fields)),
  warn: (event: string, fields: LogFields = {}): void => repeatable('warn', lineOf(event, fields)),
  /** `error` is reduced to its name, its code and stack frames: messages of database errors can quote values. */
  error: (event: string, error: unknown, fields: LogFields = {}): void =>
    repeatable('error', { ...lineOf(event, fields), ...shapeOf(error) }),
};

type Line = Record<string, string | number | boolean | null>;

function lineOf(event: string, fields: LogFields): Line {
  const request = requestNow()?.id;
  return { event: wordOf(event), ...(request ? { request } : {}), ...writableOf(fields) };
}

function repeatable(level: 'warn' | 'error', line: Line): void {
  if (isDebugging()) writeLine(level, line);
  else folded(level, line, writeLine);
}
