import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/access/form';
import { refusedState, type Sent } from '@/lib/access/form-request';
import { guardedWrite, type Settled } from '@/lib/access/guarded-write';
import { leadsTo } from '@/lib/access/leads-to';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { type Earlier, noteWhere, take } from '@/lib/access/submission';
import type { Tx } from '@/lib/access/transaction';
import { offerUndo } from '@/lib/access/undo-cookie';
import { ok, type Result } from '@/lib/platform/result';

// What a form writes: once, however often it is sent, in one transaction, and what the form shows of its outcome.

type Said = string | { message: string; mark: string } | undefined;
// biome-ignore lint/suspicious/noConfusingVoidType: an `after` that only redirects has nothing to return.
export type After<T> = ((value: T) => Said | void | Promise<Said | void>) & { words?: string };

/**
 * An `after` whose words are the same whatever was written: they are said as well where the first answer was lost and the form
 * was sent again. `draw` asks for pages to be drawn anew.
 */
export const saying = (words: string, draw?: () => void): After<unknown> => {
  const after = () => {
    draw?.();
    return words;
  };
  return Object.assign(after, { words });
};

const SAVED = 'Saved.';

/** The same of a row that changed: the form goes on from its new version. */
export const savedAs = (draw: () => void): After<{ version: number }> => {
  const after = ({ version }: { version: number }) => {
    draw();
    return { message: SAVED, mark: String(version) };
  };
  return Object.assign(after, { words: SAVED });
};

/** `saying` of what most forms say. */
export const saved = (draw?: () => void): After<unknown> => saying(SAVED, draw);

/**
 * Runs the write in `scope`; a refusal becomes words for the acting person, read in the same transaction. What was sent
 * before changes nothing, and leads where it led then.
 */
export async function write<C extends ClientScope | CoachScope, T>(
  scope: C,
  sent: Sent,
  run: (tx: Tx<C>) => Promise<Result<T>>,
  after: After<T> | undefined,
): Promise<FormState> {
  const { submission } = sent;
  const settled = await guardedWrite(scope, async (tx): Promise<Result<Told | Earlier>> => {
    const before = submission && (await take(tx, submission));
    if (before) return ok(before);
    const outcome = await run(tx);
    if (!outcome.ok) return outcome;
    const told = await tell(outcome.value, after);
    if (submission && told.leave) await noteWhere(tx, submission, told.leave.to);
    return ok(told);
  });
  if (!settled.ok) return refusedState(settled, sent.values);
  if (settled.undo) await offerUndo(settled.undo);
  return 'same' in settled.value ? again(settled.value, sent, after?.words) : end(settled.value);
}

/** What was sent before led somewhere, or is on the page behind the form. `words`: what the form says once that is done. */
export function again({ same, to }: Earlier, { values }: Sent, words?: string): FormState {
  if (same && to !== null) redirect(to);
  refresh();
  if (same) return { status: 'done', ...(words && { message: words }) };
  const message =
    'This was saved already, the way it was before your last change. To save the change as well, send it again.';
  return { status: 'invalid', message, errors: {}, values };
}

/** UNDO-1: what can be taken back is offered on whatever page comes next. */
export async function offered<T>(
  { value, undo }: Extract<Settled<T>, { ok: true }>,
  after: After<T> | undefined,
): Promise<FormState> {
  if (undo) await offerUndo(undo);
  return finish(value, after);
}

/** What `after` said of an outcome, or where it leads. */
type Told = { said?: Said; leave?: { to: string; error: unknown } };

async function tell<T>(value: T, after: After<T> | undefined): Promise<Told> {
  try {
    const said = await after?.(value);
    return said ? { said } : {};
  } catch (error) {
    const to = leadsTo(error);
    if (to === null) throw error;
    return { leave: { to, error } };
  }
}

function end({ said, leave }: Told): FormState {
  if (leave) throw leave.error;
  // What was written is on the page behind the form as well.
  refresh();
  if (!said) return { status: 'done' };
  return { status: 'done', ...(typeof said === 'string' ? { message: said } : said) };
}

export const finish = async <T>(value: T, after: After<T> | undefined): Promise<FormState> =>
  end(await tell(value, after));
