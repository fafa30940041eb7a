import { Seen } from '@/app/_components/seen';
import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { welcomedAction } from '@/lib/features/pauses/actions';

/** After a break: one line, and the one thing below it. The rest is there for whoever wants it. */
export function JustBack({ hasMore }: { hasMore: boolean }) {
  return (
    <>
      <Seen action={welcomedAction} fields={[]} />
      <Notice
        tone="dawn"
        action={
          hasMore && (
            <ButtonLink href="/today?all" variant="link">
              Show everything
            </ButtonLink>
          )
        }
      >
        Nothing was lost and nothing is late. Start with this, or just look around.
      </Notice>
    </>
  );
}
