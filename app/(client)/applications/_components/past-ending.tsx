import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import { ENDING_LABELS, ENDINGS } from '@/lib/rules/stages';

const OPTIONS = ENDINGS.filter((ending) => ending !== 'rejected').map((value) => ({
  value,
  label: ENDING_LABELS[value],
}));

/** DATES: for one that is over when it is added: how it ended, and on which day. */
export function PastEnding({ state }: { state: FormState }) {
  const ending = typedIn(state, 'ending') ?? '';
  const problem = errorIn(state, 'ending') ?? errorIn(state, 'endedOn');
  return (
    <Disclosure summary="It’s already over" open={ending !== '' || problem !== undefined}>
      <Stack>
        <Select
          label="How did it end?"
          optional
          name="ending"
          placeholder="It’s still open"
          options={OPTIONS}
          hint="For a rejection, add the application first, then log the rejection."
          defaultValue={ending}
          error={errorIn(state, 'ending')}
        />
        <DateTimeInput
          kind="date"
          label="Ended on"
          optional
          name="endedOn"
          hint="How long to wait before applying there again counts from this day."
          defaultValue={typedIn(state, 'endedOn') ?? ''}
          error={errorIn(state, 'endedOn')}
        />
      </Stack>
    </Disclosure>
  );
}
