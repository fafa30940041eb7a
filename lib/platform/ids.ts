import { NotFound } from '@/lib/platform/errors';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether it could be an id at all. */
export const isId = (id: unknown): id is string => typeof id === 'string' && UUID.test(id);

/**
 * An id that came from outside (an address, a form, the API). Throws NotFound where it could not be one, as
 * the database would otherwise answer with a type error: an id that cannot exist is like one that does not.
 */
export function requireId(id: string): string {
  if (!UUID.test(id)) throw new NotFound('id');
  return id;
}
