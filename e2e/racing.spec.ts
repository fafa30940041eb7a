import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, newAddress, signIn, test } from './support/journey';

// VERSION: two browsers of one person at one thing, and an answer that gets lost on its way back. Nothing is written over
// unseen, nothing is done twice, and whoever came second is told in words.

const title = 'This was changed somewhere else';

/** The next thing that the page sends arrives, and its answer does not. */
async function loseOneAnswer(page: Page): Promise<() => number> {
  let lost = 0;
  await page.route('**', async (route) => {
    const request = route.request();
    if (lost > 0 || request.method() !== 'POST' || !request.headers()['next-action']) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  return () => lost;
}

/** A second browser in which the same person is signed in. */
async function secondBrowser(page: Page, open: (options: object) => Promise<Page>): Promise<Page> {
  return open({ storageState: await page.context().storageState() });
}

test('a note whose answer was lost is saved once, and the other browser is shown both', async ({
  page,
  otherBrowser,
  complaints,
}) => {
  await signIn(page, newAddress('racing'));
  const api = await apiOf(page);
  const { id } = await api.addApplication({ company: 'Northwind' });
  const other = await secondBrowser(page, otherBrowser);
  for (const one of [page, other]) await one.goto(`/applications/${id}`);

  const lost = await loseOneAnswer(page);
  await page.getByLabel('Note').fill('Ask Ines about the rota.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect.poll(lost).toBe(1);
  // What did not get an answer is sent again, and is one with what arrived: the note is there to be read.
  await expect(page.getByText('Edit note')).toBeVisible();

  await other.getByLabel('Note').fill('Ask Tom instead.');
  await other.getByRole('button', { name: 'Save note' }).click();
  await expect(other.getByText(title)).toBeVisible();
  const both = other.getByRole('group', { name: 'Note' });
  await expect(both).toContainText('Ask Ines about the rota.');
  await expect(both).toContainText('Ask Tom instead.');
  const { note } = await api.get<{ note: string }>(`/applications/${id}`);
  expect(note).toBe('Ask Ines about the rota.');
  complaints.length = 0;
});

test('a cell of the table that two browsers edit keeps the first, and the second is told', async ({
  page,
  otherBrowser,
}) => {
  await signIn(page, newAddress('racing-cell'));
  await (await apiOf(page)).addApplication({ company: 'Northwind' });
  const other = await secondBrowser(page, otherBrowser);
  for (const one of [page, other]) {
    await one.goto('/pipeline/table');
    await one.getByRole('button', { name: 'Company: Northwind. Edit' }).click();
  }
  const cell = (one: Page) => one.getByRole('textbox', { name: 'Company', exact: true });
  await cell(page).fill('Northwind Labs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Company: Northwind Labs. Edit' })).toBeVisible();
  await cell(other).fill('Northwind Works');
  await other.keyboard.press('Enter');
  await expect(other.getByText(title)).toBeVisible();
  await expect(cell(other)).toHaveValue('Northwind Works');
  await expect(other.getByText('Northwind Labs').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Company: Northwind Labs. Edit' })).toBeVisible();
});

test('a move whose answer was lost counts once, and the other browser moves nothing unseen', async ({
  page,
  otherBrowser,
  complaints,
}) => {
  await signIn(page, newAddress('racing-move'));
  const api = await apiOf(page);
  const { id } = await api.addApplication({ company: 'Northwind', stage: 'applied' });
  const other = await secondBrowser(page, otherBrowser);
  for (const one of [page, other]) await one.goto('/pipeline');
  const lost = await loseOneAnswer(page);
  await page.getByRole('link', { name: 'Northwind', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(lost).toBe(1);
  await other.getByRole('button', { name: 'Move Northwind' }).click();
  await other.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(other.getByText('Northwind is at Phone screen by now')).toBeVisible();
  const { stage } = await api.get<{ stage: string }>(`/applications/${id}`);
  expect(stage).toBe('phone-screen');
  complaints.length = 0;
});

test('two browsers that upload at once both keep their version, and what went out is the one that was seen', async ({
  page,
  otherBrowser,
}) => {
  await signIn(page, newAddress('racing-file'));
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  const called = (name: string) => ({
    ...{ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n${name}`) },
  });
  const upload = async (one: Page, name: string) => {
    await one.getByLabel('File', { exact: true }).setInputFiles(called(name));
    await one.getByRole('button', { name: 'Upload', exact: true }).click();
  };
  await page.goto('/documents');
  await upload(page, 'CV.pdf');
  await expect(page.getByRole('heading', { level: 1, name: 'CV' })).toBeVisible();
  const other = await secondBrowser(page, otherBrowser);
  await other.goto(page.url());
  const late = await secondBrowser(page, otherBrowser);
  await late.goto(`/applications/${id}`);
  await late.locator('#documents').getByText('Add a document').click();
  await late.getByLabel('Document', { exact: true }).selectOption({ label: 'CV, version 1' });

  await Promise.all([upload(page, 'CV mine.pdf'), upload(other, 'CV theirs.pdf')]);
  await expect(page.getByText(/^CV mine\.pdf/).first()).toBeVisible();
  await expect(other.getByText(/^CV theirs\.pdf/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Download version 3' })).toBeVisible();
  for (const name of ['CV mine.pdf', 'CV theirs.pdf'])
    await expect(page.getByText(name).first()).toBeVisible();

  await late.getByRole('button', { name: 'Add document' }).click();
  await expect(late.locator('#documents').getByRole('listitem')).toContainText('Version 1');
});
