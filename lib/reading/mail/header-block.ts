import { problemOfAddress } from '@/lib/mail/address';
import { type Label, labelled } from './labels';

/** The lines above a mail as a program shows them: whom it is from, and what else they say. `end`: the line after them. */
export type HeaderBlock = {
  from: { name: string | null; address: string | null } | null;
  to: string;
  date: string | null;
  subject: string | null;
  end: number;
};

const MOST_LINES = 16;
const WRAPPED = 2;

/**
 * The block of labelled lines that begins at a line; null where fewer than two of those that count stand there, or
 * none says whom the mail is from. `within`: whether one that only names a subject and a date will do too.
 */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | null {
  if (!labelled(lines[at] ?? '')) return null;
  const said = new Map<Label, string>();
  let last: Label | null = null;
  let [end, loose] = [at, 0];
  for (let place = at; place < Math.min(lines.length, at + MOST_LINES); place += 1) {
    const line = lines[place] ?? '';
    const found = labelled(line);
    if (found) {
      // A label alone on its line: what it labels is on the next one.
      if (!said.has(found.label)) said.set(found.label, found.text);
      [last, loose] = [found.label, 0];
      end = place + 1;
    } else if (line.trim() === '') {
      if (said.size >= 2 || loose > 0) break;
      loose += 1;
    } else {
      const open = last !== null && said.get(last) === '';
      if (last === null || (!open && (loose >= WRAPPED || !goesOn(line, last)))) break;
      said.set(last, `${said.get(last) ?? ''} ${line.trim()}`.trim());
      loose += 1;
      end = place + 1;
    }
  }
  const counted = (['from', 'to', 'date', 'subject'] as const).filter((label) => said.get(label));
  if (counted.length < 2 || !said.get('from')) return null;
  return {
    from: personIn(said.get('from') ?? ''),
    to: said.get('to') ?? '',
    date: said.get('date') ?? null,
    subject: said.get('subject') ?? null,
    end,
  };
}

/** A list of addresses goes on in the next line, a mail's words do not. */
const goesOn = (line: string, last: Label) =>
  (last === 'to' || last === 'other' || last === 'from') && /@|^\s*<|;\s*$/.test(line.slice(0, 500));

const ADDRESS = /<?(?:mailto:)?([^\s<>[\]();,"']{1,64}@[^\s<>[\]();,"']{1,190})>?/;

/** Name and address in "Mia Berg <mia@northwind.example>", "mia@northwind.example [Mia]" and the like. */
export function personIn(text: string): HeaderBlock['from'] {
  const line = text.slice(0, 500).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const found = ADDRESS.exec(line);
  const address = found?.[1]?.replace(/[.:]$/, '') ?? null;
  const rest = (found ? line.slice(0, found.index) || line.slice(found.index + found[0].length) : line)
    .replace(/\[?mailto:?.*$/i, '')
    .replace(/["“”*<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['(]|[')]$/g, '')
    .trim();
  const name = rest === '' || rest.toLowerCase() === address?.toLowerCase() ? null : rest;
  const plain = address !== null && problemOfAddress(address) === null ? address : null;
  return name === null && plain === null ? null : { name, address: plain };
}

/** The addresses in "Mia Berg <mia@northwind.example>; ana@uni.example". */
export const addressesIn = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .split(/[,;]/)
    .flatMap((one) => personIn(one)?.address ?? []);
