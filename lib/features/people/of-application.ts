import { Prisma } from '@/lib/platform/db/generated/client';

/** Somebody as other pages name them. */
export type ContactLine = { id: string; name: string; role: string | null };
/** Who has to do with an application, and whom else the person knows. */
export type ContactsOf = { linked: ContactLine[]; others: ContactLine[] };

/** More people than one application has. */
const SHOWN = 20;
/** As many as a list of choices can be looked through; of more, those added last. */
const OFFERED = 100;

/**
 * The people of one application, the latest first, and those who could be added, as JSON for the statement that reads its
 * page.
 */
export const ofApplication = (userId: string, applicationId: string): Prisma.Sql => Prisma.sql`
  json_build_object(
    'linked', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'role', role)), '[]') FROM (
      SELECT p.id, p.name, p.role FROM application_people a
      JOIN people p ON p.user_id = a.user_id AND p.id = a.contact_id
      WHERE a.user_id = ${userId}::uuid AND a.application_id = ${applicationId}::uuid
      ORDER BY a.created_at DESC, p.id DESC LIMIT ${SHOWN}::int) linked),
    'others', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'role', role)), '[]') FROM (
      SELECT p.id, p.name, p.role FROM people p
      WHERE p.user_id = ${userId}::uuid AND NOT EXISTS (
        SELECT 1 FROM application_people a
        WHERE a.user_id = p.user_id AND a.contact_id = p.id AND a.application_id = ${applicationId}::uuid)
      ORDER BY p.created_at DESC, p.id DESC LIMIT ${OFFERED}::int) others))`;
