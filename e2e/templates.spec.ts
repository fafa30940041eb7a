import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// ELEMENTS, COACH-1: from a built-in template to one's own, in two tabs, and back to an earlier version.
test('makes a built-in template one’s own, keeps two tabs apart and brings a version back', async ({
  page,
}) => {
  await signIn(page, newAddress('templates'));
  const api = await apiOf(page);
  await api.turnDown({ company: 'Northwind', stage: 'first-interview' });

  await page.goto('/templates');
  await expect(page.getByText('No templates of your own yet.')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Three sentences' }).click();
  await page.getByRole('navigation', { name: 'Tone' }).getByRole('link', { name: 'Formal' }).click();
  await expect(page).toHaveURL(/tone=formal/);
  await page.getByRole('navigation', { name: 'Spelling' }).getByRole('link', { name: 'American' }).click();
  await expect(page).toHaveURL(/tone=formal&spelling=en-US/);
  await expect(page.getByText('I remain interested in your organization')).toContainText('Northwind');
  await expect(page.getByText('Sincerely')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Copy to my templates' }).click();

  const letter = page.getByRole('region', { name: 'Preview' });
  await expect(letter).toContainText('To fill in when you write');
  // Where an action leads on, the title follows a moment later.
  await expect(page).toHaveTitle(/^Template\b/);
  await expectGoodScreen(page);
  const other = await page.context().newPage();
  await other.goto(page.url());

  // By keyboard: a place put in, taken back by the device's own undo, and a part moved.
  const interest = page.getByLabel('Interest in them', { exact: true });
  await interest.focus();
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: '[topic]' }).click();
  await expect(interest).toHaveValue(/\[topic\]$/);
  await page.keyboard.press('Control+z');
  await expect(interest).not.toHaveValue(/\[topic\]/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Now part 2 of 5.')).toBeAttached();
  await expect(interest).toBeFocused();
  await page.getByRole('button', { name: 'Move down: Interest in them, part 2' }).click();
  await page.getByLabel('Subject').fill('Thank you, [company] and [boss]');
  await expect(letter).toContainText('Thank you, Northwind');
  await expect(letter).toContainText('We don’t know what to put into [boss].');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. This is version 2.')).toBeVisible();

  await other.getByLabel('Subject').fill('From the other tab');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByText('This was changed somewhere else')).toBeVisible();
  await expect(other.getByRole('group', { name: 'Subject' })).toContainText('From the other tab');
  await expect(other.getByRole('textbox', { name: 'Subject' })).toHaveValue('From the other tab');
  await other.close();

  await page.getByLabel('Subject').fill('Thank you');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. This is version 3.')).toBeVisible();
  await page.getByText('Version 2', { exact: false }).first().click();
  await page.getByRole('button', { name: 'Restore version 2' }).click();
  await expect(page.getByLabel('Subject')).toHaveValue('Thank you, [company] and [boss]');
  await expect(page.getByText('The newest is version 4.')).toBeVisible();

  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Archived. It isn’t offered')).toBeVisible();
  await expect(page).toHaveTitle(/^Template\b/);
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Delete permanently' }).click();
  await expect(page.getByText('No templates of your own yet.')).toBeVisible();
});
