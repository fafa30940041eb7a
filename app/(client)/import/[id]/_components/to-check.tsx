import { Fragment } from 'react';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section } from '@/app/_ui/page';
import type { ImportView } from '@/lib/features/imports/schema';
import { LineLink } from './line-link';

/** So many are named; whoever has more goes through the rows. */
const NAMED = 100;
const SHOWN_OPEN = 8;

/** What is worth a look before the rows come in: errors, lines that may be one application, and what may be here already. */
export function ToCheck({
  view: { id, problems, duplicates },
  maybeThere,
}: {
  view: ImportView;
  maybeThere: readonly number[];
}) {
  if (problems.length + duplicates.length + maybeThere.length === 0) return null;
  const open = problems.length + duplicates.length + maybeThere.length <= SHOWN_OPEN;
  return (
    <Section title="Worth a look">
      {problems.length > 0 && (
        <Disclosure summary={counted(problems.length, 'note about a row', 'notes about rows')} open={open}>
          <ul className="flex flex-col gap-1.5 text-small">
            {problems.slice(0, NAMED).map(({ line, column, code, message }) => (
              <li key={`${line} ${column} ${code} ${message}`} className="wrap-anywhere">
                <LineLink id={id} line={line} />: {message}
              </li>
            ))}
          </ul>
          <More than={problems.length} />
        </Disclosure>
      )}
      {duplicates.length > 0 && (
        <Disclosure summary={counted(duplicates.length, 'possible double', 'possible doubles')} open={open}>
          <ul className="flex flex-col gap-1.5 text-small">
            {duplicates.slice(0, NAMED).map(({ lines }) => (
              <li key={lines.join()}>
                {lines.map((line, place) => (
                  <Fragment key={line}>
                    {place > 0 && (place === lines.length - 1 ? ' and ' : ', ')}
                    <LineLink id={id} line={line} />
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
          <More than={duplicates.length} />
        </Disclosure>
      )}
      {maybeThere.length > 0 && (
        <Disclosure
          summary={counted(maybeThere.length, 'row you may have already', 'rows you may have already')}
          open={open}
        >
          <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-small">
            {maybeThere.slice(0, NAMED).map((line) => (
              <li key={line}>
                <LineLink id={id} line={line} />
              </li>
            ))}
          </ul>
          <More than={maybeThere.length} />
        </Disclosure>
      )}
    </Section>
  );
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const More = ({ than }: { than: number }) =>
  than > NAMED && <p className="mt-2 text-small text-soft">These are the first {NAMED}.</p>;
