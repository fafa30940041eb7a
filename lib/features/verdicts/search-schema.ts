import { z } from 'zod';
import { DECIDERS, ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { dayOfHistory } from './schema';

// What the calculators about a whole search take: its rejections, or its applications with what happened to them.

const MOST = 2_000;
const name = z.string('Give it as text.').max(200, 'Keep it under 200 characters.').nullish();

export const patternFactsSchema = z.strictObject({
  rejections: z
    .array(
      z.strictObject({
        stage: z.enum(STAGES, `Choose how far it got: ${STAGES.join(', ')}.`),
        laterLabel: z.enum(LATER_LABELS, `Choose one of ${LATER_LABELS.join(', ')}.`).nullish(),
        decider: z.enum(DECIDERS, `Choose who decided: ${DECIDERS.join(', ')}.`).nullish(),
        industry: name,
        source: name,
        themes: z
          .array(z.enum(FEEDBACK_THEMES, `Choose among ${FEEDBACK_THEMES.join(', ')}.`))
          .max(FEEDBACK_THEMES.length, 'Name each theme once.')
          .nullish(),
      }),
      'Give the rejections as a list, which may be empty.',
    )
    .max(MOST, `Give at most ${MOST} rejections.`),
});
export type PatternSearch = z.output<typeof patternFactsSchema>;

const TO = [...STAGES, ...ENDINGS] as const;

export const pipelineFactsSchema = z.strictObject({
  applications: z
    .array(
      z.strictObject({
        events: z
          .array(
            z.strictObject({
              to: z.enum(TO, `Choose a stage or an ending: ${TO.join(', ')}.`),
              on: dayOfHistory.nullish().describe('The local day; left out where nobody knows it'),
            }),
            'Give what happened as a list, in its order.',
          )
          .max(200, 'Give at most 200 events for one application.'),
      }),
      'Give the applications as a list, which may be empty.',
    )
    .max(MOST, `Give at most ${MOST} applications.`),
  today: dayOfHistory.describe('The local day. What is dated later has not happened'),
  window: z
    .int('Give the window in whole days.')
    .min(1, 'Give the window in days, from 1.')
    .max(3_650, 'Give the window in days, up to 3,650.')
    .nullish()
    .describe('Local days back from today: counts only applications made within them'),
});
export type PipelineFacts = z.output<typeof pipelineFactsSchema>;
