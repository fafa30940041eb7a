'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { type Answer, clientAction, publicAction } from '@/lib/access/action';
import { ANSWERS_GONE, answersCookie } from '@/lib/features/answers/cookie';
import { keepAnswers } from '@/lib/features/answers/mutations';
import { type Answers, questionsSchema, subjectSchema } from '@/lib/features/answers/schema';
import { saidAt } from '@/lib/features/rejections';
import { fieldError } from '@/lib/platform/field-error';
import { rowId } from '@/lib/platform/row-id';

/** Answers the three questions. Nothing is kept here: the browser carries the answers, sealed. */
export const answerQuestions = publicAction(
  questionsSchema,
  async (tx, { when, date, time, today, timeZone, ...facts }): Promise<Answer<Said>> => {
    const said = { when, date, time };
    const answers = {
      newId: rowId(tx.now),
      receivedAt: saidAt({ ...said, today }, { now: tx.now, zone: timeZone }).toString(),
      timeZone,
      furthestStage: facts.furthestStage,
      emotional: facts.emotional ?? false,
      presented: facts.presented ?? false,
      recruiterReachedOut: facts.recruiterReachedOut ?? false,
      hoursInvested: facts.hoursInvested,
      said,
    };
    return { ok: true, value: { answers, now: tx.now } };
  },
  async ({ answers, now }) => {
    await answersCookie.set(answers, now);
    redirect('/what-now/answer');
  },
);

/** Keeps this browser's answers for whoever is signed in, and leads to the verdict. */
export const keepAnswersAction = clientAction(
  subjectSchema,
  async (tx, subject) => {
    const answers = await answersCookie.read(tx.now);
    if (!answers) throw fieldError('', ANSWERS_GONE);
    return keepAnswers(tx, { ...answers, ...subject });
  },
  async ({ id }) => {
    await answersCookie.clear();
    revalidatePath('/', 'layout');
    redirect(`/rejections/${id}`);
  },
);

type Said = { answers: Answers; now: Temporal.Instant };
