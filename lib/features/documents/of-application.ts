import { Prisma } from '@/lib/platform/db/generated/client';
import type { DocumentKind } from '@/lib/rules/documents';

/** A version that went to an application. `givenOn` is a local date. */
export type GivenLine = { id: string; title: string; kind: DocumentKind; number: number; givenOn: string };
/** What went to an application, and the documents that have a file that could. */
export type DocumentsOf = { given: GivenLine[]; others: { id: string; title: string; number: number }[] };

/** More versions than one application gets. */
const SHOWN = 20;
/** As many as a list of choices can be looked through; of more, those added last. */
const OFFERED = 100;

/**
 * What went to one application, the latest first, and the newest version of every document that did not go in that one, as
 * JSON for the statement that reads its page.
 */
export const ofApplication = (userId: string, applicationId: string): Prisma.Sql => Prisma.sql`
  json_build_object(
    'given', (SELECT coalesce(json_agg(json_build_object(
        'id', id, 'title', title, 'kind', kind, 'number', number, 'givenOn', given_on)), '[]') FROM (
      SELECT d.id, d.title, d.kind, f.number, g.given_on FROM application_documents g
      JOIN document_files f ON f.user_id = g.user_id AND f.id = g.file_id AND f.stored
      JOIN documents d ON d.user_id = f.user_id AND d.id = f.document_id
      WHERE g.user_id = ${userId}::uuid AND g.application_id = ${applicationId}::uuid
      ORDER BY g.given_on DESC, f.created_at DESC, f.id DESC LIMIT ${SHOWN}::int) given),
    'others', (SELECT coalesce(json_agg(json_build_object('id', id, 'title', title, 'number', number)), '[]') FROM (
      SELECT d.id, d.title, f.number FROM documents d
      JOIN LATERAL (
        SELECT n.id, n.number FROM document_files n
        WHERE n.user_id = d.user_id AND n.document_id = d.id AND n.stored
        ORDER BY n.number DESC LIMIT 1) f ON true
      WHERE d.user_id = ${userId}::uuid AND NOT EXISTS (
        SELECT 1 FROM application_documents g
        WHERE g.user_id = d.user_id AND g.file_id = f.id AND g.application_id = ${applicationId}::uuid)
      ORDER BY d.created_at DESC, d.id DESC LIMIT ${OFFERED}::int) others))`;
