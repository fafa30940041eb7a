import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arguing, auditQuestions, callRequests, type Span, threateningSentence, threats } from './tones';

const KINDS = { auditQuestions, arguing, callRequests, threats };
const marked = async (find: (text: string) => Promise<Span[]>, text: string) =>
  (await find(text)).map(({ start, end }) => text.slice(start, end));

describe('ASK-3: questions that audit a decision', () => {
  it.each([
    'Why did you choose someone else?',
    'Could you tell me why you didn’t take me?',
    'Why was I not selected for the role?',
    'Why have you decided against me?',
    'WHY DID YOU pass on my application',
    'What did the other candidate have that I lack?',
    'What does the successful candidate have?',
    'What was wrong with my case study?',
    'What is missing in my CV?',
    'How was I ranked among the finalists?',
    'How was my presentation scored?',
    'Please explain your decision.',
    'I would like you to justify the choice.',
    'On what basis was this decided?',
    'On what criteria did the panel judge?',
    'Who made the decision?',
    'What were the real reasons?',
  ])('marks: %s', async (text) => expect(await auditQuestions(text)).not.toEqual([]));

  it.each([
    'Is there anything I could have done better?',
    'If you have a moment, one thing to work on would help me a lot.',
    'I would love to know what I could do better next time.',
    'I understand why you chose someone with more payments experience.',
    'That is why I enjoyed our talk.',
    'You explained your design system very clearly.',
    'The basis of your platform impressed me.',
    'What a good conversation we had about the roadmap.',
    'I know what it takes to choose between strong people.',
    'Who knows, our paths may cross again.',
    'Which skill would you look at first in my place?',
    'The criteria in your job description were very clear.',
    'The reason I applied was your work on search.',
    'I was wrong about how the cache behaves, and I looked it up.',
    'How did your launch go?',
  ])('leaves alone: %s', async (text) => expect(await marked(auditQuestions, text)).toEqual([]));
});

describe('ASK-3: arguing with a decision or with feedback', () => {
  it.each([
    'I disagree with your assessment.',
    'I must object to that.',
    'I respectfully disagree.',
    'You are wrong about my experience.',
    'That is simply not true.',
    'This is unfair.',
    'You’re making a mistake.',
    'You are making a mistake? No: you’re making a mistake.',
    'You clearly did not read my CV.',
    'You never considered my portfolio.',
    'Please reconsider your decision.',
    'I ask you to reconsider my application.',
    'I cannot accept this outcome.',
    'I don’t agree with the feedback.',
    'As I explained in the interview, I have done this for years.',
    'It was clearly wrong to say so.',
  ])('marks: %s', async (text) => expect(await arguing(text)).not.toEqual([]));

  it.each([
    'Thank you for telling me, and for your time.',
    'I agree with the feedback on my presentation.',
    'I will think about what you said on scale.',
    'I was wrong about the second question.',
    'My example was not the right one there.',
    'I see how my answer came across.',
    'The object model of your product is lovely.',
    'You never made me feel rushed, thank you.',
    'I accept the decision and wish the team well.',
    'You were very fair to me.',
    'The false start in the live coding was mine.',
    'It is not easy to write such a mail.',
    'When I left, you mentioned a team in Porto.',
    'The dispute resolution team sounds interesting.',
    'I would be glad if you considered me again.',
  ])('leaves alone: %s', async (text) => expect(await marked(arguing, text)).toEqual([]));
});

describe('CHANNEL: asking for a call', () => {
  it.each([
    'Could we hop on a quick call?',
    'Can we get on a call this week?',
    'Would you be open to a short call?',
    'I would like to schedule a meeting.',
    'Could we set up a video call to discuss the feedback?',
    'Are you available for a quick phone call?',
    'Could you call me?',
    'Can we talk?',
    'May I ring you tomorrow?',
    'Call me back when you have time.',
    'Please phone me if you can.',
    'I’d love to speak with you.',
    'I would like a quick call.',
    'Can we discuss this over the phone?',
    'Perhaps we could go through the feedback by zoom: go through the feedback by zoom.',
    'Do you have a zoom link, or shall we do a Zoom?',
    'Would you find time for a call?',
  ])('marks: %s', async (text) => expect(await callRequests(text)).not.toEqual([]));

  it.each([
    'Thank you for the call last week.',
    'I enjoyed our call on Tuesday.',
    'I called my referee to let her know.',
    'Your call centre project sounds demanding.',
    'It was a pleasure to meet the team.',
    'Thank you for the video you sent.',
    'The talk you gave on caching stayed with me.',
    'I know it was a close call.',
    'We spoke about the roadmap at length.',
    'Nice to have met you.',
    'Your so-called “small” team ships a lot.',
    'I would like to stay in touch.',
    'A line by e-mail is plenty.',
    'The meeting with the panel was a highlight.',
    'I phoned the office to say that I had arrived.',
  ])('leaves alone: %s', async (text) => expect(await marked(callRequests, text)).toEqual([]));
});

describe('PUSH-3: threats and consequences', () => {
  it.each([
    'My lawyer will be in touch.',
    'I am considering legal action.',
    'I will take legal steps.',
    'This is going to the employment tribunal.',
    'I will sue you.',
    'I will report the company.',
    'I am going to sue.',
    'I’ll sue if I have to.',
    'I will go to the press.',
    'I am contacting a lawyer.',
    'A lawyer will look at this.',
    'You will hear from my union.',
    'I am taking legal advice about this.',
    'I will sue  you.',
    'I will\r\nsue\tyou.',
    'I will sue\u200b you.',
    'You`ll regret this.',
    'I´ll sue you.',
    'You will regret this.',
    'You’ll hear from me.',
    'There will be consequences.',
    'This will have consequences.',
    'I will post this on LinkedIn.',
    'I might publish my experience everywhere.',
    'I will leave a bad review.',
    'I will leave an honest review, leave a negative review.',
    'I will tell everyone about this.',
    'I shall warn other candidates.',
    'If you don’t answer, I will write to your CEO.',
  ])('marks: %s', async (text) => expect(await threats(text)).not.toEqual([]));

  it.each([
    'Your legal team was kind to me.',
    'I worked on the legal product for two years.',
    'I do not regret applying.',
    'I look forward to hearing from you one day.',
    'The report you showed me was impressive.',
    'I read the reviews of your product.',
    'I share your view on testing.',
    'I published a paper on this since then.',
    'I wrote a post about retrieval last month.',
    'I would tell anyone that your process was fair.',
    'The consequences of that outage taught me a lot.',
    'If you do open the role again, I would be glad to hear.',
    'The court of appeal used our software.',
    'A union of both datasets solved it.',
    'I will be in touch when my degree is done.',
    'I did share my experience on it in round two.',
    'I gave legal advice for six years.',
    'My union work taught me to negotiate.',
    'In my last job I can report them to finance within a day.',
    'My task was to tell people about the launch.',
    'I did tell everyone on the panel about the migration.',
    'Their lawyer and I drafted the policy together.',
    'I publish it on my site every month.',
    'The lawsuit tracker I built is public.',
  ])('leaves alone: %s', async (text) => expect(await marked(threats, text)).toEqual([]));
});

describe.each(Object.entries(KINDS))('%s', (_name, find) => {
  it('answers spans in order, inside the text, apart from each other', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
              'why did you',
              'İ',
              'I disagree',
              'my lawyer',
              'call me back',
              ' ',
              'can we talk',
              '’',
            ),
          ),
        ),
        async (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end } of await find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    ),
  );
});

it('gives offsets of the original, whatever letters, signs and spaces come before', async () => {
  expect(await marked(threats, 'İstanbul, “okay” 🙂.\u00a0MY\u00a0LAWYER will write to you.')).toEqual([
    'MY\u00a0LAWYER will write to you',
  ]);
  expect(await marked(auditQuestions, 'Dear Mira, why didn’t you hire me?')).toEqual([
    'why didn’t you hire me',
  ]);
  expect(await marked(threats, 'So  I will \r\n sue\u200b  you. Yes.')).toEqual([
    'So  I will \r\n sue\u200b  you',
  ]);
});

it('gives what is found in the order of the text, a sentence at a time', async () => {
  expect(await marked(auditQuestions, 'On what basis did you decide? Why did you reject me?')).toEqual([
    'On what basis did you decide',
    'Why did you reject me',
  ]);
  expect(await marked(threats, 'You will regret it. Thank you for the tea. I will sue you.')).toEqual([
    'You will regret it',
    'I will sue you',
  ]);
});

describe('PUSH-3: the words of a letter that raises a decision', () => {
  it.each([
    ['Thank you. I hold the licence, as the file shows.', null],
    ['', null],
    ['Thank you. If not, you will hear from my lawyer! Ana', 'If not, you will hear from my lawyer!'],
    ['Thank you\nMy lawyer says so\nAna', 'My lawyer says so'],
    [
      'My lawyer has the mail in which they promised it.',
      'My lawyer has the mail in which they promised it.',
    ],
  ])('%j: %j', async (text, sentence) => expect(await threateningSentence(text)).toBe(sentence));

  /** What somebody quotes is not what they say. */
  const unquoted = fc.string().map((text) => text.replace(/["\u201C\u201D\u00AB\u00BB]/g, ''));

  it('names a sentence for any text that threatens', () =>
    fc.assert(
      fc.asyncProperty(unquoted, unquoted, async (before, after) => {
        expect(await threateningSentence(`${before} I will sue you ${after}`)).toContain('sue');
      }),
    ));
});
