/**
 * What of the page goes along: its source without what runs, what is only for the eye or what somebody typed, and where it
 * stands.
 */
export type CopiedPage = { html: string; url: string };

/**
 * Copies the page it is run in. It is run there by the browser, which takes its text alone: nothing around it is in
 * reach, and it changes nothing on the page.
 */
export function copyOfPage(): CopiedPage {
  const MOST = 2_000_000;
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const unread =
    'script:not([type*="ld+json"]),style,svg,noscript,iframe,img,template,link:not([rel~="canonical"]),input,textarea,select';
  for (const element of copy.querySelectorAll(unread)) element.remove();
  return { html: copy.outerHTML.slice(0, MOST), url: window.location.href };
}
