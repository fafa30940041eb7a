import { globSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { RejectionView } from '@/lib/features/rejections/types';
import { explain, formatDate, formatDay, formatMoment } from '@/lib/rules/messages';
import { addDays, localDate } from '@/lib/rules/time';
import { RULE_CODES } from '@/lib/rules/verdict';
import { shortDay } from './_components/short-moment';
import { replyWords, returnWords } from './(client)/rejections/[id]/_components/words';

// What is written at one time is read at another. A sentence that says a day by where its reader stands is made as it is
// shown, from the moment of reading; what is stored, and what leaves as a mail, says no such day (emails/mails.test.ts).

const RELATIVE =
  /(?<!\/)\b(?:today|tomorrow|yesterday|tonight|[Tt]onight|Tomorrow|Yesterday|[Tt]his (?:morning|afternoon|evening|week|month)|[Ll]ast (?:night|week|month)|[Nn]ext (?:week|month)|(?:days?|weeks?|months?) ago|recently|lately|[Gg]ood morning)\b/;

/** Every file with such words in a sentence, and why they are true whenever somebody reads them. */
const SAID_BY_NOW: Record<string, string> = {
  'app/(client)/insights/_components/open.tsx': 'its last point is the day that the page was asked for on',
  'app/(client)/journal/_components/check-in.tsx':
    'asks about the day it is drawn on, and is kept under the day it is said on',
  'app/(client)/journal/months/[month]/_components/went-well.tsx':
    '"today" is the day its button is pressed on',
  'app/(client)/pipeline/calendar/page.tsx': 'a button that leads to the day it is pressed near',
  'app/(client)/plans/[id]/_components/day-of-plan.tsx':
    'its tag is on the day that the page was asked for on',
  'app/(client)/rejections/[id]/_components/words.ts': 'takes now; walked below',
  'app/(client)/rejections/[id]/reply/_components/not-yet.tsx':
    'shown before the editor opens: on Day 0 alone',
  'app/(client)/rejections/[id]/reply/_components/title-for.ts': 'the same',
  'app/(client)/settings/_components/choices.ts': 'a mail of every month',
  'app/(client)/settings/security/_components/recent-events.tsx':
    'names a list of what is recent as it is read',
  'app/(client)/settings/security/page.tsx': 'the same',
  'app/(client)/today/_components/looking-back.tsx': 'Today is made for its day',
  'app/(client)/today/_components/quiet-day.tsx': 'Today is made for its day',
  'app/(public)/what-now/_components/verdict-words.ts': 'says "today" on the day of the rejection alone',
  'app/(public)/what-now/_components/verdict.tsx': 'says "today" on the day of the rejection alone',
  'app/_components/return-advice.tsx': 'says what the rule says on the day that the page is made',
  'app/_components/short-moment.ts': 'takes now',
  'app/_components/when-fields.tsx': 'sends along what it took for today',
  'lib/features/today/headline.ts': 'Today is made for its day',
  'lib/features/today/step-words.ts': 'the headline of the evening on Today',
  'lib/rules/plan-steps.ts': 'a message says the same on any next day',
  'lib/rules/playbook/learning.ts': 'a rule about every month',
  'lib/rules/deadline.ts': 'Counted when the page is drawn, and the date stands beside it.',
  'lib/rules/templates/built-in/pushbacks.ts': 'PUSH-1: sent weeks or months after the talks, or not at all',
  'lib/rules/wording.ts': 'walked below',
};

const files = globSync(['app/**/*.{ts,tsx}', 'lib/**/*.ts', 'emails/*.tsx']).filter(
  (file) =>
    !/\.test\.|\/gallery\/|\/generated\/|language\/|^lib\/(?:api|platform|reading|jobs)\/|(?:\/(?:api|access)|schema|\/schema\/\w+)\.ts$/.test(
      file,
    ),
);

/** The sentences of a file: strings with a space in them or a capital, and what stands between tags. */
function sentencesIn(file: string): string[] {
  const strings: string[] = [];
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/\$\{[^{}]*\}/g, '…')
    .replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, (literal) => {
      strings.push(literal.slice(1, -1));
      return '""';
    });
  const shown = [...code.matchAll(/[>}]([^<>{}=;]*)(?=[<{])/g)].map(([, text]) => text ?? '');
  const isSentence = (text: string) => /\s/.test(text.trim()) || /^\p{Lu}/u.test(text);
  const isMarkup = (text: string) =>
    /className|^\s*(?:[a-z0-9:[\]().,%/_-]+\s+)+[a-z0-9:[\]().,%/_-]+\s*$/.test(text);
  const isCode = (text: string) =>
    /\b(?:const|return|import|export|function|await|type)\b|=>|[)(]/.test(text);
  return [
    ...strings.filter((text) => isSentence(text) && !isMarkup(text)),
    ...shown.filter((text) => !isCode(text)),
  ];
}

describe('every sentence that says a day by where its reader stands', () => {
  it('is known, with what keeps it true', () => {
    const found = files.filter((file) => sentencesIn(file).some((text) => RELATIVE.test(text)));
    expect(found.toSorted()).toEqual(Object.keys(SAID_BY_NOW).toSorted());
  });
});

const receivedAt = Temporal.Instant.from('2026-11-24T15:20:00Z');
const ZONES = ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'];

/** When a sentence made on the day of the rejection may be read again. */
const LATER = [
  { seconds: 0 },
  { hours: 9 },
  { hours: 24 },
  { hours: 47, minutes: 59 },
  { hours: 48 },
  { hours: 72 },
  { hours: 24 * 31 },
  { hours: 24 * 190 },
  { hours: 24 * 400 },
];

type Reader = { now: Temporal.Instant; viewer: { zone: string; locale: string } };

const READERS: Reader[] = ZONES.flatMap((zone) =>
  LATER.map((later) => ({ now: receivedAt.add(later), viewer: { zone, locale: 'en-GB' } })),
);

/** What a sentence says of a moment that it names is so at `now`: nothing is "from" a day gone by, no tomorrow is past. */
function expectTrue(text: string, named: readonly Temporal.Instant[], { now, viewer }: Reader): void {
  const today = localDate(now, viewer.zone);
  const about = `${text} (read at ${now.toZonedDateTimeISO(viewer.zone)})`;
  for (const moment of named) {
    const date = localDate(moment, viewer.zone);
    const isPast = Temporal.PlainDate.compare(date, today) < 0;
    const written = [
      formatMoment(moment, viewer),
      formatDay(date, viewer),
      formatDate(date, viewer),
      shortDay(date, now, viewer),
    ];
    if (isPast)
      for (const words of written)
        expect(text, about).not.toMatch(new RegExp(`(?:from|until|on|till) ${words}(?!\\w)`, 'i'));
    if (Temporal.Instant.compare(moment, now) <= 0)
      expect(text, about).not.toContain(`from ${formatMoment(moment, viewer)}`);
  }
  const days = named.map((moment) => localDate(moment, viewer.zone));
  if (/\btomorrow\b/i.test(text))
    expect(
      days.some((day) => addDays(today, 1).equals(day)),
      about,
    ).toBe(true);
  expect(text, about).not.toMatch(/\byesterday\b/i);
}

describe.each(READERS)('read at $now in $viewer.zone', (reader) => {
  it.each(RULE_CODES)('what %s explains is true', (code) => {
    for (const later of LATER) {
      const until = receivedAt.add(later);
      const { title, body } = explain({ code, until }, reader.viewer, reader.now);
      expectTrue(`${title}. ${body}`, [until], reader);
    }
  });

  it('what the page of a rejection says of its days is true', () => {
    for (const months of [null, 12]) {
      const view = rejection(months);
      const back = [1, 6, 12].map((count) =>
        view.receivedOn.add({ months: count }).toZonedDateTime(reader.viewer.zone).toInstant(),
      );
      expectTrue(returnWords(view, reader.now, reader.viewer), back, reader);
      expectTrue(replyWords(view, { kind: 'open' }, reader), [view.draftFrom], reader);
    }
  });
});

const rejection = (companyWaitMonths: number | null) =>
  ({
    reply: 'expected',
    tier: 3,
    draftFrom: Temporal.Instant.from('2026-11-24T23:00:00Z'),
    receivedOn: Temporal.PlainDate.from('2026-11-24'),
    companyWaitMonths,
  }) as RejectionView;
