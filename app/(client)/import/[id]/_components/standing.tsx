import { ActButton } from '@/app/_components/act-button';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import { undoImportAction } from '@/lib/features/imports/actions';
import type { KeptApplication } from '@/lib/features/imports/preview';
import type { ImportView } from '@/lib/features/imports/schema';
import type { ImportState, Reading } from '@/lib/features/imports/types';
import { LineLink } from './line-link';

export const isUnderWay = (state: ImportState): boolean =>
  state === 'waiting' || state === 'running' || state === 'undoing';

/** Where an import stands: how far it is, what came in and what did not, and the way back. */
export function Standing({
  view,
  reading,
  stillHere,
}: {
  view: ImportView;
  reading: Reading;
  /** What an undo kept. */
  stillHere: readonly KeptApplication[];
}) {
  const { state, kept } = view;
  switch (state) {
    case 'read':
      return null;
    case 'waiting':
    case 'running':
      return (
        <Stack>
          <How label="Importing" view={view} />
          <Undo id={view.id} label="Stop and undo" />
        </Stack>
      );
    case 'undoing':
      return <How label="Undoing" view={view} />;
    case 'done':
      return <Done view={view} reading={reading} />;
    case 'undone':
      return (
        <Stack>
          <Notice tone="live" title="Undone." announce>
            {kept === 0 ? 'Everything from this file is gone again.' : stillThere(kept)}
          </Notice>
          <StillHere of={stillHere} />
        </Stack>
      );
    case 'failed':
      return (
        <Stack>
          <Notice
            tone="attention"
            title={kept === 0 ? 'This didn’t work, and nothing was imported.' : 'This didn’t work.'}
          >
            {kept > 0 && `${stillThere(kept)} `}That is on our side. Please try again.
          </Notice>
          <StillHere of={stillHere} />
        </Stack>
      );
    default:
      return state satisfies never;
  }
}

const stillThere = (kept: number): string =>
  kept === 1
    ? 'One application is still there, because you changed it since.'
    : `${kept} applications are still there, because you changed them since.`;

/** Each by its name, so that it is found. */
const StillHere = ({ of }: { of: readonly KeptApplication[] }) =>
  of.length > 0 && (
    <ul className="flex flex-col gap-1 text-small">
      {of.map(({ id, company, role }) => (
        <li key={id} dir="auto" className="wrap-anywhere">
          <Link href={`/applications/${id}`} className="underline underline-offset-3">
            {role}
          </Link>{' '}
          · {company}
        </li>
      ))}
    </ul>
  );

const How = ({ label, view: { done, total } }: { label: string; view: ImportView }) => (
  <Progress label={label} value={done} max={Math.max(total, 1)} text={`${done} of ${total}`} />
);

const Undo = ({ id, label }: { id: string; label: string }) => (
  <ActButton action={undoImportAction} fields={{ importId: id }} label={label} pendingLabel="Undoing" />
);

function Done({
  view: { id, done, notImported, keptUntil },
  reading,
}: {
  view: ImportView;
  reading: Reading;
}) {
  const why = new Map(reading.problems.map(({ line, message }) => [line, message]));
  return (
    <Stack>
      <Notice
        tone="live"
        title={`${done === 1 ? '1 application is' : `${done} applications are`} in.`}
        announce
      >
        {notImported.length === 0
          ? 'Every row of your file came in, with its history.'
          : `${notImported.length === 1 ? 'One row' : `${notImported.length} rows`} stayed out.`}
      </Notice>
      {notImported.length > 0 && (
        <Disclosure summary="What was not imported" open={notImported.length <= SHOWN_OPEN}>
          <ul className="flex flex-col gap-1 text-small">
            {notImported.map((line) => (
              <li key={line}>
                {keptUntil ? <LineLink id={id} line={line} /> : `Line ${line}`}:{' '}
                {why.get(line) ?? 'You left it out.'}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="flex flex-wrap items-start gap-2.5">
        <ButtonLink href="/pipeline/table" variant="strong">
          See your applications
        </ButtonLink>
        <Undo id={id} label="Undo this import" />
      </div>
      <p className="text-small text-soft">Undoing keeps what you’ve changed since.</p>
    </Stack>
  );
}

const SHOWN_OPEN = 10;
