import { Fragment } from 'react';
import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { ReturnAdvice } from '@/app/_components/return-advice';
import { shortDate } from '@/app/_components/short-moment';
import { classNames } from '@/app/_ui/class-names';
import { Link } from '@/app/_ui/link';
import { Tag } from '@/app/_ui/tag';
import { leaveLineAction } from '@/lib/features/imports/actions';
import type { ImportView, PreviewItem } from '@/lib/features/imports/schema';
import { nameOfKind } from '@/lib/rules/interview-names';
import type { Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';
import { clockOf, writtenMoment } from '@/lib/rules/written';
import { happeningInWords } from './field-words';
import { LineLink, lineAnchor } from './line-link';
import { inOwnDates } from './own-dates';
import { Retype, type ShownCell } from './retype';

/** Each row of the file: what it becomes, what is wrong with it, and what is there already. */
export function Preview({
  view: { id, duplicates, skip, columns },
  items,
  viewer,
  open,
  line: asked,
}: {
  view: ImportView;
  items: readonly PreviewItem[];
  viewer: Viewer;
  /** Whether its rows may still come in. */
  open: boolean;
  /** The line that somebody came for. */
  line: number | undefined;
}) {
  const twins = new Map<number, number[]>();
  for (const { lines } of duplicates)
    for (const line of lines)
      twins.set(line, [...(twins.get(line) ?? []), ...lines.filter((one) => one !== line)]);
  return (
    <ol className="border-t border-line">
      {items.map((item) => (
        <li
          key={item.line}
          id={lineAnchor(item.line)}
          tabIndex={-1}
          className={classNames(
            'scroll-mt-24 border-b outline-none border-line py-3',
            item.line === asked &&
              'bg-sunken shadow-[-0.75rem_0_0_0_var(--color-sunken),0.75rem_0_0_0_var(--color-sunken)]',
          )}
        >
          <Line
            {...{ importId: id, item, viewer, columns }}
            twins={twins.get(item.line) ?? []}
            open={open}
            isOut={skip.includes(item.line)}
          />
        </li>
      ))}
    </ol>
  );
}

/** So much of a note is seen; all of it comes in. */
const NOTE_SHOWN = 300;

type LineProps = {
  importId: string;
  item: PreviewItem;
  twins: number[];
  viewer: Viewer;
  open: boolean;
  isOut: boolean;
  columns: ImportView['columns'];
};

function Line({ importId, item, twins, viewer, open, isOut, columns }: LineProps) {
  const { line, application: read, problems, comesIn, isThere, sameAs, history, back, retyped } = item;
  const events = read.events.map(
    ({ to, on }) => `${happeningInWords(viewer, to)} ${on ? shortDate(on, viewer) : '(day unknown)'}`,
  );
  // Pay without a currency or a period comes in as words of the note, and is seen there.
  const isPay = read.salary?.currency && read.salary.period;
  const facts = [read.location, isPay ? read.salary?.text : null, ...read.tags].filter(Boolean);
  return (
    <div
      className={classNames('grid gap-x-4 gap-y-1 sm:grid-cols-[3.5rem_1fr_auto]', !comesIn && 'text-soft')}
    >
      <p className="text-small text-soft tabular-nums">Line {line}</p>
      <div className="min-w-0">
        <p dir="auto" className="font-semibold wrap-anywhere">
          {read.role ?? 'No role'} <span className="font-normal">· {read.company ?? 'No company'}</span>
        </p>
        {events.length > 0 && <p className="text-small">{events.join(' → ')}</p>}
        {facts.length > 0 && (
          <p dir="auto" className="text-small text-soft wrap-anywhere">
            {facts.join(' · ')}
          </p>
        )}
        {read.people.map((one) => (
          <p
            key={`${one.name} ${one.mail} ${one.phone}`}
            dir="auto"
            className="text-small text-soft wrap-anywhere"
          >
            Person: {personLine(one)}
          </p>
        ))}
        {read.interviews.map(({ kind, startsAt }) => (
          <p key={startsAt} className="text-small text-soft">
            Interview: {nameOfKind(viewer, kind)},{' '}
            {shortDate(localDate(Temporal.Instant.from(startsAt), viewer.zone), viewer)},{' '}
            {writtenMoment(Temporal.Instant.from(startsAt), viewer, clockOf(viewer.locale))}
          </p>
        ))}
        {read.note && (
          <p dir="auto" className="line-clamp-3 text-small whitespace-pre-line text-soft wrap-anywhere">
            Note: {read.note.slice(0, NOTE_SHOWN)}
          </p>
        )}
        <ul className="flex flex-col gap-0.5 text-small empty:hidden">
          {problems.map(({ code, column, message }) => (
            <li key={`${code} ${column} ${message}`} className="font-medium text-ink">
              {column && <span dir="auto">{column}: </span>}
              {inOwnDates(message, viewer)}
            </li>
          ))}
          {twins.length > 0 && (
            <li className="text-ink">
              Maybe the same as{' '}
              {twins.map((twin, place) => (
                <Fragment key={twin}>
                  {place > 0 && ', '}
                  <LineLink id={importId} line={twin} />
                </Fragment>
              ))}
              .
            </li>
          )}
          {history.map((one) => (
            <li key={one.applicationId} className="text-ink">
              {sameAs.includes(one.applicationId)
                ? 'You may have this already: '
                : 'You have another one there: '}
              <Link href={`/applications/${one.applicationId}`} className="underline underline-offset-3">
                {one.role}
              </Link>
              , {happeningInWords(viewer, one.ending ?? one.stage)}
              {one.ending && ` ${one.endedOn ? shortDate(one.endedOn, viewer) : '(day unknown)'}`}.
            </li>
          ))}
          {open && back && (
            <li className="text-ink">
              {back.line !== null && (
                <>
                  <LineLink id={importId} line={back.line} /> is from an earlier try there.{' '}
                </>
              )}
              <ReturnAdvice {...back} viewer={viewer} />
            </li>
          )}
        </ul>
        {open && !isThere && (
          <Retype
            {...{ importId, line }}
            cells={unreadIn(item, columns)}
            retyped={retyped.map((cell) => ({ ...cell, header: headerAt(columns, cell.column) }))}
            open={!comesIn && !isOut}
          />
        )}
      </div>
      <div className="flex flex-wrap items-start gap-2 sm:justify-end">
        <Tag>{standing(item, { open, isOut, viewer })}</Tag>
        {open && !isThere && (
          <ActButton
            action={leaveLineAction}
            fields={{ importId, line: String(line), out: isOut ? 'no' : 'yes' }}
            label={isOut ? 'Take in' : 'Leave out'}
            about={`line ${line}`}
            variant="quiet"
          />
        )}
      </div>
    </div>
  );
}

const personLine = ({ name, role, mail, phone }: PreviewItem['application']['people'][number]): string =>
  [role ? `${name} (${role})` : name, mail, phone].filter(Boolean).join(', ');

const headerAt = (columns: ImportView['columns'], place: number): string =>
  columns[place]?.header || `Column ${place + 1}`;

/** The cells that could not be read, each once. */
const unreadIn = ({ problems }: PreviewItem, columns: ImportView['columns']): ShownCell[] => [
  ...new Map(
    problems.flatMap(({ cell }) =>
      cell ? [[cell.column, { ...cell, header: headerAt(columns, cell.column) }] as const] : [],
    ),
  ).values(),
];

/** What becomes of a row, in a word or two. */
function standing(
  { application: { stage, ending }, comesIn, isThere, problems }: PreviewItem,
  { open, isOut, viewer }: { open: boolean; isOut: boolean; viewer: Viewer },
): string {
  if (open && isThere) return 'Already here';
  if (comesIn) return happeningInWords(viewer, ending ?? stage);
  return isOut || problems.length === 0 ? 'Stays out' : 'Error';
}
