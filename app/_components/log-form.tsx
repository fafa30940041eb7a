'use client';

import { type ReactNode, useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { RejectionFields } from '@/app/_components/rejection-fields';
import { PasteMail } from '@/app/_components/their-mail/paste-mail';
import {
  type Filled,
  filledBeside,
  type OpenApplication,
  openAt,
} from '@/app/_components/their-mail/proposal';
import { WhichApplication } from '@/app/_components/their-mail/which-application';
import type { RejectionClock, RejectionValues } from '@/app/_components/when-fields';
import type { Choice } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState } from '@/lib/access/form';
import { logNewRejectionAction, logRejectionAction } from '@/lib/features/rejections/actions';

/** A form with its bar: the button is above the thumb on a phone, at the end on a desktop. */
const FORM = 'flex flex-col gap-6';
const DOCK =
  'sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] -mx-5 border-t border-line bg-paper px-5 py-3 md:static md:mx-0 md:border-0 md:p-0';

/** Logs the rejection of an application that is here. How far it got is chosen already where the pipeline knows it. */
export function LogForm({
  applicationId,
  company,
  role,
  own,
  start,
  clock,
  stages,
}: {
  applicationId: string;
  /** Its name and its `companyKey`. */
  company: { name: string; key: string };
  role: string;
  /** The person's own address. */
  own: string;
  start: RejectionValues;
  clock: RejectionClock;
  /** How far somebody can have got, in their own words. */
  stages: readonly Choice[];
}) {
  const [state, submit] = useForm(logRejectionAction);
  return (
    <Form submit={submit} noValidate data-adds="" className={FORM}>
      <FormAnswer state={state} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <Questions
        {...{ state, own, start, clock, stages, company }}
        open={[{ id: applicationId, company: company.name, companyKey: company.key, role }]}
      />
    </Form>
  );
}

/** Logs a rejection by a company that is not here yet: everything in one form, and the application is made with it. */
export function NewLogForm({
  newId,
  own,
  start,
  clock,
  stages,
  open = [],
  docked = true,
}: {
  newId: string;
  /** The person's own address. */
  own: string;
  /** Open applications, one of which a pasted mail may be about. */
  open?: readonly OpenApplication[];
  start: RejectionValues;
  clock: RejectionClock;
  stages: readonly Choice[];
  /** Whether its button stays above the bar of a phone; not where something else is chosen first. */
  docked?: boolean;
}) {
  const [state, submit] = useForm(logNewRejectionAction);
  const [mail, setMail] = useState<{ filled: Filled; key: string | null; after: FormState } | null>(null);
  // What a form came back with counts more than what was filled in before it was sent.
  const filled = mail?.after === state ? mail.filled : {};
  const typed = { ...('values' in state ? state.values : start), ...filled };
  const field = (name: 'company' | 'role') => ({
    name,
    defaultValue: typed[name] ?? '',
    error: errorIn(state, name),
  });
  const about = openAt(mail?.key ?? null, open);
  return (
    <Form submit={submit} noValidate data-adds="" className={FORM}>
      <FormAnswer state={state} />
      <input type="hidden" name="newId" value={newId} />
      <Questions
        state={state}
        own={own}
        start={start}
        clock={clock}
        stages={stages}
        docked={docked}
        open={open}
        onFill={(read, key) => setMail({ filled: read, key, after: state })}
      >
        {about.length > 0 && <WhichApplication about={about} error={errorIn(state, 'applicationId')} />}
        <div key={JSON.stringify(filled)} className="grid gap-4 sm:grid-cols-2">
          <TextInput key={start.company} label="Company" required autoComplete="off" {...field('company')} />
          <TextInput label="Role" required autoComplete="off" {...field('role')} />
        </div>
      </Questions>
    </Form>
  );
}

/** The questions of both forms. What fills them in (a pasted email) comes first, before `children`. */
function Questions({
  state,
  own,
  start,
  clock,
  stages,
  company,
  open,
  onFill,
  docked = true,
  children,
}: {
  state: FormState;
  own: string;
  start: RejectionValues;
  clock: RejectionClock;
  stages: readonly Choice[];
  company?: { name: string; key: string };
  /** Open applications that a pasted mail may be about. */
  open: readonly OpenApplication[];
  /** Told what a pasted mail fills in, and the `companyKey` of the company it names. */
  onFill?: (filled: Filled, key: string | null) => void;
  docked?: boolean;
  children?: ReactNode;
}) {
  const typed = 'values' in state ? state.values : null;
  const [mail, setMail] = useState<{ values: RejectionValues; after: FormState } | null>(null);
  const values = mail?.after === state ? mail.values : (typed ?? start);
  return (
    <>
      <PasteMail
        typed={typed?.feedback}
        own={own}
        zone={clock.zone}
        locale={clock.locale}
        company={company}
        open={open}
        stages={stages}
        error={errorIn(state, 'feedback')}
        onFill={(read, key, form) => {
          setMail({ values: filledBeside({ ...start, ...chosenIn(form) }, read, stages), after: state });
          onFill?.(read, key);
        }}
      />
      {children}
      <RejectionFields
        // React resets a form to its first defaults after an action: the key remounts what was typed.
        key={JSON.stringify(values)}
        values={values}
        clock={clock}
        stages={stages}
        state={state}
        withWords={false}
      />
      <div className={docked ? DOCK : undefined}>
        <SubmitButton wide pendingLabel="Saving">
          See what to do next
        </SubmitButton>
      </div>
    </>
  );
}

/** What is chosen and typed in a form already, by its fields' names. */
function chosenIn(form: HTMLFormElement | null): RejectionValues {
  const entries = form ? [...new FormData(form)] : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'feedback' ? [[name, value] as const] : [],
    ),
  );
}
