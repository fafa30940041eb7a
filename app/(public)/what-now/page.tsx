import type { Metadata } from 'next';
import { Switch } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Disclosure } from '@/app/_ui/disclosure';
import { TextInput } from '@/app/_ui/text-input';
import { loadWhetherToAnswer, type Query } from '@/lib/verdicts/loaders';
import { STAGE_CHOICES } from './_components/choices';
import { Frame } from './_components/frame';
import { QuestionForm } from './_components/question-form';
import { WhetherToAnswer } from './_components/whether-to-answer';

export const metadata: Metadata = { title: 'What now?' };

/** For somebody who was just turned down: whether to answer, and when. */
export default async function WhatNowPage({ searchParams }: { searchParams: Query }) {
  const asked = await loadWhetherToAnswer(searchParams);
  const { values } = asked;
  const errors = asked.state === 'invalid' ? asked.errors : {};
  return (
    <Frame
      current="/what-now"
      lede="A no has come. Two answers, and you know whether to reply and when."
      answered={asked.state === 'answered'}
    >
      {asked.state === 'answered' && <WhetherToAnswer {...asked} />}
      <QuestionForm action="/what-now" asked={asked}>
        <ChoiceGroup
          label="How far did it go?"
          name="furthestStage"
          layout="pills"
          options={STAGE_CHOICES}
          defaultValue={values.furthestStage}
          error={errors.furthestStage}
        />
        <DateTimeInput
          kind="datetime-local"
          label="When did the news come?"
          optional
          hint="Leave it empty for just now."
          name="received"
          defaultValue={values.received}
          error={errors.received}
        />
        <Switch label="This one hurts" name="emotional" defaultChecked={values.emotional === 'on'} />
        <Disclosure
          summary="A little more, if you like"
          open={Boolean(values.presented || values.hoursInvested || values.recruiterReachedOut)}
        >
          <div className="flex flex-col gap-4.5 pt-2">
            <Switch
              label="I presented something to them"
              name="presented"
              hint="A presentation, or a take-home that you talked through."
              defaultChecked={values.presented === 'on'}
            />
            <TextInput
              label="Unpaid hours you put in"
              optional
              name="hoursInvested"
              inputMode="numeric"
              className="max-w-40"
              defaultValue={values.hoursInvested}
              error={errors.hoursInvested}
            />
            <Switch
              label="A recruiter had written to me personally"
              name="recruiterReachedOut"
              defaultChecked={values.recruiterReachedOut === 'on'}
            />
          </div>
        </Disclosure>
      </QuestionForm>
    </Frame>
  );
}
