import { globSync } from 'node:fs';

const AT_ONCE = 5;

/** The pages without a gap in their address; what the others show is found by the links. */
function firstAddresses(): string[] {
  return globSync('app/(client)/**/page.tsx')
    .map((file) => file.replace(/^app\/\(client\)/, '').replace(/\/page\.tsx$/, ''))
    .filter((address) => !address.includes('['));
}

/**
 * Opens pages `count` times, five at once, as whoever `session` signs in: every page in turn that an address or a link on a
 * page leads to. Answers how many different ones there were; throws where the server fails.
 */
export async function view(origin: string, session: string, count: number): Promise<number> {
  const known = new Set(firstAddresses());
  const headers = { cookie: `next-auth.session-token=${session}`, accept: 'text/html' };
  let asked = 0;
  let opened = 0;
  const viewer = async () => {
    while (opened < count) {
      const address = [...known][asked % known.size];
      if (!address) throw new Error('No page answers with a page: the session is not signed in.');
      asked += 1;
      const answer = await fetch(origin + address, { headers, redirect: 'manual' });
      const body = await answer.text();
      if (answer.status >= 500) throw new Error(`${address} answered ${answer.status}.`);
      if (answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html')) {
        opened += 1;
        for (const link of linksIn(body)) known.add(link);
      } else known.delete(address); // It leads elsewhere, or to a file.
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, viewer));
  return known.size;
}

/** Addresses of pages on this site, without those of the API, of files and of a framework. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
    .flatMap(([, address]) => address ?? [])
    .map((address) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^\/(\/|_next|api\/(?!v1$))|\.\w+$/.test(address));
}
