// What a day in somebody's calendar is called and known by: in the feed, in a single file, and in the forms of calendars on
// the web.

export const deadlineUid = (applicationId: string): string => `deadline-${applicationId}@rebound`;
export const taskUid = (taskId: string): string => `task-${taskId}@rebound`;

export const deadlineTitle = ({ company, role }: { company: string | null; role: string }): string =>
  `Last day to apply: ${company}, ${role}`;
