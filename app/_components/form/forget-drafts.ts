/** What this device keeps of what was typed opens no more, until the same person signs in again. */
export const forgetDrafts = (): void => {
  void import('./drafts/key').then(({ forgetKey }) => forgetKey()).catch(() => undefined);
};
