import type { AddressHeader, Arrival } from '@/lib/platform/arrival';

// What a request that did not come by our address is answered: kindly to people, and with the header's name to whoever
// runs the site. It is one page by itself, as nothing of the app is reached.

type Refused = Exclude<Arrival, { kind: 'ours' }>;
type Words = { status: number; title: string; says: string; operator: string };

export function wordsOf(refused: Refused, { local, url }: { local: boolean; url: string }): Words {
  if (local)
    return {
      status: refused.kind === 'foreign' ? 403 : 421,
      title: 'Open Rebound on its own computer',
      says: `Rebound is for this machine alone here. Open it at ${url}.`,
      operator:
        'This is local mode: anybody can open its demo account, so it answers to names of this machine only, and takes forms from its own pages. To run Rebound for others, behind a proxy or not, set REBOUND_MODE=hosted and what docs/settings.md asks for.',
    };
  if (refused.kind === 'foreign')
    return {
      status: 403,
      title: 'This form came from somewhere else',
      says: `Nothing was saved. Open Rebound at ${url} and try again there.`,
      operator: `The browser says that the form belongs to a page of another site than REBOUND_URL (${url}). If people open Rebound by another address than that, set REBOUND_URL to it.`,
    };
  return {
    status: 421,
    title: 'You’re nearly there',
    says: `This is not the address of this site. Open it at ${url}.`,
    operator: `${ADVICE[refused.header]} It arrived as “${readable(refused.arrived)}”, and REBOUND_URL is ${url}.`,
  };
}

const ADVICE: Record<AddressHeader, string> = {
  Host: 'The proxy in front has to pass on the Host header as the browser sent it (nginx: proxy_set_header Host $http_host; Apache: ProxyPreserveHost On).',
  'X-Forwarded-Host':
    'The proxy in front has to set X-Forwarded-Host to the host name that the browser asked for, or pass on Host and leave it out.',
  'X-Forwarded-Proto':
    'The proxy in front has to say by X-Forwarded-Proto how the browser came (nginx: proxy_set_header X-Forwarded-Proto $scheme; behind another proxy that ends TLS, what that one says), and to lead people from http to https.',
  'X-Forwarded-For':
    'The proxy in front has to add to X-Forwarded-For (nginx: proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for).',
};

/** Part of what was sent, where it looks like a name; anybody may have written it. */
export const readable = (arrived: string): string =>
  arrived === '' ? 'nothing' : /^[\w.:[\] -]{1,100}$/.test(arrived) ? arrived : 'something unreadable';

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The colours of app/globals.css, as none of it is reached. */
const STYLE = `:root{color-scheme:light dark}body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;background:light-dark(#faf7f2,#12162a);color:light-dark(#1f2433,#ece7dd)}main{max-width:34rem;margin:0 auto;padding:18vh 1.25rem 2rem}h1{font:400 2rem/1.2 Newsreader,Georgia,serif;margin:0 0 1rem}a{color:inherit;font-weight:600}details{margin-top:3rem;font-size:.9375rem;overflow-wrap:anywhere;color:light-dark(#5b6072,#a9adc2)}summary{cursor:pointer;padding:.5rem 0}`;

/** The answer: a page for a browser that shows one, one line for programs and for a form that a script sent. */
export function misdirected(refused: Refused, site: { local: boolean; url: string }, wantsPage: boolean) {
  const words = wordsOf(refused, site);
  const type = wantsPage ? 'text/html' : 'text/plain';
  return {
    body: wantsPage ? pageOf(words, site.url) : `${words.says} ${words.operator}\n`,
    status: words.status,
    headers: {
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'content-type': `${type}; charset=utf-8`,
    },
  };
}

function pageOf({ title, says, operator }: Words, url: string): string {
  const address = escaped(url);
  const linked = escaped(says).replace(address, `<a href="${address}">${address}</a>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1><p>${linked}</p><details><summary>For whoever runs this site</summary><p>${escaped(operator)}</p></details></main></body></html>`;
}
