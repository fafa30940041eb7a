/** A page that the bookmark handed over, or a phone shared. */
export type HandedPage = { title: string; posting: string; url: string };

const MARK = '#page=';
/** Under which what was handed over stands in this tab, until it is taken. */
export const HANDED_KEY = 'handed page';
/** More than the bookmark hands over. */
const MOST = 1_000_000;

/**
 * The page that the bookmark handed over, or a phone shared, which stands in this tab. Or the one in the fragment of the
 * address, where bookmarks that were dragged before December 2026 put it: it is taken out of the address at once. Nothing
 * is saved before the person says so, as any site can lead here.
 */
export function takeHanded(): HandedPage | null {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(MARK)) return takeShared();
  window.history.replaceState(null, '', pathname + search);
  return pageIn(decodable(hash.slice(MARK.length)));
}

function takeShared(): HandedPage | null {
  const shared = window.sessionStorage.getItem(HANDED_KEY);
  if (shared === null) return null;
  window.sessionStorage.removeItem(HANDED_KEY);
  return pageIn(shared);
}

function pageIn(text: string): HandedPage | null {
  try {
    const page: unknown = JSON.parse(text);
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

/** A fragment that somebody cut short says nothing. */
function decodable(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
