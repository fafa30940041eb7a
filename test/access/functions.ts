import type { Actor } from '@/test/access/actors';
import type { Cast } from '@/test/access/cast';

// The functions of the schema `rebound` that look past row-level security (SECURITY DEFINER), asked about the
// owner in every actor's context. A new one belongs here, with those to whom it tells something.

export type Definer = {
  call: (cast: Cast) => readonly [sql: string, ...values: string[]];
  /** Everybody else gets null, false, zero or no row. */
  tells: readonly Actor[];
};

const owner = ({ owner: { me } }: Cast) => me.userId;

export const DEFINERS: Record<string, Definer> = {
  // The runtime role may not call it; the functions below do.
  viewer: { call: () => ["SELECT has_function_privilege('rebound.viewer(uuid)', 'execute')"], tells: [] },
  // It says who acts, as the scope has it, and tells that person's own facts: nothing of anybody else.
  open_scope: {
    call: (cast) => [
      `SELECT viewer FROM rebound.open_scope(rebound.actor_id()::text, $1, $2, '')
       WHERE viewer ->> 'email' = $3`,
      owner(cast),
      cast.coachings.coach,
      cast.owner.me.email,
    ],
    tells: [],
  },
  // The hash of a token is the proof of who asks; without it there is no row.
  session: { call: () => ["SELECT * FROM rebound.session('\\x00')"], tells: [] },
  token: { call: () => ["SELECT * FROM rebound.token('\\x00')"], tells: [] },
  consent_covers: {
    call: (cast) => [
      `SELECT rebound.consent_covers($1, $2, 'journal-entry')`,
      owner(cast),
      cast.coachings.coach,
    ],
    tells: ['coach'],
  },
  // Under the owner's running coaching alone.
  consents: {
    call: (cast) => ['SELECT kind FROM rebound.consents() WHERE client = $1', owner(cast)],
    tells: ['coach'],
  },
  may_read: {
    call: (cast) => [
      `SELECT rebound.may_read($1, 'journal-entry', $2), rebound.may_read($1, 'template', $3)`,
      owner(cast),
      cast.owner.ids.shownEntry,
      cast.owner.ids.shownTemplate,
    ],
    tells: ['coach'],
  },
  opening_is_logged: {
    call: (cast) => [
      `SELECT rebound.opening_is_logged($1, 'journal-entry', $2)`,
      owner(cast),
      cast.owner.ids.shownEntry,
    ],
    // COACH-3: only inside the transaction of an opening.
    tells: [],
  },
  knows: { call: (cast) => ['SELECT rebound.knows($1)', owner(cast)], tells: ['coach'] },
  // The guest of the owner's open invitation is not in this cast; lib/features/coaching tests that side.
  invited_by: { call: (cast) => ['SELECT rebound.invited_by($1)', owner(cast)], tells: [] },
  actor_email: {
    call: (cast) => ['SELECT rebound.actor_email() = $1', cast.owner.me.email],
    tells: ['owner'],
  },
  person: { call: (cast) => ['SELECT * FROM rebound.person($1)', owner(cast)], tells: ['owner', 'coach'] },
  // COACH-2: a number for the coach, and not even that for anybody else.
  entries_not_shown: {
    call: (cast) => ['SELECT rebound.entries_not_shown($1, $2)::int', owner(cast), cast.coachings.coach],
    tells: ['coach'],
  },
  entries_shown: {
    call: (cast) => ['SELECT * FROM rebound.entries_shown($1, $2)', owner(cast), cast.coachings.coach],
    tells: ['coach'],
  },
  shown_heading: {
    call: (cast) => ['SELECT * FROM rebound.shown_heading($1, $2)', owner(cast), cast.owner.ids.shownEntry],
    tells: ['coach'],
  },
  // To the worker, and to it alone: who is due, whoever it is.
  digests_due: { call: () => ['SELECT * FROM rebound.digests_due(1000)'], tells: ['worker'] },
  ended_holds_due: { call: () => ['SELECT * FROM rebound.ended_holds_due(1000)'], tells: ['worker'] },
  // Answers how many vents had passed their time, whoever's they were: here none.
  burn_due_vents: { call: () => ['SELECT rebound.burn_due_vents()'], tells: [] },
};
