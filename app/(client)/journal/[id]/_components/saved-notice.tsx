import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

/** Shown right after saving. If JOURNAL-2 has a hint, it links to the line to make more specific. */
export function SavedNotice({ hint, edit }: { hint: string | null; edit: string }) {
  if (!hint) {
    return (
      <Notice tone="live" announce>
        Saved. That’s enough writing for one day.
      </Notice>
    );
  }
  return (
    <Notice
      announce
      title="Saved. One line could be more specific."
      action={
        <ButtonLink href={`${edit}#one-thing`} variant="link">
          Make it more specific
        </ButtonLink>
      }
    >
      {hint}
    </Notice>
  );
}
