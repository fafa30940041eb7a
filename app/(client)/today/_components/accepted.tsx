import { ActButton } from '@/app/_components/act-button';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Stack } from '@/app/_ui/page';
import { searchAgainAction } from '@/lib/features/applications/actions';
import type { TodayView } from '@/lib/features/today/types';

/** NUDGE-3: the search is over. What is left to close, and the way back. */
export function Accepted({
  accepted,
  open,
}: {
  accepted: NonNullable<TodayView['accepted']>;
  /** Applications that are still open. */
  open: number;
}) {
  return (
    <Card>
      <Stack gap="small">
        <h2 className="serif-heading text-h2">Congratulations.</h2>
        <p className="text-soft text-pretty">
          Your plans and reminders have stopped. Everything you wrote stays here.
        </p>
        <div className="mt-1.5 flex flex-wrap gap-2.5">
          <ButtonLink href={`/applications/${accepted.applicationId}/accepted`} variant="strong">
            {open > 0 ? 'Close what’s still open' : 'A last look'}
          </ButtonLink>
          <ActButton action={searchAgainAction} fields={{}} label="I’m searching again" variant="quiet" />
        </div>
      </Stack>
    </Card>
  );
}
