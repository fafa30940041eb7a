import { z } from 'zod';
import { number, oneOf, optional, text } from './setting';

/** For local mode, and for tests of it. */
export const ownMachine = {
  REBOUND_DATA_DIR: optional(text(), {
    about: 'Local mode only: the folder of the database, its log and its secrets.',
    unset: '.rebound',
    example: '.rebound',
    readBy: ['start', 'web', 'worker'],
  }),
  REBOUND_TIME_SHIFT: optional(
    {
      schema: z.string().regex(/^-?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/),
      must: 'must be a duration such as PT49H or P3D',
      wrong: ['49', '2 days', 'P', 'PT'],
    },
    {
      about: 'Local mode only: how far the clock is moved.',
      unset: 'not at all',
      example: 'PT49H',
      readBy: ['start'],
    },
  ),
  REBOUND_FSYNC: optional(oneOf(['on', 'off']), {
    about: 'For tests, in local mode: off lets the database lose everything in a power cut.',
    unset: 'on',
    example: 'on',
    readBy: ['start'],
  }),
  REBOUND_POLL_MS: optional(number(100, 5_000), {
    about: 'For tests: milliseconds between two runs of the worker’s frequent jobs.',
    unset: '3000 to 10000',
    example: '1000',
    readBy: ['worker'],
  }),
  REBOUND_READING_MS: optional(number(100, 60_000), {
    about: 'For tests: milliseconds in which a text is read.',
    unset: '2000',
    example: '2000',
    readBy: ['web', 'worker'],
  }),
};
