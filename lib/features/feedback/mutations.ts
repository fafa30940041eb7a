import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault, type Vault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getFeedback, joined, piecesAbout } from '@/lib/features/feedback/data';
import { type Heard, heardIn } from '@/lib/features/feedback/reading';
import type { FeedbackChange, FeedbackView, NewFeedback } from '@/lib/features/feedback/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { localDate } from '@/lib/rules/time';

type Row = Parameters<ClientTx['db']['feedback']['create']>[0]['data'];

/**
 * READ-1: keeps what was said about a rejection, verbatim, with how it may be read. `saidOn` is a local date, today's
 * where left out. Throws NotFound for a missing or foreign rejection, a ZodError for a day still to come.
 */
export async function addFeedback(
  tx: ClientTx,
  { rejectionId, ...input }: NewFeedback & { rejectionId: string },
): Promise<Result<FeedbackView>> {
  const heard = await heardIn(tx, input.words);
  const day = dayNamed(tx, input.saidOn);
  await lockRejection(tx, rejectionId);
  return ok(await getFeedback(tx, await insert(tx, { ...input, rejectionId, heard, day })));
}

async function insert(
  tx: ClientTx,
  {
    rejectionId,
    heard,
    day,
    ...input
  }: NewFeedback & { rejectionId: string; heard: Heard; day: Temporal.PlainDate },
): Promise<string> {
  const id = rowId(tx.now);
  const now = dateOf(tx.now);
  const seal = (await openVault(tx)).at('Feedback', { id });
  await tx.db.feedback.create({
    data: {
      userId: tx.scope.userId,
      id,
      rejectionId,
      wordsSealed: seal.seal('wordsSealed', input.words),
      personSealed: seal.sealIfAny('personSealed', input.person),
      decider: input.decider ?? 'unknown',
      interviewer: input.interviewer ?? 'unknown',
      saidOn: dateOfDay(day),
      channel: input.channel ?? null,
      reading: input.reading ?? null,
      proposedReading: heard.reading,
      becauseSealed: seal.sealIfAny('becauseSealed', heard.because),
      themes: input.themes ?? heard.themes,
      themesChosen: input.themes !== undefined,
      ownThemesSealed: seal.sealIfAny('ownThemesSealed', input.ownThemes?.join('\n')),
      leanings: heard.leanings,
      createdAt: now,
      updatedAt: now,
    } satisfies Row,
  });
  return id;
}

/**
 * Changes what is given and leaves the rest; other words are read anew, and keep what the person has chosen. Refused with
 * VERSION where it was changed since `version`. Throws NotFound for a missing or foreign id.
 */
export async function changeFeedback(
  tx: ClientTx,
  { id, version, ...change }: FeedbackChange & { id: string },
): Promise<Result<FeedbackView>> {
  const before = await getFeedback(tx, id);
  const heard = await heardIn(tx, change.words ?? before.words);
  const here = await lockFeedback(tx, id);
  const stale = version === undefined ? null : staleChange(version, standing(here), flat(change));
  if (stale) return err(stale);
  const seal = (await openVault(tx)).at('Feedback', { id });
  const themes = themesAfter(here, change, heard);
  await tx.db.feedback.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      ...(change.words === undefined || change.words === here.words
        ? {}
        : rewritten({ words: change.words, heard }, seal)),
      personSealed: ifGiven(change.person, (name) => seal.sealIfAny('personSealed', name)),
      decider: change.decider,
      interviewer: change.interviewer,
      saidOn: change.saidOn && dateOfDay(dayNamed(tx, change.saidOn)),
      channel: change.channel,
      reading: change.reading,
      ...themes,
      ownThemesSealed: ifGiven(change.ownThemes, (own) => seal.sealIfAny('ownThemesSealed', own?.join('\n'))),
      updatedAt: dateOf(tx.now),
    },
  });
  return ok(await getFeedback(tx, id));
}

/** What is sent as it was shown was not chosen: other words bring other proposals. */
function themesAfter(here: FeedbackView, { themes, words }: FeedbackChange, heard: Heard) {
  const untouched = themes === undefined || String(themes) === String(here.themes);
  if (themes === null) return { themes: heard.themes, themesChosen: false };
  if (!untouched) return { themes, themesChosen: true };
  return here.themesChosen || words === undefined ? {} : { themes: heard.themes };
}

type Sealer = ReturnType<typeof sealerOf>;
const sealerOf = (vault: Vault, id: string) => vault.at('Feedback', { id });

const rewritten = ({ words, heard }: { words: string; heard: Heard }, seal: Sealer) => ({
  wordsSealed: seal.seal('wordsSealed', words),
  proposedReading: heard.reading,
  becauseSealed: seal.sealIfAny('becauseSealed', heard.because),
  leanings: heard.leanings,
});

const standing = ({ version, ...here }: FeedbackView) => {
  const { words, person, decider, interviewer, saidOn, channel, reading } = here;
  const plainly = { words, person, decider, interviewer, saidOn, channel, reading };
  return { version, values: { ...plainly, ...listed(here) } };
};

const listed = ({
  themes,
  ownThemes,
}: {
  themes?: readonly string[] | null;
  ownThemes?: readonly string[];
}) => ({
  themes: themes?.join(', ') ?? '',
  ownThemes: ownThemes?.join('\n') ?? '',
});

const flat = ({ themes, ownThemes, ...change }: Omit<FeedbackChange, 'version'>) => ({
  ...change,
  themes: themes === undefined ? undefined : listed({ themes }).themes,
  ownThemes: ownThemes && listed({ ownThemes }).ownThemes,
});

/** READ-1: takes one piece away. Throws NotFound for a missing or foreign id. */
export async function deleteFeedback(tx: ClientTx, id: string): Promise<{ rejectionId: string }> {
  const { rejectionId } = await lockFeedback(tx, id);
  await undoable(tx, { kind: 'feedback', back: `/rejections/${rejectionId}/feedback` }, () =>
    tx.db.feedback.delete({ where: { userId_id: { userId: tx.scope.userId, id } } }),
  );
  return { rejectionId };
}

const SEVERAL =
  'There are several pieces of feedback about this one. Change each of them on the rejection’s feedback page.';

/**
 * What they said about a rejection as one line, as the form of a rejection and of an entry have it: the one piece there is.
 * Empty takes it away, left out leaves it; several are not written over, and a ZodError says so, on the field `feedback`.
 * `saidOn` is when a new one was said. Ask `heardIn` first. Throws NotFound for a missing or foreign rejection.
 */
export async function writeLine(
  tx: ClientTx,
  line: { rejectionId: string; words: string | null | undefined; saidOn?: Temporal.PlainDate },
): Promise<void> {
  if (line.words === undefined) return;
  const words = line.words?.trim() ? line.words : '';
  const heard = await heardIn(tx, words);
  await lockRejection(tx, line.rejectionId);
  const pieces = (await piecesAbout(tx, [line.rejectionId])).get(line.rejectionId) ?? [];
  if (plainLineEnds(words) === plainLineEnds(joined(pieces))) return;
  const [only] = pieces;
  if (pieces.length > 1) throw fieldError('feedback', SEVERAL);
  const { rejectionId, saidOn: day = dayNamed(tx) } = line;
  if (!only) await insert(tx, { rejectionId, words, heard, day });
  else if (words === '')
    await tx.db.feedback.delete({ where: { userId_id: { userId: tx.scope.userId, id: only.id } } });
  else await changeFeedback(tx, { id: only.id, words });
}

/** READ-1: keeps what somebody said beside what is there; the very words that are there already, once. */
export async function addWords(
  tx: ClientTx,
  { rejectionId, ...said }: NewFeedback & { rejectionId: string },
): Promise<void> {
  const heard = await heardIn(tx, said.words);
  await lockRejection(tx, rejectionId);
  const pieces = (await piecesAbout(tx, [rejectionId])).get(rejectionId) ?? [];
  const words = plainLineEnds(said.words);
  if (pieces.some((piece) => plainLineEnds(piece.words).includes(words))) return;
  await insert(tx, { ...said, rejectionId, heard, day: dayNamed(tx, said.saidOn) });
}

/** A rejection is locked before what is said about it: it shows the words, so its version is raised with them. */
async function lockRejection(tx: ClientTx, id: string): Promise<void> {
  const [locked] = await tx.db.$queryRaw<object[]>`
    SELECT 1 FROM rejections WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  if (!locked) throw new NotFound('rejection');
}

async function lockFeedback(tx: ClientTx, id: string): Promise<FeedbackView> {
  await lockRejection(tx, (await getFeedback(tx, id)).rejectionId);
  return getFeedback(tx, id);
}

function dayNamed(tx: ClientTx, day?: string): Temporal.PlainDate {
  const today = localDate(tx.now, tx.viewer.zone);
  const said = day ? Temporal.PlainDate.from(day) : today;
  if (Temporal.PlainDate.compare(said, today) > 0)
    throw fieldError('saidOn', 'This day is still to come. Choose an earlier one.');
  return said;
}

/** Left out (undefined) stays undefined, so that an update leaves the column alone. */
function ifGiven<T, S>(value: T | undefined, seal: (value: T) => S): S | undefined {
  return value === undefined ? undefined : seal(value);
}
