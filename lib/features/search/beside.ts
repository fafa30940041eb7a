import type { Asked } from '@/lib/features/search/data';
import { APPLICATIONS_TOLD } from '@/lib/features/search/schema';
import { saysWords } from '@/lib/platform/db/folded-sql';
import { Prisma } from '@/lib/platform/db/generated/client';
import { DOCUMENT_KIND_LABELS } from '@/lib/rules/documents';

// What a search finds beside applications, each as one value for the statement that finds those. It stands in no place, so it
// is told once: on the first page, where no place is asked for. Each says how many there are in `all`.

const NOTHING = Prisma.sql`'[]'::json`;

/** Those in the person's own list, by their name or their part. */
export function peopleWith(userId: string, { q, in: place, cursor, limit, beside }: Asked): Prisma.Sql {
  if (place || cursor) return NOTHING;
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('all', h.all, 'kind', 'person', 'id', h.id, 'name', h.name, 'role', h.role, 'companies', (
      SELECT coalesce(json_agg(DISTINCT c.name), '[]') FROM application_people l
      JOIN applications a ON a.user_id = l.user_id AND a.id = l.application_id
      JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
      WHERE l.user_id = ${userId}::uuid AND l.contact_id = h.id),
    'applications', (
      SELECT coalesce(json_agg(json_build_object('id', id, 'role', role, 'company', name)), '[]') FROM (
        SELECT a.id, a.role, c.name FROM application_people l
        JOIN applications a ON a.user_id = l.user_id AND a.id = l.application_id
        JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE l.user_id = ${userId}::uuid AND l.contact_id = h.id
        ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC LIMIT ${APPLICATIONS_TOLD}) latest))), '[]')
    FROM (
      SELECT id, name, role, count(*) OVER ()::int AS all FROM people h
      WHERE user_id = ${userId}::uuid AND ${saysWords(Prisma.sql`concat_ws(E'\n', h.name, h.role)`, q)}
      ORDER BY updated_at DESC, id DESC LIMIT ${beside ?? limit}) h)`;
}

/** What a kind is called, as somebody would search for it. */
const CALLED = Prisma.sql`CASE d.kind ${Prisma.join(
  Object.entries(DOCUMENT_KIND_LABELS).map(([kind, label]) => Prisma.sql`WHEN ${kind} THEN ${label}`),
  ' ',
)} END`;

/** Documents by their title, what they are, what their files are called, and the companies that they went to. */
export function documentsWith(userId: string, { q, in: place, cursor, limit, beside }: Asked): Prisma.Sql {
  if (place || cursor) return NOTHING;
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('all', d.all, 'kind', 'document', 'id', d.id, 'title', d.title, 'documentKind', d.kind,
      'companies', coalesce(d.companies, '[]'))), '[]')
    FROM (
      SELECT d.id, d.title, d.kind, g.companies, count(*) OVER ()::int AS all FROM documents d
      LEFT JOIN (
        SELECT document_id, string_agg(name, E'\n') AS names FROM document_files
        WHERE user_id = ${userId}::uuid AND stored GROUP BY 1) f ON f.document_id = d.id
      LEFT JOIN (
        SELECT f.document_id, json_agg(DISTINCT c.name) AS companies, string_agg(DISTINCT c.name, E'\n') AS names
        FROM application_documents l
        JOIN document_files f ON f.user_id = l.user_id AND f.id = l.file_id
        JOIN applications a ON a.user_id = l.user_id AND a.id = l.application_id
        JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE l.user_id = ${userId}::uuid GROUP BY 1) g ON g.document_id = d.id
      WHERE d.user_id = ${userId}::uuid
        AND ${saysWords(Prisma.sql`concat_ws(E'\n', d.title, ${CALLED}, f.names, g.names)`, q)}
      ORDER BY d.updated_at DESC, d.id DESC LIMIT ${beside ?? limit}) d)`;
}
