import { ask, savedInstance } from './instance';
import { copyOfPage } from './page';

// The one button: reads the page on which it is pressed, at that moment, and keeps it in the person's own Rebound.

chrome.action.onClicked.addListener(async ({ id: tabId, index }) => {
  const instance = await savedInstance();
  if (!instance) return chrome.runtime.openOptionsPage();
  if (tabId === undefined) return;
  await show(tabId, '…', 'Keeping it in Rebound');
  try {
    const [copied] = await chrome.scripting.executeScript({ target: { tabId }, func: copyOfPage });
    if (!copied?.result) return await show(tabId, '!', 'This page can’t be read.');
    const answer = await ask(instance, '/captures', copied.result);
    if (!answer.ok)
      return await show(tabId, '!', SAID[answer.status] ?? 'Rebound couldn’t keep it. Try again.');
    const { id } = (await answer.json()) as { id: string };
    await show(tabId, '✓', 'Kept in Rebound');
    await chrome.tabs.create({ url: `${instance.address}/capture/${id}`, index: index + 1 });
  } catch {
    await show(tabId, '!', 'Rebound couldn’t be reached, or this page can’t be read.');
  }
});

const SAID: Record<number, string> = {
  401: 'The token no longer works. Make a new one in Rebound and save it in the options.',
  403: 'This token may only read. Make one that may write.',
  413: 'This page is too large.',
  429: 'That was a lot at once. Try again in a minute.',
};

async function show(tabId: number, text: string, title: string): Promise<void> {
  await chrome.action.setBadgeText({ text, tabId });
  await chrome.action.setTitle({ title, tabId });
}
