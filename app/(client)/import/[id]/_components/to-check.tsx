import { Fragment } from 'react';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section } from '@/app/_ui/page';
import type { ImportView } from '@/lib/features/imports/schema';
import type { Reading } from '@/lib/features/imports/types';
import type { Viewer } from '@/lib/rules/messages';
import { LineLink } from './line-link';
import { inOwnDates } from './own-dates';

/** So many are named; whoever has more goes through the rows. */
const NAMED = 100;
const SHOWN_OPEN = 8;

/** What is worth a look before the rows come in: errors, lines that may be one application, and what may be here already. */
export function ToCheck({
  view: { id },
  reading: { problems: all, duplicates, badLines },
  maybeThere,
  viewer,
}: {
  view: ImportView;
  reading: Reading;
  maybeThere: readonly number[];
  viewer: Viewer;
}) {
  const errors = all.filter(({ blocks }) => blocks);
  const problems = all.filter(({ blocks }) => !blocks);
  const identical = duplicates.filter((one) => one.identical);
  const likely = duplicates.filter((one) => !one.identical && one.because !== 'role');
  const sameRole = duplicates.filter((one) => !one.identical && one.because === 'role');
  if (all.length + duplicates.length + maybeThere.length === 0) return null;
  const open = problems.length + likely.length + maybeThere.length <= SHOWN_OPEN;
  return (
    <Section title="Worth a look">
      {errors.length > 0 && (
        <Disclosure
          summary={counted(new Set(badLines).size, 'row with an error', 'rows with an error')}
          open={errors.length <= SHOWN_OPEN}
        >
          <Notes id={id} of={errors} viewer={viewer} />
        </Disclosure>
      )}
      {problems.length > 0 && (
        <Disclosure summary={counted(problems.length, 'note about a row', 'notes about rows')} open={open}>
          <Notes id={id} of={problems} viewer={viewer} />
        </Disclosure>
      )}
      {identical.length > 0 && (
        <Disclosure
          summary={counted(identical.length, 'row that is there twice', 'rows that are there twice')}
          open={identical.length <= SHOWN_OPEN}
        >
          <Doubles id={id} of={identical} />
        </Disclosure>
      )}
      {likely.length > 0 && (
        <Disclosure summary={counted(likely.length, 'possible double', 'possible doubles')} open={open}>
          <Doubles id={id} of={likely} />
        </Disclosure>
      )}
      {sameRole.length > 0 && (
        <Disclosure summary={`Same company and role: ${sameRole.length}`}>
          <Doubles id={id} of={sameRole} />
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

function Notes({ id, of, viewer }: { id: string; of: Reading['problems']; viewer: Viewer }) {
  return (
    <>
      <ul className="flex flex-col gap-1.5 text-small">
        {of.slice(0, NAMED).map(({ line, column, code, message }) => (
          <li key={`${line} ${column} ${code} ${message}`} className="wrap-anywhere">
            <LineLink id={id} line={line} />: {inOwnDates(message, viewer)}
          </li>
        ))}
      </ul>
      <More than={of.length} />
    </>
  );
}

function Doubles({ id, of }: { id: string; of: Reading['duplicates'] }) {
  return (
    <>
      <ul className="flex flex-col gap-1.5 text-small">
        {of.slice(0, NAMED).map(({ lines, identical }) => (
          <li key={lines.join()}>
            <Lines id={id} lines={lines} />
            {identical &&
              (identical.length === lines.length ? (
                ': the same in every column'
              ) : (
                <>
                  : <Lines id={id} lines={identical} /> are the same in every column
                </>
              ))}
          </li>
        ))}
      </ul>
      <More than={of.length} />
    </>
  );
}

const Lines = ({ id, lines }: { id: string; lines: readonly number[] }) =>
  lines.map((line, place) => (
    <Fragment key={line}>
      {place > 0 && (place === lines.length - 1 ? ' and ' : ', ')}
      <LineLink id={id} line={line} />
    </Fragment>
  ));

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const More = ({ than }: { than: number }) =>
  than > NAMED && <p className="mt-2 text-small text-soft">These are the first {NAMED}.</p>;
