import { HANDED_KEY } from '@/app/_components/handed-page/handed';
import type { NotShared, SharedPage } from '@/lib/features/captures/loaders';

// A page of three lines that hands what was shared, or posted by the bookmark, to the form, in this tab alone: no address,
// cookie or log has it. The form (or the page to sign in, which keeps it sealed on this device until then) takes it from
// there.

/** Hands it over and gives way to the form, so that "back" does not share it again. */
const HAND_OVER = `try{sessionStorage.setItem('${HANDED_KEY}',document.getElementById('shared').textContent)}catch{}location.replace('/capture')`;

export function handOver({ title, posting, url }: SharedPage, nonce: string): string {
  // Inside a script element nothing but this ends it.
  const page = JSON.stringify({ title, html: posting, url }).replaceAll('<', String.raw`\u003c`);
  return documentOf(
    `<p>One moment.</p><noscript><p>Turn scripts on for this site, or open the form and paste the posting.</p>${LINK}</noscript>
<script type="application/json" id="shared">${page}</script>
<script nonce="${nonce}">${HAND_OVER}</script>`,
  );
}

const SAID: Record<NotShared, string> = {
  'too-long': 'That’s too much to share at once. Open the form and paste the posting instead.',
  unreadable: 'We couldn’t read what was shared. Open the form and paste the posting instead.',
};

export const notShared = (why: NotShared): string => documentOf(`<p>${SAID[why]}</p>${LINK}`);

const LINK = '<p><a href="/capture">Capture a posting</a></p>';

const documentOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Capture a posting</title></head><body><main>${body}</main></body></html>`;
