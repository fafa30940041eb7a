import { Console } from 'node:console';
import pino from 'pino';
import { prettyOf } from './pretty';

export type Level = 'debug' | 'info' | 'warn' | 'error';
type Line = Record<string, string | number | boolean | null>;

/** The number that pino has for this level. */
const WARN = 40;

// A logger for the process, also across Next's module instances. The settings are read where the first line is written:
// a program that has read its .env by then writes as that says.
const kept = globalThis as unknown as { reboundLog?: pino.Logger };

/** Writes one line: JSON for a collector, words and colours at a terminal. */
export function writeLine(level: Level, line: Line): void {
  kept.reboundLog ??= logger();
  kept.reboundLog[level](line);
}

/** Whether everything is written, and each time. */
export const isDebugging = (): boolean => process.env.REBOUND_LOG_LEVEL === 'debug';

function logger(): pino.Logger {
  return pino(
    {
      level: levelOf(),
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      // Lines hold words and numbers of ours; there is nothing to look through.
      serializers: {},
    },
    stream(),
  );
}

function levelOf(): string {
  // For commands that have a summary of their own.
  if (process.env.REBOUND_LOG === 'none') return 'silent';
  const wanted = process.env.REBOUND_LOG_LEVEL ?? '';
  return ['debug', 'info', 'warn', 'error'].includes(wanted) ? wanted : 'info';
}

/**
 * Where lines go: to the end of the process's own output, warnings and errors to that for errors. By a console of its
 * own, which waits for the line to be out, and survives an output that has closed or is full.
 */
function stream() {
  const out = new Console({ stdout: process.stdout, stderr: process.stderr });
  const isPretty = prettyWanted();
  return {
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string) {
      const said = isPretty ? prettyOf(line) : line.trimEnd();
      if (this.lastLevel >= WARN) out.error('%s', said);
      else out.log('%s', said);
    },
  };
}

function prettyWanted(): boolean {
  const wanted = process.env.REBOUND_LOG_FORMAT;
  if (wanted === 'json' || wanted === 'pretty') return wanted === 'pretty';
  return process.env.REBOUND_MODE === 'local' && process.stderr.isTTY === true;
}
