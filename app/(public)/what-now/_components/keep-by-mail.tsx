'use client';

import { askToKeep } from '@/lib/features/sign-in/actions';
import { AskForMail } from '../../_components/ask-for-mail';
import { type Subject, SubjectFields } from './subject-fields';

/** Asks where to send the code with which the answers are kept; an account is made by it where there is none. */
export const KeepByMail = ({ start }: { start: Subject }) => (
  <AskForMail
    action={askToKeep}
    hint="No password. We’ll email you a code, whether you’re new or coming back."
    label="Email me the code"
  >
    {(state) => <SubjectFields state={state} start={start} />}
  </AskForMail>
);
