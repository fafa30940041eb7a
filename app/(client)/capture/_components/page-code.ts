/** More of a page than a posting has; an address holds no more. */
const MOST = 300_000;

/**
 * The code of the bookmark, for the site at `origin`: it copies the page one looks at, without what runs, what is only for the
 * eye or what somebody typed, and opens our form with it. It sends nothing by itself.
 */
export const bookmarkFor = (origin: string): string =>
  `javascript:(()=>{${[
    'const c=document.documentElement.cloneNode(true)',
    `c.querySelectorAll('script:not([type*="ld+json"]),style,svg,noscript,iframe,img,template,link:not([rel~="canonical"]),input,textarea,select').forEach(e=>e.remove())`,
    `const p={title:document.title,url:location.href,html:c.outerHTML.slice(0,${MOST})}`,
    `window.open('${origin}/capture#page='+encodeURIComponent(JSON.stringify(p)))`,
  ].join(';')}})()`;
