'use client';

import { askToKeep } from '@/lib/features/sign-in/actions';
import { AskForMail } from '../../_components/ask-for-mail';
import { type Subject, SubjectFields } from './subject-fields';

/** Asks where to send the code with which the answers are kept; where anybody may (`open`), it makes an account too. */
export const KeepByMail = ({
  start,
  open,
  email,
}: {
  start: Subject;
  open: boolean;
  /** The address that this browser gave a moment ago. */
  email: string | undefined;
}) => (
  <AskForMail
    action={askToKeep}
    start={email}
    hint={`No password. We’ll email you a code${open ? ', whether you’re new or coming back' : ''}.`}
    label="Email me the code"
  >
    {(state) => <SubjectFields state={state} start={start} />}
  </AskForMail>
);
