import { type APIResponse, expect, type Page } from '@playwright/test';

type Listed = { href: string; to: string; subject: string };

/** The outbox, newest first, as its pages are sent: a journey asks again and again, and nobody looks at what is drawn. */
async function* listed(page: Page): AsyncGenerator<Listed, void> {
  for (let address: string | null = '/outbox'; address; ) {
    const answer: APIResponse = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const { mails, older }: { mails: Listed[]; older: string | null } = await page.evaluate(
      readPage,
      await answer.text(),
    );
    yield* mails;
    address = older;
  }
}

function readPage(html: string) {
  const sent = new DOMParser().parseFromString(html, 'text/html');
  if (sent.querySelector('h1')?.textContent !== 'Local mail') throw new Error('this is not the outbox');
  const mails = [...sent.querySelectorAll('li')].flatMap((row) => {
    const link = row.querySelector('a[href^="/outbox/"]');
    const to = [...row.querySelectorAll('span')].find(({ textContent }) => textContent?.startsWith('To '));
    return link && to
      ? [
          {
            href: link.getAttribute('href') ?? '',
            to: to.textContent?.slice('To '.length) ?? '',
            subject: link.textContent ?? '',
          },
        ]
      : [];
  });
  const older = [...sent.querySelectorAll('a')].find(({ textContent }) => textContent === 'Older emails');
  return { mails, older: older?.getAttribute('href') ?? null };
}

const isAbout = ({ subject }: Listed, wanted: string | RegExp) =>
  typeof wanted === 'string' ? subject.includes(wanted) : wanted.test(subject);

/** How many mails to an address the outbox holds, of all its pages. The page stays where it is. */
export async function countMails(page: Page, to: string, subject: string | RegExp = /./): Promise<number> {
  let count = 0;
  for await (const mail of listed(page)) if (mail.to === to && isAbout(mail, subject)) count += 1;
  return count;
}

/** The address of the newest mail to somebody; null where there is none among the latest. */
export async function addressOfLatestMail(
  page: Page,
  to: string,
  subject: string | RegExp = /./,
): Promise<string | null> {
  let looked = 0;
  for await (const mail of listed(page)) {
    if (mail.to === to && isAbout(mail, subject)) return mail.href;
    looked += 1;
    if (looked === LATEST) return null;
  }
  return null;
}
/** No more than stand on the first page of the outbox. */
const LATEST = 20;

/** Opens the newest mail to an address in the outbox, waiting for the worker to have delivered it. */
export async function openLatestMail(page: Page, to: string, subject?: string | RegExp): Promise<void> {
  await expect
    .poll(() => addressOfLatestMail(page, to, subject), {
      message: `a mail to ${to} is in the outbox`,
      intervals: [100, 200, 300],
      timeout: 60_000,
    })
    .not.toBeNull();
  await page.goto('/outbox');
  const row = page.getByRole('listitem').filter({ hasText: `To ${to}` });
  const wanted = subject ? row.filter({ has: page.getByRole('link', { name: subject }) }) : row;
  await wanted.first().getByRole('link').click();
  // The frame is there before the mail is in it.
  await expect(page.frameLocator('iframe').locator('body')).not.toBeEmpty();
}
