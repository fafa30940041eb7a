import { Temporal } from 'temporal-polyfill';
import { inOrder } from './ledger';
import { ENDINGS, type Ending, furthestOf, hasReached, STAGES, type Stage } from './stages';

/** What happened to an application: it came to a stage, or ended. `on` is the local day, null where nobody knows it. */
export type HistoryEvent = { to: Stage | Ending; on: Temporal.PlainDate | null };

/** Where an application stands once its events are told in order. */
export type Standing = {
  /** PIPE-5: as far as it ever came; at least "applied" once the employer has said something, whatever was written down. */
  furthestStage: Stage;
  /** How it ended; null while it is open, and again after it was reopened. */
  ending: Ending | null;
  /** The day of the first event from "applied" on; null where that is not known. */
  appliedOn: Temporal.PlainDate | null;
  /** Whether the employer ever answered: came back to it in any way, a rejection included. Silence is none. */
  heardBack: boolean;
};

/** STAGE: the endings that prove an application: somebody decided about it, or did not answer it. */
const PROVES_APPLICATION: readonly Ending[] = ['accepted', 'rejected', 'ghosted'];

/**
 * DATES, PIPE-5: tells the events in the order of their days and says where the application stands on `today`; what is dated
 * later has not happened. Events of one day, and those without a day, stay in the order they are given in. A stage after
 * an ending reopens it. An offer precedes its acceptance.
 */
export function standingOf(events: readonly HistoryEvent[], today: Temporal.PlainDate): Standing {
  const told = inOrder(events).filter(({ on }) => on === null || Temporal.PlainDate.compare(on, today) <= 0);
  const endings = told.flatMap(({ to }) => (isEnding(to) ? [to] : []));
  const last = told.at(-1);
  const proven: Stage[] = endings.some((ending) => PROVES_APPLICATION.includes(ending)) ? ['applied'] : [];
  const furthestStage = furthestOf([
    ...told.flatMap(({ to }) => (isEnding(to) ? [] : [to])),
    ...proven,
    ...(endings.includes('accepted') ? (['offer'] as const) : []),
  ]);
  return {
    furthestStage,
    ending: last && isEnding(last.to) ? last.to : null,
    appliedOn: told.find(({ to }) => to !== 'saved')?.on ?? null,
    heardBack: hasReached(furthestStage, 'phone-screen') || endings.includes('rejected'),
  };
}

const isEnding = (to: Stage | Ending): to is Ending => (ENDINGS as readonly string[]).includes(to);

/** A flow of a Sankey diagram: `count` applications went from one place to the next. */
export type Flow = { from: Stage; to: Stage | Ending | 'open'; count: number };

/**
 * PIPE-5: how applications flowed, each along the stages up to the furthest it reached (one that is never written down is
 * passed through) and from there into its ending or "open". What comes into a stage goes out of it again, and what leaves
 * "applied" is every application.
 */
export function flowsOf(
  applications: readonly (Pick<Standing, 'furthestStage' | 'ending'> & { count?: number })[],
): Flow[] {
  const counts = new Map<string, Flow>();
  for (const { furthestStage, ending, count = 1 } of applications) {
    const add = (from: Stage, to: Flow['to']) => {
      const key = `${from} ${to}`;
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + count });
    };
    const way = STAGES.slice(STAGES.indexOf('applied'), STAGES.indexOf(furthestStage) + 1);
    way.forEach((stage, at) => {
      const next = way[at + 1];
      if (next) add(stage, next);
      else add(stage, ending ?? 'open');
    });
  }
  return [...counts.values()];
}
