import { readPage } from '@/lib/access/page';
import { type ApplicationChoice, applicationChoices } from '@/lib/features/applications';
import { getContact, listContacts } from '@/lib/features/people/data';
import type { ContactView } from '@/lib/features/people/schema';
import { placeOf } from '@/lib/platform/paging';

const A_PAGE = 50;

/** What /people shows, a page at a time; an odd `after` shows the first page. */
export function loadContacts(
  after: unknown,
): Promise<{ items: ContactView[]; nextCursor: string | null; isFirst: boolean }> {
  const cursor = (typeof after === 'string' && placeOf(after)) || undefined;
  return readPage(async (tx) => ({
    ...(await listContacts(tx, { limit: A_PAGE, cursor })),
    isFirst: cursor === undefined,
  }));
}

/** What /people/[id] shows; the not-found page for a missing or foreign id. */
export const loadContact = (
  id: string,
): Promise<{
  contact: ContactView;
  choices: ApplicationChoice[];
}> =>
  readPage(async (tx) => {
    const contact = await getContact(tx, id);
    const taken = new Set(contact.applications.map(({ id: one }) => one));
    const choices = await applicationChoices(tx);
    return { contact, choices: choices.filter(({ id: one }) => !taken.has(one)) };
  });
