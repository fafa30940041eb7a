const NAME = 'rebound-tab';

/** Names this tab as long as it is open, through reloads. */
export function tabId(): string {
  const known = sessionStorage.getItem(NAME);
  if (known) return known;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');
  sessionStorage.setItem(NAME, id);
  return id;
}
