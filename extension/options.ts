import { ask, originOf, savedInstance, sitePattern } from './instance';

// The options: where Rebound is, and the token. Both stay in this browser.

const form = document.querySelector('form');
const said = document.querySelector('output');
const field = (name: string) => form?.elements.namedItem(name) as HTMLInputElement;

const say = (words: string) => {
  if (said) said.value = words;
};

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const address = originOf(field('address').value);
  const token = field('token').value.trim();
  if (!address) return say('Write the address of your Rebound, for example https://rebound.example.');
  if (!token) return say('Paste a token. You make one in Rebound, under Settings.');
  // The browser asks the person, as it lets nobody in by itself.
  if (!(await chrome.permissions.request({ origins: [sitePattern(address)] })))
    return say('Without that permission nothing can be sent there.');
  const instance = { address, token };
  const answer = await ask(instance, '/captures?limit=1').catch(() => null);
  if (!answer) return say('Nothing answers at this address.');
  if (!answer.ok) return say('This token doesn’t work there.');
  await chrome.storage.local.set(instance);
  say('Saved. Press the button on a posting.');
});

// Whoever is quicker than this browser's storage keeps what they typed, and their press is answered.
const before = await savedInstance();
if (before) {
  field('address').value ||= before.address;
  field('token').value ||= before.token;
}
