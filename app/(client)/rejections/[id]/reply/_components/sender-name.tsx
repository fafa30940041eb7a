import { TextInput } from '@/app/_ui/text-input';
import type { LeavesBy } from '@/lib/features/replies/types';

/** TRUST-3: who it is from, asked where a letter is written by somebody who has given no name. Kept in their profile. */
export function SenderName({
  value,
  shown,
  onChange,
  onBlur,
  error,
}: {
  value: string;
  /** The sender as its reader sees it; null where it is sent from an account of one’s own. */
  shown: string | null;
  onChange: (name: string) => void;
  onBlur: () => void;
  error: string | undefined;
}) {
  return (
    <TextInput
      label="Your name"
      name="senderName"
      autoComplete="name"
      hint={
        shown
          ? `They see it as the sender: ${shown}.`
          : 'It goes below the letter, and is kept for the next one.'
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      error={error}
    />
  );
}

/** The ways to send it as they look with a name that is not kept yet. */
export const waysWith = (ways: LeavesBy, name: string): LeavesBy =>
  name.trim() === '' ? ways : { ...ways, service: ways.service.replace(/^Your name(?= )/, name.trim()) };
