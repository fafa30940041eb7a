/** What a key does on a screen of a coach's: it presses, focuses or walks through what the page marks with `data-keyed`. */
export type KeyOf = { key: string; says: string };

export const QUEUE_KEYS: readonly KeyOf[] = [
  { key: 'j', says: 'Next in the queue' },
  { key: 'k', says: 'The one before' },
  { key: 'o', says: 'Open it' },
  { key: 'm', says: 'More of the queue' },
  { key: 't', says: 'Back to the top of the queue' },
  { key: '/', says: 'Search your clients' },
];

export const ENTRY_KEYS: readonly KeyOf[] = [
  { key: 'j', says: 'Next in the queue' },
  { key: 'k', says: 'Back to where you were' },
  { key: 'c', says: 'Write a comment; Ctrl or ⌘ with Enter posts it' },
  { key: 's', says: 'Write a suggestion' },
  { key: 'r', says: 'Mark as reviewed, or take the mark back' },
  { key: 'p', says: 'To the client’s page' },
  { key: 'u', says: 'Back to the queue' },
];
