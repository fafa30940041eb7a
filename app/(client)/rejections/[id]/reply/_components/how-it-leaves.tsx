import { ChoiceGroup } from '@/app/_ui/choice-group';
import { Link } from '@/app/_ui/link';
import type { LeavesBy } from '@/lib/features/replies/types';
import type { Via } from '@/lib/mail/types';

type HowItLeavesProps = {
  ways: LeavesBy;
  /** The way that is preselected. */
  via: Via;
  /** What is wrong with the choice, in words. */
  error?: string;
  /** Only from client components. */
  onPick?: (via: Via) => void;
};

/** How the reply is sent, as a form field `via`, with the sender that each way shows. */
export function HowItLeaves({ ways: { mailbox, service, answersTo }, via, error, onPick }: HowItLeavesProps) {
  if (!mailbox) {
    return (
      <div className="flex flex-col gap-1.5 text-small text-soft">
        {/* A draft that was to be sent from a mailbox is not sent any other way until the person says so here. */}
        <input type="hidden" name="via" value="service" />
        <p className="text-pretty break-words">
          It’s sent as {service}. Below your words, one line says so and lets them stop such email. Replies go
          to {answersTo}.
        </p>
        <p>
          <Link href="/settings#mailbox" className="font-medium text-ink underline underline-offset-3">
            Send it from your own email
          </Link>
        </p>
      </div>
    );
  }
  return (
    <ChoiceGroup
      label="How to send it"
      name="via"
      defaultValue={via}
      error={error}
      onChange={
        onPick && ((event) => onPick(event.currentTarget.value === 'mailbox' ? 'mailbox' : 'service'))
      }
      options={[
        {
          value: 'mailbox',
          label: 'From your own email',
          description: (
            <span className="break-words">
              From: {mailbox.sender}, through {mailbox.host}. Gmail and Outlook keep a copy in your sent mail;
              other providers may not.
            </span>
          ),
        },
        {
          value: 'service',
          label: 'Through Rebound',
          description: (
            <span className="break-words">
              From: {service}, with one line below your words that lets them stop such email. Replies go to{' '}
              {answersTo}.
            </span>
          ),
        },
      ]}
    />
  );
}
