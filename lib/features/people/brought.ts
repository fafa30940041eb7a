import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { dateOf } from '@/lib/platform/clock';
import { insertMany } from '@/lib/platform/db/insert-many';
import { rowId } from '@/lib/platform/row-id';

/** What is known of somebody, without whose account it is and since when. */
export type ContactFacts = {
  name: string;
  role: string | null;
  mail: string | null;
  phone: string | null;
  link: string | null;
  remarks: string | null;
};

/** Adds people who were written down somewhere else, in one statement however many there are; their ids in that order. */
export async function bringPeople(tx: ClientTx, brought: readonly ContactFacts[]): Promise<string[]> {
  if (brought.length === 0) return [];
  const vault = await openVault(tx);
  const now = dateOf(tx.now);
  const rows = brought.map(({ name, role, mail, phone, link, remarks }) => {
    const id = rowId(tx.now);
    const sealed = vault.at('Contact', { id });
    return {
      ...{ userId: tx.scope.userId, id, name, role, link, version: 1, createdAt: now, updatedAt: now },
      mailSealed: sealed.sealIfAny('mailSealed', mail),
      phoneSealed: sealed.sealIfAny('phoneSealed', phone),
      remarksSealed: sealed.sealIfAny('remarksSealed', remarks),
    };
  });
  await insertMany(tx.db, 'people', rows);
  return rows.map(({ id }) => id);
}

/** Says who has to do with applications that were made in this transaction; each pair once. */
export async function bringLinks(
  tx: ClientTx,
  links: readonly { applicationId: string; contactId: string }[],
): Promise<void> {
  const each = new Map(links.map((link) => [`${link.applicationId} ${link.contactId}`, link]));
  await insertMany(
    tx.db,
    'application_people',
    [...each.values()].map((link) => ({ userId: tx.scope.userId, ...link, createdAt: dateOf(tx.now) })),
  );
}

/** Somebody who is there, with what is known of them and the companies of their applications. */
export type KnownContact = ContactFacts & { id: string; companyIds: string[] };

type Row = Pick<ContactFacts, 'name' | 'role' | 'link'> & {
  id: string;
  mailSealed: Uint8Array | null;
  phoneSealed: Uint8Array | null;
  remarksSealed: Uint8Array | null;
  companyIds: string[];
};

/**
 * The people of these names, the first added first; small and capital letters are alike. `notOf`: without those whom an import
 * brought, of whom it is known already which of its lines name them.
 */
export async function peopleNamed(
  tx: ClientTx,
  { names, notOf }: { names: readonly string[]; notOf: string },
): Promise<KnownContact[]> {
  if (names.length === 0) return [];
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT p.id, p.name, p.role, p.link, p.mail_sealed AS "mailSealed", p.phone_sealed AS "phoneSealed",
      p.remarks_sealed AS "remarksSealed",
      ARRAY(SELECT DISTINCT a.company_id FROM application_people x
        JOIN applications a ON a.user_id = x.user_id AND a.id = x.application_id
        WHERE x.user_id = p.user_id AND x.contact_id = p.id) AS "companyIds"
    FROM people p
    WHERE p.user_id = ${tx.scope.userId}::uuid AND lower(p.name) IN (SELECT lower(n) FROM unnest(${[...names]}::text[]) n)
      AND NOT EXISTS (SELECT 1 FROM imported_people i
        WHERE i.user_id = p.user_id AND i.import_id = ${notOf}::uuid AND i.contact_id = p.id)
    ORDER BY p.id`;
  const vault = await openVault(tx);
  return rows.map((row) => {
    const { id, name, role, link, companyIds } = row;
    const sealed = vault.at('Contact', row);
    return {
      ...{ id, name, role, link, companyIds },
      mail: sealed.open('mailSealed'),
      phone: sealed.open('phoneSealed'),
      remarks: sealed.open('remarksSealed'),
    };
  });
}

/** The people of these applications, by the application. */
export async function peopleOfEach(
  tx: ClientTx,
  applicationIds: readonly string[],
): Promise<Map<string, ContactFacts[]>> {
  const rows = await tx.db.applicationContact.findMany({
    where: { userId: tx.scope.userId, applicationId: { in: [...applicationIds] } },
    include: { contact: true },
  });
  const people = new Map<string, ContactFacts[]>();
  if (rows.length === 0) return people;
  const vault = await openVault(tx);
  for (const { applicationId, contact } of rows) {
    const { name, role, link } = contact;
    const sealed = vault.at('Contact', contact);
    const facts = {
      ...{ name, role, link, mail: sealed.open('mailSealed'), phone: sealed.open('phoneSealed') },
      remarks: sealed.open('remarksSealed'),
    };
    people.set(applicationId, [...(people.get(applicationId) ?? []), facts]);
  }
  return people;
}
