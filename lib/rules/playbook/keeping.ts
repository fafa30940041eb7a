import { UNDO_SECONDS } from '../policy';
import type { Chapter } from './chapter';

export const KEEPING = [
  {
    key: 'keeping',
    title: 'Nothing is lost by a slip',
    rules: [
      {
        id: 'VERSION',
        says: 'A save never writes over something that you have not seen. Where another tab or device saved first, both texts are shown and you choose.',
        by: 'version.ts#mayOverwrite',
        reading:
          'It goes by the version that the page was opened with. Moves of an application and switches say what they mean, and are not asked about. A program that does not send a version is not asked either.',
      },
      {
        id: 'UNDO-1',
        says: `What you delete or end happens at once, and can be undone for ${UNDO_SECONDS} seconds. Afterwards it is gone. Deleting your account, burning a vent and what was sent are not undone this way.`,
        by: 'undo.ts#mayUndo',
        reading:
          'The clock is the database’s, and a slow connection has a few seconds more. What comes back is as it was, with everything that hung on it; a reply that was scheduled is scheduled again, for the same moment.',
      },
      {
        id: 'UNDO-2',
        says: 'Undoing overwrites nothing. Where something else has taken the place of what went, it stays gone.',
        by: 'undo.ts#mayUndo',
      },
    ],
  },
] as const satisfies readonly Chapter[];
