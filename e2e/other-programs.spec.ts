import { createServer } from 'node:http';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// What goes out to other programs: the calendar that they subscribe to, and what they are told.

test('a calendar reads the feed by its address, until it is turned off', async ({ page, request }) => {
  await signIn(page, newAddress('calendar'));
  await page.goto('/settings/calendar');
  await page.getByRole('button', { name: 'Create address' }).click();
  await expect(page.getByText('Copy your calendar address now.')).toBeVisible();
  await expectGoodScreen(page);
  const address = (await page.locator('[data-calendar-address]').textContent())?.trim() ?? '';

  const first = await request.get(address);
  expect(first.headers()['content-type']).toContain('text/calendar');
  expect(await first.text()).toContain('BEGIN:VCALENDAR');
  const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);

  await page.reload();
  await expect(page.getByText(/A calendar last looked/)).toBeVisible();
  await expect(page.locator('[data-calendar-address]')).toHaveCount(0);
  await page.getByRole('switch', { name: 'Tasks with a date' }).uncheck();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await page.getByRole('button', { name: /^Turn off/ }).click();
  await expect(page.getByRole('button', { name: 'Create address' })).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test('a task and a last day to apply go to other calendars, as a file or by their forms', async ({
  page,
}) => {
  await signIn(page, newAddress('days'));
  const api = await apiOf(page);
  const day = '2030-12-31';
  const task = await api.post<{ id: string }>('/tasks', { title: 'Send the references', dueOn: day });
  const application = await api.post<{ id: string }>('/applications', {
    ...{ company: 'Northwind', role: 'Engineer', stage: 'saved', deadline: day },
  });
  for (const [address, said] of [
    [`/tasks/${task.id}`, 'Send the references'],
    [`/applications/${application.id}`, 'Last day to apply: Northwind'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'Add to Google Calendar' })).toHaveAttribute(
      'href',
      /dates=20301231%2F20310101/,
    );
    await expect(page.getByRole('link', { name: 'Add to Outlook' })).toHaveAttribute('href', /allday=true/);
    const file = await page.request.get(`${address}/calendar`);
    expect(file.headers()['content-type']).toContain('text/calendar');
    expect(await file.text()).toContain(`SUMMARY:${said}`);
    await expectGoodScreen(page);
  }
});

test('a program is told, and what it answered is shown', async ({ page }) => {
  const heard: string[] = [];
  const server = createServer((asked, answer) => {
    heard.push(String(asked.headers['webhook-signature']));
    answer.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };

  await signIn(page, newAddress('webhook'));
  await page.goto('/settings/webhooks');
  await page.getByLabel('What is it for?').fill('My lights');
  await page.getByLabel('Address').fill(`http://127.0.0.1:${port}/hook`);
  await page.getByRole('button', { name: 'Add webhook' }).click();
  await expect(page.getByText('Choose what to send.').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'A reply’s wait ended' }).check();
  await page.getByRole('button', { name: 'Add webhook' }).click();
  await expect(page.locator('[data-secret]')).toContainText('whsec_');
  await expectGoodScreen(page);

  await page.getByRole('button', { name: /^Send a test/ }).click();
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]).toMatch(/^v1,/);
  // Without a reload.
  await expect(page.getByText(/^Received \(204\)/)).toBeVisible();
  await page.getByText('What was sent').click();
  await expect(page.getByText('Delivered: Received (204)')).toBeVisible();
  await expectGoodScreen(page);

  await page.getByText('Edit My lights').click();
  const edit = page.getByRole('group').filter({ hasText: 'Edit My lights' });
  await edit.getByLabel('What is it for?').fill('My lamps');
  await edit.getByRole('checkbox', { name: 'A reply was sent' }).check();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('A reply’s wait ended · A reply was sent')).toBeVisible();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  await expect(page.getByText('Copy the new secret now.')).toBeVisible();
  await expect(page.getByText(/signed with the former secret, too, until/)).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: /^Send a test/ }).click();
  await expect.poll(() => heard.length).toBe(2);
  expect(heard[1]).toMatch(/^v1,\S+ v1,\S+$/);

  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('Webhook deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Delete My lamps' })).toBeVisible();
  await new Promise((resolve) => server.close(resolve));
});

test('signing out everywhere turns the calendar address off and pauses webhooks, and says so before', async ({
  page,
  request,
}) => {
  await signIn(page, newAddress('everywhere'));
  await page.goto('/settings/calendar');
  await page.getByRole('button', { name: 'Create address' }).click();
  const address = (await page.locator('[data-calendar-address]').textContent())?.trim() ?? '';
  expect((await request.get(address)).status()).toBe(200);
  await page.goto('/settings/webhooks');
  await page.getByLabel('What is it for?').fill('My lights');
  await page.getByLabel('Address').fill('http://127.0.0.1:9/hook');
  await page.getByRole('checkbox', { name: 'A reply was sent' }).check();
  await page.getByRole('button', { name: 'Add webhook' }).click();
  await expect(page.locator('[data-secret]')).toContainText('whsec_');

  await page.goto('/settings/security');
  await expect(
    page.getByText('This also turns off your calendar address and pauses your webhooks.'),
  ).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(
    page.getByText(
      'Only this browser is signed in now, your calendar address is turned off and your webhooks are paused.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0);
  expect((await request.get(address)).status()).toBe(404);
  await page.goto('/settings/webhooks');
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
});
