import { z } from 'zod';
import { applicationsQuerySchema, viewAddressSchema } from '@/lib/features/applications';

export const FILE_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const format = z.enum(FILE_FORMATS, `Choose one of ${FILE_FORMATS.join(', ')}.`);

/** What a page asks for: its own address, and the kind of file. */
export const pageFileSchema = viewAddressSchema.extend({ format: format.catch('csv') });

/** What a program asks for: a view of the applications, all of it. */
export const fileQuerySchema = z
  .looseObject({ format: format.default('csv') })
  .transform(({ format: kind, cursor: _, limit: __, ...query }) => ({ format: kind, query }))
  .pipe(z.object({ format, query: applicationsQuerySchema }));
