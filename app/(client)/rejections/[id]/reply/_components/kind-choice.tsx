'use client';

import { ChoiceGroup } from '@/app/_ui/choice-group';
import type { ReplyKind } from '@/lib/rules/reply-shape';

/** One kind of reply: its draft (`kept`), or the text to start from. */
export type Sheet = {
  kind: ReplyKind;
  label: string;
  suggested: boolean;
  kept: boolean;
  subject: string;
  body: string;
  /** The content hash of this text (lib/features/replies/content-hash.ts); 'none' if nothing is saved yet. */
  mark: string;
  /** Where to download the saved letter as a file; null while nothing is saved. */
  file: string | null;
  /** The text of a template that was chosen to start from. */
  template: { subject: string; body: string } | null;
};

/** Picks a kind. What was typed for the others is kept. */
export function KindChoice({
  sheets,
  kind,
  onPick,
}: {
  sheets: Sheet[];
  kind: ReplyKind;
  onPick: (kind: ReplyKind) => void;
}) {
  return (
    <ChoiceGroup
      label="Type of reply"
      name="sheet"
      layout="pills"
      defaultValue={kind}
      options={sheets.map(({ kind: value, label, suggested }) => ({
        value,
        label: suggested ? `${label} (recommended)` : label,
      }))}
      onChange={(event) => {
        const picked = sheets.find((one) => one.kind === event.currentTarget.value);
        if (picked) onPick(picked.kind);
      }}
    />
  );
}
