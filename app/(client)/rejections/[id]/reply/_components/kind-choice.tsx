'use client';

import { ChoiceGroup } from '@/app/_ui/choice-group';
import type { ReplyKind } from '@/lib/rules/reply-shape';

/** One kind of reply: its draft (`kept`), or the words to start from. */
export type Sheet = {
  kind: ReplyKind;
  label: string;
  suggested: boolean;
  kept: boolean;
  subject: string;
  body: string;
  /** Of these words, as lib/features/replies/words-mark.ts makes it; 'none' where none are kept yet. */
  mark: string;
  /** Where the kept letter is to be had as a file; null while nothing is kept. */
  file: string | null;
  /** Words of a template that was chosen to begin with. */
  template: { subject: string; body: string } | null;
};

/** Picks a sheet; what was typed on the others stays on them. */
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
