import { Notice } from '@/app/_ui/notice';
import type { ImportView } from '@/lib/features/imports/schema';
import type { Decided } from '@/lib/features/imports/types';
import type { TableFormat } from '@/lib/reading/tables/types';

const FROM: Record<TableFormat, string> = {
  'linkedin-applications': 'your LinkedIn applications',
  'linkedin-saved': 'your saved jobs on LinkedIn',
  huntr: 'a file from Huntr',
  simplify: 'a file from Simplify',
  jobsync: 'a file from JobSync',
  'reactive-resume': 'a file from Reactive Resume',
  teal: 'a file from Teal',
  notion: 'a file from Notion',
  generic: 'a table of your own',
  rebound: 'a file from Rebound',
};

const BETWEEN: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** How the file was taken, in two sentences. */
export function HowRead({ view, decided }: { view: ImportView; decided: Decided }) {
  const { format, rows, separator, encoding, bad } = view;
  const between = separator === null ? '' : `, with ${BETWEEN[separator] ?? 'signs'} between its cells`;
  const letters = encoding === 'utf-8' || separator === null ? '' : ` Its letters are ${encoding}.`;
  return (
    <Notice tone={bad > 0 ? 'attention' : 'plain'} title={`We read it as ${FROM[format]}.`}>
      {`${rows === 1 ? 'One row' : `${rows} rows`}${between}.${letters}`}
      {bad > 0 && ` ${bad === 1 ? 'One of them has an error' : `${bad} of them have an error`}.`}
      {decided.remembered && ' Columns mean what they meant in your last file like this.'}
    </Notice>
  );
}
