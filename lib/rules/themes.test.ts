import { expect, it } from 'vitest';
import { FEEDBACK_THEME_LABELS, FEEDBACK_THEMES, type Themed, themeLabel, themesHeard } from './themes';

it('has words for each theme (READ-3)', () => {
  for (const theme of FEEDBACK_THEMES) expect(FEEDBACK_THEME_LABELS[theme]).toMatch(/^[A-Z]/);
});

it.each([
  [{ themes: ['pay'] }, ['pay']],
  [{ themes: ['pay', 'culture'] }, ['pay', 'culture']],
  [{ themes: ['pay', 'pay'] }, ['pay']],
  [{ themes: [], ownThemes: ['Whiteboards'] }, ['whiteboards']],
  [{ themes: ['pay'], ownThemes: ['Whiteboards'] }, ['pay', 'whiteboards']],
  [{ themes: [], ownThemes: [' White   boards', 'white boards'] }, ['white boards']],
  [{ themes: ['pay'], ownThemes: ['PAY'] }, ['pay']],
  [{ themes: [], ownThemes: ['fit with the team', 'Solving the problem'] }, ['culture', 'problem-solving']],
  [{ themes: [], ownThemes: ['Ausdru\u0308cke', 'Ausdr\u00fccke'] }, ['ausdr\u00fccke']],
  [{ themes: [], ownThemes: ['', '  '] }, []],
] as [Themed, string[]][])('READ-3: hears in %j %j', (piece, heard) =>
  expect(themesHeard(piece)).toEqual(heard),
);

it('shows a theme by its name, and an own one as the first that has it writes it', () => {
  const pieces = [
    { themes: [] },
    { themes: [], ownThemes: ['Small  talk', ' SQL '] },
    { themes: [], ownThemes: ['sql'] },
  ];
  expect(['pay', 'sql', 'gone'].map((key) => themeLabel(key, pieces))).toEqual(['Pay', 'SQL', 'gone']);
});
