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
 * page leads to. Answers how many different ones there were; throws where one fails.
 */
export async function view(origin: string, session: string, count: number): Promise<number> {
  const known = new Set(firstAddresses());
  const headers = { cookie: `next-auth.session-token=${session}`, accept: 'text/html' };
  let opened = 0;
  const reader = async () => {
    while (opened < count) {
      const address = [...known][opened % known.size] ?? '/';
      opened += 1;
      const answer = await fetch(origin + address, { headers, redirect: 'manual' });
      const html = await answer.text();
      if (answer.status >= 400) throw new Error(`${address} answered ${answer.status}.`);
      for (const link of linksIn(html)) known.add(link);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return known.size;
}

/** Addresses of pages on this site, without those of the API, of files and of a framework. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)]
    .flatMap(([, address]) => address ?? [])
    .map((address) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^\/(\/|_next|api\/(?!v1$))|\.\w+$/.test(address));
}
