import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.use({ viewport: { width: 390, height: 844 } });

const heading = { level: 1 } as const;

/** Somebody in a plan, with two open applications and an offer. */
async function withAnOffer(page: Parameters<typeof signIn>[0]) {
  await signIn(page, newAddress('accepted'));
  const api = await apiOf(page);
  const { id: lost } = await api.addApplication({ company: 'Northwind', stage: 'final-round' });
  const { planId } = await api.post<{ planId: string }>(`/applications/${lost}/rejection`, {});
  await api.addApplication({ company: 'Fabrikam', role: 'Engineer', stage: 'first-interview' });
  await api.addApplication({ company: 'Litware', role: 'Analyst' });
  const { id } = await api.addApplication({ company: 'Contoso', role: 'Engineer', stage: 'offer' });
  return { api, id, planId };
}

test('ends a search with congratulations, a kind note for each that is still open, and a last look (NUDGE-3)', async ({
  page,
}) => {
  const { api, id, planId } = await withAnOffer(page);
  await page.goto(`/applications/${id}`);
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'I accepted' }).click();
  await expect(page.getByRole('heading', { ...heading, name: 'Congratulations.' })).toBeVisible();
  await expect(page.getByText('Your three-day plans and all reminders have stopped.')).toBeVisible();
  expect(await api.get(`/plans/${planId}`)).toMatchObject({ state: 'done' });
  await expectGoodScreen(page);

  const fabrikam = page.getByRole('listitem').filter({ hasText: 'Fabrikam' });
  await fabrikam.getByText('A note to send').click();
  await expect(fabrikam.getByText(/I’ve accepted another offer/)).toBeVisible();
  const app = await fabrikam.getByRole('link', { name: 'Open in your email app' }).getAttribute('href');
  expect(decodeURIComponent(app ?? '')).toMatch(
    /^mailto:\?subject=Engineer: withdrawing my application&body=Hello,/,
  );
  // The others are not told where to.
  expect(decodeURIComponent(app ?? '')).not.toContain('Contoso');
  await expectGoodScreen(page);
  await fabrikam.getByRole('button', { name: 'Mark as withdrawn' }).click();
  await expect(fabrikam).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Litware' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the journal' }).click();
  await expect(page).toHaveURL(/\/journal$/);
});

test('lets somebody come back later with one press', async ({ page }) => {
  const { api, id } = await withAnOffer(page);
  await api.patch(`/applications/${id}`, { ending: 'accepted' });
  await page.goto('/today');
  await expect(page.getByRole('heading', heading)).toHaveText('You said yes to Contoso.');
  await expect(page.getByRole('link', { name: 'Close what’s still open' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'I’m searching again' }).click();
  await expect(page.getByRole('heading', heading)).not.toHaveText('You said yes to Contoso.');
  const { id: next } = await api.addApplication({ company: 'Adatum', stage: 'final-round' });
  expect(await api.post(`/applications/${next}/rejection`, {})).toMatchObject({ planId: expect.any(String) });
});

test('goes on as before where accepting was a slip', async ({ page }) => {
  const { api, id, planId } = await withAnOffer(page);
  await api.patch(`/applications/${id}`, { ending: 'accepted' });
  await page.goto(`/applications/${id}/accepted`);
  await page.getByRole('link', { name: 'reopen the application' }).click();
  await page.getByRole('button', { name: 'Reopen application' }).click();
  await expect.poll(() => api.get<{ state: string }>(`/plans/${planId}`)).toMatchObject({ state: 'running' });
});
