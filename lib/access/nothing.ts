import { z } from 'zod';

/** What a form or a request sends that has nothing to say but that it was sent. */
export const nothingSchema = z.object({});
