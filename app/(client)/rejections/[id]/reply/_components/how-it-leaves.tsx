import { ChoiceGroup } from '@/app/_ui/choice-group';
import { Link } from '@/app/_ui/link';
import type { LeavesBy } from '@/lib/features/replies/types';
import { WAYS, type Way } from '@/lib/features/replies/ways';

type HowItLeavesProps = {
  ways: LeavesBy;
  /** The way that is preselected. */
  via: Way;
  /** What is wrong with the choice, in words. */
  error?: string;
  /** Only from client components. */
  onPick?: (via: Way) => void;
};

/** How the reply is sent, as a form field `via`, with the sender that each way shows; one's own mail comes first. */
export function HowItLeaves({ ways: { mailbox, service, answersTo }, via, error, onPick }: HowItLeavesProps) {
  return (
    <div className="flex flex-col gap-2">
      <ChoiceGroup
        label="How to send it"
        name="via"
        defaultValue={via}
        error={error}
        onChange={
          onPick && ((event) => onPick(WAYS.find((one) => one === event.currentTarget.value) ?? 'program'))
        }
        options={[
          {
            value: 'program',
            label: 'With your own email app',
            description: 'It opens there, ready to send, and you send it. It comes from your own address.',
          },
          ...(mailbox
            ? [
                {
                  value: 'mailbox',
                  label: 'From your connected account',
                  description: (
                    <span className="break-words">
                      We send it for you. From: {mailbox.sender}, through {mailbox.host}.
                    </span>
                  ),
                },
              ]
            : []),
          {
            value: 'service',
            label: 'Through Rebound',
            description: (
              <span className="break-words">
                They can tell that it was sent by a service. From: {service}, with one line below your words
                that says so and lets them stop such email. Replies go to {answersTo}.
              </span>
            ),
          },
        ]}
      />
      {!mailbox && (
        <p className="text-small">
          <Link
            href="/settings/mailbox"
            className="inline-flex min-h-[44px] items-center font-medium underline underline-offset-3"
          >
            Connect your email account, and we send it from there
          </Link>
        </p>
      )}
    </div>
  );
}
