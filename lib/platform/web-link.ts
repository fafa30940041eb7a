import { z } from 'zod';
import { wholeLink } from '@/lib/rules/whole-link';

/** A link to a page, wherever one is typed: with or without its https://. */
export const webLink = z
  .string()
  .trim()
  .max(2000, 'Use a link of up to 2000 characters.')
  .transform(wholeLink)
  .pipe(z.url({ protocol: /^https?$/, error: 'Paste the page’s address, for example example.com/jobs/42.' }));
