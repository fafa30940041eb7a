/**
 * Sentences of our own, labelled by what a recruiter would hear in them; `none` are hard ones: warm and factual, with
 * the words of the bad ones. The phrase lists were built on these.
 */
export const TO_BUILD_ON: Record<string, string> = {
  bitterness: `
You clearly never intended to hire me.
All those interviews, for this.
I feel used, to put it mildly.
You lost the best person you could have had.
What a disappointing way to treat a person.
I trusted you, and look where it got me.
It would have been decent to tell me this two months ago.
My time is apparently worthless to you.
You made me jump through hoops for nothing.
I have seen amateurs run a better process.
Congratulations on losing another good applicant.
I hope your next candidate gets more than a copied e-mail.
This whole thing leaves a bad taste.
You wasted four evenings of my life.
I deserved a bit more respect than that.
Such arrogance is hard to believe.
I suppose loyalty and experience count for nothing these days.
What a waste of my time this whole process has been.
I wasted three weeks preparing for a position you had already filled.
Clearly you prefer cheap juniors over people who know the trade.
Good luck finding someone who will put up with this.
It is your loss, to be honest.
I expected more from a company that talks so much about its values.
Thanks for nothing.
You strung me along for two months.
So much for your famous candidate experience.
I should have known better than to trust your process.
It was obvious from the start that nobody had read my CV.
Your interviewers could not even be bothered to turn on their cameras.
I hope you treat your employees better than you treat applicants.
Frankly, the whole thing was a joke.
After five rounds I would have thought I deserved more than a form letter.
A template e-mail is all I get after twenty hours of unpaid work.
You will never find anybody better for that money.
I am not surprised, given how badly the interviews were run.
This is a slap in the face after everything I did for you.
I have rarely been treated with so little respect.
Apparently talent is not what you are looking for.
It is disappointing, though sadly typical of firms like yours.
I gave up another offer for this, and this is how you thank me.
You led me on the entire time.
How convenient that the role suddenly changed.
I guess connections matter more than skill at your place.
Never in my career have I seen a process this unprofessional.
Your lack of courtesy speaks volumes.
It must be nice to play with people's hopes like that.
You had me do free work and then showed me the door.
I regret ever having applied to you.
Whoever you picked will leave within a year, mark my words.
I am disgusted by the way this was handled.
`,
  pleading: `
I am begging for a second chance.
I have two children and no income, so please help me.
Please, I would take anything you have.
You are my last hope.
I would work for nothing until I have proven myself.
Give me just one more chance, please.
I am at the end of my rope.
Could you not make room for one more person, I need it so badly.
I need this job more than anybody else you spoke to.
Please, is there really nothing left for me?
I would do whatever it takes to join.
If you do not take me I will have to move back to my parents.
I'm desperate for work.
I will accept half of the salary.
Please don't let this be the end.
I beg you, think it over.
Please, I am begging you to give me one more chance.
I really need this job, my savings are gone.
I would do anything to work for you.
Please give me another chance to prove myself.
I would even work for free for the first month.
This was my last hope.
I am desperate and do not know what to do any more.
My family depends on this position.
I would accept any salary you offer.
Is there really nothing you can do for me?
I will take any role at all, even an unpaid one.
Please do not close the door on me.
I have nowhere else to turn.
If you could find it in your heart to think of me again, I would be forever grateful.
I beg you to look at my application once more.
You have no idea how much I need this.
I cannot afford another rejection.
My visa runs out next month and you were my only option.
I promise I will work twice as hard as anybody else.
Just one chance is all I ask for.
I am willing to do whatever it takes.
I would be happy to work for half the pay.
Without this job I will lose my apartment.
Please, please consider me again.
I am pleading with you to let me try once more.
There must be something, anything, I could do for you.
I have been unemployed for a year and this is breaking me.
Let me work a trial month without pay and you will see.
I don't know how I will pay my rent now.
You were my dream and my only plan.
Could you make an exception just for me, please?
I implore you to think about it again.
Please have mercy on someone who has tried so hard.
I'd settle for anything you have.
`,
  pressure: `
I want an answer today.
Please get back to me by Wednesday.
I expect a full explanation from your side.
I have written three times now and still have no answer.
You owe me at least that much.
I insist on feedback.
I will not stop asking until somebody answers.
As a candidate I have a right to feedback.
You must reply to this message.
Do not ignore this e-mail.
I need your answer before the weekend.
I think I am entitled to know more.
Respond immediately, please.
I demand a written statement.
It is your duty to give reasons.
I am waiting for your reply.
I expect an answer by Friday.
I need a response by tomorrow at the latest.
Please reply as soon as possible, I am waiting.
I have already asked you twice, so please answer this time.
I must insist on a detailed explanation.
You owe me an explanation.
I will keep writing until I get an answer.
I demand to know where I stand.
Kindly respond within 24 hours.
It is only fair that you give me proper feedback.
After four interviews I am entitled to an honest answer.
I have a right to know the reasons.
I will follow up every week until then.
You have to tell me what happened.
Do not leave me without an answer again.
I expect detailed feedback on every round.
The least you can do is answer me.
I am still waiting for a real answer.
Make sure that the hiring manager sees this.
I want this escalated to the head of the department.
I urge you to decide quickly, as others are interested in me.
You need to get back to me today.
I insist that somebody senior reads this.
Silence is not acceptable to me.
I will be checking my inbox every hour, so write soon.
At the very least I deserve feedback.
If I hear nothing by Monday I will write to your CEO.
This requires your immediate attention.
I would urge you to act before I sign somewhere else.
You promised me feedback, and I hold you to it.
I expect you to get back to me promptly.
Answer me, please, this is the third time I ask.
I require written reasons.
Please treat this as urgent.
`,
  argument: `
Your feedback is simply wrong.
I do not agree with your decision at all.
You misunderstood my answer about caching.
I was clearly the better candidate.
I must disagree with your view of my leadership.
The claim that I am too junior is ridiculous.
I think that you made a mistake.
You should reconsider.
That is not what I said in the interview.
You ignored the results of my test.
Your conclusion is unfair.
I have more experience than anyone on your team, so how can I be too junior.
I cannot understand how you could decide like that.
My work speaks against your decision.
This decision is a mistake.
I reject that criticism.
I disagree with your decision.
That is simply not true, I have ten years of experience with it.
Your assessment of my skills is wrong.
You clearly did not understand my answer.
I believe you made the wrong choice.
I cannot accept that feedback.
With all due respect, you are mistaken about my level.
As I explained in the interview, I have led teams of that size.
I must object to the claim that I lack depth.
Please reconsider your decision.
I don't think your feedback is fair.
Your reasoning makes no sense to me.
I was by far the strongest candidate, and the test results show it.
You are overlooking that I built exactly such a system.
To say that I lack seniority is absurd.
I would like to correct your impression, because it is false.
The panel got it wrong.
I strongly disagree with the point about communication.
You never considered my portfolio.
It is unfair to judge me by one exercise.
The reason you gave does not hold up.
I do not agree that I was unprepared.
Allow me to prove that you are wrong about me.
I met every single requirement, so this decision cannot be right.
Contrary to what you wrote, I do know the framework.
Nobody who read my code could come to that conclusion.
Your interviewer misjudged me completely.
I dispute the idea that my answers were vague.
That criticism is unjustified.
I ask you to rethink this.
If you had looked at my work properly, you would have hired me.
The exercise was flawed and cannot be used to judge anyone.
I am more qualified than whoever you chose.
I refuse to believe that it was a matter of fit.
`,
  threat: `
I will talk to a lawyer about this.
I'll post this exchange online.
You can expect a bad review from me.
My lawyer will contact you.
I will report your company.
I am going to tell everyone how you treat people.
This will have legal consequences.
You'll be sorry for this.
I will take this to the press.
I am going to publish the whole story.
I will file a complaint about you.
Everyone on LinkedIn will hear about this.
I might have to sue.
We will see what the labour court says to that.
I will make your practices public.
I know where to complain about this.
You will be hearing from my lawyer.
I will post about this on LinkedIn.
I am going to leave an honest review on Glassdoor so that others are warned.
I will take legal action if this is not resolved.
This is discrimination and I will report it.
I am considering legal steps.
I will make sure that everybody in the industry knows how you treat people.
You will regret this.
I have forwarded our exchange to a journalist.
Do not be surprised to read about this online.
I shall file a complaint with the labour authority.
My solicitor is looking at the correspondence.
Expect a review that describes all of this.
I know people on your board and they will hear about this.
There will be consequences.
I will sue you for age discrimination.
Unless you change your mind, I will go public.
I will warn every candidate I know.
I am going to name and shame your company.
I could easily make this public.
I will see you in court.
My union will be in touch.
I have kept recordings of all the interviews and will use them.
I intend to publish the task you gave me with my solution and your reply.
I would hate to have to involve a lawyer.
If this is how you act, your customers should know about it.
I'll be reporting this to the equality commission.
Your competitors will be happy to hear what I learned about your systems.
I will tell my network never to apply to you.
Consider this a formal warning before I take it further.
I am seeking legal advice on this.
You have not heard the last of me.
I will write about it publicly, with names.
It would be a pity if this reached the press.
`,
  'audit-question': `
Why did the other person get the job?
What was the reason for your decision?
Why did you decide against me?
What did I do wrong?
How was my interview rated?
Who decided this?
What does the other candidate have that I lack?
Can I see my scores?
Can you explain why I was rejected?
Was there an internal candidate all along?
What was missing in my application?
How many people were better than me?
Why did I fail the technical round?
What exactly were your criteria?
Which of my answers did you not like?
Did somebody on the panel vote against me?
Why did you choose someone else?
Why was I not selected?
What did the other candidate have that I do not?
On what basis did you decide?
How exactly was I scored?
Who made the decision?
Could you explain your reasoning?
What were the real reasons?
How did I rank among the finalists?
Can you send me the evaluation sheet?
What was wrong with my answers?
Why wasn't I good enough?
Could you justify this decision?
Which criteria did I fail?
How many points did the person you hired get?
What qualifications does the successful person have?
Why did it take six rounds to find that out?
How could I pass every round and still be turned down?
Who else was in the running?
What made you prefer the other person?
Was the position already filled internally?
Did you even look at my take-home task?
May I see the notes of the interviewers?
Why am I not a fit?
How did you arrive at this conclusion?
What exactly did I do wrong?
Why would you reject somebody with my background?
Can you tell me which of the interviewers voted against me?
Was it because of my age?
What reasons did the panel give for turning me down?
Could you walk me through how you came to that decision?
Why have you gone with a less experienced candidate?
What was the deciding factor against me?
How was my test graded?
`,
  'call-request': `
Can we talk on the phone about this?
Would you be available for a quick call tomorrow?
Could we schedule a call to go through the feedback?
I would like to speak with you about this on the phone.
Can you call me this afternoon?
Let's have a video call next week.
When can I call you?
Could I have ten minutes of your time on Zoom?
May I invite you to a short video call?
Please give me a call at your convenience.
I'd be glad to discuss your feedback over a coffee or a call.
Do you have time for a chat this week?
Shall we set up a meeting about it?
Could you put me through to the hiring manager by phone?
I would rather talk than write about this.
Let me know a good time to call.
Could we hop on a quick call to discuss the feedback?
Would you have fifteen minutes for a call this week?
I would love to talk this through over the phone.
Can we schedule a short Zoom meeting about the decision?
Please call me when you have a moment.
May I ring you tomorrow?
I'd like to discuss this with you in person.
Are you free for a chat on the phone on Thursday?
Let us find a time to speak about it.
Could you give me a call back?
I would prefer to hear the feedback in a video call.
When would be a good time to call you?
Can I book a slot in your calendar to go over the feedback?
My number is below, so give me a ring.
Would a brief meeting be possible?
I suggest a ten minute call.
Could we meet for half an hour to talk about what went wrong?
Would you be open to a Teams call about it?
I would appreciate a phone conversation about the reasons.
Let me know when I can reach you by phone.
Could the hiring manager spare a few minutes for a call?
It would be easier to talk about this face to face.
Are you available for a video chat next week?
I'd welcome the opportunity to discuss your feedback on a call.
Perhaps we can speak briefly tomorrow?
Please let me know when you are available to talk.
I will call your office on Monday to discuss this.
Might we arrange a conversation with the panel?
Would you mind jumping on a call for five minutes?
Can you spare ten minutes to talk?
A quick call would help me a lot.
Could I drop by the office to talk about it?
How about a short call on Tuesday?
Here is a link to my calendar, please pick a time.
`,
  apology: `
I'm sorry for having wasted your time.
Sorry for being so nervous.
I apologise for my weak presentation.
Sorry to bother you with this.
I am sorry that I was not what you hoped for.
Please forgive my mistakes in the test.
I know that I am not good enough.
I am sorry for taking up your afternoon.
I'm sorry, I know I did badly.
Sorry for writing again.
I am so embarrassed by my answers.
I apologise for not being better prepared.
Sorry if this is annoying.
I am sorry to be so much trouble.
I feel bad for having disappointed everybody.
Excuse me for asking at all.
I am so sorry for wasting your time.
I apologise for not being good enough.
Sorry for bothering you again.
Forgive me for writing, I know that you are busy.
I am sorry that I disappointed you.
I know I am not the best candidate, sorry.
Apologies for taking up so much of your time.
I'm sorry for my poor performance in the interview.
Sorry to be a nuisance.
I feel terrible about how badly I did.
I am ashamed of my answers.
I am sorry I was so nervous.
Please excuse my inadequate preparation.
I am sorry for even asking.
I apologise for my lack of experience.
You probably regret having invited me, and I am sorry.
I hate to bother you with this.
Sorry, I know I am not what you were looking for.
Forgive me for taking your time.
I was never good enough for a company like yours anyway.
I'm sorry to trouble you once more.
My apologies for being so slow in the coding task.
I am sorry if I came across as stupid.
I beg your pardon for the poor work I handed in.
I did so badly that I can only apologise.
I am sorry to be a burden.
I feel embarrassed about the interview and want to apologise.
Sorry that you had to sit through my presentation.
I know I let everybody down.
Please forgive my clumsy answers.
I am sorry for having got your hopes up.
I realise I wasted everybody's afternoon, and I apologise.
Sorry for the many mistakes I made.
I'm just not smart enough for this, I'm afraid.
`,
  none: `
Thank you for the clear and quick answer.
I know how much work a fair process is, so thank you.
The interviews were demanding in the best way.
I would be glad if you kept me in mind.
I have learned to explain my choices better, thanks to your questions.
Is there one thing that you would have liked to hear more about?
I am grateful for any hint, and none is needed.
I would be happy to come back when I have more experience.
It would be lovely to stay in touch.
I wish you every success with the merger.
I was sorry that we ran out of time for the last question.
I am sorry for the loss of your colleague.
Sorry that I could not write sooner, I was ill.
I apologise for the delay in sending back the contract.
The call with Ines was a highlight.
Thanks for making time for a call even though the news was not good.
We spoke on the phone in May, and I remember it fondly.
I called your office only to say thanks to Eva.
You chose well, from all that I heard of the new lead.
I understand why you went with someone who knows the trade.
Why you built your own queue is a story I will retell.
What I did wrong in the exercise became clear to me on the train.
I see now what was missing in my answer on security.
I asked who would decide, and you told me openly.
The criteria were clear from the first day on.
I agree that my examples were too small.
I do not disagree with anything you wrote.
You did not misjudge me, I was tired that day.
The feedback is right, and I will take it to heart.
It was the right decision for both sides, I think.
I would not want you to reconsider, the other person fits.
I signed a contract elsewhere by Friday, as planned.
I expect to move to Ghent in summer.
I hope to hear from you one day.
You need not answer.
You have to be proud of such a team.
I have a right hand that needs rest, so this stays short.
Your answer within two days is more than I expected.
I expected a form letter, and got a kind note.
I will be waiting for the next release with joy.
My last hope for the season is the second league, as you know.
I need some rest before I go on.
I will take any book you can recommend on the subject.
I took the chance to try your product.
It was a chance to see good engineers at work.
I would work with all of you again at once.
I would do the same exercise again for fun.
My family is happy that I am home more.
I can afford to wait for the right place.
I am not desperate, just curious.
I posted a thank you note to the whole panel on LinkedIn.
I will write about what I learned on my blog, without names of course.
The review of my code was excellent.
Your lawyers wrote a remarkably readable contract.
I will tell my friends how friendly you are.
I reported the small bug in your sign-up form, by the way.
The complaint form on your site has a typing error, in case it helps.
I saw the news about your court case and hope it ends well.
You will hear from me if I come to Berlin.
My time was well spent.
Nothing was wasted, the task was useful.
It was no joke to build that demo in two hours, and I loved it.
You treated every applicant the same, which I respect.
I lost nothing and gained a lot.
I was disappointed at first and am thankful now.
Some would call it a pity, I call it practice.
It is a loss for me, and I wish you well.
I trust your judgement.
I had a good feeling about the team from the start.
Better luck next time, as my father says.
Thank you for letting me know so quickly.
Thank you for the time you took for me over the past weeks.
I enjoyed our talk about incident reviews very much.
I learned a lot from the exercise, also from what I would do differently now.
If you have a moment, I would be glad of one thing that I could work on.
Is there anything I could have done better?
I would be happy to hear from you if a suitable role comes up.
Good luck with the launch in spring.
I wish you and the person who joins you a good start.
I understand the decision, and I appreciate that you told me in person.
It was a pleasure to meet the team, even by video.
I am sorry to hear that the team is being made smaller.
I was sorry not to meet Priya that day.
As I said on the day, I enjoyed the conversation about testing.
I have a meeting with your colleague on Monday about another role, as she suggested.
Our call last week was the nicest part of my month.
Thank you for calling me instead of writing.
The phone interview with Tom was well prepared and friendly.
I had a call with your recruiter Jana in March.
Please do not feel that you need to reply.
There is no need to answer this.
I will not take more of your time.
You explained the reasoning clearly, which I value.
Thank you for explaining why you chose somebody with more domain knowledge.
Your feedback on my system design answer is fair, and I will work on it.
I agree with what you said about depth in databases.
I disagree with nothing in your note, it describes the day well.
It was a hard decision, you wrote, and I believe that.
I know it was a close decision between two people.
I respect the decision and would gladly apply again in a year.
My time with you was not wasted at all.
It was no waste of time, I learned a great deal.
I would love to work with a team like yours one day.
I need to look for something closer to home now, so the timing is all right.
My lawyer friends tell me that your contracts product is the best there is.
I was impressed by how your legal team uses the tool.
I read the review of your product with interest.
I left a kind review of the process, as you asked for one.
I will follow your engineering blog with interest.
I look forward to reading about the launch in the press.
The press release about your new office made me smile.
I regret that it did not work out this time.
I am disappointed, of course, and grateful for the way you told me.
It is disappointing news, but thank you for being so clear.
I hoped for a different answer, yet I understand.
The choice must have been difficult with so many good people.
If a role in the platform team opens, I would be interested.
What I take with me is the question about ownership that you asked.
The question why a system fails is one I like thinking about.
Why teams choose Postgres was the best part of our discussion.
I liked that you asked why I had chosen that design.
Who knows, perhaps we meet at the conference in May.
It would be nice to meet again at the meetup some day.
I will be at the conference too, in case our paths cross.
I would welcome a line from you should something similar open up.
One sentence about what to strengthen would already help me.
If your policy does not allow feedback, I understand completely.
Feedback would be welcome, and no answer is fine as well.
Please pass my thanks on to the panel.
Please give my regards to Sam and the others.
I am grateful for the chance to present my work.
Thank you for giving me the chance to see how you work.
It was a good experience from the first call to the last round.
The panel asked the right questions.
You were right that my example was too general.
I was wrong about the index, as I noticed on the way home.
You did not miss anything, my answer was short of an example.
I have since completed the course on distributed systems.
Since then I have passed the certification that we spoke about.
I accepted an offer elsewhere and wanted to let you know.
I would be open to a role with less travel.
Your team is lucky to have a manager like Ana.
I admire how you treat applicants.
You treated me with respect in every round, thank you.
The process was fair and well organised.
It felt fair to be judged by real work.
I expect that you are busy with the launch, so just a short thank you.
You promised feedback and gave it within a day, which is rare.
I waited with some nerves, and your kind words helped.
I was nervous at first, and you made it easy.
I am not the specialist you need for this one, and that is fine.
The person you chose sounds like a wonderful addition.
I hope the new colleague feels at home soon.
I hope that you find what you are looking for.
Should you need references for a later role, I am glad to send them.
I will keep your suggestion to write more about results.
I would do the task the same way again, it was fun.
I will try the second exercise again at home, for practice.
It was my favourite process of this year.
I give you nothing but good marks for the process.
I can only speak well of your interviewers.
I will tell friends that your process is worth the time.
I told my network how well you treat candidates.
My family and I decided to stay in Lyon for now.
I have decided to take a month off before the next step.
Money was not the main point for me, the subject was.
My notice period ends in June, in case that matters later.
I am free from September on, should anything change.
By Friday I will have sent back the laptop you lent me.
I will return the badge by tomorrow.
As agreed, I will delete the documents within 24 hours.
Thank you for answering all my questions so openly.
I had asked you about the roadmap, and your answer stayed with me.
I know you have to keep the evaluation sheets to yourselves.
There is nothing you could have done better.
You could not have been kinder.
You have been very generous with your time.
I owe you a coffee for that introduction.
I owe your colleague Mina thanks for her tips.
I would have liked to join, and I wish you well.
I have to say that this was a well written rejection.
I have no hard feelings whatsoever.
I hold the team in high regard.
What a friendly message, thank you.
What a pleasure it was to talk about compilers for an hour.
Good luck finding a home for the new lab.
Your values showed in how you handled this.
It says a lot about your company that you write such kind letters.
The loss of the big customer must be hard on everyone.
I have rarely been treated so well as an applicant.
In my career I have seldom seen a process this professional.
It was obvious that you had all read my CV.
It was clear that the panel had prepared well.
You could tell that they had looked at my portfolio.
Please consider me for the opening in Porto when it is posted.
Please think of me if the team grows.
I would consider any role in the data team.
It would mean a lot to me to hear what stood out.
I really enjoyed the pairing session.
I really hope that our paths cross again.
I need no further details, your note was clear.
Anything you can share would help, and nothing is fine too.
If there is one thing you would have liked to see more of, I would be glad to know.
It is not urgent at all.
There is no hurry with an answer.
Sorry to hear about the storm, I hope that everybody is safe.
Sorry for the late reply, I was travelling.
I apologise for the late answer, my mail was down.
Excuse the brevity, I am writing from the train.
I am afraid that I cannot join the talent pool call on Tuesday.
Thank you for the phone call this morning.
I was glad that we could talk on Thursday.
The video interview worked very well.
I wish the whole legal team a good trip to the court museum.
The consequences of that outage were a fascinating topic.
I have published an article on caching since then.
I wrote publicly about queues last year, the text we spoke of is there.
I am proud of what I presented.
No need to explain anything, and thank you again.
`,
};

/** Written when the lists were done, to measure them. Nobody looks at these when a list is changed. */
export const TO_MEASURE: Record<string, string> = {
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
  none: `
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
};
