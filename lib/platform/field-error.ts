import { z } from 'zod';

/**
 * A wrong value that only the transaction can tell (it needs the database's clock or a row): the same error
 * that a schema throws, so that a form and the API show it in the same way. `path` is the field, '' for none.
 */
export function fieldError(path: string, message: string): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: path === '' ? [] : [path], message, input: undefined }]);
}
