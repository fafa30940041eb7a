import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { apiOf } from './support/api';
import { findFirefox, startFirefox } from './support/firefox';
import { expect, expectGoodScreen, newAddress, signIn, signInByMail, test } from './support/journey';
import { ownAddress } from './support/own-server';
import { tokenOf } from './support/sign-in';

// A posting on a page of somebody else's, and what becomes of it here.

const POSTING = `<!doctype html><html lang="en"><head><title>Night Nurse | Vale</title>
<script>window.ran = true;</script><script type="application/ld+json">{"@type":"JobPosting","title":"Night Nurse",
"hiringOrganization":{"name":"Vale Hospital"},"jobLocation":"Leeds","validThrough":"2099-12-31",
"baseSalary":{"currency":"GBP","value":{"minValue":30000,"maxValue":35000,"unitText":"YEAR"}},
"description":"We care for people at night.",}</script></head><body><h1>Night Nurse</h1>
<form><textarea>What somebody typed</textarea></form></body></html>`;

/** What two sites let their pages do. */
const POLICIES: Record<string, string> = {
  '/jobs/strict': "default-src 'none'; upgrade-insecure-requests",
  '/jobs/forms': "form-action 'self'",
};
/** More than a megabyte, most of which no posting needs; what it says as data stands at its end. */
const LONG = POSTING.replace(
  '<script type',
  `${'<p class="a b c" data-of="nobody" style="color: black">We care for people. </p>'.repeat(15_000)}<script type`,
);

let site: Server;
const posting = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}/jobs/1`;

test.beforeAll(async () => {
  site = createServer(({ url }, response) => {
    const policy = POLICIES[url ?? ''];
    const headers = { 'content-type': 'text/html', ...(policy ? { 'content-security-policy': policy } : {}) };
    response.writeHead(200, headers).end(url === '/jobs/long' ? LONG : POSTING);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
});
test.afterAll(() => site.close());

test('the bookmark hands a page of another site over, and an application is made of it', async ({ page }) => {
  await signIn(page, newAddress('bookmark'));
  await page.goto('/capture');
  await expectGoodScreen(page);
  const link = page.getByRole('link', { name: 'Keep in Rebound' });
  await expect(link).toHaveAttribute('href', /^javascript:/);
  const code = (await link.getAttribute('href')) ?? '';

  await page.goto(posting());
  const opened = page.context().waitForEvent('page');
  await page.evaluate(code.slice('javascript:'.length));
  const form = await opened;
  await expect(form.getByText('We have the page “Night Nurse | Vale”.')).toBeVisible();
  await expect(form).toHaveURL(`${ownAddress()}/capture`);
  await expect(form.getByLabel('Posting')).toHaveValue(/Night Nurse/);
  await expect(form.getByLabel('Posting')).not.toHaveValue(/What somebody typed/);
  await form.getByRole('button', { name: 'Read it' }).click();

  await expect(form.getByRole('heading', { level: 1, name: 'Night Nurse at Vale Hospital' })).toBeVisible();
  await expect(form.getByLabel('Role')).toHaveValue('Night Nurse');
  await expect(form.getByLabel('Place')).toHaveValue('Leeds');
  await expect(form.getByLabel('Link')).toHaveValue(posting());
  await expectGoodScreen(form);
  await form.getByRole('button', { name: 'Save to pipeline' }).click();
  await expect(form).toHaveURL(/\/applications\/[^/]+$/);
  await form.getByText(/^As it was on/).click();
  await expect(form.getByText('We care for people at night.')).toBeVisible();
});

/** Presses the bookmark on a page of the other site. */
async function press(page: Page, address: string) {
  await page.goto('/capture');
  const code = (await page.getByRole('link', { name: 'Keep in Rebound' }).getAttribute('href')) ?? '';
  await page.goto(posting().replace('/jobs/1', address));
  await page.evaluate(code.slice('javascript:'.length));
}

for (const [what, address] of [
  ['of a megabyte, whose data stands at its end', '/jobs/long'],
  ['that may load nothing and asks for encryption', '/jobs/strict'],
] as const)
  test(`the bookmark hands over a page ${what}, and no address has it`, async ({ page, complaints }) => {
    await signIn(page, newAddress('bookmark-page'));
    const opened = page.context().waitForEvent('page');
    await press(page, address);
    const form = await opened;
    await expect(form.getByText('We have the page “Night Nurse | Vale”.')).toBeVisible();
    await expect(form).toHaveURL(`${ownAddress()}/capture`);
    expect(await form.evaluate(() => window.history.length)).toBe(1);
    await form.getByRole('button', { name: 'Read it' }).click();
    await expect(form.getByRole('heading', { level: 1, name: 'Night Nurse at Vale Hospital' })).toBeVisible();
    forgetPolicy(complaints);
  });

/** What the other site's policy says of its own page. */
const forgetPolicy = (complaints: string[]) =>
  complaints.splice(
    0,
    Number.POSITIVE_INFINITY,
    ...complaints.filter((line) => !/violates the following Content Security Policy/.test(line)),
  );

test('the bookmark says where a site lets nobody post its pages', async ({ page, complaints }) => {
  await signIn(page, newAddress('bookmark-refused'));
  const said = page.waitForEvent('dialog');
  await press(page, '/jobs/forms');
  const dialog = await said;
  expect(dialog.message()).toMatch(/^This site doesn’t let its pages be kept this way\. Copy the posting/);
  await dialog.accept();
  forgetPolicy(complaints);
});

test('a page that is handed over while signed out is there after signing in by the mail', async ({
  page,
}) => {
  await signIn(page, newAddress('bookmark-first'));
  await page.goto('/capture');
  const code = (await page.getByRole('link', { name: 'Keep in Rebound' }).getAttribute('href')) ?? '';
  await page.context().clearCookies();

  await page.goto(posting());
  const opened = page.context().waitForEvent('page');
  await page.evaluate(code.slice('javascript:'.length));
  const form = await opened;
  await expect(form.getByText('We have the page “Night Nurse | Vale”.')).toBeVisible();
  await expect(form).toHaveURL(`${ownAddress()}/sign-in?to=%2Fcapture`);
  await expectGoodScreen(form);

  // The link of the mail opens another tab.
  await form.close();
  await signInByMail(page, newAddress('bookmark-then'), '/sign-in?to=%2Fcapture');
  await expect(page).toHaveURL(`${ownAddress()}/capture`);
  await expect(page.getByText('We have the page “Night Nurse | Vale”.')).toBeVisible();
  await expect(page.getByLabel('Link')).toHaveValue(posting());
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Night Nurse at Vale Hospital' })).toBeVisible();
  await page.goto('/capture');
  await expect(page.locator('form[data-watched] textarea')).toHaveValue('');
});

/** As a phone posts it: from outside, with nothing of ours but the address. */
async function share(page: Page, action: string, fields: Record<string, string>) {
  await page.goto(posting());
  await page.evaluate(
    ([to, values]) => {
      const form = Object.assign(document.createElement('form'), {
        ...{ action: to, method: 'post', enctype: 'multipart/form-data' },
        // A phone posts UTF-8, whatever a page beside it is in.
        acceptCharset: 'utf-8',
      });
      for (const [name, value] of Object.entries(values)) {
        const field = Object.assign(document.createElement('textarea'), { name, value });
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    [`${ownAddress()}${action}`, fields] as const,
  );
}

test('a phone shares a posting, whose company turned the person down before', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { share_target: target } = await (await request.get('/manifest.webmanifest')).json();
  expect(target).toMatchObject({ action: '/capture/shared', method: 'POST', enctype: 'multipart/form-data' });
  await signIn(page, newAddress('share'));
  const api = await apiOf(page);
  const { id } = await api.addApplication({ company: 'Vale Hospital', role: 'Night Nurse' });
  await api.post(`/applications/${id}/rejection`, {});

  const shared = { title: 'Night Nurse', text: 'Vale Hospital · Leeds', url: 'https://jobs.example/1' };
  await share(page, target.action, shared);
  await expect(page).toHaveURL(`${ownAddress()}/capture`);
  await expect(page.getByText('We have the page “Night Nurse”.')).toBeVisible();
  await expect(page.getByLabel('Link')).toHaveValue(shared.url);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'You’ve applied here before' })).toBeVisible();
  await expectGoodScreen(page);
  expect((await api.get<{ items: unknown[] }>('/applications')).items).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete this capture' }).click();
  await expect(page).toHaveURL('/capture');
  await expect(page.getByLabel('Posting')).toHaveValue('');
});

test('a posting that is shared while signed out is there after signing in', async ({ page }) => {
  await share(page, '/capture/shared', { text: 'Night Nurse at Vale Hospital\nhttps://jobs.example/1' });
  await expect(page).toHaveURL(`${ownAddress()}/sign-in?to=%2Fcapture`);
  await expect(page.getByText('We have the page “Night Nurse at Vale Hospital”.')).toBeVisible();
  await expectGoodScreen(page);
  await signInByMail(page, newAddress('share-then'), '/sign-in?to=%2Fcapture');
  await expect(page).toHaveURL(`${ownAddress()}/capture`);
  await expect(page.getByLabel('Posting')).toHaveValue('Night Nurse at Vale Hospital');
  await expect(page.getByLabel('Link')).toHaveValue('https://jobs.example/1');
});

test('the extension keeps the page on which its button is pressed, and reads no other', async ({ page }) => {
  await signIn(page, newAddress('extension'));
  const token = await tokenOf(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'extension-'));
  execFileSync('node_modules/.bin/tsx', ['bin/extension.ts', ownAddress(), folder]);
  const built = path.join(folder, 'chromium');
  const browser = await chromium.launchPersistentContext('', {
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      // Lets a test press the button as a person does, which is what gives it the page.
      '--enable-unsafe-extension-debugging',
    ],
  });
  try {
    const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
    await worker.evaluate((instance) => chrome.storage.local.set(instance), { address: ownAddress(), token });
    const [other, read] = [await browser.newPage(), await browser.newPage()];
    await other.goto(posting().replace('/jobs/1', '/other'));
    await read.goto(posting());
    const kept = browser.waitForEvent('page');
    const session = await browser.browser()?.newBrowserCDPSession();
    const targets = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targets?.targetInfos.find(({ url }) => url === posting())?.targetId ?? '';
    // Newer than the types of the runner.
    await Reflect.apply(session?.send ?? fail, session, [
      'Extensions.triggerAction',
      { id: new URL(worker.url()).host, targetId },
    ]);
    await (await kept).waitForURL(/\/capture\/|\/sign-in/);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const { items } = await (await apiOf(page)).get<{ items: object[] }>('/captures');
  expect(items).toMatchObject([{ title: 'Night Nurse', company: 'Vale Hospital', url: posting() }]);
});

test('the extension does the same in Firefox', async ({ page }) => {
  const program = findFirefox();
  test.skip(
    program === null,
    'There is no Firefox here: install firefox-esr, or name one with FIREFOX=/path.',
  );
  await signIn(page, newAddress('extension-firefox'));
  const token = await tokenOf(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'extension-'));
  execFileSync('node_modules/.bin/tsx', ['bin/extension.ts', ownAddress(), folder]);
  const firefox = await startFirefox(program ?? '');
  const inOptions = (name: string, value: string) =>
    firefox.inPage('document.querySelector(arguments[0]).value = arguments[1]', `[name=${name}]`, value);
  try {
    const id = await firefox.install(path.join(folder, 'firefox'));
    const host = await firefox.inBrowser(
      'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
      id,
    );
    await firefox.go(`moz-extension://${host}/options.html`);
    await inOptions('address', ownAddress());
    await inOptions('token', token);
    await firefox.click('button');
    await expect
      .poll(() => firefox.inPage("return document.querySelector('output').value"))
      .toBe('Saved. Press the button on a posting.');
    await firefox.go(posting());
    await firefox.inBrowser(PRESS_BUTTON, id);
    await expect
      .poll(() => firefox.inBrowser(TABS))
      .toContainEqual(expect.stringMatching(/\/capture\/|\/sign-in/));
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const { items } = await (await apiOf(page)).get<{ items: object[] }>('/captures');
  expect(items).toMatchObject([{ title: 'Night Nurse', company: 'Vale Hospital', url: posting() }]);
});

/** What Firefox does when somebody presses the button of an extension. */
const PRESS_BUTTON = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
const TABS = `
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);`;

const fail = () => {
  throw new Error('the browser has no session for its tools');
};
