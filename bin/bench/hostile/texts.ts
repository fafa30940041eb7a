import type { Tasks } from '@/lib/reading/tasks';

// Texts that stopped the site once, or could: each is asked of a reader, and posted by `npm run bench -- hostile`.

const THAT_LONG = 20_000;
const repeated = (atom: string, length = THAT_LONG) => atom.repeat(length / atom.length);

const letterOf = (
  body: string,
  over: { subject?: string; recipients?: string[]; company?: string } = {},
) => ({
  ...{ tier: 3 as const, kind: 'full' as const, subject: 'Thanks', recipients: [], company: 'Northwind' },
  ...{ person: 'Mira Holt', ...over, body },
});
const mailOf = (headers: string, body = 'No.') =>
  `From: Mia <mia@northwind.example>\nDate: Mon, 23 Nov 2026 16:20:00 +0100\nMessage-ID: <a@b.example>\n${headers}\n\n${body}`;
const htmlOf = (body: string) => mailOf('Content-Type: text/html; charset=utf-8', body);
const DEEP = Array.from(
  { length: 100 },
  (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n`,
).join('\n');

/** One text for one reader. */
export type Hostile = {
  [Name in keyof Tasks]: { task: Name; input: Parameters<Tasks[Name]>[0] };
}[keyof Tasks];

const letter = (input: ReturnType<typeof letterOf>): Hostile => ({ task: 'letter', input });
const mail = (source: string | Uint8Array): Hostile => ({
  task: 'mail',
  input: { source, timeZone: 'Europe/Berlin', today: '2026-11-29' },
});

export const HOSTILE: Record<string, Hostile> = {
  'zero-width joiners in a letter': letter(letterOf(repeated('\u200d'))),
  'emoji in a letter': letter(letterOf(repeated('🙂'))),
  'families of emoji in a letter': letter(letterOf(repeated('👩\u200d💻'))),
  'combining marks in a letter': letter(letterOf(repeated('\u0301'))),
  'hyphens in a letter': letter(letterOf(repeated('-'))),
  'quotes in a letter': letter(letterOf(repeated('“'))),
  'brackets in a letter': letter(letterOf(repeated('['))),
  'spaces in a letter': letter(letterOf(repeated(' '))),
  'markup in a letter': letter(letterOf(repeated('<b>'))),
  'initials in a letter': letter(letterOf(repeated('S.A.'))),
  'questions in a letter': letter(letterOf(repeated('Why me? '))),
  'names in a letter': letter(letterOf(repeated('at Acme and '))),
  'recipients of a letter': letter(letterOf('x', { recipients: Array(50).fill(repeated(' ', 320)) })),
  'one thing of joiners': { task: 'isGeneric', input: repeated('\u200d') },
  'one thing of ideographs': { task: 'isGeneric', input: repeated('漢字') },
  'one thing of common words': { task: 'isGeneric', input: repeated('prepare better ') },
  'evidence of threats': {
    task: 'threats',
    input: [repeated('I will sue you. ', 5_000), repeated('I will ')],
  },
  'feedback without an end': { task: 'feedback', input: repeated('you could not say ', 5_000) },
  'thoughts of always': { task: 'thought', input: repeated('they always never ', 5_000) },
  'feedback of hyphens': { task: 'themes', input: [repeated('-'), repeated('a-')] },
  'Reply-To of dots': mail(mailOf(`Reply-To: ${'a.'.repeat(40_000)}`)),
  'Reply-To of groups': mail(mailOf(`Reply-To: ${'g:;'.repeat(34_000)}`)),
  'From of comments': mail(mailOf('').replace('Mia', '('.repeat(40_000))),
  'many Reply-To': mail(mailOf(`Reply-To: ${'g:;'.repeat(2_000)}\n`.repeat(30).trimEnd())),
  'References without end': mail(mailOf(`References: ${'<a@b> '.repeat(30_000)}`)),
  'Subject of encoded words': mail(mailOf(`Subject: ${'=?utf-8?q?a?= '.repeat(10_000)}`)),
  'quotes around many lines': mail(htmlOf(`${'<blockquote>'.repeat(99)}<pre>${'x\n'.repeat(70_000)}`)),
  'elements in elements': mail(htmlOf('<div>'.repeat(300_000))),
  'half a tag': mail(htmlOf('<a '.repeat(300_000))),
  'comments that nobody closes': mail(htmlOf('<!--'.repeat(300_000))),
  'lists in lists': mail(htmlOf('<ul><li>'.repeat(200_000))),
  'closing tags alone': mail(htmlOf(`${'<b>'.repeat(200)}${'</i></p>'.repeat(150_000)}`)),
  'parts without end': mail(
    mailOf('Content-Type: multipart/mixed; boundary=b', '--b\n\nx\n'.repeat(100_000)),
  ),
  'parts in parts': mail(mailOf('Content-Type: multipart/mixed; boundary=b0', DEEP)),
  'a body of line ends': mail(mailOf('Content-Type: text/plain; format=flowed', '\n'.repeat(1_500_000))),
  'no mail at all': mail(new Uint8Array(2 * 1024 * 1024)),
};
