import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Of this Rebound, as package.json says it. */
export const VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
