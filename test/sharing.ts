import { randomUUID } from 'node:crypto';
import type { CoachScope } from '@/lib/access/scope';
import type { SubjectKind } from '@/lib/sharing/types';

/** Hand-written SQL that would let `coach` read something of their client's. */
export function grantingSql(
  coach: Pick<CoachScope, 'userId' | 'coachId' | 'coachingId'>,
  { kind = 'journal-entry', id }: { kind?: SubjectKind; id: string | null },
  permission = 'read',
): string {
  const subject = id ? `'${id}'` : 'NULL';
  return `INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at)
    VALUES ('${coach.userId}', '${randomUUID()}', '${coach.coachId}', '${coach.coachingId}', '${kind}', ${subject},
            '${permission}', now())`;
}
