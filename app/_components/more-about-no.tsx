import { Switch } from '@/app/_ui/checkbox';
import { Disclosure } from '@/app/_ui/disclosure';
import { TextInput } from '@/app/_ui/text-input';

/** What rarely applies but matters: a presentation, unpaid hours, a recruiter's own message. */
export function MoreAboutNo({
  values: { presented, hoursInvested, recruiterReachedOut },
  hoursError,
}: {
  values: Partial<Record<string, string>>;
  hoursError?: string;
}) {
  return (
    <Disclosure
      summary="More details"
      open={Boolean(hoursError || presented || hoursInvested || recruiterReachedOut)}
    >
      <div className="flex flex-col gap-4.5 pt-2">
        <Switch
          label="I presented something to them"
          name="presented"
          hint="A presentation, or a take-home you talked them through."
          defaultChecked={presented === 'on'}
        />
        <TextInput
          label="Unpaid hours you put in"
          optional
          name="hoursInvested"
          inputMode="numeric"
          className="max-w-40"
          defaultValue={hoursInvested}
          error={hoursError}
        />
        <Switch
          label="A recruiter contacted me personally"
          name="recruiterReachedOut"
          defaultChecked={recruiterReachedOut === 'on'}
        />
      </div>
    </Disclosure>
  );
}
