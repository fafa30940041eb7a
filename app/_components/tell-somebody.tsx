import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

export const NOT_ALONE = 'You don’t have to be alone with this.';
export const TELL_SOMEBODY = 'We’re sorry it’s this heavy. Please tell somebody, even in a few words.';

/** The way to people, for where somebody wrote that they want to die or to hurt themselves. */
export const ToSomebody = () => (
  <ButtonLink href="/someone-to-talk-to" variant="strong">
    Someone to talk to
  </ButtonLink>
);

/** The same on a page that goes on about something else: what was written stays as it is, and nothing is asked. */
export const TellSomebody = () => (
  <Notice tone="dawn" title={NOT_ALONE} action={<ToSomebody />} announce>
    {TELL_SOMEBODY}
  </Notice>
);
