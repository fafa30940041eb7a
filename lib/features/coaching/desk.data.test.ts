import { beforeEach, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { listAdoptions } from '@/lib/features/adoptions/data';
import { addApplication, endApplication } from '@/lib/features/applications/mutations';
import {
  clientsOf,
  coachQueue,
  commentsOn,
  endedLately,
  getComment,
  nextInQueue,
  ownSigns,
  reviewMarksOn,
  sharedEntries,
  shownPatterns,
} from '@/lib/features/coaching/data';
import {
  addComment,
  answerSuggestion,
  changeComment,
  leaveCoaching,
  markReviewed,
  openEntry,
  openPatterns,
  openThought,
  removeComment,
  revokeCoaching,
  setShared,
  unshareEntry,
  writeToCoach,
} from '@/lib/features/coaching/mutations';
import { endSession, startSession } from '@/lib/features/sign-in/mutations';
import { addThought } from '@/lib/features/thoughts/mutations';
import { today } from '@/lib/features/today/data';
import { NotFound } from '@/lib/platform/errors';
import { type Place, placeOf } from '@/lib/platform/paging';
import { coached, emptied, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, refusalOf } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

beforeEach(() => shiftClock(0));
let seconds = 0;
/** Everything happens at a moment of its own. */
const later = () => {
  seconds += 60;
  return shiftClock(seconds);
};

const queueOf = (coach: ClientScope, asked: { cursor?: Place | undefined; limit?: number } = {}) =>
  inScope(coach, (tx) => coachQueue(tx, { limit: 50, ...asked }));

async function aShownEntry(company = 'Northwind') {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const entryId = await turnedDown(client, company);
  const scope = await coached(client, coach, [entryId]);
  const say = async (body: string, kind: 'comment' | 'suggestion' = 'comment') =>
    allowed(await inScope(scope, (tx) => addComment(tx, { entryId, body, kind }))).id;
  const { coachingId } = scope;
  const answer = async (body: string) =>
    allowed(await inScope(client, (tx) => writeToCoach(tx, { coachingId, entryId, body })));
  const waits = async () => (await queueOf(coach)).items.map(({ state }) => state);
  return { client, coach, scope, coachingId, entryId, say, answer, waits };
}

describe('the queue', () => {
  test('holds an entry from when it is shown until it is reviewed, and again when its words change or are answered', async () => {
    const { client, scope, entryId, answer, waits } = await aShownEntry();
    expect(await waits()).toEqual(['new']);
    await later();
    const { version } = await inScope(scope, (tx) => openEntry(tx, entryId));
    expect(await waits()).toEqual(['read']);
    await inScope(scope, (tx) => markReviewed(tx, { entryId, version, reviewed: true }));
    expect(await waits()).toEqual([]);
    await later();
    await answer('It helped.');
    expect(await waits()).toEqual(['answer']);
    await later();
    await inScope(scope, (tx) => openEntry(tx, entryId));
    expect(await waits()).toEqual([]);
    await asAdmin("UPDATE journal_entries SET gut_sealed = gut_sealed || '\\x00' WHERE id = $1", [entryId]);
    expect(await waits()).toEqual(['changed']);
    expect(await inScope(client, (tx) => reviewMarksOn(tx, entryId))).toMatchObject([
      { coachingId: scope.coachingId, current: false },
    ]);
    await inScope(scope, (tx) => markReviewed(tx, { entryId, version: version + 1, reviewed: true }));
    expect(await waits()).toEqual([]);
    await inScope(scope, (tx) => markReviewed(tx, { entryId, version: version + 1, reviewed: false }));
    expect(await waits()).toEqual(['read']);
  });

  test('is one over all clients, answers first, and nobody else’s', async () => {
    const { coach, scope, entryId, answer } = await aShownEntry();
    const [ben, other] = [await person('Ben Oduya'), await person()];
    await coached(ben, coach, [await turnedDown(ben, 'Contoso')]);
    await coached(ben, other, [await turnedDown(ben, 'Fabrikam')]);
    await later();
    await inScope(scope, (tx) => openEntry(tx, entryId));
    await later();
    await answer('It helped.');
    expect(await queueOf(coach)).toMatchObject({
      total: 2,
      items: [
        { client: 'Ana Ruiz', company: 'Northwind', state: 'answer' },
        { client: 'Ben Oduya', company: 'Contoso', state: 'new' },
      ],
    });
    expect(await queueOf(other)).toMatchObject({ total: 1, items: [{ company: 'Fabrikam' }] });
  });

  test('never holds an entry in which nothing is written', async () => {
    const { entryId, waits } = await aShownEntry();
    await emptied(entryId);
    expect(await waits()).toEqual([]);
  });

  test('is empty of what is not shared any more, from the very next request on', async () => {
    const { client, coach, coachingId, entryId } = await aShownEntry();
    await inScope(client, (tx) => unshareEntry(tx, { coachingId, entryId }));
    expect((await queueOf(coach)).total).toBe(0);
    const again = await aShownEntry();
    await inScope(again.client, (tx) => revokeCoaching(tx, again.coachingId));
    expect(await again.waits()).toEqual([]);
  });

  test('stands in the record of whose entries it shows, once in five minutes (COACH-3)', async () => {
    const { client, coach } = await aShownEntry();
    const lines = () =>
      asAdmin("SELECT 1 FROM access_log WHERE user_id = $1 AND subject_kind = 'overview'", [client.userId]);
    await queueOf(coach);
    await queueOf(coach);
    expect(await lines()).toHaveLength(1);
    await shiftClock(seconds + 301);
    await queueOf(coach);
    expect(await lines()).toHaveLength(2);
  });
});

describe('the queue by its pages', () => {
  /** Twelve entries of three clients, each shown at a moment of its own but two pairs. */
  async function twelve() {
    const coach = await person('Priya Raman');
    for (const name of ['Ana Ruiz', 'Ben Oduya', 'Chloé Petit']) {
      const client = await person(name);
      const ids = [];
      for (let n = 0; n < 4; n += 1) ids.push(await turnedDown(client, `Company ${n}`));
      await later();
      await coached(client, coach, ids);
    }
    return coach;
  }
  const walk = async (coach: ClientScope, limit: number) => {
    const pages: string[][] = [];
    for (let cursor: Place | undefined, first = true; first || cursor; first = false) {
      const { items, nextCursor, total } = await queueOf(coach, { cursor, limit });
      expect(total).toBe(12);
      pages.push(items.map(({ entryId }) => entryId));
      cursor = nextCursor ? (placeOf(nextCursor) ?? undefined) : undefined;
    }
    return pages;
  };

  test('shows each entry once, in one order, at any length', async () => {
    const coach = await twelve();
    const [whole = []] = await walk(coach, 50);
    expect(whole).toHaveLength(12);
    for (const limit of [1, 5, 6, 12]) {
      const pages = await walk(coach, limit);
      expect(pages.flat()).toEqual(whole);
      expect(pages).toHaveLength(Math.ceil(12 / limit));
    }
  });

  test('goes on where it was, whatever of the page before was opened meanwhile', async () => {
    const { coach, scope, entryId } = await aShownEntry();
    const ben = await person('Ben Oduya');
    await later();
    await coached(ben, coach, [await turnedDown(ben, 'Contoso')]);
    const first = await queueOf(coach, { limit: 1 });
    expect(first.items).toMatchObject([{ entryId }]);
    await later();
    await inScope(scope, (tx) => openEntry(tx, entryId));
    const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
    expect((await queueOf(coach, { cursor, limit: 1 })).items).toMatchObject([
      { company: 'Contoso', state: 'new' },
    ]);
  });

  test('leads from entry to entry: what is unread first, then on from here, then from the top', async () => {
    const coach = await person('Priya Raman');
    const client = await person('Ana Ruiz');
    const ids = [];
    for (const company of ['A', 'B', 'C']) ids.push(await turnedDown(client, company));
    const scope = await coached(client, coach, ids);
    const next = async (after?: string) =>
      (await inScope(coach, (tx) => nextInQueue(tx, after)))?.entryId ?? null;
    const [one = '', two = '', three = ''] = (await queueOf(coach)).items.map(({ entryId }) => entryId);
    await later();
    for (const id of [one, two]) await inScope(scope, (tx) => openEntry(tx, id));
    expect(await next(), 'unread').toBe(three);
    expect(await next(one), 'unread').toBe(three);
    await inScope(scope, (tx) => openEntry(tx, three));
    expect([await next(one), await next(two), await next(three)]).toEqual([two, three, one]);
    for (const id of [two, three]) {
      const { version } = await inScope(scope, (tx) => openEntry(tx, id));
      await inScope(scope, (tx) => markReviewed(tx, { entryId: id, version, reviewed: true }));
    }
    expect([await next(two), await next(one)]).toEqual([one, null]);
  });
});

describe('the thread', () => {
  test('is written in by both, and each changes their own words alone', async () => {
    const { client, scope, entryId, say, answer } = await aShownEntry();
    const hers = await say('Name the figure.');
    const { id: mine } = await answer('Which one?');
    const change = (who: typeof client | typeof scope, id: string, body: string, version?: number) =>
      who.kind === 'coach'
        ? inScope(who, (tx) => changeComment(tx, { id, body, version }))
        : inScope(who, (tx) => changeComment(tx, { id, body, version }));
    expect(allowed(await change(scope, hers, 'Name the figure first.', 1))).toMatchObject({
      ...{ body: 'Name the figure first.', version: 2, editedAt: expect.any(String) },
    });
    expect(refusalOf(await change(scope, hers, 'Name none.', 1))).toMatchObject({
      code: 'VERSION',
      current: { version: 2, values: { body: 'Name the figure first.' } },
    });
    expect(allowed(await change(client, mine, 'Which one first?', 1))).toMatchObject({ version: 2 });
    expect(refusalOf(await change(client, mine, 'No.', 1)).code).toBe('VERSION');
    await expect(change(client, hers, 'Mine now')).rejects.toThrow(NotFound);
    await expect(change(scope, mine, 'Mine now')).rejects.toThrow(NotFound);
    expect(await inScope(client, (tx) => commentsOn(tx, entryId))).toMatchObject([
      { mine: false, body: 'Name the figure first.' },
      { mine: true, body: 'Which one first?' },
    ]);
  });

  test('two changes at once: one is kept, the other is told', async () => {
    const { scope, say } = await aShownEntry();
    const id = await say('One');
    const both = await Promise.all(
      ['Two', 'Three'].map((body) => inScope(scope, (tx) => changeComment(tx, { id, body, version: 1 }))),
    );
    expect(both.map((one) => (one.ok ? 'kept' : one.refusal.code)).toSorted()).toEqual(['VERSION', 'kept']);
  });

  test.each(['coach', 'client'] as const)(
    'what the %s deletes comes back within its seconds',
    async (side) => {
      const { client, coach, say, answer } = await aShownEntry();
      const id = side === 'coach' ? await say('One') : (await answer('One')).id;
      const [me, other] = side === 'coach' ? [coach, client] : [client, coach];
      await expect(inScope(other, (tx) => removeComment(tx, id))).rejects.toThrow(NotFound);
      const offer = await doneBy(me, (tx) => removeComment(tx, id));
      await expect(inScope(client, (tx) => getComment(tx, id))).rejects.toThrow(NotFound);
      allowed(await takeBack(me, offer));
      expect(await inScope(client, (tx) => getComment(tx, id))).toMatchObject({ body: 'One' });
    },
  );

  test('nothing of the coach’s changes, goes or comes back once it is not shared any more', async () => {
    const { client, coach, scope, coachingId, entryId, say } = await aShownEntry();
    const [kept, gone] = [await say('One'), await say('Two')];
    const offer = await doneBy(coach, (tx) => removeComment(tx, gone));
    await inScope(client, (tx) => unshareEntry(tx, { coachingId, entryId }));
    expect(refusalOf(await takeBack(coach, offer))).toMatchObject({ code: 'UNDO-2' });
    await expect(inScope(coach, (tx) => removeComment(tx, kept))).rejects.toThrow(NotFound);
    await expect(inScope(scope, (tx) => changeComment(tx, { id: kept, body: 'Three' }))).rejects.toThrow(
      NotFound,
    );
    const mark = { entryId, version: 1, reviewed: true };
    await expect(inScope(scope, (tx) => markReviewed(tx, mark))).rejects.toThrow(NotFound);
    await expect(
      inScope(client, (tx) => writeToCoach(tx, { coachingId, entryId, body: 'Hello?' })),
    ).rejects.toThrow(NotFound);
  });

  test('is closed to another coach, and to a client who names the coaching of another', async () => {
    const { scope, coachingId, entryId, say } = await aShownEntry();
    const id = await say('One');
    const stranger = await aShownEntry();
    await expect(inScope(stranger.coach, (tx) => removeComment(tx, id))).rejects.toThrow(NotFound);
    await expect(inScope(stranger.scope, (tx) => changeComment(tx, { id, body: 'Two' }))).rejects.toThrow(
      NotFound,
    );
    await expect(
      inScope(stranger.scope, (tx) => markReviewed(tx, { entryId, version: 1, reviewed: true })),
    ).rejects.toThrow(NotFound);
    for (const words of [
      { coachingId, entryId: stranger.entryId },
      { coachingId: stranger.coachingId, entryId },
    ])
      await expect(
        inScope(stranger.client, (tx) => writeToCoach(tx, { ...words, body: 'Hm' })),
      ).rejects.toThrow(NotFound);
    expect(await inScope(scope, (tx) => openEntry(tx, entryId))).toMatchObject({
      comments: [{ body: 'One' }],
    });
  });
});

describe('a suggested "next time I will"', () => {
  const adopted = async (client: Awaited<ReturnType<typeof person>>) =>
    (await inScope(client, (tx) => listAdoptions(tx, { limit: 10 }))).items;

  test('is adopted once it is taken, once however often that is said', async () => {
    const { client, scope, entryId, say } = await aShownEntry();
    const id = await say('Name the figure first', 'suggestion');
    const take = () => inScope(client, (tx) => answerSuggestion(tx, { id, answer: 'taken' }));
    await Promise.all([take(), take()]);
    expect(await adopted(client)).toMatchObject([{ text: 'Name the figure first', from: 'coach' }]);
    const { comments } = await inScope(scope, (tx) => openEntry(tx, entryId));
    expect(comments).toMatchObject([{ kind: 'suggestion', answer: 'taken' }]);
    await expect(inScope(scope, (tx) => changeComment(tx, { id, body: 'Other' }))).rejects.toThrow(NotFound);
  });

  test.each(['Next time I will name the figure first', 'next time, I’ll name the figure first'])(
    'says once what its page says before it: %s',
    async (typed) => {
      const { scope, entryId, say } = await aShownEntry();
      await say(typed, 'suggestion');
      await say(typed);
      const { comments } = await inScope(scope, (tx) => openEntry(tx, entryId));
      expect(comments.map(({ body }) => body).toSorted()).toEqual(
        ['name the figure first', typed].toSorted(),
      );
    },
  );

  test('is left with nothing adopted, and both come back as they were', async () => {
    const { client, say } = await aShownEntry();
    const id = await say('Name the figure first', 'suggestion');
    for (const answer of ['left', 'taken'] as const) {
      const offer = await doneBy(client, (tx) => answerSuggestion(tx, { id, answer }));
      expect(await adopted(client)).toHaveLength(answer === 'taken' ? 1 : 0);
      allowed(await takeBack(client, offer));
      expect(await inScope(client, (tx) => getComment(tx, id))).toMatchObject({ answer: null });
      expect(await adopted(client)).toEqual([]);
    }
  });

  test('keeps no lead-in and no more than the client can keep, also where it is changed', async () => {
    const { scope, say } = await aShownEntry();
    const id = await say('Name the figure first', 'suggestion');
    const change = (of: string, body: string) => inScope(scope, (tx) => changeComment(tx, { id: of, body }));
    expect(allowed(await change(id, 'Next time I’ll name the range')).body).toBe('name the range');
    const long = 'x'.repeat(1001);
    await expect(change(id, long)).rejects.toThrow('Keep a suggestion to 1,000 characters.');
    await expect(say(long, 'suggestion')).rejects.toThrow('Keep a suggestion to 1,000 characters.');
    expect(allowed(await change(await say('Well told.'), long)).body).toBe(long);
  });

  test('is the client’s alone to answer, and no comment is one', async () => {
    const { client, coach, say } = await aShownEntry();
    const [suggestion, comment] = [await say('One', 'suggestion'), await say('Two')];
    const answer = (who: typeof client, id: string) =>
      inScope(who, (tx) => answerSuggestion(tx, { id, answer: 'taken' }));
    await expect(answer(coach, suggestion)).rejects.toThrow(NotFound);
    await expect(answer(client, comment)).rejects.toThrow(NotFound);
  });
});

test('a mark says in which coaching it was made: the coach may be another, or the same again', async () => {
  const { client, coach, scope, entryId } = await aShownEntry();
  await inScope(scope, (tx) => markReviewed(tx, { entryId, version: 1, reviewed: true }));
  await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));
  const again = await coached(client, coach, [entryId]);
  const namesake = await coached(client, await person('Priya Raman'), [entryId]);
  const marks = await inScope(client, (tx) => reviewMarksOn(tx, entryId));
  expect(marks.map(({ coachingId }) => coachingId)).toEqual([scope.coachingId]);
  // Neither of those who read it now has marked it, whatever they are called.
  for (const { coachingId } of [again, namesake])
    expect(marks.some((mark) => mark.coachingId === coachingId)).toBe(false);
});

describe('COACH-4: how a search stands', () => {
  test('is told of those who share it, stands in their record, and is taken back at once', async () => {
    const { client, coach, coachingId } = await aShownEntry();
    const signs = async () => (await inScope(coach, clientsOf))[0]?.signs;
    const subject = { kind: 'search-state', id: null } as const;
    const share = (shared: boolean) =>
      inScope(client, (tx) => setShared(tx, { coachingId, subject, shared }));
    expect(await signs()).toBeNull();
    await share(true);
    expect(await signs()).toEqual({ insidePlan: false, thin: true, silent: false });
    expect(
      await asAdmin("SELECT 1 FROM access_log WHERE user_id = $1 AND subject_kind = 'search-state'", [
        client.userId,
      ]),
    ).toHaveLength(1);
    await share(false);
    expect(await signs()).toBeNull();
  });

  test('whoever comes and signs out was here', async () => {
    const { client, coach, coachingId } = await aShownEntry();
    const subject = { kind: 'search-state', id: null } as const;
    await inScope(client, (tx) => setShared(tx, { coachingId, subject, shared: true }));
    const silent = async () => (await inScope(coach, clientsOf))[0]?.signs?.silent;
    expect(await silent()).toBe(false);
    await shiftClock(20 * 86_400);
    expect(await silent()).toBe(true);
    const { token } = await inScope(identityScope(), (tx) =>
      startSession(tx, { userId: client.userId, method: 'mail', device: null }),
    );
    await inScope(identityScope(), (tx) => endSession(tx, token));
    expect(await asAdmin('SELECT 1 FROM sessions WHERE user_id = $1', [client.userId])).toEqual([]);
    expect(await silent()).toBe(false);
  });

  test('of a search that is over there is no sign (NUDGE-3)', async () => {
    const { client, coach, coachingId } = await aShownEntry();
    const subject = { kind: 'search-state', id: null } as const;
    await inScope(client, (tx) => setShared(tx, { coachingId, subject, shared: true }));
    const signs = async () => (await inScope(coach, clientsOf))[0]?.signs;
    expect(await signs()).toMatchObject({ thin: true });
    const { id } = await inScope(client, (tx) =>
      addApplication(tx, { company: 'Kitewright', role: 'Analyst', stage: 'offer' }),
    );
    await inScope(client, (tx) => endApplication(tx, { id, ending: 'accepted' }));
    expect(await signs()).toEqual({ insidePlan: false, thin: false, silent: false });
    expect(await inScope(client, ownSigns)).toEqual({ insidePlan: false, thin: false, silent: false });
  });

  test('is on the client’s own page too, and stands in their record from there', async () => {
    const { client, scope, coachingId } = await aShownEntry();
    const signs = async () => (await inScope(scope, sharedEntries)).signs;
    const logged = () =>
      asAdmin("SELECT 1 FROM access_log WHERE user_id = $1 AND subject_kind = 'search-state'", [
        client.userId,
      ]);
    expect(await signs()).toBeNull();
    expect(await logged()).toHaveLength(0);
    const subject = { kind: 'search-state', id: null } as const;
    await inScope(client, (tx) => setShared(tx, { coachingId, subject, shared: true }));
    expect(await signs()).toEqual({ insidePlan: false, thin: true, silent: false });
    expect(await logged()).toHaveLength(1);
  });

  test('clients whose words wait come first, with how much of theirs does, as the queue and Today count it', async () => {
    const { client, coach, scope, entryId } = await aShownEntry();
    const [ana, ben] = [client.userId, await person('Ben Oduya')];
    await coached(await person('Aaron Abel'), coach);
    await later();
    await coached(ben, coach, [await turnedDown(ben, 'Contoso'), await turnedDown(ben, 'Fabrikam')]);
    const list = async () =>
      (await inScope(coach, clientsOf)).map(({ name, waiting }) => [name, waiting] as const);
    expect(await list()).toEqual([
      ['Ana Ruiz', 1],
      ['Ben Oduya', 2],
      ['Aaron Abel', 0],
    ]);
    const waiting = (await list()).reduce((sum, [, count]) => sum + count, 0);
    expect((await queueOf(coach)).total).toBe(waiting);
    expect((await inScope(coach, today)).duties).toEqual({ waiting, invitations: 0, unopened: 1, asked: 0 });
    const { version } = await inScope(scope, (tx) => openEntry(tx, entryId));
    await inScope(scope, (tx) => markReviewed(tx, { entryId, version, reviewed: true }));
    expect(await list()).toEqual([
      ['Ben Oduya', 2],
      ['Aaron Abel', 0],
      ['Ana Ruiz', 0],
    ]);
    // A count opens nothing: nobody's record has a line for it.
    await asAdmin('DELETE FROM access_log WHERE user_id = $1', [ana]);
    await inScope(coach, clientsOf);
    await inScope(coach, today);
    expect(await asAdmin('SELECT 1 FROM access_log WHERE user_id = $1', [ana])).toEqual([]);
  });

  test('an invitation to coach is on Today of whom it is for', async () => {
    const [client, coach] = [await person(), await person()];
    await invited(client, coach);
    expect((await inScope(coach, today)).duties).toMatchObject({ waiting: 0, invitations: 1 });
    expect((await inScope(client, today)).duties).toMatchObject({ waiting: 0, invitations: 0 });
  });

  test('clients are found by a part of their name, whatever its accents', async () => {
    const coach = await person();
    for (const name of ['Zoë Ávila', 'Ben Oduya']) await coached(await person(name), coach);
    const named = async (q: string) =>
      (await inScope(coach, (tx) => clientsOf(tx, q))).map(({ name }) => name);
    expect(await named('avila')).toEqual(['Zoë Ávila']);
    expect(await named('ZOE')).toEqual(['Zoë Ávila']);
    expect(await named('nobody')).toEqual([]);
    expect(await named('')).toHaveLength(2);
  });
});

test('COACH-1: the coach is told who ended a sharing', async () => {
  const coach = await person();
  const ending = await coached(await person(), coach);
  const left = await coached(await person(), coach);
  await inScope(coach, (tx) => leaveCoaching(tx, left.coachingId));
  await later();
  const [row] = await asAdmin('SELECT user_id FROM coachings WHERE id = $1', [ending.coachingId]);
  expect(row).toBeDefined();
  const { client, coach: other, coachingId } = await aShownEntry();
  await inScope(client, (tx) => revokeCoaching(tx, coachingId));
  expect(await inScope(coach, endedLately)).toMatchObject([{ by: 'coach' }]);
  expect(await inScope(other, endedLately)).toMatchObject([{ by: 'client' }]);
});

describe('what is shown beside entries', () => {
  test('patterns: what a client sees beforehand is what the coach reads, with no company in it', async () => {
    const { client, scope, coachingId } = await aShownEntry();
    for (const company of ['Contoso', 'Fabrikam', 'Litware', 'Tailspin']) await turnedDown(client, company);
    const subject = { kind: 'patterns', id: null } as const;
    const share = (shared: boolean) =>
      inScope(client, (tx) => setShared(tx, { coachingId, subject, shared }));
    await expect(inScope(scope, openPatterns)).rejects.toThrow(NotFound);
    await share(true);
    const seen = await inScope(scope, openPatterns);
    expect(seen).toEqual(await inScope(client, shownPatterns));
    expect(seen).toMatchObject({
      state: 'early',
      count: 5,
      findings: [expect.anything(), expect.anything()],
    });
    expect(JSON.stringify(seen)).not.toMatch(/Northwind|Contoso/);
    await share(false);
    await expect(inScope(scope, openPatterns)).rejects.toThrow(NotFound);
  });

  test('a thought: one by one, and read in the transaction that wrote its opening down alone', async () => {
    const { client, scope, coachingId } = await aShownEntry();
    const add = async (text: string) => allowed(await inScope(client, (tx) => addThought(tx, { text }))).id;
    const [shown, kept] = [await add('I always freeze.'), await add('They all laughed.')];
    const share = (shared: boolean) =>
      inScope(client, (tx) => setShared(tx, { coachingId, subject: { kind: 'thought', id: shown }, shared }));
    await share(true);
    expect(await inScope(scope, (tx) => openThought(tx, shown))).toMatchObject({ text: 'I always freeze.' });
    await expect(inScope(scope, (tx) => openThought(tx, kept))).rejects.toThrow(NotFound);
    expect(await inScope(scope, (tx) => tx.db.thought.findMany())).toEqual([]);
    expect(await inScope(scope, sharedEntries)).toMatchObject({ also: [{ kind: 'thought', id: shown }] });
    await share(false);
    await expect(inScope(scope, (tx) => openThought(tx, shown))).rejects.toThrow(NotFound);
  });
});
