import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// A comment that grew sentence by sentence on one line is one that nobody reads whole.

const MOST_COLUMNS = 130;
/** A line of a comment; a type in one, which cannot be broken, is none. */
const COMMENT = /^\s*(?:\*(?! @)|\/\/|\/\*\*)/;
const ROOMS = ['app', 'bin', 'e2e', 'emails', 'lib', 'prisma', 'test'];

const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
).filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.includes('generated'));

test(`no line of a comment is longer than ${MOST_COLUMNS} columns`, () => {
  const long = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (COMMENT.test(line) && line.length > MOST_COLUMNS ? [`${file}:${at + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
