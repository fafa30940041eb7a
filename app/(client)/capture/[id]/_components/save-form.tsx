'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { asksForReturn, ReturnChoice } from '@/app/_components/return-choice';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import type { SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { saveCaptureAction } from '@/lib/features/captures/actions';
import { AddAgain } from '../../../_components/add-again';
import { DetailFields } from '../../../applications/_components/detail-fields';
import { FutureDay } from '../../../applications/_components/future-day';
import { RecordFields } from '../../../applications/_components/record-fields';
import { StageFields } from '../../../applications/_components/stage-fields';

/** The form for a new application, with what the posting says in it. Leads to the application. */
export function SaveForm({
  captureId,
  posting,
  stages,
}: {
  captureId: string;
  posting: Record<string, string>;
  stages: readonly SelectOption[];
}) {
  const [state, submit] = useForm(saveCaptureAction);
  const values: Record<string, string> = 'values' in state ? state.values : posting;
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <input type="hidden" name="captureId" value={captureId} />
        <FormAnswer state={state} />
        <ReturnChoice state={state} verb="Add it" saves />
        <DetailFields values={values} errors={errors}>
          <StageFields choices={stages} stage={values.stage} laterLabel={values.laterLabel} errors={errors} />
        </DetailFields>
        <FutureDay state={state} />
        <AddAgain state={state} />
        <Disclosure summary="More: place, deadline, salary" open>
          <Stack>
            <RecordFields values={values} errors={errors} />
          </Stack>
        </Disclosure>
        {!asksForReturn(state) && (
          // Above the thumb on a phone, however long the form is.
          <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 -mx-5 border-t border-line bg-paper px-5 py-3 md:static md:mx-0 md:border-0 md:p-0">
            <SubmitButton pendingLabel="Saving">Save to pipeline</SubmitButton>
          </div>
        )}
      </Stack>
    </Form>
  );
}
