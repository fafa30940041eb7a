import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about tasks, and about whose. */
export const taskAccess: NounAccess = {
  row: {
    path: '/tasks',
    body: ({ going }) => ({
      title: 'Send the references',
      dueOn: '2026-12-04',
      applicationId: going,
    }),
  },
  tables: { tasks: { touch: "title = 'Renamed'" } },
  actions: {
    addTaskAction: { title: 'Ask for the salary band' },
    changeTaskAction: ({ row }) => ({ taskId: row, title: 'Send two references' }),
    tickTaskAction: ({ row }) => ({ taskId: row, done: 'yes' }),
    deleteTaskAction: ({ row }) => ({ taskId: row }),
  },
  operations: {
    addTask: { body: { title: 'Ask for the salary band' } },
    listTasks: {},
    getTask: { id: ({ row }) => row },
    getTaskFile: { id: ({ row }) => row },
    changeTask: { id: ({ row }) => row, body: { done: true } },
    deleteTask: { id: ({ row }) => row },
  },
  routes: {
    '/tasks': 'signedIn',
    '/tasks/[id]': ({ row }) => `/tasks/${row}`,
    '/tasks/[id]/calendar': ({ row }) => `/tasks/${row}/calendar`,
  },
};
