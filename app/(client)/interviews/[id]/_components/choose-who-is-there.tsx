'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { joinInterviewAction } from '@/lib/features/interviews/actions';
import type { ContactLine } from '@/lib/features/people/of-application';
import { ChoosePerson } from '../../../_components/choose-person';

/** Says that somebody who is known already will be at this interview. */
export function ChooseWhoIsThere({
  interviewId,
  others,
}: {
  interviewId: string;
  others: readonly ContactLine[];
}) {
  const [state, submit] = useForm(joinInterviewAction);
  return (
    <Form submit={submit} noValidate>
      <input type="hidden" name="interviewId" value={interviewId} />
      <ChoosePerson state={state} others={others} />
    </Form>
  );
}
