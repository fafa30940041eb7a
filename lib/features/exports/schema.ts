import { z } from 'zod';

/** The form that asks for an export. VENT: vents come along only where they are asked for by name. */
export const requestExportSchema = z.object({
  vents: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
});
