'use client';

import { ActButton } from '@/app/_components/act-button';
import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { buttonClass } from '@/app/_ui/button';
import { Stack } from '@/app/_ui/page';
import { ShownOnce } from '@/app/_ui/shown-once';
import { SubmitButton } from '@/app/_ui/submit-button';
import { endFeedAction, makeFeedAction } from '@/lib/features/calendar-feed/actions';
import { subscribeLinks } from './subscribe-links';

const make = confirmed(makeFeedAction);

/** Makes the address and shows it once; makes another in its place, or ends it. */
export function FeedAddress({ made, local, since }: { made: boolean; local: boolean; since: string | null }) {
  const [state, submit] = useForm(make);
  return (
    <Stack>
      {state.status === 'done' && made ? (
        <NewAddress address={state.message ?? ''} local={local} />
      ) : (
        <FormAnswer state={state} />
      )}
      {since && <p className="text-small text-soft">{since}</p>}
      <div className="flex flex-wrap gap-2.5">
        <Form submit={submit}>
          <SubmitButton variant={made ? 'plain' : 'strong'} pendingLabel="Creating">
            {made ? 'Create a new address' : 'Create address'}
          </SubmitButton>
        </Form>
        {made && (
          <ActButton
            action={endFeedAction}
            fields={{}}
            label="Turn off"
            about="the calendar address"
            pendingLabel="Turning off"
            variant="quiet"
          />
        )}
      </div>
      {made && (
        <p className="text-small text-soft">A new address replaces this one, which stops working at once.</p>
      )}
    </Stack>
  );
}

function NewAddress({ address, local }: { address: string; local: boolean }) {
  return (
    <ShownOnce title="Copy your calendar address now. We won’t show it again." text={address}>
      <Stack>
        <code className="text-small break-all" data-calendar-address>
          {address}
        </code>
        {local ? (
          <p className="text-small">
            Rebound runs on this computer, so only calendar apps on it can use the address.
          </p>
        ) : (
          <div className="flex flex-wrap gap-x-5">
            {subscribeLinks(address).map(({ label, href }) => (
              <a key={label} href={href} className={buttonClass('link')} rel="noreferrer" target="_blank">
                {label}
              </a>
            ))}
          </div>
        )}
      </Stack>
    </ShownOnce>
  );
}
