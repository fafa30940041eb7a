import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// Who will be at an interview, on a phone; and a document that is uploaded where no script runs.

test.use({ viewport: { width: 360, height: 740 } });

test('an interview names one’s own people, who are found where they are', async ({ page }) => {
  await signIn(page, newAddress('meeting'));
  const api = await apiOf(page);
  const { id: applicationId } = await api.addApplication({ company: 'Northwind' });
  await api.post('/people', { name: 'Mira Lang', role: 'recruiter', applicationIds: [applicationId] });
  const { id } = await api.post<{ id: string }>('/interviews', {
    ...{ applicationId, startsAt: '2026-12-11T10:00Z', kind: 'panel', who: 'Mira L. and team' },
  });
  await page.goto(`/interviews/${id}`);
  const people = page.locator('#people');
  await people.getByLabel('From your people').selectOption({ label: 'Mira Lang, recruiter' });
  await people.getByRole('button', { name: 'Add this person' }).click();
  await expect(people.getByRole('link', { name: 'Mira Lang' })).toBeVisible();
  await expect(page.getByText('Mira L. and team')).toBeVisible();
  await expectGoodScreen(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectGoodScreen(page);
  await people.getByRole('button', { name: 'Remove Mira Lang' }).click();
  await expect(people.getByRole('link', { name: 'Mira Lang' })).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a document is uploaded by its form, and one that can’t be kept is told why', async ({ page }) => {
    await signIn(page, newAddress('plain-upload'));
    await page.goto('/documents');
    // What is for browsers without scripts is looked for in the page itself: names of text leave it out.
    const form = page.locator('noscript form');
    const file = form.locator('input[type=file]');
    const upload = form.locator('button');
    const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes)]);
    const called = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
    await upload.click();
    await expect(form).toContainText('Choose a file.');
    await file.setInputFiles(called('cv.pdf', Buffer.from('<html></html>')));
    await upload.click();
    await expect(form).toContainText('This kind of file can’t be kept');

    await form.locator('select').selectOption({ label: 'Cover letter' });
    await file.setInputFiles(called('Letter to Northwind.pdf', pdf(11 * 1024 * 1024)));
    await upload.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Letter to Northwind' })).toBeVisible();
    await expect(page.getByText('Letter to Northwind.pdf · 11 MB')).toBeVisible();
    await file.setInputFiles(called('second.pdf', pdf(1000)));
    await upload.click();
    await expect(page.getByRole('link', { name: 'Download version 2' })).toBeVisible();
  });
});
