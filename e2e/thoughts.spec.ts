import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('thoughts'));
});

// DISTORT
test('looks at a thought that won’t leave, answers it from one’s own records, and turns it around', async ({
  page,
}) => {
  const api = await apiOf(page);
  for (const company of ['Adatum', 'Litware', 'Fabrikam']) await api.addApplication({ company });
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'first-interview' });

  // Two taps from a rejection.
  await page.goto(`/rejections/${id}`);
  await page.getByRole('link', { name: 'A thought that won’t leave' }).click();
  await expect(page.getByText('With Northwind')).toBeVisible();
  await page.getByLabel('The thought').fill('I should have asked about the team, any idiot would have.');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Look at it' }).click();

  await expect(page.getByRole('heading', { name: 'Is it the whole story?' })).toBeVisible();
  await expect(page.getByText('perhaps', { exact: true })).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  const counter = page.getByText('Three applications are still open. This one does not decide about them.');
  await expect(counter).toBeHidden();
  await expect(page.getByRole('button', { name: 'Better', exact: true })).toBeHidden();
  await page.getByRole('checkbox', { name: /Catastrophising/ }).check();
  await expect(counter).toBeVisible();
  await expectGoodScreen(page);
  await page.getByLabel('What I’d answer it').fill('I know it now because of that talk.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await expect(page.getByLabel('“I should have” becomes')).toHaveValue(
    /^Next time I will ask about the team/,
  );
  await page.getByLabel('“I should have” becomes').fill('Next time I will ask about the team.');
  await page.getByRole('button', { name: 'Keep it for next time' }).click();
  await expect(page.getByText('Kept. It comes back before your next interview.')).toBeVisible();
  const { items } = await api.get<{ items: { text: string; from: string }[] }>('/adoptions');
  expect(items).toMatchObject([{ text: 'ask about the team.', from: 'thought' }]);

  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Catastrophising/ })).toBeChecked();
  await expect(page.getByLabel('What I’d answer it')).toHaveValue('I know it now because of that talk.');

  await page.getByRole('button', { name: 'Delete this thought' }).click();
  await expect(page).toHaveURL(/\/journal\/thoughts$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Is it the whole story?' })).toBeVisible();
});

// DISTORT
test('answers somebody who wants to die with the way to people, and quotes them nowhere else', async ({
  page,
}) => {
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'final-round' });
  const notAlone = page.getByRole('main').getByText('You don’t have to be alone with this.');
  const help = page.getByRole('main').getByRole('link', { name: 'Someone to talk to' });
  await page.goto('/journal/thoughts');
  await page.getByLabel('The thought').fill('I wish I was dead, nobody would notice');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(notAlone).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByText('Catastrophising')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Worse' })).toBeHidden();
  await expectGoodScreen(page);
  await page.getByText('Look at what you wrote', { exact: true }).click();
  await expect(page.getByLabel('The thought')).toHaveValue('I wish I was dead, nobody would notice');
  await help.click();
  await expect(page.getByText('Call your local emergency number')).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/journal/thoughts');
  await expect(page.getByRole('list', { name: 'Thoughts' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('nobody would notice')).toBeHidden();

  // In the journal, and back in its list.
  await page.goto('/journal/new');
  await page.getByLabel('Your words').fill('Ich will nicht mehr leben.');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(notAlone).toBeVisible();
  await expect(help).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/journal');
  await expect(page.getByRole('list', { name: 'Entries' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('nicht mehr leben')).toBeHidden();

  // While it is typed, and after it has burnt.
  await page.goto(`/rejections/${id}/vent`);
  const sheet = page.getByRole('textbox', { name: 'What you would never send' });
  await sheet.fill('The deadline was killing me.');
  await expect(page.getByText(/^Saved here until/)).toBeVisible();
  await expect(notAlone).toBeHidden();
  await sheet.fill('Je ne veux plus vivre');
  await expect(notAlone).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Burn it' }).click();
  await page.getByRole('button', { name: 'Burn it now' }).click();
  await expect(page.getByRole('heading', { name: 'Gone. Nobody read it.' })).toBeVisible();
  await expect(help).toBeVisible();
});

// NUDGE-3
test('pauses everything and comes back to one thing', async ({ page }) => {
  const api = await apiOf(page);
  await api.addApplication({ company: 'Adatum' });
  await api.turnDown({ company: 'Northwind', stage: 'final-round' });
  await page.goto('/today');
  await page.getByRole('link', { name: 'Pause everything' }).click();
  await expect(page.getByRole('heading', { name: 'Take a break from all of this.' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByText('I’m not well', { exact: true }).click();
  await expect(page.getByText('Call your local emergency number')).toBeVisible();
  await page.getByRole('radio', { name: 'A week' }).check();
  await page.getByRole('button', { name: 'Pause everything' }).click();

  await expect(page.getByRole('heading', { name: 'Everything is paused.' })).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Nothing is asked of you.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Still open' })).toBeHidden();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'I’m back' }).click();
  await expect(page.getByRole('heading', { name: 'Good to have you back.' })).toBeVisible();
  await expect(page.getByText('Nothing was lost and nothing is late.')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.getByRole('heading', { name: 'Still open' })).toBeVisible();

  await page.getByRole('link', { name: 'Someone to talk to' }).click();
  await expect(page.getByRole('heading', { name: 'Someone to talk to' })).toBeVisible();
  await expectGoodScreen(page);
});
