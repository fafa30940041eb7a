import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import type { House } from './house';

/** The newest mail to an address, read as a mail program reads it; waited for. */
export async function latestMailTo({ mails }: House, address: string) {
  const find = () => mails.findLast(({ to }) => to.includes(address));
  await expect.poll(find, { timeout: 30_000 }).toBeDefined();
  return PostalMime.parse(find()?.bytes ?? '');
}

/** The sign-in link in such a mail. */
export async function signInLinkTo(house: House, address: string): Promise<string> {
  const { text = '' } = await latestMailTo(house, address);
  const [link] = /https?:\/\/\S+\/sign-in\/confirm\?\S+/.exec(text) ?? [];
  if (!link) throw new Error('the mail has no sign-in link');
  return link;
}
