import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import {
  createTemplate,
  duplicateBuiltIn,
  giveTemplate,
  saveTemplate,
  shareTemplate,
} from '@/lib/features/templates/mutations';
import { allowed, type Calendar } from './timeline';

/** Two templates of a client's own, one of them shown to the coach, and one that the coach gave. */
export async function templates(
  client: ClientScope,
  coach: ClientScope,
  { when, asCoach }: { when: Calendar; asCoach: CoachScope },
): Promise<void> {
  await inScope(client, async (tx) => {
    const { id } = allowed(
      await duplicateBuiltIn(
        { ...tx, now: when(33, '10:10') },
        { purpose: 'five-elements', tone: 'warm', spelling: 'en-GB' },
      ),
    );
    const mine = {
      id,
      version: 1,
      name: 'My reply after a panel',
      subject: 'Thank you, and the [role] role',
    };
    allowed(await saveTemplate({ ...tx, now: when(24, '09:40') }, mine));
    allowed(
      await shareTemplate(
        { ...tx, now: when(11, '20:10') },
        { templateId: id, coachingId: asCoach.coachingId },
      ),
    );
    allowed(
      await createTemplate(
        { ...tx, now: when(19, '17:25') },
        {
          ...{
            name: 'Thanks to a recruiter',
            purpose: 'one-line-thanks',
            tone: 'neutral',
            subject: '[role]',
          },
          blocks: [
            { element: 'greeting', text: 'Hello [interviewer],', joined: false },
            {
              element: 'thanks',
              text: 'Thank you for letting me know, and for thinking of me for the [role] role.',
              joined: false,
            },
            { element: 'closing', text: 'Kind regards\n[name]', joined: false },
          ],
        },
      ),
    );
  });
  const own = await inScope(coach, async (tx) => {
    const made = await createTemplate(
      { ...tx, now: when(40, '11:00') },
      {
        ...{ name: 'A word after good news', purpose: 'company-news', tone: 'warm', subject: 'Good news' },
        blocks: [
          { element: 'greeting', text: 'Hello [interviewer],', joined: false },
          { element: 'free', text: 'I saw [topic] this morning and was glad for all of you.', joined: false },
          {
            element: 'interest',
            text: 'Since we talked I have followed what you build at [company]. There is nothing to answer here.',
            joined: true,
          },
          { element: 'closing', text: 'With best wishes\n[name]', joined: false },
        ],
      },
    );
    return allowed(made);
  });
  const { id: sourceId, ...words } = own;
  await inScope(asCoach, async (tx) => {
    allowed(await giveTemplate({ ...tx, now: when(5, '18:45') }, { ...words, sourceId }));
  });
}
