'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { IDLE } from '@/lib/access/form';
import { keepDraftAction } from '@/lib/replies/actions';
import { wordsMark } from '@/lib/replies/words-mark';
import type { ReplyKind } from '@/lib/rules/reply';
import { useKeeping } from '../../_components/use-keeping';
import type { Sheet } from './kind-choice';
import { begin, type History, redo, undo, write } from './undo-history';
import type { Whom } from './whom-to';

export type Words = { subject: string; body: string };
type Typed = Words & Whom & { kind: ReplyKind };

const wordsOf = (sheet: Words | undefined): Words => ({
  subject: sheet?.subject ?? '',
  body: sheet?.body ?? '',
});

/**
 * The words on each sheet, with their steps back and forward, kept on the server a moment after they were typed
 * (`keeps`). Words that were kept elsewhere since this tab began are not written over: `elsewhere` says so until the
 * person has chosen. `posted`: what a form that came back without scripts holds.
 */
export function useLetter({
  rejectionId,
  sheets,
  kind,
  whom,
  keeps,
  posted,
}: {
  rejectionId: string;
  sheets: Sheet[];
  kind: ReplyKind;
  whom: Whom;
  keeps: boolean;
  posted: Words | null;
}) {
  const router = useRouter();
  const [histories, setHistories] = useState<Partial<Record<ReplyKind, History<Words>>>>(() => {
    if (posted) return { [kind]: begin(posted) };
    const chosen = sheets.find((one) => one.kind === kind);
    // A template that was chosen stands over what was there, a step back away.
    return chosen?.template ? { [kind]: write(begin(wordsOf(chosen)), chosen.template, 0, true) } : {};
  });
  const [elsewhere, setElsewhere] = useState(false);
  const sheet = sheets.find((one) => one.kind === kind);
  const blank = wordsOf(sheet);
  const history = histories[kind] ?? begin<Words>(blank);
  const words = history.present;

  /** The words that this tab knows to be kept, by kind; missing where it was told to write over whatever is there. */
  const known = useRef(new Map(sheets.map((one) => [one.kind, one.mark])));
  /** Marks of what this tab has sent itself: finding those on the server is no surprise. */
  const own = useRef(new Set<string>());
  useEffect(() => {
    for (const one of sheets) if (own.current.has(one.mark)) known.current.set(one.kind, one.mark);
  }, [sheets]);

  const keeping = useKeeping<Typed>(async ({ kind: of, ...typed }) => {
    const fields = new FormData();
    for (const [name, value] of Object.entries({ rejectionId, kind: of, ...typed })) fields.set(name, value);
    const seen = known.current.get(of);
    if (seen !== undefined) fields.set('seen', seen);
    const mark = wordsMark(typed);
    own.current.add(mark);
    const answer = await keepDraftAction(IDLE, fields);
    if (answer.status === 'done') {
      known.current.set(of, mark);
      return 'Kept as a draft.';
    }
    if (answer.status === 'invalid' && answer.errors.seen) {
      setElsewhere(true);
      router.refresh();
      return 'Not kept yet.';
    }
    return 'message' in answer && answer.message ? answer.message : 'Not kept yet.';
  }, '');

  function put(next: History<Words>) {
    setHistories((all) => ({ ...all, [kind]: next }));
    if (keeps && !elsewhere && next !== history) keeping.keep({ kind, ...whom, ...next.present });
  }

  return {
    words,
    said: keeping.said,
    elsewhere,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    write: (change: Partial<Words>, apart = false) =>
      put(write(history, { ...words, ...change }, performance.now(), apart)),
    undo: () => put(undo(history)),
    redo: () => put(redo(history)),
    keepWhom: (changed: Whom) => {
      if (keeps && !elsewhere && (histories[kind] || sheet?.kept))
        keeping.keep({ kind, ...changed, ...words });
    },
    keepNow: keeping.keepNow,
    /** What a form says of the words it began with; empty where it is to write over whatever is there. */
    seen: () => (elsewhere ? '' : (known.current.get(kind) ?? '')),
    /** Whether something is being kept this moment. */
    isKeeping: keeping.isKeeping,
    /** Before a form is sent: nothing is kept beside it any more, and its words are this tab's own. */
    settle: () => {
      own.current.add(wordsMark(words));
      return keeping.settle();
    },
    noteElsewhere: () => setElsewhere(true),
    takeTheOthers: () => {
      setElsewhere(false);
      known.current.set(kind, sheet?.mark ?? '');
      setHistories((all) => ({ ...all, [kind]: write(history, blank, performance.now(), true) }));
    },
    keepMine: () => {
      setElsewhere(false);
      known.current.delete(kind);
      if (keeps) keeping.keep({ kind, ...whom, ...words });
    },
  };
}
