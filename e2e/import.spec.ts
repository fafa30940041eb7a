import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

const LIST = [
  'Qqq;Job title;Status;Applied on;Rejected on;Notes',
  'Larkfield;Site Manager;Rejected;2024-03-01;2024-04-02;- call back',
  'Wren & Co;Night Manager;Applied;2026-09-01;;',
  ';Somebody’s job;Applied;2026-09-02;;',
].join('\n');

/** Drops a file as it comes from the desktop. */
async function drop(page: Page, name: string, text: string) {
  const carried = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: 'text/csv' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.getByRole('region', { name: 'File' }).dispatchEvent('drop', { dataTransfer: carried });
}

test('a list is dropped, mapped, mended, brought in and taken back', async ({ page }) => {
  await signIn(page, newAddress('import'));
  await page.goto('/import');
  await expectGoodScreen(page);
  await drop(page, 'my list.csv', LIST);
  await expect(page.getByRole('heading', { name: 'my list.csv' })).toBeVisible();
  await page.getByLabel('Qqq', { exact: true }).selectOption({ label: 'Company' });
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByText('· Larkfield')).toBeVisible();
  await expectGoodScreen(page);

  await page.getByRole('button', { name: 'Import 2 applications' }).click();
  await expect(page.getByText('Line 4 can’t be imported as it is')).toBeVisible();
  await page.getByRole('button', { name: 'Leave out line 4' }).click();
  await expect(page.getByText('Stays out')).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 applications' }).click();
  await expect(page.getByText('2 applications are in.')).toBeVisible();
  await expectGoodScreen(page);

  const api = await apiOf(page);
  const { items } = await api.get<{ items: { id: string }[] }>('/applications?limit=50');
  const [first] = items;
  await api.patch(`/applications/${first?.id}`, { location: 'Lisbon' });
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('One application is still there, because you changed it since.')).toBeVisible();
});

test('an answer that is chosen goes along with the import', async ({ page }) => {
  await signIn(page, newAddress('import-answer'));
  await page.goto('/import');
  await page
    .getByLabel('Your list')
    .fill('Company\tRole\tDate\tStatus\nLarkfield\tSite Manager\t2026-03-01\tShelved for now');
  await page.getByRole('button', { name: 'Read this list' }).click();
  await page.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(page.getByText('Answer this first: What does “Shelved for now” mean?')).toBeVisible();
  await page.getByLabel('Which day is “Date”?').selectOption({ label: 'The last day to apply' });
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByText('Read again.')).toBeVisible();
  await expect(page.getByText('Answer this first')).toBeHidden();
  await expect(page.getByText('You chose it.')).toBeHidden();
  await page.getByLabel('What does “Shelved for now” mean?').selectOption({ label: 'Saved' });
  await page.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(page.getByText('1 application is in.')).toBeVisible();
  const api = await apiOf(page);
  const { items } = await api.get<{ items: object[] }>('/applications?limit=50');
  expect(items).toMatchObject([{ stage: 'saved', appliedOn: null }]);
});

test('a list is pasted, and stands among one’s files', async ({ page }) => {
  await signIn(page, newAddress('paste-list'));
  await page.goto('/import');
  await page.getByLabel('Your list').fill('Company\tRole\nLarkfield\tSite Manager');
  await page.getByRole('button', { name: 'Read this list' }).click();
  await expect(page.getByRole('heading', { name: 'The list you pasted' })).toBeVisible();
  await expect(page.getByText('· Larkfield')).toBeVisible();
  await page.goto('/import');
  await expect(page.getByRole('link', { name: 'A list you pasted' })).toBeVisible();
});

test('a cell that could not be read is typed anew, and a contact comes in as a person', async ({ page }) => {
  await signIn(page, newAddress('import-retype'));
  await page.goto('/import');
  await page
    .getByLabel('Your list')
    .fill(
      [
        'Company\tRole\tApplied on\tContact',
        'Larkfield\tSite Manager\tMai 2026\tMira Lang (HR)',
        'Larkfield\tFitter\t05.06.2026\tMira Lang',
        '\tNight Manager\t31.11.2026\t',
      ].join('\n'),
    );
  await page.getByRole('button', { name: 'Read this list' }).click();
  await expect(page.getByText('Person: Mira Lang (HR)')).toBeVisible();
  await expect(page.getByText('Error', { exact: true })).toBeVisible();

  const company = page.getByLabel('Company, line 4');
  await company.fill('-');
  await company.press('Enter');
  await expect(page.getByText('There is no company in this row.').last()).toBeVisible();
  await expect(company).toHaveValue('-');
  await expect(company).toHaveAttribute('aria-invalid', 'true');
  await company.fill('Wren & Co');
  await company.press('Enter');
  await expect(page.getByText('Company: you typed “Wren & Co”, your file says nothing.')).toBeVisible();
  await expect(page.getByText('Error', { exact: true })).toBeHidden();

  // What only leaves a day open is folded.
  const row = page.locator('#line-2');
  await row.getByText('Type it anew').click();
  const day = row.getByLabel('Applied on, line 2');
  await expect(day).toHaveValue('Mai 2026');
  await day.fill('32 May 2026');
  await row.getByRole('button', { name: 'Read it' }).click();
  await expect(row.getByText('“32 May 2026” is no day that could be read.')).toBeVisible();
  await expect(day).toHaveValue('32 May 2026');
  await day.fill('5 May 2026');
  await row.getByRole('button', { name: 'Read it' }).click();
  await expect(row.getByText(/^Applied 5 May 2026$/)).toBeVisible();
  await row.getByRole('button', { name: 'Put back' }).click();
  await expect(row.getByText('Applied (day unknown)')).toBeVisible();
  await expectGoodScreen(page);

  await page.getByRole('button', { name: 'Import 3 applications' }).click();
  await expect(page.getByText('3 applications are in.')).toBeVisible();
  await page.goto('/people');
  await expect(page.getByRole('link', { name: 'Mira Lang' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Mira Lang' }).click();
  for (const role of ['Fitter', 'Site Manager'])
    await expect(page.getByText(role, { exact: true })).toBeVisible();
});
