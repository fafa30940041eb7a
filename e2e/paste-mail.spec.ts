import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.use({ viewport: { width: 360, height: 740 } });

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('paste'));
});

const FORWARDED = `Kannst du das eintragen?

---------- Forwarded message ---------
Von: Talent bei Rosen & Co <talent@rosen.example>
Date: Di., 3. Nov. 2026 um 17:58 Uhr
Subject: Ihre Bewerbung als Gärtnerin
To: <ana@uni.example>

Liebe Ana, leider müssen wir dir absagen: wir haben uns für eine andere Bewerberin entschieden. Alles Gute!`;

// READ-1
test('a pasted email fills in company, role and day, and nothing is logged by itself', async ({ page }) => {
  await page.goto('/no');
  await page.getByText('Paste their email first').click();
  await page.getByLabel('What they wrote').fill(FORWARDED);
  await expect(page.getByText('This reads as a rejection.')).toBeVisible();
  await expect(page.getByText('Read inside the email that you forwarded.')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Fill in the form with this' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('Rosen & Co');
  await expect(page.getByLabel('Role')).toHaveValue('Gärtnerin');
  await expect(page.getByLabel('Which day?')).toHaveValue('2026-11-03');
  expect((await (await apiOf(page)).get<{ items: unknown[] }>('/applications')).items).toEqual([]);

  await page.getByText('Applied', { exact: true }).click();
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
});

// STAGE
test('an email that says how far it got proposes that, and what was chosen as further stays', async ({
  page,
}) => {
  await page.goto('/no');
  await page.getByText('Paste their email first').click();
  const words = page.getByLabel('What they wrote');
  await words.fill('Dear Ana, after your technical interview we have decided to go with another candidate.');
  await expect(page.getByText('Later interview (technical)')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Later interview' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Fill in the form with this' }).click();
  await expect(page.getByRole('radio', { name: 'Later interview' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Technical' })).toBeChecked();

  await page.getByText('Final round', { exact: true }).click();
  await page.getByRole('button', { name: 'Fill in the form with this' }).click();
  await expect(page.getByRole('radio', { name: 'Final round' })).toBeChecked();
});

test('an email that is no rejection says so', async ({ page }) => {
  await page.goto('/no');
  await page.getByText('Paste their email first').click();
  await page
    .getByLabel('What they wrote')
    .fill(
      'Hi Ana,\n\nUnfortunately our panel lead is ill. Could we move your interview to Monday at 10:00?\n\nPriya',
    );
  await expect(page.getByText('It’s not a rejection.')).toBeVisible();
  await expect(page.getByText('Nothing changes unless you log it below.')).toBeVisible();
});

test('two open applications at the company: it asks which', async ({ page }) => {
  const api = await apiOf(page);
  await api.addApplication({ company: 'Quarry', role: 'Senior Engineer', stage: 'applied' });
  const { id } = await api.addApplication({ company: 'Quarry', role: 'Staff Engineer', stage: 'applied' });
  await page.goto('/no');
  await page.getByText('Paste their email first').click();
  await page
    .getByLabel('What they wrote')
    .fill(
      'From: Quarry Careers <no-reply@quarry.example>\nSubject: Your interest in Quarry\nDate: Sun, 22 Nov 2026 03:00:00 +0000\n\nThank you for your interest in the Engineer role at Quarry. We have decided to move forward with other candidates.',
    );
  await page.getByRole('button', { name: 'Fill in the form with this' }).click();
  const choice = page.getByRole('group', { name: 'Which application is this about?' });
  await expect(choice.getByRole('radio')).toHaveCount(3);
  await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByText('Phone screen', { exact: true }).click();
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(page.getByText('Choose which application this is about.').first()).toBeVisible();
  await page.getByText('Quarry · Staff Engineer').last().click();
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
  expect(await api.get(`/applications/${id}`)).toMatchObject({ rejectionId: page.url().split('/').at(-1) });
});
