import { expect, it } from 'vitest';
import { FEEDBACK_THEME_LABELS, FEEDBACK_THEMES } from './themes';

it('has words for each theme (READ-3)', () => {
  for (const theme of FEEDBACK_THEMES) expect(FEEDBACK_THEME_LABELS[theme]).toMatch(/^[A-Z]/);
});
