/** A page that the bookmark handed over. */
export type HandedPage = { title: string; posting: string; url: string };

const MARK = '#page=';
/** More than the bookmark hands over. */
const MOST = 1_000_000;

/**
 * The page in the fragment of the address, where the bookmark puts it: a fragment is sent to nobody, and a browser that is led
 * to sign in takes it along. It is taken out of the address at once. Nothing is saved before the person says so, as any
 * site can lead here.
 */
export function takeHanded(): HandedPage | null {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(MARK)) return null;
  window.history.replaceState(null, '', pathname + search);
  return pageIn(hash.slice(MARK.length));
}

function pageIn(fragment: string): HandedPage | null {
  try {
    const page: unknown = JSON.parse(decodeURIComponent(fragment));
    const said = (name: string) => {
      const value: unknown = typeof page === 'object' && page !== null ? Reflect.get(page, name) : undefined;
      return typeof value === 'string' ? value : '';
    };
    return {
      title: said('title').slice(0, 200),
      posting: said('html').slice(0, MOST),
      url: said('url').slice(0, 2_000),
    };
  } catch {
    return null;
  }
}
