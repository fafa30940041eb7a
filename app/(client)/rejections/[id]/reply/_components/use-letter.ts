'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type FormState, IDLE } from '@/lib/access/form';
import { keepDraftAction } from '@/lib/features/replies/actions';
import { contentHash, NOTHING_KEPT } from '@/lib/features/replies/content-hash';
import type { Way } from '@/lib/features/replies/ways';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { useKeeping } from '../../_components/use-keeping';
import type { Sheet } from './kind-choice';
import { begin, type History, redo, undo, write } from './undo-history';
import type { Whom } from './whom-to';

export type Words = { subject: string; body: string };
/** What is saved with the text: the recipient, and how to send it. */
export type Beside = Whom & { via: Way };
type Typed = Words & Beside & { kind: ReplyKind };
/**
 * The fields that the page shows as they were saved. To whom and how it goes is saved with the words, but the page may open
 * with another letter's; the hour is chosen when it is sent.
 */
const KEPT: readonly (keyof Words)[] = ['subject', 'body'];

/**
 * What this browser tab saved last of each letter. The back button shows a page as it was rendered, which may be
 * before that save: then the page is rendered again.
 */
const keptLast = new Map<string, string>();

const wordsOf = (sheet: Words | undefined): Words => ({
  subject: sheet?.subject ?? '',
  body: sheet?.body ?? '',
});

/** The words of elsewhere: what they have in common with these is left out of the answer. */
export const savedOf = ({ current }: Extract<FormState, { status: 'stale' }>, mine: Words): Words => ({
  subject: current.subject ?? mine.subject,
  body: current.body ?? mine.body,
});

/**
 * The text on each sheet with its undo history, saved on the server a moment after it was typed (while `keeps` is
 * true; what is typed in the meantime is saved once it is true again). A text that was saved elsewhere since this tab
 * started is not overwritten: `elsewhere` says so until the person has chosen. `posted` is what a form that came back
 * without scripts contains.
 */
export function useLetter({
  rejectionId,
  sheets,
  kind,
  beside,
  keeps,
  posted,
  surprised,
  fresh,
  onKept,
}: {
  rejectionId: string;
  sheets: Sheet[];
  kind: ReplyKind;
  beside: Beside;
  keeps: boolean;
  posted: Words | null;
  /** The text that another tab had saved, where a form was just refused because of it. */
  surprised: Words | null;
  /** No form has been sent yet: only then a template that the address names stands over the words. */
  fresh: boolean;
  /** The server has what stands in these fields. */
  onKept: (names: readonly string[]) => void;
}) {
  const router = useRouter();
  const [histories, setHistories] = useState<Partial<Record<ReplyKind, History<Words>>>>(() => {
    if (posted) return { [kind]: begin(posted) };
    const chosen = sheets.find((one) => one.kind === kind);
    // A template that was chosen stands over what was there, a step back away.
    return fresh && chosen?.template
      ? { [kind]: write(begin(wordsOf(chosen)), chosen.template, 0, true) }
      : {};
  });
  const [elsewhere, setElsewhere] = useState(surprised);
  const sheet = sheets.find((one) => one.kind === kind);
  const history = histories[kind] ?? begin<Words>(wordsOf(sheet));
  const words = history.present;

  /** The words that this tab knows to be kept, by kind; missing where it was told to write over whatever is there. */
  const known = useRef(new Map(sheets.map((one) => [one.kind, one.mark])));
  /** Marks of what this tab has sent itself: finding those on the server is no surprise. */
  const own = useRef(new Set<string>());
  /** The kind whose words of elsewhere the person wants, until they have come. */
  const taking = useRef<ReplyKind>(undefined);
  /** Typed while nothing was to be kept. */
  const waiting = useRef<Typed>(undefined);

  useEffect(() => {
    for (const one of sheets) {
      const kept = keptLast.get(`${rejectionId}:${one.kind}`);
      if (own.current.has(one.mark) || kept === one.mark) known.current.set(one.kind, one.mark);
      if (taking.current !== one.kind) continue;
      taking.current = undefined;
      known.current.set(one.kind, one.mark);
      setElsewhere(null);
      setHistories((all) => ({
        ...all,
        [one.kind]: write(all[one.kind] ?? begin(wordsOf(one)), wordsOf(one), 0, true),
      }));
    }
  }, [sheets, rejectionId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page comes up.
  useEffect(() => {
    const isOld = ({ kind: of, mark }: Sheet) => (keptLast.get(`${rejectionId}:${of}`) ?? mark) !== mark;
    if (sheets.some(isOld)) router.refresh();
  }, []);

  const keeping = useKeeping<Typed>(
    async ({ kind: of, ...typed }) => {
      const fields = new FormData();
      for (const [name, value] of Object.entries({ rejectionId, kind: of, ...typed }))
        fields.set(name, value);
      const seen = known.current.get(of);
      if (seen !== undefined) fields.set('seen', seen);
      const mark = contentHash(typed);
      own.current.add(mark);
      const answer = await keepDraftAction(IDLE, fields);
      if (answer.status === 'done') {
        // With the first words kept there is something to throw away, and a file to be had.
        if (seen === NOTHING_KEPT) router.refresh();
        known.current.set(of, mark);
        keptLast.set(`${rejectionId}:${of}`, mark);
        return { said: 'Saved as a draft.', isSaved: true };
      }
      if (answer.status === 'stale') {
        setElsewhere(savedOf(answer, typed));
        return { said: 'Not saved yet.', isSaved: false };
      }
      if (answer.status === 'invalid') {
        return { said: answer.errors[''] ?? 'Not saved yet.', isSaved: false };
      }
      const said = 'message' in answer && answer.message ? answer.message : 'Not saved yet.';
      return { said, isSaved: false };
    },
    '',
    () => onKept(KEPT),
  );

  function keep(typed: Typed) {
    if (elsewhere) return;
    if (keeps) keeping.keep(typed);
    else waiting.current = typed;
  }

  const { keep: keepNext } = keeping;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time that things may be kept again.
  useEffect(() => {
    if (!keeps || !waiting.current) return;
    keepNext(waiting.current);
    waiting.current = undefined;
  }, [keeps]);

  function put(next: History<Words>) {
    if (next === history) return;
    setHistories((all) => ({ ...all, [kind]: next }));
    keep({ kind, ...beside, ...next.present });
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
    /** Nothing is kept for an address alone: a letter begins with words. */
    keepBeside: (changed: Beside) => {
      if (histories[kind] || sheet?.kept) keep({ kind, ...changed, ...words });
    },
    keepNow: keeping.keepNow,
    /** What a form says of the words it began with; empty where it is to write over whatever is there. */
    seen: () => (elsewhere ? '' : (known.current.get(kind) ?? '')),
    /** Whether something is being kept this moment. */
    isKeeping: keeping.isKeeping,
    /** Before a form is sent: nothing is kept beside it any more, and its words are this tab's own. */
    settle: () => {
      own.current.add(contentHash(words));
      return keeping.settle();
    },
    noteElsewhere: (saved: Words) => setElsewhere(saved),
    takeTheOthers: () => {
      taking.current = kind;
      router.refresh();
    },
    keepMine: () => {
      setElsewhere(null);
      known.current.delete(kind);
      if (keeps) keeping.keep({ kind, ...beside, ...words });
    },
  };
}
