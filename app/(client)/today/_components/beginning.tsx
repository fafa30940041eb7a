import { ButtonLink } from '@/app/_ui/button';

/** Today of somebody new: the two ways in, as on the landing page, and one for whoever kept a list before. */
export function Beginning() {
  return (
    <div className="flex flex-col gap-2.5 sm:flex-row sm:flex-wrap">
      <ButtonLink href="/no" variant="strong">
        I just got a rejection
      </ButtonLink>
      <ButtonLink href="/pipeline">Track my search</ButtonLink>
      <ButtonLink href="/import" variant="quiet">
        Bring your list
      </ButtonLink>
    </div>
  );
}
