import { ActButton } from '@/app/_components/act-button';
import { deleteRoundAction, moveStageAction, saveStageAction } from '@/lib/features/stages/actions';
import type { OwnStage } from '@/lib/rules/own-stages';
import { SavedSwitch, SavedText } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';

/** One stage or round: its name, whether it is offered, and its place among the others. */
export function StageRow({
  stage: { id, round, name, named, hidden, version },
  usual,
  isFirst,
  isLast,
}: {
  stage: OwnStage;
  /** What everybody calls the stage, or the stage that the round counts as. */
  usual: string;
  isFirst: boolean;
  isLast: boolean;
}) {
  return (
    <li className="grid gap-x-5 gap-y-1 border-b border-line py-4 first:pt-0 last:border-0 sm:grid-cols-[minmax(0,1fr)_10rem]">
      <SavedForm action={saveStageAction} version={version}>
        <input type="hidden" name="id" value={id} />
        <div className="grid items-end gap-x-5 gap-y-2 sm:grid-cols-[minmax(0,1fr)_12.5rem]">
          <SavedText
            label={round === null ? usual : 'Round'}
            name="name"
            maxLength={60}
            autoComplete="off"
            defaultValue={named ? name : ''}
            {...(round === null ? { placeholder: usual } : { required: true, hint: `Counts as “${usual}”` })}
          />
          <SavedSwitch label={`Show ${name}`} name="shown" defaultChecked={!hidden} />
        </div>
      </SavedForm>
      <div className="flex flex-wrap items-end gap-1 sm:justify-end sm:pb-0.5">
        {!isFirst && (
          <ActButton
            action={moveStageAction}
            fields={{ id, by: 'earlier' }}
            label="Up"
            about={`: ${name}`}
            variant="quiet"
          />
        )}
        {!isLast && (
          <ActButton
            action={moveStageAction}
            fields={{ id, by: 'later' }}
            label="Down"
            about={`: ${name}`}
            variant="quiet"
          />
        )}
        {round !== null && (
          <ActButton
            action={deleteRoundAction}
            fields={{ roundId: id }}
            label="Delete"
            about={`: ${name}`}
            variant="quiet"
          />
        )}
      </div>
    </li>
  );
}
