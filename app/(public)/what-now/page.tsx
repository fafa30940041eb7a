import type { Metadata } from 'next';
import { MoreAboutNo } from '@/app/_components/more-about-no';
import { Switch } from '@/app/_ui/checkbox';
import { loadWhetherToAnswer, type Query } from '@/lib/features/verdicts/loaders';
import { FarAndWhen } from './_components/far-and-when';
import { Frame } from './_components/frame';
import { QuestionForm } from './_components/question-form';
import { WhetherToAnswer } from './_components/whether-to-answer';

export const metadata: Metadata = { title: 'What now?' };

/** For somebody who was just rejected: whether to reply, and when. */
export default async function WhatNowPage({ searchParams }: { searchParams: Query }) {
  const asked = await loadWhetherToAnswer(searchParams);
  const { values } = asked;
  const errors = asked.state === 'invalid' ? asked.errors : {};
  return (
    <Frame
      current="/what-now"
      lede="Sorry it was a no. Answer two questions to find out whether to reply, and when."
      answered={asked.state === 'answered'}
    >
      {asked.state === 'answered' && <WhetherToAnswer {...asked} />}
      <QuestionForm action="/what-now" asked={asked}>
        <FarAndWhen asked={asked} />
        <Switch label="This one hurts" name="emotional" defaultChecked={values.emotional === 'on'} />
        <MoreAboutNo values={values} hoursError={errors.hoursInvested} />
      </QuestionForm>
    </Frame>
  );
}
