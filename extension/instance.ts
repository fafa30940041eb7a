/** Where the person's own Rebound is, and the token that it gave for this browser. */
export type Instance = { address: string; token: string };

/** The same as it was saved; null before that. */
export async function savedInstance(): Promise<Instance | null> {
  const { address, token } = await chrome.storage.local.get(['address', 'token']);
  return typeof address === 'string' && typeof token === 'string' ? { address, token } : null;
}

/** The origin of an address as it is typed; null where it is none, or would send the token in the clear. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, origin } = new URL(whole);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? origin : null;
}

/** What a browser calls all pages of a site: its ports are of one site. */
export const sitePattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** Asks the instance something as the person. `body` makes it a POST. */
export const ask = ({ address, token }: Instance, path: string, body?: object): Promise<Response> =>
  fetch(`${address}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    credentials: 'omit',
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
