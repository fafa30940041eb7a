import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import type { Received } from '@/test/mail-server';

// What a person does on a site that somebody hosts: signs in, logs a rejection, writes a reply. Everything goes through the
// proxy, and mails are read as they came in at the mail server.

export type Letters = readonly Received[];
/** A busy machine starts a web server, a worker and a browser at once. */
const PATIENCE = { timeout: 60_000, interval: 250 };

export const lettersTo = (letters: Letters, address: string) =>
  letters.filter(({ to }) => to.includes(address));

/** Asks for a sign-in link, opens it from the mail, and is in. */
export async function signInByMail(page: Page, letters: Letters, address: string): Promise<void> {
  const before = lettersTo(letters, address).length;
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill(address);
  await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await page.getByRole('heading', { name: 'Check your email.' }).waitFor();
  await expect.poll(() => lettersTo(letters, address).length, PATIENCE).toBe(before + 1);
  const { text = '' } = await PostalMime.parse(lettersTo(letters, address).at(-1)?.bytes ?? '');
  const [link] = /https:\/\/\S+\/sign-in\/confirm\?\S+/.exec(text) ?? [];
  if (!link) throw new Error('the mail has no sign-in link');
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/today$/);
}

/** A final round's no, through the API with a token made in settings. */
export async function logRejection(page: Page): Promise<{ id: string; draftFrom: Date; holdUntil: Date }> {
  await page.goto('/settings/security#tokens');
  await page.getByLabel('What is it for?').fill('A walk');
  await page.getByLabel('Allow changes').check();
  await page.getByRole('button', { name: 'Create token' }).click();
  const token = await page.locator('[data-secret]').textContent();
  const post = async (path: string, data: unknown) => {
    // By the browser, which alone knows where the name leads.
    const answer = await page.evaluate(
      async ([url, bearer, body]) => {
        const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
        const response = await fetch(url, { method: 'POST', headers, body });
        return { status: response.status, text: await response.text() };
      },
      [`/api/v1${path}`, token ?? '', JSON.stringify(data)] as const,
    );
    expect(answer.status, answer.text).toBeLessThan(300);
    return JSON.parse(answer.text);
  };
  const role = { company: 'Northwind', role: 'Platform Engineer', stage: 'final-round' };
  const { id: applicationId } = await post('/applications', role);
  const { id, draftFrom, holdUntil } = await post(`/applications/${applicationId}/rejection`, {});
  return { id, draftFrom: new Date(draftFrom), holdUntil: new Date(holdUntil) };
}

/** Fills in the draft and schedules it, for the end of its hold. */
export async function scheduleReply(page: Page, id: string, to: string): Promise<void> {
  await page.goto(`/rejections/${id}/reply`);
  await page.getByLabel('To', { exact: true }).fill(to);
  const words = page.getByLabel('Message');
  const draft = await words.inputValue();
  await words.fill(draft.replace('[topic]', 'the migration').replace('[name]', 'Ana Ruiz'));
  await page.getByRole('radio', { name: 'Through Rebound' }).check();
  await page.getByRole('button', { name: 'Schedule reply' }).click();
  await page.getByRole('heading', { level: 1, name: 'Scheduled.' }).waitFor();
}
