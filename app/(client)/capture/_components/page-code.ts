/** More of a page than a posting has, once what only styles and scripts ask for is gone. */
const MOST = 500_000;

/** What a page says when its own policy keeps it from sending a form. */
const REFUSED = 'This site doesn’t let its pages be kept this way. Copy the posting and paste it in Rebound.';
/** Elapsed milliseconds within which a policy has refused. */
const REFUSED_WITHIN_MS = 5_000;

/**
 * The code of the bookmark, for the site at `origin`: it copies the page one looks at, without what runs, what is only for the
 * eye or what somebody typed, and posts it to our form in a new tab, as a phone does that shares a page. So no address and no
 * history has it.
 */
export const bookmarkFor = (origin: string): string =>
  `javascript:(()=>{${[
    'const d=document,c=d.documentElement.cloneNode(true),f=d.createElement("form")',
    `c.querySelectorAll('script:not([type*="ld+json"]),style,svg,noscript,iframe,img,template,link:not([rel~="canonical"]),input,textarea,select').forEach(e=>e.remove())`,
    'c.querySelectorAll("*").forEach(e=>e.getAttributeNames().forEach(n=>/^(class|style|id|on.*|src.*|data-.*|aria-.*)$/.test(n)&&e.removeAttribute(n)))',
    `const p={title:d.title,url:location.href,html:c.outerHTML.slice(0,${MOST})}`,
    'for(const n in p){const t=d.createElement("textarea");t.name=n;t.value=p[n];f.append(t)}',
    `Object.assign(f,{method:"post",enctype:"multipart/form-data",action:"${origin}/capture/shared",target:"_blank",rel:"noopener",acceptCharset:"utf-8",hidden:true})`,
    'd.documentElement.append(f)',
    `const w=e=>{if(/^form-action/.test(e.violatedDirective)){d.removeEventListener(e.type,w);alert("${REFUSED}")}}`,
    'd.addEventListener("securitypolicyviolation",w)',
    `setTimeout(()=>d.removeEventListener("securitypolicyviolation",w),${REFUSED_WITHIN_MS})`,
    'f.submit()',
    'f.remove()',
  ].join(';')}})()`;
