import type { ReadDay } from './events';
import { type Happening, INTERVIEW_FIELDS, type InterviewStage, type Meaning } from './fields';
import { isAnyInterview } from './header-words';
import type { ReadColumn, Reading } from './reading';
import type { RowSays } from './row-says';
import type { ReadInterview } from './types';

// Days on which people spoke with each other: of which stage each is, and which of them are appointments with a clock time.

const INTERVIEW_STAGES: readonly string[] = Object.values(INTERVIEW_FIELDS);
const isInterview = (to: Happening): to is InterviewStage => INTERVIEW_STAGES.includes(to);

/** What a program writes where it knows a day alone. */
const MIDNIGHT = '00:00';

/**
 * Puts the day of a column that is just called "Interview" where it belongs: to the stage that the status names ("Phone
 * screen", "Final round"), so that no other is made up. An application came to that stage by the earlier of this day and of
 * the day of its status. Answers the interviews that have a clock time, and the cells whose day is used nowhere.
 */
export function settleAppointments(
  { today, isList }: Pick<Reading, 'today' | 'isList'>,
  says: RowSays,
  {
    days,
    statuses,
    statusOn,
  }: { days: Map<Happening, ReadDay>; statuses: readonly Meaning[]; statusOn: ReadDay | null },
): { interviews: ReadInterview[]; unread: { header: string; text: string }[] } {
  const meaning = statuses.findLast(({ to }) => isInterview(to));
  const [general] = says.columns('firstInterviewOn').filter(({ header }) => isAnyInterview(header));
  const day = days.get('first-interview');
  const stage = meaning && isInterview(meaning.to) ? meaning.to : null;
  const belongs = stage !== null && general && day?.on && (stage === 'first-interview' || !days.has(stage));
  const placed = new Map(days);
  const unread: { header: string; text: string }[] = [];
  if (belongs) {
    days.delete('first-interview');
    placed.delete('first-interview');
    placed.set(stage, day);
    const past = [day, statusOn].filter((one) => one?.on && one.on <= today);
    const [first] = past.toSorted((a, b) => ((a?.on ?? '') < (b?.on ?? '') ? -1 : 1));
    days.set(stage, first ?? { on: null, at: null });
    const keep = (column: ReadColumn | undefined, one: ReadDay | null) => {
      const text = column && says.cell(column);
      if (column && text && one?.on && one.on !== first?.on) unread.push({ header: column.header, text });
    };
    if (day.at === null || day.at === MIDNIGHT || isList) keep(general, day);
    keep(says.columns('statusOn')[0], statusOn);
  }
  // A program's list says when an entry was moved, and not when people spoke.
  const interviews = isList
    ? []
    : [...placed].flatMap(([to, { on, at }]): ReadInterview[] =>
        isInterview(to) && on !== null && at !== null && at !== MIDNIGHT
          ? [{ stage: to, laterLabel: (meaning?.to === to && meaning.laterLabel) || null, on, at }]
          : [],
      );
  return { interviews, unread };
}
