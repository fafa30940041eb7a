import { textOfHtml } from '@/lib/reading/mail/html-text';
import { POSTING_PROBLEMS } from '@/lib/rules/postings';
import { completed, titlesOf } from './completed';
import { fromData, shared } from './from-data';
import { linkOf } from './links';
import { pageOf } from './page';
import { linesOf } from './plain';
import { chosen, postingsIn } from './structured';
import type { CapturedPage, Noted, ReadPosting } from './types';

/**
 * What a posting says: by the data of its page where there is some, else by its words. What is unsure is left out rather
 * than guessed, and nothing in it is an instruction, a link that runs, or markup. Never throws.
 */
export function readPosting({ html, text, url, today }: CapturedPage): ReadPosting {
  const problems: ReadPosting['problems'] = [];
  const note: Noted = (code, of = null) => {
    if (!problems.some((one) => one.code === code && one.field === of))
      problems.push({ code, field: of, message: POSTING_PROBLEMS[code] });
  };
  const source = html ?? (looksLikeHtml(text ?? '') ? (text ?? '') : '');
  const page = source === '' ? null : pageOf(source);
  const plain = source === '' ? linesOf(text ?? '') : '';
  const scripts = page?.scripts ?? (/^\s*[{[]/.test(text ?? '') ? [text ?? ''] : []);
  const data = postingsIn(scripts, page?.items ?? []);
  if (data.repaired) note('json-repaired');
  else if (data.unreadable) note('json-unreadable');
  const address = linkOf(url, null, note);
  const several = chosen(data.postings, { url: address, titles: titlesOf(page) });
  if (several.length > 1) note('several-postings');
  const [posting, ...others] = several.map((one) => fromData(one, data, { today, address, note }));
  const said = posting && others.reduce(shared, posting);
  const seen = page ? linesOf(textOfHtml(source)) : plain;
  const words = said && said.words.length > Math.min(200, seen.length) ? said.words : seen;
  const isData = !page && scripts.length > 0 && said !== undefined;
  return completed(said ?? null, {
    page,
    words: isData ? (said?.words ?? '') : words,
    today,
    address,
    note,
    problems,
    several: others.length > 0,
  });
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|div|script|meta|article|section|main|p|h1|ul|!--)\b/i.test(
    text.slice(0, 2_000),
  ) || /<script[^>]{0,200}ld\+json/i.test(text.slice(0, 200_000));
