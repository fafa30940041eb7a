import { shortDate } from '@/app/_components/short-moment';
import type { Viewer } from '@/lib/rules/messages';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
/** As the reader of files writes days into its sentences: "3 November 2026". */
const DAY = new RegExp(`(?<![\\d“])(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})(?![\\d”])`, 'g');

/** A sentence of the reader with its days as the person writes them. */
export const inOwnDates = (sentence: string, viewer: Viewer): string =>
  sentence.replace(DAY, (_, day: string, month: string, year: string) =>
    shortDate(
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
      viewer,
    ),
  );
