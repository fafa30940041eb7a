import { nextCache, nextHeaders, nextNavigation } from '@/test/access/browser';

// What stands in Next's place for every file of the project `data-visits` (vitest.config.ts): of next/headers, next/navigation,
// next/cache, and of app/_ui/fonts, which only Next's own compiler can read.

export const { cookies, headers } = nextHeaders;

export const { RedirectType, redirect, notFound, unstable_rethrow } = nextNavigation;
/** What a page asks of the browser that it stands in. */
export const useRouter = () => ({});
export const usePathname = () => '/today';
export const useSearchParams = () => new URLSearchParams();

export const { refresh, revalidatePath } = nextCache;

export const fontVariables = '';
