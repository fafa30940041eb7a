import { expect, test } from 'vitest';
import { changeFeedbackForm, feedbackChangeSchema, newFeedbackSchema } from './schema';

// READ-3 counts themes by their words, so saving what a form shows must leave them as they are.

test('a theme of one’s own holds no comma, as the form has commas between them', () => {
  const words = 'They wanted more.';
  for (const parse of [
    () => newFeedbackSchema.parse({ words, ownThemes: ['salary, benefits'] }),
    () => feedbackChangeSchema.parse({ ownThemes: ['salary, benefits'] }),
  ])
    expect(parse).toThrow('Write each theme without a comma.');
  const { ownThemes = [] } = newFeedbackSchema.parse({ words, ownThemes: ['salary', 'small talk'] });
  const shown = {
    feedbackId: '01a22f24-a4ba-7ff5-b08e-c86e05244ed8',
    words,
    ownThemes: ownThemes.join(', '),
  };
  expect(changeFeedbackForm.parse({ ...shown, version: '1' }).ownThemes).toEqual(ownThemes);
});
