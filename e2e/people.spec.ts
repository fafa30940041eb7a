import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// What belongs to an application besides itself: who, what to do, and which file went out; on a phone.

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('keeps who has to do with an application, and takes them off it again', async ({ page }) => {
  await signIn(page, newAddress('people'));
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  await page.goto(`/applications/${id}`);
  const people = page.locator('#people');
  await people.getByText('Add a person').tap();
  await people.getByLabel('Their name').fill('Mira Lang');
  await people.getByLabel('What they do').fill('Recruiter');
  await people.getByRole('button', { name: 'Add person' }).tap();
  await people.getByRole('link', { name: 'Mira Lang' }).tap();

  await expect(page.getByRole('heading', { level: 1, name: 'Mira Lang' })).toBeVisible();
  await page.getByLabel('Email').fill('mira@northwind.example');
  await page.getByLabel('Remarks').fill('Answers late, and kindly.');
  await page.getByRole('button', { name: 'Save', exact: true }).tap();
  await expect(page.getByRole('link', { name: 'mira@northwind.example' })).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/people');
  await expect(page.getByRole('listitem').filter({ hasText: 'Mira Lang' })).toContainText('Northwind');
  await expectGoodScreen(page);

  await page.goto(`/applications/${id}`);
  await people.getByRole('button', { name: 'Remove Mira Lang' }).tap();
  await expect(people.getByRole('link', { name: 'Mira Lang' })).toBeHidden();
  await people.getByText('Add a person').tap();
  await people.getByLabel('From your people').selectOption({ label: 'Mira Lang, Recruiter' });
  await people.getByRole('button', { name: 'Add this person' }).tap();
  await expect(people.getByRole('link', { name: 'Mira Lang' })).toBeVisible();
});

test('UNDO-1: ticks a task of an application, and has it back', async ({ page }) => {
  await signIn(page, newAddress('tasks'));
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  await page.goto(`/applications/${id}`);
  const tasks = page.locator('#tasks');
  await tasks.getByText('Add a task').tap();
  await tasks.getByLabel('What to do').fill('Send the writing samples');
  await tasks.getByRole('button', { name: 'Add task' }).tap();
  await expect(tasks.getByRole('link', { name: 'Send the writing samples' })).toBeVisible();
  await expectGoodScreen(page);

  await page.goto('/tasks');
  const row = page.getByRole('listitem').filter({ hasText: 'Send the writing samples' });
  await expect(row).toContainText('Northwind');
  await expectGoodScreen(page);
  await row.getByRole('button', { name: 'Done Send the writing samples' }).tap();
  await expect(page.getByText('Nothing to do right now')).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(page.getByRole('status').filter({ has: undo })).toContainText('Task done.');
  await undo.tap();
  await expect(row.getByRole('button', { name: 'Done Send the writing samples' })).toBeVisible();
});

test('keeps a file of more than ten megabytes in its versions, and refuses one that lies about its type', async ({
  page,
  complaints,
}) => {
  await signIn(page, newAddress('documents'));
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  await page.goto('/documents');
  await expect(page.getByText('No documents yet')).toBeVisible();
  const file = page.getByLabel('File', { exact: true });
  const upload = page.getByRole('button', { name: 'Upload', exact: true });
  const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes)]);
  const called = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

  await file.setInputFiles(called('cv.pdf', Buffer.from('<html><script>alert(1)</script></html>')));
  await upload.tap();
  await expect(page.getByText(/^This kind of file can’t be kept\./)).toBeVisible();
  await file.setInputFiles(called('cv.docx', pdf(1000)));
  await upload.tap();
  await expect(page.getByText(/^This file is called \.docx, and its content is a PDF\./)).toBeVisible();
  // A browser notes an answer that refuses.
  await expect.poll(() => complaints.filter((line) => line.includes('415')).length).toBe(2);
  complaints.length = 0;
  await expectGoodScreen(page);

  await file.setInputFiles(called('CV English.pdf', pdf(11 * 1024 * 1024)));
  await upload.tap();
  await expect(page.getByRole('heading', { level: 1, name: 'CV English' })).toBeVisible();
  await expect(page.getByText('CV English.pdf · 11 MB')).toBeVisible();
  await page
    .getByLabel('Application', { exact: true })
    .selectOption({ label: 'Northwind, Platform Engineer' });
  await page.getByRole('button', { name: 'Mark as sent' }).tap();
  await expect(page.getByRole('link', { name: 'Northwind, Platform Engineer' })).toBeVisible();
  await file.setInputFiles(called('CV English 2.pdf', pdf(1000)));
  await upload.tap();
  await expect(page.getByRole('link', { name: 'Download version 2' })).toBeVisible();
  await expectGoodScreen(page);

  await page.goto(`/applications/${id}`);
  const sent = page.locator('#documents');
  await expect(sent.getByRole('listitem')).toContainText('Version 1');
  await sent.getByText('Add a document').tap();
  await expect(sent.getByLabel('Document', { exact: true })).toContainText('CV English, version 2');
});
