import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { ContactView } from '@/lib/features/people/schema';
import { instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';

const WITH_APPLICATIONS = {
  applications: {
    select: { application: { select: { id: true, role: true, company: { select: { name: true } } } } },
    orderBy: { createdAt: 'desc' },
  },
} as const satisfies Prisma.ContactInclude;
type Row = Prisma.ContactGetPayload<{ include: typeof WITH_APPLICATIONS }>;

/** Throws NotFound for a missing or foreign id. */
export async function getContact(tx: ClientTx, id: string): Promise<ContactView> {
  const row = await tx.db.contact.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_APPLICATIONS,
  });
  if (!row) throw new NotFound('contact');
  return viewOf(row, await openVault(tx));
}

/** Newest first, a page at a time; those of one application where given. `nextCursor` is null at the end. */
export async function listContacts(
  tx: ClientTx,
  {
    cursor,
    limit,
    applicationId,
  }: { cursor?: Place | undefined; limit: number; applicationId?: string | undefined },
): Promise<{ items: ContactView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.contact.findMany({
    where: {
      userId: tx.scope.userId,
      ...after,
      ...(applicationId ? { applications: { some: { applicationId } } } : {}),
    },
    include: WITH_APPLICATIONS,
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  const vault = page.length > 0 ? await openVault(tx) : null;
  return { items: vault ? page.map((row) => viewOf(row, vault)) : [], nextCursor };
}

function viewOf(row: Row, vault: Vault): ContactView {
  const sealed = vault.at('Contact', row);
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    mail: sealed.open('mailSealed'),
    phone: sealed.open('phoneSealed'),
    link: row.link,
    remarks: sealed.open('remarksSealed'),
    applications: row.applications.map(({ application: { id, role, company } }) => ({
      id,
      role,
      company: company.name,
    })),
    version: row.version,
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
}
