import { unstable_rethrow } from 'next/navigation';
import { ZodError, type z } from 'zod';
import { CONFIRM_FIRST, DRAFT_DAYS, type FormState, PRESSED_AGO, SUBMISSION } from '@/lib/access/form';
import { requireSameOrigin } from '@/lib/access/origin';
import { type Submission, submissionOf } from '@/lib/access/submission';
import { plain } from '@/lib/access/version';
import { isPassing } from '@/lib/platform/db/problem';
import { BUSY, Forbidden, NotConfirmed, NotFound, NotOffered, TooMany, Unread } from '@/lib/platform/errors';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { log } from '@/lib/platform/log';
import { brokenTexts } from '@/lib/platform/whole-text';
import type { Message } from '@/lib/rules/messages';
import type { Refused } from '@/lib/rules/verdict';

// A form as it comes in: where from, what it says, and what it is answered where that cannot be done.

export type Action = (before: FormState, form: FormData) => Promise<FormState>;
type Values = Record<string, string>;
/** What a form brought: its fields, the name of this sending, and how many milliseconds ago its button was pressed first. */
export type Sent = { values: Values; submission: Submission | null; pressedAgo: number };

/**
 * Reads a form and runs it: `open` finds out who sends it before its fields are looked at. What it says wrong, and what
 * fails on the way, becomes words in the form, which keeps what was typed.
 */
export async function perform<S extends z.ZodType>(
  form: FormData,
  schema: S,
  open: (sent: Sent) => Promise<(input: z.output<S>) => Promise<FormState>>,
): Promise<FormState> {
  const values = valuesOf(form);
  const stay = (message: string): FormState => ({ status: 'invalid', message, errors: {}, values });
  try {
    await requireSameOrigin();
    const run = await open({
      ...{ values, submission: submissionOf(form, values) },
      pressedAgo: pressedAgoIn(form),
    });
    const fields = objectOf(form);
    const broken = brokenTexts(fields);
    if (broken) return invalid(broken, values);
    const parsed = await schema.safeParseAsync(fields);
    if (!parsed.success) return invalid(parsed.error, values);
    return await run(parsed.data);
  } catch (error) {
    unstable_rethrow(error);
    // What only the transaction could tell is wrong with a field.
    if (error instanceof ZodError) return invalid(error, values);
    if (error instanceof NotFound)
      return stay('This no longer exists. It may have been deleted in another tab.');
    if (error instanceof NotConfirmed) return { ...CONFIRM_FIRST, values };
    if (error instanceof Forbidden) return stay('You don’t have access to this, or no longer do.');
    if (error instanceof TooMany || error instanceof Unread || error instanceof NotOffered)
      return stay(error.message);
    log.error('action', error);
    if (isPassing(error)) return stay(BUSY.message);
    return stay('That didn’t work. It’s our fault, and nothing was changed. Please try again.');
  }
}

/** A rule's no, in words, with what somebody else saved where that is the reason (VERSION). */
export function refusedState(
  { refusal, words }: { refusal: Refused; words: Message },
  values: Values,
): FormState {
  const { code, field, current } = refusal;
  if (current) {
    const shown = Object.entries(current.values).map(([name, value]) => [name, plain(value)]);
    const { title, body: message } = words;
    const { version } = current;
    return { status: 'stale', title, message, version, current: Object.fromEntries(shown), values };
  }
  const until = refusal.until?.toString() ?? null;
  const about = field ? { field } : {};
  return { status: 'refused', title: words.title, message: words.body, code, until, ...about, values };
}

function invalid(error: z.ZodError, values: Values): FormState {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message;
  const count = Object.keys(errors).length;
  const message = count === 1 ? 'Please check one thing.' : `Please check ${count} things.`;
  return { status: 'invalid', message, errors, values };
}

/** The name of this sending, and what it says. */
export const submissionIn = (form: FormData): Submission | null => submissionOf(form, valuesOf(form));

/** What never goes back to the browser with a form that failed. */
const SECRET_FIELD = 'password';

/** React's own fields, and the form's. */
const isNobodys = (key: string) => key.startsWith('$ACTION') || key === SUBMISSION || key === PRESSED_AGO;

/** What the device says, by which no clock but its own is compared: nothing is sent after it has forgotten it. */
function pressedAgoIn(form: FormData): number {
  const said = form.get(PRESSED_AGO);
  const ago = typeof said === 'string' && /^\d{1,12}$/.test(said) ? Number(said) : 0;
  return ago <= DRAFT_DAYS * 86_400_000 ? ago : 0;
}

/** Form fields as an object; a field that occurs several times becomes a list. Lines end as the page showed them. */
function objectOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of new Set(form.keys())) {
    if (isNobodys(key)) continue;
    const all = form.getAll(key).map((value) => (typeof value === 'string' ? plainLineEnds(value) : value));
    fields[key] = all.length > 1 ? all : all[0];
  }
  return fields;
}

function valuesOf(form: FormData): Values {
  return Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !isNobodys(entry[0]) && entry[0] !== SECRET_FIELD,
    ),
  );
}
