import { boundedForm, type NotAForm } from '@/lib/platform/bounded-form';
import { POSTING } from '@/lib/rules/limits';

/** What a phone shares, or the bookmark hands over: a page, some words, or both. */
export type SharedPage = { title: string; posting: string; url: string };

/** As the manifest names them, and the whole page, which only the bookmark has. */
const FIELDS = ['title', 'text', 'url', 'html'] as const;

/** More than anybody shares, and than the bookmark cuts a page to, in any script. */
const MOST_BYTES = 10 * POSTING.words;

/** An answer that has no page: more than anybody shares, or nothing that a phone sends. */
export type NotShared = NotAForm;

/**
 * What stands in the body of a share (Web Share Target, multipart). It comes without anything that would prove who sent it, and
 * any site can send the same: it is shown, and nothing is kept of it.
 */
export async function sharedPage(request: Request): Promise<SharedPage | NotShared> {
  const form = await boundedForm(request, MOST_BYTES);
  if (!(form instanceof FormData)) return form;
  const [title, text, url, html] = FIELDS.map((name) => {
    const said = form.get(name);
    return typeof said === 'string' ? said.trim() : '';
  }) as [string, string, string, string];
  const { words, address } = addressIn(text, url);
  const posting = html || [title, words].filter(Boolean).join('\n').slice(0, POSTING.words);
  const link = address.slice(0, POSTING.address);
  return { title: (title || words.split('\n')[0] || link).slice(0, 200), posting, url: link };
}

/** Android puts the address of a page at the end of the words, or in their place. */
function addressIn(text: string, url: string): { words: string; address: string } {
  if (url !== '') return { words: text, address: url };
  const [found] = /(?:^|\s)https?:\/\/\S+$/.exec(text) ?? [];
  if (!found) return { words: text, address: '' };
  return { words: text.slice(0, -found.length).trim(), address: found.trim() };
}
