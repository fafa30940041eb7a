import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SMALL } from './processes.mjs';

test.each(['package.json', 'compose.yaml', 'deploy/systemd/rebound-worker.service'])(
  'a worker that %s starts is as small as one of npm start',
  (file) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /program\.mjs,? worker/.test(line));
    expect(lines).toHaveLength(1);
    expect(lines.map((line) => line.match(/--[\w-]+(=\d+)?/g))).toEqual([SMALL.worker]);
  },
);
