export const ARGUMENT = `
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
I don't agree that I lack leadership experience.
That's simply not true, because I did mention Kubernetes, twice.
Your feedback misses the point.
I believe you have made the wrong decision.
With respect, six years at a Big Four firm is more than "limited exposure to audit".
You say I was vague about budgets, yet I gave the exact figure, £1.2m.
The panel misunderstood my answer on safeguarding.
It is incorrect to state that I have no driving licence.
My German is C1, not "basic", as your note claims.
I have to challenge the view that I wouldn't cope with the pace.
On the contrary, I talked about teamwork for almost ten minutes.
Nobody who had read my portfolio could conclude that I'm weak on typography.
The case study was marked wrongly, since the correct answer to question three is 14%.
I'd dispute the idea that a self-taught developer can't handle system design.
You're mistaken about the gap in 2019: I was employed the whole year.
Being quiet in a group exercise isn't the same as having no ideas, so your assessor got me wrong.
I meet every single requirement in the advert, so the reasoning doesn't hold up.
Actually, the regulations changed in April, and what I told your engineer was right.
To call me overqualified makes no sense for a role asking for ten years' experience.
I cannot accept that conclusion, as the facts say otherwise.
If you look at my sales numbers again, you'll see that the criticism is unfounded.
That was never a condition in the job posting, so it shouldn't have counted against me.
The comment about my "lack of preparation" is unfair, considering I brought a forty-page plan.
Rejecting me for not knowing SAP is illogical when any competent clerk picks it up in a week.
I was the strongest candidate for that post, whatever the score sheet shows.
Your assessment of my classroom management is based on one noisy lesson and it's wrong.
I think you'll find that my forklift certificate is valid until 2027.
No, my answer about conflict was not "theoretical"; it happened in Rotterdam, last May.
Even your own website says that degrees aren't essential, which contradicts the reason given.
A twenty-minute chat is no basis for deciding I can't manage a kitchen.
I respectfully disagree with the verdict on my coding style.
You have confused me with another applicant, because I never worked in retail.
It's just not right to say I seemed uninterested.
The hiring manager told me that I'd nailed the presentation, so the stated reason cannot be correct.
Commuting from Slough was never going to be a problem, and you shouldn't have treated it as one.
I did not fail the typing test, your keyboard was broken.
My view is that your ranking gave far too much weight to the psychometric test.
Let me correct that: I supervised eleven nurses, not one.
Your claim that I'd get bored is pure guesswork, and it's the opposite of how I have always worked.
Fifteen years in hospitality taught me plenty about customers, so I reject that criticism.
You've made the wrong decision.
I can't accept that my Excel is weak when I've built consolidated models for a $400 million group.
The feedback says I lacked leadership examples, yet I gave you three.
With respect, your assessment is mistaken.
I did meet the essential criteria, every single one of them, as page two of my form shows.
Nobody who'd actually read my portfolio could conclude that I have no typography skills.
That's simply not true about my German; I've lectured in it for six years.
Calling my answer "vague" is unfair, because the question itself was vague.
I disagree entirely with the remark concerning my classroom management.
The panel misunderstood what I said about safeguarding.
If you'd looked at the code properly, you would have seen that the edge case is handled on line 40.
"Not enough experience" makes no sense for a person with twenty-two years behind the wheel.
I believe I was the strongest candidate and the outcome ought to be revisited.
You marked me down for pace, but the clock on your platform was broken.
Actually, the sauce wasn't split; it was a beurre noisette and it's meant to look that way.
A career break isn't a weakness, particularly when I kept my registration current throughout.
Your reasoning doesn't hold up.
I'd challenge the suggestion that I'm overqualified, which isn't a reason to reject anybody.
It was your interviewer who got the Bayes question wrong, not me.
To say I seemed uninterested is quite inaccurate, given that I asked nine questions.
My references tell a different story from the one you've written.
You've plainly confused me with another applicant, since I never worked in retail.
I respectfully dispute point two.
The job description never mentioned Kubernetes, so it can't be held against me now.
No fair-minded person would call a forty-page policy audit "limited exposure to compliance".
I'm not persuaded that fifteen minutes was sufficient to judge my clinical skills.
In my opinion the scoring penalised honesty, and that is an error on your side.
Well, I was not nervous, whatever the notes say.
Whoever decided that I'm not a "people person" hasn't seen my appraisals from the last eight years.
You're wrong about my notice period; it's four weeks and not three months.
As I see it, a degree from Unilag is equivalent and should've been treated so.
There's a contradiction in telling me I was excellent and then turning me down for lack of depth.
The test you gave doesn't measure what a payroll clerk does.
I maintain that my costing was correct to the penny.
It is incorrect to state that I had no questions prepared, as I'd brought a whole page of them and was told by the chair that we had run out of time.
I shouldn't have been rejected.
While you claim I lack commercial awareness, my last branch grew 31% under me.
Sorry, but that comment about my accent getting in the way with patients is baseless.
Being quiet in a group exercise doesn't equal being passive, and your observer ought to know the difference.
I don't recognise myself in that feedback at all, and I think it should be corrected.
I don't accept your reasons.
You're wrong to think that I lack experience.
I honestly believe that you made a mistake with this decision.
That isn't what I said during the interview.
In my opinion the feedback doesn't reflect how the interview went.
I would ask you to think again about your decision.
My results clearly show that I can do this job.
I fail to see how you came to such a conclusion.
You didn't take my ten years in logistics into account.
I was more qualified than anybody else in that room.
The interviewer obviously got the wrong idea about me.
I can't agree that my communication skills are poor.
The test was badly designed and says nothing about my ability.
You say I'm too junior, but I have managed a team of eight.
I have every skill that was listed in your advert.
How can you say that I have no experience with children when I've taught for nine years?
I find your criticism unjustified.
It's simply not the case that I was late.
You judged me on ten minutes and that is not right.
Had you read my cover letter, you'd know that I speak Spanish.
There's been a misunderstanding, because I do hold that licence.
I'd like you to review your decision.
The decision is based on false information.
Your reasons contradict what the recruiter told me.
I'm not overqualified, I'm exactly what you were looking for.
My answer to the second question was correct, by the way.
It makes no sense to reject me for salary when you never asked.
I still think I would have been the best choice.
You have underestimated me.
Your impression of me is mistaken.
I have proven more than once that I can lead, whatever your panel thinks.
I never said that I dislike working in teams.
Let me set the record straight about my last job.
I contest the point about my attitude.
You overlooked the most important part of my portfolio.
I beg to differ.
The feedback you gave me is inconsistent.
You should have hired me, and the numbers prove it.
It was your instructions that were unclear, not my solution.
Surely you can see that this assessment is wrong.
Turning me down because of one typo is out of proportion.
I don't see why a gap year should count against me.
Your decision is a mistake, and I can explain why.
That's a strange reason, given that I trained people in exactly that tool.
I was told I did very well, so this can't be the whole story.
I'd argue that my approach was the better one.
You are mixing me up with another candidate.
Please look at my application again, because you missed something.
I won't accept that as a reason.
To be fair, I did answer that question, and in detail.
I know for a fact that my score was higher.
Your point about culture fit is nonsense.
Nobody could seriously claim that I'm not motivated.
I have to defend myself against this accusation.
I explained all of this in the interview, so the criticism is baffling.
If you compare my record with the job ad, you will see that I'm right.
You are making too much of one bad answer.
The recruiter must have passed on the wrong information about me.
I'm convinced that a fair process would have had another outcome.
My qualifications speak for themselves, so I don't understand the decision.
It's not true that I can't work under pressure.
Rejecting somebody for asking about salary is wrong.
Your feedback says I was unprepared, which is nonsense.
I disagree, and I think you know that I'm right.
I did mention my budget responsibility, in fact twice.
I do have experience with SAP, contrary to what you say.
Five years in the same role is hardly "job hopping".
I want to correct a few things in your letter.
The number in your letter is wrong, because I manage twelve people, not two.
You didn't give me a chance to show my design skills.
Whoever marked my test made an error.
My portfolio proves that I can work at that level.
I cannot see how a missing certificate outweighs eight years of practice.
It isn't fair to compare a parent returning to work with a graduate.
There is no way that my English was the problem.
Saying that I lack drive is simply false.
Your own recruiter called me the ideal candidate.
That was a trick question and shouldn't have counted.
The requirement you mention was nowhere in the advert.
I think you should look at the facts again.
But I answered every question correctly.
I do have a driving licence, and I said so on page one.
You claim that I was hesitant, but I was only thinking.
As a matter of fact, I trained half of the people who work there now.
I'm sure that any independent expert would agree with me.
It's unreasonable to expect five years of experience with a tool that is three years old.
Your explanation doesn't convince me.
I'd have to say that your verdict is premature.
You have drawn the wrong conclusion from my short stay at that school.
I don't share your view that I'm too quiet for sales.
Not one of the points you list is accurate.
I was never asked about pricing, so how could I fail on it?
My references would tell you the opposite.
The criticism regarding my tone is exaggerated.
I wasn't defensive, I was explaining my reasoning.
If anything, I have too much experience for this post and not too little.
One bad slide doesn't make a bad engineer.
The panel was split, as I know, so the decision could just as well have gone my way.
I ask that you correct this error and invite me again.
You can't call someone inflexible for having childcare.
I passed the same exam last year with distinction, so your result must be an error.
You based this on hearsay.
Actually, I led that project from the first day to the last.
The feedback is full of mistakes.
My CV says in black and white that I worked in Vienna.
Honestly, I was the only one in the room who solved the task.
I'm afraid your reasoning has a hole in it.
A closer look at my application would change your mind.
It's contradictory to praise my results and then doubt my ability.
I simply don't believe that someone else was better suited.
You've got your facts wrong.
I want it on record that I disagree.
Your assessor clearly doesn't know the new standard.
It should have been me.
I would like to protest against this assessment.
I've got the sales figures to back it up, and your comment ignores them.
That's a misjudgement, if I may say so.
You say there were stronger candidates, which I doubt very much.
I see no justification for this result.
The weakness you describe was fixed years ago.
Two people on your panel nodded when I explained it, so I can't have been that unclear.
I must correct your statement about my notice period.
I'm not convinced by your explanation at all.
Reading your notes, I wonder if we were in the same interview.
Your point about my age group is wrong and you know it.
My method is the accepted one in every textbook.
I know my worth, and this decision doesn't reflect it.
The reason given has nothing to do with the job.
I worked with that very machine for six years, so please don't tell me I'm not trained.
You misquote me in your letter.
Your interviewer cut me off, so of course my answer was incomplete.
I hold the exact qualification you say is missing.
I reject the suggestion that I exaggerated.
It was not me who was late but your colleague.
Please have another look, because the calculation on page two is right.
You're overlooking the fact that I was ill that day.
I disagree with your assessment.
I must object to that.
I respectfully disagree.
You are wrong about my experience.
The panel was biased.
That is simply not true.
This is unfair.
You’re making a mistake.
You clearly did not read my CV.
I ask you to reconsider my application.
I cannot accept this outcome.
I don’t agree with the feedback.
As I explained in the interview, I have done this for years.
It was clearly wrong to say so.
`;
