import type { Blocks } from './labelled';

/** The part only to measure on: nobody looks at these when a cue or a weight is changed. */
export const TO_MEASURE: Blocks = {
  plain: `
Thank you for telling me yourself.
I am thankful for the time everybody took.
It was a real pleasure to talk to Omar about design tokens.
I would be happy to hear about other openings.
What could I do better next time?
Is there a skill that you would work on in my place?
I appreciated that you explained the decision.
I understand that another person fits better.
The decision makes sense to me.
I wish the new designer a good start.
I enjoyed every round.
The task was fair and fun.
You run a very professional process.
Thank you for the call yesterday.
It was good to talk on the phone last week.
I was sorry to miss the office tour.
Sorry to hear that the project was stopped.
I am sorry for the delay in answering.
There is no need to write back.
Please take all the time you need.
I have no further questions.
I would be glad about a short hint, if you have one.
Your feedback about structure was right.
I agree with your assessment.
I did not agree at first, and now I see what you mean.
You were right to choose somebody with more years in finance.
I will apply again when I have more experience.
Working with you would have been lovely.
I like how openly you talk about mistakes.
My mistake in the second task taught me something.
I need a job closer to home anyway.
I would take the same path again.
The chance to meet your founders was special.
It was worth every minute.
I did not waste a minute, thank you.
I will recommend you to friends.
I wrote a good review of the process.
I will share your job posts on LinkedIn with pleasure.
Your legal team has a wonderful sense of humour.
I will report back when I have finished the course.
I may be in town in May and would say hello.
We could meet at the fair in autumn, if you are there.
Let me know if the role opens again.
I look forward to your next product.
Why your product is loved is easy to see.
How you built the search was fascinating.
Who would have thought that compilers can be so funny.
I hope that you get the rest you deserve after this round.
You deserve thanks for such a kind message.
I am proud that I got so far.
It was a close race, as you said.
I have only good things to say.
I am a little sad and very grateful.
No bad feelings on my side.
It hurts a bit, and your words helped.
I expect to start somewhere new in January.
By Thursday I will be back from holiday.
I will keep writing about distributed systems.
I asked many questions, and you answered each one.
You never made me wait.
`,
  bitterness: `
What a farce this selection was.
I feel cheated after all the promises.
You wasted my summer.
Nobody on your side showed any respect for my time.
I expected better of you.
So much for transparency.
It is clear now that my application never stood a chance.
Thanks for stringing me along since March.
Your loss, really.
Such an unprofessional company is not for me anyway.
I suppose honesty is too much to ask.
I did all that work and got a two line e-mail.
`,
  pleading: `
I beg you to give me another chance.
I really need the money.
Please, I would do anything for a place on your team.
I am desperate at this point.
This job was my last chance.
I would gladly work for free at first.
Is there no way at all to let me in?
Please help me, I do not know where to turn.
I can't take another no.
I would accept less pay than you offered.
My whole future depends on this.
I need this position so badly.
`,
  pressure: `
I expect to hear from you by Thursday.
Please answer immediately.
I must insist on a reply.
You owe me an answer after all these rounds.
I have asked three times already.
I demand an explanation.
Get back to me before the end of the week.
I am entitled to detailed feedback.
You have to give me a reason.
I will write again every day until you answer.
I need your feedback urgently, today if possible.
Do not leave this message without an answer.
`,
  argument: `
I disagree with your assessment of my work.
You are wrong about me.
Your reasons are not convincing at all.
I was the best candidate and you know it.
You misjudged my experience.
Please reconsider my application.
This feedback is unfair.
That was a wrong decision.
You did not understand what I built.
I cannot agree with the panel.
You ignored half of what I said.
It is simply false that I lack experience.
`,
  threat: `
I will speak to my lawyer.
You will read about this in the papers.
I will leave a negative review.
I am going to report this to the authorities.
I will make sure everyone hears about this.
I might take you to court.
This will have consequences for you.
I will share this story on LinkedIn.
I shall sue your company.
My lawyer will be in touch.
I'm going to warn others about you.
You'll regret this decision.
`,
  'audit-question': `
Why did I not get the job?
What did the person you hired have that I did not?
How was the decision made?
Who was against me?
What were my scores?
Why was my solution rejected?
Can you tell me the real reason?
What was the problem with my interview?
Why did you hire somebody from outside?
On what grounds was I rejected?
Could you explain why you decided this way?
Was the job already promised to someone?
`,
  'call-request': `
Could we talk about this on the phone?
Can we have a short call?
Please call me back.
Would you have time for a quick Zoom?
I would love to discuss the feedback on a call.
Could you call me on Friday?
Let's jump on a call.
May I call you next week?
Are you available for a short meeting?
When could we speak?
I'd prefer to talk in person about the reasons.
Do you have ten minutes for a call?
`,
  apology: `
I am sorry for wasting everyone's time.
Sorry to disturb you again.
I apologise for my bad English.
I'm sorry for my terrible interview.
Forgive me for asking.
I am ashamed of how I did.
Sorry, I know you have better things to do.
I am sorry that I let you down.
I know I was not good enough.
Apologies for my poor answers.
I'm sorry to be such a bother.
Please excuse my nervousness.
`,
};
