export const PLAIN = `
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
I was sorry to hear the news, but I'm glad I met you all.
Of course I'm disappointed, though I really enjoyed the process.
Thanks for the call on Tuesday, it was kind of you to tell me personally.
I wish you and the new colleague every success.
No need to apologise for the late reply, I know how busy quarter end gets.
It certainly wasn't a waste of time for me, as I learned a lot about bridge inspection.
If another opening comes up in the spring, I'd be glad to hear about it.
I can see why you chose someone with more theatre experience.
As a lawyer I am used to hearing no, and yours was one of the nicest.
Your feedback on my portfolio was spot on.
Please pass on my thanks to Aisha and the rest of the team.
I've started a course in Excel, as you suggested.
It was a fair process and I felt welcome throughout.
I won't beg, I'll just say that I would happily apply again.
Should you have a minute, one tip on my cover letter would be very welcome.
My chances were slim from the beginning, so reaching the final three made me quite proud.
I appreciate that the decision can't have been easy.
You were right about my pension knowledge, and I'm reading up on it.
The tour of the bakery was a highlight of my month.
I was hoping for a different outcome, but I understand completely.
I'd be grateful if you kept my details on file.
There's no rush in replying, and no reply is needed at all.
Thanks for being straight with me about the budget freeze.
What I liked best was the calm way your ward manager spoke to the trainees.
I will review my answers on stakeholder management before my next interview.
Our conversation about the Antwerp harbour stuck with me.
It made my day that you took the trouble to write a personal message.
I decided not to argue with the feedback but to work on it.
My dad used to drive one of your lorries, so it was special to see the depot.
I expect I'll be seeing your name at the trade fair in Hanover.
Good luck with the launch in October!
Just so you know, I have since accepted a post at a school in Derby.
I had a great time meeting the crew, cheers for that.
I hope the new head chef settles in well.
You asked for the parking receipt, so I've attached it.
Your call for clearer diagrams in my report was a useful hint.
Though I'm gutted, I can't fault how you treated me.
It's good to know that my test lesson went down well with the kids.
I fully respect your choice.
Is there a book or course on tax law that you would recommend for a beginner?
I never expected such thorough comments from a firm of your size.
The reason you gave makes perfect sense to me.
Many thanks for giving me the chance to visit the lab.
Yes, you may keep my CV for twelve months.
Being turned down stings a bit, yet your letter softened it.
I will follow your news with interest.
If it's no trouble, I'd love to hear one thing that I could do better next time.
Well, you can't win them all!
I've told my sister to apply, because your apprenticeship sounds ideal for her.
It was reassuring to hear that you liked my drawings.
Somebody with ten years in paediatrics is clearly the better match for that clinic.
Thank you for explaining why the position went to an internal colleague.
I also wanted to tell you that the receptionist was wonderful.
You mentioned a sister company in Gdańsk, and I have just sent them my documents.
Please don't feel bad about the delay.
Your honest review of my code taught me more than a semester at university.
I'm still a big fan of your podcast.
Sad news for me, but happy news for whoever got it.
The question about failure was the hardest I have ever been asked, and I mean that as a compliment.
I'll take your advice and get my Class C licence first.
Thanks again for the fair hearing.
I was impressed that the managing director answered my questions herself.
Having slept on it, I agree that I need more practice in front of customers.
For your records, my new e-mail address is below.
We Finns don't say much, so I will simply say thank you.
I know you could only take one of us.
Perhaps our paths will cross again at the next county show.
As you advised, I rewrote the opening of my personal statement.
It's a pity, but life goes on and the garden needs me anyway.
I would be pleased to be considered for the seasonal roles in November.
My two days on the farm were no trouble at all, so no need to be sorry.
You have a lovely team there.
I thought the case study was demanding but fair.
Your comment on eye contact was news to me, and a helpful one.
I'm delighted for the person who got it.
Thanks for calling me instead of sending a form letter.
I shall certainly apply again once I've finished my master's.
The two hours with your engineers flew by.
Please give my regards to Mrs Papadakis.
I understand that you went with someone who already knows the Nordic market.
Not the answer I'd wished for, but a very kind one.
I'd be happy to step in as holiday cover if you are ever short of hands.
Would it be all right if I connected with you on LinkedIn?
I appreciated the clear timeline, as it let me plan my summer.
There was one suggestion of yours about pricing that I have already tried out, and it works.
It must be tough to write so many of these letters, so thank you for writing mine with care.
I have returned the visitor badge by post.
My Spanish is indeed rusty, and I've signed up for evening classes.
I felt I was in good hands from the first phone call.
Cheers for the heads-up, mate, much appreciated.
I always tell my pupils that a no is not the end of the world, and today I get to practise it.
You picked out exactly the weak spot in my business plan.
I would have liked to work with you, and I hope that comes across.
Your museum has been a favourite of mine since childhood, and it will stay so.
Thanks to your remarks I passed the assessment at another hospital.
If your plans change, you know where to find me.
It was thoughtful of you to reimburse the train ticket.
That the vote was close is a nice thing to hear.
I didn't find the waiting time long.
I'm taking the rejection as a nudge to finish my certification.
Learning how you test parachutes was fascinating.
No hard feelings at all.
One day I'd still love to see my name on your bakery's rota.
Your remark that I should use fewer slides has been taken to heart.
It's encouraging that you'd welcome another application from me.
You went with experience, and in your place I'd have done the same.
I took the liberty of sending the sample files back to Jonas.
Thank you also for the demand forecast you showed us, because I found it really clever.
I look forward to reading your annual report as a customer.
I was moved by what you said about my volunteering.
Please thank the young man who showed me round the stables.
Everyone made me feel at ease, even during the threat-modelling exercise.
I have no complaints whatsoever.
What a pleasure it was to talk shop with people who love old clocks.
I know now that I want to stay in social work, and I owe that to our talk.
Should the role in Cork be advertised again, I'll throw my hat in the ring.
I've made a note of the next intake in September.
You were generous with your answers, and I'm thankful.
Rejection or not, I came home smiling.
I hope it's okay to ask which textbook you mentioned during the tour.
I quite understand that the deadline left you little choice.
Thank you for being patient with my accent.
My wife says I talk of nothing but your electric tractors.
I would value any short comment on my writing sample, but only if time allows.
Your careful wording showed me that somebody had read my application properly.
All in all it was a good experience and I'd recommend it to friends.
I've deleted the confidential briefing, as requested.
The outcome is a disappointment that I will get over with tea and cake.
I am glad that the legal team found their match.
In hindsight I should have asked more about the shift pattern, and I will next time.
Until the next vacancy, then!
Your tip to record myself while practising was pure gold.
I enjoyed the debate we had about carbon pricing.
It means a lot that you remembered my interest in restoring organs.
I accept the decision and wish you a good start to the season.
Whoever designed the group task deserves a compliment.
Thanks for answering my question about qualifications so fully.
I'm pleased to say that I found a placement at a vet's in Truro.
I'd gladly join your talent pool.
That you offered me feedback without my asking was very decent.
You've got a customer for life in me.
Because of your comments I finally bought a proper microphone for interviews.
The news reached me on my birthday, but I had cake to cushion the blow.
I look back on our meeting with pleasure.
With more practice in negotiation, I hope to be ready for a role like this in a year.
I saw that you're hiring for the Lisbon office as well, and I have applied through the website.
It was an honour to be considered by an orchestra like yours.
I'm grateful you didn't leave me guessing for weeks.
Your explanation helped me see what the job really needs.
My old boss, a review editor, speaks very highly of you.
Please tell Sergeant Doyle that her advice on the fitness test was excellent.
I had fun, honestly.
We agreed that I'd send you the article on soil health, so here's the link.
I understand the score was tight and I'm content with my result.
Spending a morning with your caseworkers made me want to stay in the field.
With kind regards and all good wishes for the festival.
I hope to bump into you at the next meetup.
It helps to know that my lack of a forklift permit was the sticking point.
I don't regret applying for one second.
Thank you for letting me know so promptly.
I was sorry to read your e-mail, but I appreciate the care you took in writing it.
Congratulations to whoever got the job, and I hope they enjoy the ward as much as I enjoyed my visit.
If you happened to notice one thing I could do better, I'd be glad to hear it.
There's no need to reply.
I accept the decision and wish the whole team a good year.
It was kind of you to call me on Tuesday with the news.
Please don't feel any pressure to answer this.
Your feedback on my case study was spot on.
I enjoyed meeting Priya and Tom very much.
Naturally I'm disappointed, though I understand the choice.
Do keep my details on file for the autumn intake.
One sentence on what to practise would be plenty.
I still think you run one of the best kitchens in the city.
The question about deferred revenue sent me straight back to my textbooks, in a good way.
I'll be applying again when the next round opens in March.
Thanks for the honest review of my portfolio.
You were right that my SQL needs work, and I've since signed up for a course.
The interview on 4 June covered route planning, customer care and the Highway Code.
I'd be happy to be considered should anything suitable come up.
Whichever way it went, the afternoon in your lab was a pleasure.
My application reference is 20417-B.
I fully respect the panel's judgement.
It meant a lot that the head teacher phoned me herself.
Your deadline of Friday for returning the test laptop suits me fine.
I have no complaint whatsoever about the process, which was fair and friendly.
Would you be able to share a line or two of feedback, whenever it's convenient?
Only if you have time, of course.
I've learned more from your technical test than from a month of tutorials.
Please pass on my thanks to the interviewers.
I decided to apply because your mentoring scheme is well known in Lagos.
Your note about structuring my answers is now pinned above my desk.
I see what you mean about the leadership examples.
Happily, the call last week gave me everything I needed.
It sounds as though you chose someone with deeper audit experience, which makes sense.
I scored myself lower on that exercise as well, to be fair.
Meeting the residents was the highlight of my day.
Best of luck with the launch in September!
I appreciate that with 300 applicants you can't write to everyone at length.
A short written comment is all I'm after, and if policy doesn't allow it, I understand.
I hope the new accountant settles in quickly before year-end.
Working with legal teams is something I'm keen to get better at, so your pointer about contract law was useful.
The court interpreter vacancy you mentioned looks interesting too.
Your website says reserve candidates stay on the list for six months.
Since we spoke, I've passed my Level 3 food safety certificate.
I'd warmly recommend your open day to other returners.
Everyone I met, from reception to the directors, made me feel welcome.
The parking tip saved my life, so thank you for that as well.
Could I stay in touch via LinkedIn?
I'm grateful for the second interview, which I know not everybody was offered.
If another role opens on the data platform side, I'd like to hear about it.
Going forward I'll practise shorter answers.
Yours was the most thoughtful rejection I've ever had.
It's good to know that the gap in my CV wasn't a concern.
I have attached the signed expenses form you requested.
You asked some hard questions and I enjoyed every one of them.
I'm pleased to hear the post has been filled, as I know how stretched the team was.
I didn't expect such a detailed reply and it's really helped.
What you said about eye contact had never occurred to me.
Might there be a course or a book you'd suggest for someone at my stage?
I'll follow your advice about getting more hours on articulated vehicles.
My plan is to gain a year of paediatric experience and then try again.
The trial shift taught me how a real brigade communicates under pressure.
I wish you and Mrs Adeyemi every success.
Thanks again, and have a lovely weekend.
As a graduate with little office experience, I found the assessment day eye-opening.
Please accept my congratulations on the award your team won last week.
I remain very interested in what you're building.
I'm taking a fortnight off and then resuming my search.
We talked about forecasting, and I've since finished the notebook, in case you're curious: the link is below.
That the decision was close is encouraging.
Point taken about my cover letter.
I'm not asking you to revisit anything, just hoping to improve.
One of my referees, Colin Marsh, speaks highly of your depot.
I have accepted a position elsewhere, so please withdraw my details from the pool.
You can reach me at this address if something changes.
It was a fair result.
I'd be interested in bank shifts too, if you run any.
Although it wasn't the news I'd hoped for, I came away thinking highly of the practice.
Your recruiter, Hannah, kept me informed at every stage, and that made the wait easy.
I've made a note to brush up on IFRS 16.
Many thanks for the voucher to cover my train fare.
If one of my answers stood out as weak, I'd gladly work on it.
The tour of the bakery made me want to bake all weekend, and I did.
I completely understand that you needed somebody who could start straight away.
Like you said, it's a small field, so I expect our paths will cross again.
I've told my classmates what a well-run assessment centre it was.
My former colleagues will hear only good things about you from me.
You explained the reasons clearly, and I have nothing to add.
I'd rather know than wonder, so I'm thankful you wrote.
Should you ever need a supply teacher for maths, I live ten minutes away.
The criteria were set out clearly from the start, which I appreciated.
I have already begun the statistics module that Dr Lang recommended.
Hearing that my presentation went down well cheered me up.
Please say hello to the night team from me.
I can see that the other candidate's background in oncology was a better match.
Rejections are never fun to send, so thank you for doing it with such grace.
Your e-mail arrived on Thursday, the very day you said it would.
I've no doubt you made the best choice for the children.
Any pointer, however small, would be welcome.
Take all the time you need.
I was curious about the apprenticeship route you mentioned; is there a page where I can read more?
In case it's useful, I found the online form froze at step three on a phone.
I left the building smiling.
It's been a privilege to get this far.
I thought the group exercise was cleverly designed.
You may be glad to hear I passed my PCV theory test yesterday.
I'd have loved to join, but I also know how competitive it was.
My notice period is four weeks, in case you need that for your records.
Reading your comments twice, I realised how often I say "we" when I mean "I".
I was impressed that the interview panel had read my thesis.
Thank you for arguing my case with the committee.
That advice about tailoring my résumé for U.S. employers is gold.
I'm glad I asked for feedback, because yours has given me a clear next step.
Next time I'll bring a printed copy of my lesson plan.
Your honesty is refreshing.
The role sounded demanding in the best possible way.
If it's against the rules to give individual feedback, please ignore my question.
I'm keeping an eye on your careers page.
There was a real warmth in the room that I won't forget.
Would a short certification in Tableau strengthen a future application, in your view?
It was a tough call, I'm sure.
I look forward to trying your new tasting menu as a guest.
After eight years at home with my boys, being interviewed at all was a boost, and the encouragement I got from your deputy head on the way out has stayed with me.
I've returned the visitor badge by post.
Everything you wrote rings true.
The salary information you gave was helpful for my search.
My thanks also to the lady at the front desk, who found me an umbrella.
I don't take the outcome personally.
Coming second in such a strong field is nothing to be ashamed of, as my dad put it.
I'm happy to wait for your written feedback until after the busy season.
Feel free to share my profile with your colleagues in Nuremberg.
What a pleasure it was to talk shop with fellow data nerds.
You gave me a fair hearing and plenty of time to ask questions.
I appreciated the chance to sit in on the handover.
Being told "not yet" rather than "no" has kept me motivated.
From the job posting I gathered that shifts rotate every two weeks.
The letter mentioned a talent community, and yes, I'd like to be added to it.
I hope the merger goes smoothly for all of you.
Mock interviews are now part of my weekly routine, thanks to your tip.
It was a relief to get a clear answer.
Your colleague suggested I look at the Stuttgart team, and I've just applied there.
I bear no grudge and would gladly work with you one day.
With warm regards from a still-devoted customer of your bakery.
The apology for the late reply wasn't necessary, but it was kind.
I'd value a word or two about my lesson on fractions, by e-mail, at your leisure.
Please tell the chef that his critique of my knife skills has been taken to heart.
Consider me a fan of the company, job or no job.
I'm writing simply to say thank you.
You've saved me from making the same mistake in my next interview.
Both interviewers were punctual, prepared and generous with their knowledge.
I noticed that a junior version of the role was posted today; may I apply for that one?
This was my first interview in the UK, and you made it far less scary than I'd feared.
Sad as I am, I'm cheering for you from the sidelines.
I liked how openly your manager spoke about what the team still struggles with.
If the chosen person's plans change, I'd be delighted to hear from you.
The legal name on my application is Oluwaseun, though I go by Seun.
I trust your judgement and will use the winter to close the gap in my project management.
All the best to the team at St Mary's.
Thank you for letting me know about your decision.
Thanks for getting back to me so quickly.
Thank you for your e-mail and for the update on my application.
I appreciate that you took the time to write personally.
Many thanks for informing me about the outcome.
While I am of course disappointed, I fully understand your decision.
Although this isn't the answer I was hoping for, I appreciate your honesty.
I'm sad that it didn't work out, but I enjoyed every conversation.
I appreciate the time that you and the whole team invested in the interviews.
The process was well organised and I always knew what came next.
I especially enjoyed the discussion about your data platform.
Our conversation about onboarding gave me a lot to think about.
It was a pleasure getting to know the team.
I really liked the way your engineers talk about quality.
What you told me about the new product line was exciting.
I remain very interested in your company and its mission.
Your work on accessible design is something I admire.
I would still love to work with your team one day.
I'm impressed by how the team supports each other.
I've long been a fan of your products.
If you have any feedback for me, I'd be grateful to hear it.
Should you have a minute, I would appreciate any advice on what I could improve.
Is there anything I could do differently next time?
If there is one area that I should work on, I'd be glad to know.
Do you have any tips for future applications?
Any feedback, however short, would be welcome.
I would appreciate any feedback you might be able to share.
Could you tell me one thing that would make my next application stronger?
May I ask what I could improve for a future application?
What would you recommend I learn before applying again?
Would you have any suggestions for my portfolio?
I know you're busy, so please don't feel obliged to reply.
I completely understand if you can't share any feedback.
No reply needed, of course.
Please keep me in mind for future openings.
I'd be happy to be considered for other roles.
If a similar position opens up, please let me know.
Please feel free to contact me if anything suitable comes up.
I hope we can stay in touch.
I'd be delighted to hear from you should another opportunity arise.
I would welcome the chance to apply again in the future.
Perhaps our paths will cross again.
I'd be glad to talk again if something changes.
I look forward to following your progress.
I wish you and the team all the best.
Wishing you every success with the new branch.
All the best for the project, and thanks again.
Please give my best wishes to Fatima and Jonas.
With kind regards and thanks.
Best wishes for the rest of the year.
Thank you again for the opportunity to interview.
Thank you for the opportunity, I learned a great deal.
I am grateful for the chance to meet everyone.
I valued the honest feedback you gave me on my case study.
Your feedback on my presentation was spot on.
I agree that I need more experience with budgets.
You're right that my answer on pricing was vague.
I can see why you chose someone with more experience in retail.
It makes sense that you went with an internal candidate.
I understand that the other candidate was a better match.
I'm happy for the person who got the job.
I don't doubt that you made the right choice.
Your decision is understandable and I respect it.
There are no hard feelings on my part.
I take the criticism about my code seriously and am already working on it.
I will use your comments to prepare better for the next interview.
The score you shared showed me where I can grow.
The criteria on your website helped me a lot when I prepared.
I was curious why you use Rust, and Elena explained it brilliantly.
Why the project was stopped is a question that I found interesting.
How you choose your suppliers impressed me.
Who will be giving the talk at the summer school?
What is the name of the book that you mentioned?
Would you mind sending me the link to the article we spoke about?
Could you please delete my data from your system when you no longer need it?
Could you tell me where to send the visitor badge?
When does the call for papers for your conference close?
Do you know whether the train ticket will be refunded?
Where can I send the receipt for my travel costs?
How is the team settling into the new office?
Why not mention your open day on the careers page, it's a lovely event?
Thank you for the phone call on Friday.
It was kind of you to call me rather than write.
Your phone call made the news easier to take.
The Zoom interview was relaxed and fun.
I enjoyed meeting you in person.
Thanks for meeting me for coffee last month.
I liked the coffee, and the company even more.
We had a good talk about school meals.
I had the chance to speak with three of your nurses.
Our meeting in March was a highlight of my spring.
I remember our chat about sourdough with pleasure.
I will call the office only to return the key card.
I took the call on the train, so thanks for your patience with the noise.
My new job includes being on call every other week.
I'm available for freelance work from May, should you ever need a hand.
I could start at short notice if something changes.
I'm free to travel, which may be useful for later roles.
Feel free to share my details with colleagues.
Feel free to reach out at any time.
You can always reach me at this address if something comes up.
I'm sorry to hear about the budget cuts.
I'm sorry for the late answer, I was on holiday.
Sorry for my slow reply.
Apologies for the delay in responding.
I'm sorry that we won't be working together.
I was sorry to read that the branch is closing.
Sorry to have missed you at the fair.
I apologise for the typo in your name in my last mail.
No need to apologise for the delay on your side.
You don't need to be sorry, it was a fair process.
Your apology for the delay was kind and not needed.
Excuse me for being so brief, I'm typing on my phone.
I'm not embarrassed to say that I loved the cookies.
I am not ashamed to say that I was very nervous.
I'm not good with spreadsheets yet, but I'm learning.
I know I still have a lot to learn about tax law.
I know my Spanish isn't good enough for this role yet, and I've signed up for a course.
I was better at the second task than at the first.
My experience in the field isn't deep enough yet, as you noted.
I made a mistake in question four and have since read up on it.
It was my mistake to use the old data set.
I needed a moment to digest the news.
I needed the practice, so thanks for that.
I need to improve my presentation skills, that much is clear.
I want to become a better listener, and your remark helped.
I want to thank you for the honest words.
I want you to know how much I enjoyed the day.
I have to admit that I was nervous.
I must say that your team is impressive.
I must thank Karin for the tour.
I would have loved the job, but I'm fine.
I was really hoping for this role, and I'll keep trying.
It was my dream to work in a museum, and it still is.
This would have been a dream job, and I'm glad I tried.
I'd happily apply again for any role in your lab.
I'd do the trial shift again any time, it was such fun.
I'm still looking for a position in teaching.
I'm going to keep looking, and I'm optimistic.
My family keeps me busy in the meantime.
My children loved the stickers you gave me.
My savings plan for the summer is a bicycle trip.
My visa has been renewed, so I'm staying in the country.
The rent in your city would have been hard for us anyway.
I have a second interview elsewhere next week.
I got another chance at a different company, and I'm happy about it.
I'll give it another try next year.
I'd like to try again when I have finished my degree.
Giving people a second chance, as your foundation does, is wonderful.
Your project for homeless people is close to my heart.
The begging letters in your archive were a fascinating source.
I have not lost hope at all.
I promise to send you a postcard from Oslo.
I can wait, so there's no hurry at all.
Take your time, I'm in no rush.
There's no deadline on my side.
If you find the time, great, and if not, no problem.
Whenever it suits you is fine.
The deadline for your scholarship is on Friday, and I'll tell my students.
I have until Monday to accept another offer, and I think I will.
I expect the new job to be quite a challenge.
I expect you had many strong applicants.
I expected a tough interview, and it was tough in the best way.
I didn't expect to laugh so much in an interview.
I require glasses, as the eye chart in your lobby showed me.
Your job is demanding and you do it with great care.
As I wrote in my last message, I'll return the laptop on Monday.
I have already told my partner how friendly you were.
I've already written to Sven to thank him.
This is the second time I have applied with you, and it was even nicer than the first.
You replied within a day, which is really fast.
Thanks for the prompt answer.
Thank you for answering before the weekend, that let me sleep.
You kept your promise to call, and I value that.
I owe you thanks for the recommendation.
You have every right to choose whom you want.
You have to choose one person, and I understand that.
I have the right experience for another team, you said, and I'll look into it.
It's only fair to say that your process was the best I've seen.
The least I can do is say thank you.
I'll follow up on your reading tip.
I'll keep an eye on your careers page.
I check your website every week because I like the blog.
I will let you know when I have the certificate.
I'm waiting for the new season of your podcast.
I don't want to argue with the decision, just to say thanks.
I don't think the decision was wrong.
I don't disagree with a word of it.
You weren't unfair at all.
You were right to point out my mistake.
I misunderstood the question about margins, as you noticed.
I overlooked the second page of the task, which was silly.
The mistake in the invoice was mine.
It is true that I don't have much leadership experience.
What you wrote about my strengths made me proud.
You understood exactly what I wanted to say.
You listened and asked good questions.
You took my years abroad into account, which isn't common.
I believe you made a good choice.
I'm convinced that the team will do great things.
My strongest subject is still biology, and I'm keeping at it.
I was one of the best prepared I have ever been, and that's enough for me.
I've met every deadline this year and I'm due a rest.
I think I could have explained the budget example better.
I would explain the gap in my CV more openly next time.
My portfolio needs more case studies, as you said.
I changed my mind about moving to Berlin, by the way.
You don't have to reconsider anything, I just wanted to say thank you.
Perhaps you'd consider me again when I have two more years behind me.
The debate about the right to repair was fun.
I worked as a paralegal, so contracts are my thing.
I start law school in the autumn.
My solicitor training taught me to be patient.
My lawyer and I laughed about the clause you mentioned.
I've decided to study employment law.
The court project you described sounds fascinating.
I'll recommend your company to my friends.
I'll tell everyone how kind your team was.
I left a five-star review because the process was so good.
I wrote on LinkedIn about how pleasant your interviews are.
I'd like to share your job advert with my network.
I'd love to quote you in my blog, if I may.
I'll post a picture of the cake on Instagram.
The newspaper article about your founder was great.
I have read in the press that you are growing, and I'm happy for you.
I saw your review on Glassdoor and it matched my experience.
The recording of your webinar was useful.
The screenshots you sent helped me to understand the tool.
I won't forget your kindness.
I'll never forget how warmly I was welcomed.
You won't regret your choice, she is brilliant.
I don't regret a single hour I put into this.
I regret only that I could not attend the second day.
I'd regret not having tried.
If you don't mind, I'll keep in touch.
If you ever need a freelance translator, think of me.
Otherwise I'll simply apply again in the spring.
I know people who would love this job, shall I pass it on?
I know where I want to go next.
I'm reporting to a new manager from June, in a different field.
I'll report the broken lamp in the lobby to reception, as promised.
You should be proud of your candidate experience.
Thank you for treating me with such respect.
It didn't feel like a rejection, more like good advice.
You made me feel welcome from the first minute.
Not once did I feel that my time was wasted.
It was time well spent.
It was worth the long train ride.
I'm not bitter at all.
I'm not angry, only a bit tired.
I was disappointed for a day and then I went running.
Of course I'm disappointed, because I liked the idea of working with you.
It's a pity that it didn't work out this time.
It's a shame we won't be colleagues.
That is a loss for me, but surely a gain for your team.
Good luck with the renovation.
Good luck to the new colleague.
Congratulations on the award.
Congratulations to the person who got the role.
I hope you find the right person soon.
I hope the new teacher enjoys the class as much as I did that day.
Your company is a great place to work, that much is clear.
What a team you have.
What a lovely building.
How nice to hear that Marta got the job.
How kind of you to send a handwritten note.
I love that you give everyone a personal answer.
It is rare to get such a thoughtful rejection.
Nobody has ever turned me down so nicely.
I've never had such a friendly no.
I never expected so much feedback.
Apparently my grandmother worked for you in the sixties.
Obviously I'd have liked a different answer, but I get it.
Clearly a lot of thought went into the questions.
I suppose it was close, and that is encouraging.
I guess I'll have more time for my garden now.
It seems that I need more practice with live coding.
I only wanted to say thank you.
I have found a position in the meantime.
I'm starting as a sous-chef in Bristol next week.
I hope to work in a hospice one day.
I'm a patient person and I can wait for the right school.
For nothing in the world would I have missed that tour.
I paid nothing for the train thanks to your voucher.
The two-line answer you gave on ethics was the best of the day.
The template you use for handovers is clever, and I've borrowed it.
The automated tests in your codebase are a joy.
Your robot demo made me laugh out loud.
The joke about the penguin is still with me.
The internal library you showed us is a work of art.
The games at the assessment day were good fun.
The role-play with the angry customer was hard, but useful.
I used your product at school.
I used the weekend to think about what you said.
I feel used to interviews by now, and yours stood out for its warmth.
I treat every interview as a lesson.
I was treated like a colleague from the start.
I got an email, a call and even a card, which was more than I expected.
After five rounds I still looked forward to the sixth.
After all these interviews I feel I know your team.
All the effort was worth it for what I learned.
I put a lot of work into the task and enjoyed it.
I did not get the job, but I got a great book tip.
I didn't get the offer, and that is all right.
I wasn't the right one this time.
I may not be the right person for this role, but I'd like to stay in touch.
I lack the experience with children under three, as you said.
I failed the driving test twice, so I know how to try again.
Rejection is part of the game.
Being turned down is never easy, but you made it as easy as it can be.
You turned me down in such a nice way that I almost enjoyed it.
You decided quickly, which I appreciate.
You explained clearly how the decision was made.
You told me who made the decision and why, and that was fair.
You told me why, and that helps me.
Knowing the reason helps me a lot.
The reasons you gave are helpful.
I know how hard such decisions are.
I asked Helen what she looks for in a nurse, and her answer will stay with me.
I'd be interested in the role in your Leeds office.
I'd love to hear how the launch goes.
I'd like to hear about other opportunities in your group.
I would like to be considered for the junior role as well.
Could you keep my CV on file?
Would you keep me on your list for next year's programme?
May I apply again next season?
When would be a sensible time to apply again?
How could I best prepare for a role like this in a year or two?
Which course would you suggest for someone in my position?
What skills should I build before I apply again?
Do you think more teaching practice would help me?
One hint would be enough.
Even one sentence about what I could do better would help me.
I'd be thankful for a pointer or two.
If time allows, could you share what would have made my application more convincing?
Please tell the panel that I enjoyed their questions.
Please thank everyone for me.
Please pass on my greetings to Ahmed.
Please say hello to the night shift from me.
Please don't worry about me, I'm fine.
Please excuse the handwriting on the card.
I hope the merger goes well for everyone.
Your website says that a new branch opens in spring, how exciting.
As you suggested, I've rewritten my cover letter.
As you know, I'm moving to Hamburg in June.
For your records, my address has changed.
By Monday I'll be in Spain, with little internet.
By the way, the link on your careers page is broken.
I decided to take your advice and sign up for the course.
I've decided not to dwell on it.
I have saved your message because it was so kind.
I kept your letter, as it's the nicest no I've had.
I kept all my notes from the workshop.
I know the people in your Dublin office a little, and they're lovely.
I know exactly what I want to learn next.
I won't take it personally.
I don't take the decision personally, and I still like your company.
I won't be able to attend the alumni evening, unfortunately.
I'm not going to change careers because of this.
I'm not leaving the profession, far from it.
I'm taking a week off before I go on.
I'm taking your advice to heart.
I'm going to celebrate having come this far.
I'm going to read the paper that you mentioned.
I am happy that the job went to Rosa.
Two of the people on your panel gave me excellent tips.
The panel's questions were fair and interesting.
The panel told me in detail what they had liked.
The interviewer put me at ease straight away.
The interviewer was patient with me when the sound failed.
The manager explained the budget process so well that I finally understood it.
The recruiter answered all my questions before I could ask them.
The recruiter called me herself, which meant a lot.
The director's remark about curiosity was worth the journey.
The test was hard, but it was a fair one.
The test showed me where my gaps are.
The exercise with the spreadsheet was more fun than I had expected.
The task was close to real work, which I liked.
The trial day in the bakery was a joy.
The tour of the lab was the best part.
The job ad was clear from the beginning.
The letter was warm and I'm thankful for it.
The reason you gave makes sense.
The result isn't what I wanted, but I can live with it.
The other candidates I met in the lobby were nice as well.
Somebody with more years in the trade is the better choice for you now.
Someone else will do a fine job, I'm sure.
Whoever got the job is lucky to have you as a boss.
Whatever happens, I'll keep baking.
Wherever I end up, I'll remember what you said about patience.
No news would have been worse, so thank you.
Not getting the job hurts less when it is said so kindly.
Not many companies write back at all.
Never mind the result, the day was worth it.
Nothing in your letter was unfair.
Of course I had hoped for a yes.
Of all my interviews this year, yours was the best prepared.
On the train home I wrote down everything I'd learned.
One day I'd like to run a team like yours.
Once I have my licence, I'll apply again.
Even though it's a no, I feel encouraged.
Even without the job I gained a lot.
Although I was nervous, your team made it easy.
Perhaps I'll see some of you at the trade fair.
Next year I'll have finished my training and would love to try again.
Next time I'll bring more examples.
Last week I started a volunteer job at the library.
Yesterday I told my class about the visit, and they loved it.
Right after the interview I called my sister and raved about the team.
It's good to know where I stand.
It's encouraging that I made it to the last three.
It's a relief to have an answer, even this one.
It's kind of you to offer to keep my details.
It's hard to choose between so many people, I know that from my own work.
It's been a privilege to meet you all.
It was a close decision, you said, and that gives me courage.
It was brave of your team to show a bug live.
It was a fair fight.
It helped that you told me straight away.
It means a lot that you wrote yourself.
That you remembered my daughter's name was touching.
That was the most useful feedback I have had in years.
That question about priorities has stayed with me.
This experience has made me want to work in social care even more.
This was my first interview in German, and you were so patient.
There's a lot I'd do differently now, and I'm glad I know it.
There was not a single dull moment.
There are few companies that take such care.
You have a wonderful team, and it shows.
You have been open with me from the start.
You gave me more time than you had planned, thank you.
You gave me the courage to try again.
You told me honestly that my French wasn't up to it, and you're right.
You mentioned that my slides were too full, and I've been working on that.
You said that I should get more practice with patients, so I'm now helping in a clinic.
You wrote that I lacked experience with large teams, which is true.
You called my solution elegant, and that made my week.
You didn't have to give me such detailed feedback, and you did.
You don't need to explain anything.
You need a specialist and I'm a generalist.
You must have a hard job with so many applications.
You might like the article I've just read on wetlands.
You were looking for somebody who can start right away, and I can't.
You've helped me more than you know.
We both know that I wasn't ready for the senior role.
We had talked about the Baltic project, and I'd love to read the report when it's out.
We laughed so much about the printer.
If I may, I'd like to send you my thesis when it's finished.
If I can help with the handover of my test project, I'm happy to.
If you're ever in Porto, come by our bakery.
If you know of anyone who needs a carpenter, I'd be glad of a tip.
If a place on the reserve list is free, I'd be happy to be on it.
If there's a next time, I'll bring cake.
When my leg is better I'll apply for the ranger job.
When you have an opening in the archive, I would love to hear about it.
How your team handles night shifts was an eye-opener.
How do you pronounce the name of your new product, by the way?
How is little Emma, whose drawing was on the wall?
What you're doing for apprentices is remarkable.
What I like best about your school is how the children greet visitors.
What a great idea to let applicants meet the team.
Which books would you recommend to someone who wants to go into acoustics?
Where could I learn more about the method that you use?
Who would be the right person to write to about the summer internship?
Would it be fine if I applied to your Lyon office as well?
Would you say that a certificate in project management makes sense for me?
Could you point me to a course that you think is good?
Could I use the project from the test in my portfolio?
Can I mention in my CV that I took part in your academy?
May I keep the notebook that I was given?
Do you have any advice for somebody who wants to switch to teaching?
Is it all right if I connect with you on LinkedIn?
Is there a skill that would have made a difference?
Are there any books on the subject that you'd recommend?
Did the little robot make it through the fair?
Sorry for the typo in the subject line.
Sorry, I forgot the attachment, here it is.
I'm sorry to hear that you had such a stressful month.
I'm sorry to hear about your father.
I'm sorry it didn't work out with the Friday slot.
I regret that I can't come to the open day.
I apologise for the confusion about the train ticket.
I was late because of the strike, and you waited for me, thank you.
Forgive me for not using the form, it didn't load.
I was a bit shy at first, and your team was lovely about it.
I wasn't my best on the day, and I learned from it.
I could have prepared better for the second part, and next time I will.
I was too quick with my answer on taxes, I noticed that myself.
I'll be better prepared next time.
I felt that I could be myself.
I felt taken seriously.
I feel lucky to have been invited.
I feel a bit flat today, but that will pass.
I feel I've grown through this.
I needed a day before writing to you.
I need to rest my wrist, so I'll keep it short.
I need more practice with children, and I'm getting it.
I want to keep learning.
I'd like to thank the porter, who found my scarf.
I'd like to come to your next public lecture.
I'd like to buy the lamp that I saw in your showroom.
I'd be honoured to be on your list for the next season.
I'd be happy to sing in your choir as a guest.
I would still take the job in a heartbeat, but I respect your choice.
I would not have wanted to miss this.
I would choose the same profession again.
I would have chosen her as well.
I would recommend your process to any friend.
I can only agree with you.
I can imagine how many applications you had.
I can't thank you enough for your kindness.
I can't fault a single thing about the process.
I couldn't have asked for a better interview.
I must look into that grant you mentioned.
I must admit that I'm a little sad.
I had to smile when I saw the cartoon on your door.
I had a wonderful time at the assessment centre.
I have a new job at a nursery, and I'm very happy there.
I have worked on my weak spots since then.
I have told my teacher about your method.
I have never learned so much in one hour.
I've written to Jonas separately to thank him.
I've asked a friend to practise interviews with me.
I've been following your work since I was a student.
I've always admired your restaurants.
I believe that everything has its time.
I believe in what you do for the river.
I think highly of your team.
I think that you're doing important work.
I think about the question on trust almost every day.
I wonder how the tomatoes in the roof garden are doing.
I was wondering whether you'd recommend a part-time degree.
I was told that you'll have an opening in the workshop in autumn, and I'd love to be considered.
I was one of many, and still you took the time.
I was happy to see that you reuse old parts.
I accept the result without reservation.
I respect the panel's view.
I understand that you can't share details.
I understand if your rules don't allow feedback.
I see that the post has gone to Ms Okoye, who I know is excellent.
I see your point about my handwriting.
I trust that you've chosen well.
I love the smell of your workshop.
I look forward to seeing the new exhibition.
I hope to meet you again some day.
I hope to join you at the next harvest as a volunteer.
I hope that the new ward opens on time.
I hope you had a good holiday.
I wish I could have shown you my newest piece.
I wish you a calm season.
I still use the pen from the interview.
I still think of the coffee you made me.
I will be watching your launch with interest.
I will gladly come to the summer party as a guest.
I will practise my scales.
I will take the exam in May and let you know how it went.
I will write my next cover letter with your hint in mind.
I will keep working on my Dutch.
I will spread the word about your apprenticeships, because they're great.
I'll tell my network about your open posts.
I'll remember your advice about breathing.
I'll go on buying my bread at your shop.
I'll send back the keys by post on Friday.
I'll be on site on Friday to return the helmet.
I shall be pleased to read your next annual report.
Let me say how much I liked the atmosphere.
Let me thank you once more for the scarf.
Let me know how the play goes.
Let's stay in touch.
Please let me know if I should return the badge.
Please let me know if something in the garden team comes up.
Please don't hesitate to contact me if a position becomes free.
Please accept my thanks for the friendly welcome.
Please feel under no pressure to answer.
Please remember me to Mrs Lind.
Please forward my thanks to the kitchen.
Please stay as you are.
My thanks also go to the receptionist.
My congratulations to your new head nurse.
My grandmother always said that a no is the start of a better yes.
My plan is to apply again when I've got my diploma.
My disappointment has already turned into motivation.
My English has improved since then.
My teacher was right, your firm is special.
My phone was broken, so I only saw your message today.
My last day at the old job is the 30th.
Your answer came quickly and it was kind.
Your decision was quick and clear, thanks.
Your honest words will help me.
Your apprentices seem to love their work.
Your tips about lesson planning were gold.
Your offer to keep my file is very kind.
Your reply means that I can now plan my summer.
Our talk about wooden boats was the best part of the day.
Our paths may cross at the regatta.
Many people would have sent a standard letter, and you took the time to write.
Many thanks to the team in the warehouse.
Thanks to you I now know what a heat pump does.
Thanks for the swift decision.
Thanks for telling me that you'd gone with another applicant.
Thank you for explaining how the panel came to its decision.
Thank you for your call and your honest words.
Thank you for being so clear about the reasons.
Thank you for not letting me wait.
Thank you for the second chance in round two, when my connection had failed.
Hi Priya,
Dear Dr Weber,
Hello Tom and team,
Dear hiring team,
Kind regards,
Best wishes, Amara
With warm regards from Leeds
Yours sincerely,
All the best, Jo
Thank you again and take care.
If you have a moment, one thing to work on would help me a lot.
I would love to know what I could do better next time.
I understand why you chose someone with more payments experience.
That is why I enjoyed our talk.
You explained your design system very clearly.
The basis of your platform impressed me.
What a good conversation we had about the roadmap.
I know what it takes to choose between strong people.
Who knows, our paths may cross again.
Which skill would you look at first in my place?
The criteria in your job description were very clear.
The reason I applied was your work on search.
I was wrong about how the cache behaves, and I looked it up.
How did your launch go?
Thank you for telling me, and for your time.
I agree with the feedback on my presentation.
I will think about what you said on scale.
I was wrong about the second question.
My example was not the right one there.
I see how my answer came across.
The object model of your product is lovely.
You never made me feel rushed, thank you.
I accept the decision and wish the team well.
You were very fair to me.
The false start in the live coding was mine.
It is not easy to write such a mail.
When I left, you mentioned a team in Porto.
The dispute resolution team sounds interesting.
I would be glad if you considered me again.
Thank you for the call last week.
I enjoyed our call on Tuesday.
I called my referee to let her know.
Your call centre project sounds demanding.
It was a pleasure to meet the team.
Thank you for the video you sent.
The talk you gave on caching stayed with me.
I know it was a close call.
We spoke about the roadmap at length.
Nice to have met you.
Your so-called “small” team ships a lot.
I would like to stay in touch.
A line by e-mail is plenty.
The meeting with the panel was a highlight.
I phoned the office to say that I had arrived.
Your legal team was kind to me.
I worked on the legal product for two years.
I do not regret applying.
I look forward to hearing from you one day.
The report you showed me was impressive.
I read the reviews of your product.
I share your view on testing.
I published a paper on this since then.
I wrote a post about retrieval last month.
I would tell anyone that your process was fair.
The consequences of that outage taught me a lot.
If you do open the role again, I would be glad to hear.
The court of appeal used our software.
A union of both datasets solved it.
I will be in touch when my degree is done.
I did share my experience on it in round two.
I gave legal advice for six years.
My union work taught me to negotiate.
In my last job I can report them to finance within a day.
My task was to tell people about the launch.
I did tell everyone on the panel about the migration.
Their lawyer and I drafted the policy together.
I publish it on my site every month.
The lawsuit tracker I built is public.
Would you be willing to share one piece of feedback?
Would you be open to sharing a little feedback?
Would you mind sharing one thing I could work on?
No worries if that is not possible.
No worries at all if you can't.
If that isn't possible, I completely understand.
If not, no problem at all.
It would help me to grow.
It would help me prepare for my next interview.
I understand if you're unable to share anything.
I know that policies differ, so please ignore this if it isn't possible.
Might you have any feedback that could help me improve?
Could you share one thing that would have made my application stronger?
Do you have a minute to share a thought on my presentation?
If you have any thoughts on how I could improve, I would love to hear them.
I would value any feedback on my interview.
I would be grateful for a sentence or two of feedback.
I'd welcome any pointers for the future.
One small question, if I may: what could I do better next time?
Was there something that I could have explained more clearly?
I remain enthusiastic about your mission.
I am still very enthusiastic about the company.
I came away impressed by how the team works.
I was struck by how openly the team speaks about failure.
I continue to be excited about what you are building.
I especially appreciated how much care went into the take-home task.
I appreciate the time everyone took to meet with me.
I appreciate your taking the time to speak with me.
Thank you for taking the time to interview me.
Thank you for considering me for the role.
Thank you for the opportunity to meet the team and learn about your work.
Thank you for your time and consideration.
Thank you for keeping me informed throughout.
I was disappointed to hear the news, but I understand.
While I'm disappointed, I'm grateful for the experience.
I had hoped for a different outcome, but I respect your decision.
Although I had hoped for a different outcome, I am glad I got to know the team.
I'd be delighted to stay in touch and to talk again should something suitable arise.
I would be happy to talk again if another role comes up.
I'd love to speak again if your needs change.
If circumstances change, I would be happy to pick up the conversation.
Please do reach out if something that fits my profile opens up.
I hope you'll keep me in mind for future opportunities.
I'd love to be considered for future roles on the team.
I hope our paths cross again.
I wish you and the new hire every success.
I wish you all the best with the search and the launch.
Our discussion on accessibility made me think about my own work.
Our conversation about incident reviews was the highlight of the process for me.
Talking to Jonas about event sourcing was a highlight.
The conversation with Priya about mentoring has stayed with me.
The case study taught me a lot about pricing.
Please pass my thanks on to Jonas and the rest of the panel.
It was a pleasure meeting you and the team.
I learned a lot from preparing for the interviews.
I can see how carefully you run your process.
Thank you again, and I hope to hear from you some day.
Looking forward to seeing what you build next.
I will keep following your work.
Meeting the team confirmed how much I like the way you work.
Thank you for informing me of your decision on the Data Analyst role, and for your time.
Thank you for the news about the Data Analyst role, and for getting in touch with me about it.
Many thanks for letting me know about the Data Analyst role, and all the best to everyone at Northwind.
Thank you for your message about the Data Analyst role and for the time that you gave to my application.
I remain interested in your organisation and will follow what you build at Northwind.
Should another role open that suits my background, I would be pleased to hear from you.
I remain interested in your organization and will follow what you build at Northwind.
Thank you for your message and for the time you took to talk about the Data Analyst role.
I enjoyed hearing how Northwind goes about things, and I will go on following what you build.
If another role comes up that I could be right for, a line from you would be very welcome.
Many thanks for your message about the Data Analyst role, and for making our talk such an easy one.
Hearing how you go about things at Northwind made me like the team even more, and I will keep following what you do.
If something else comes up that you can see me in, I would love to hear from you.
Thank you for letting me know your decision on the Data Analyst role.
I appreciated the care that you and your colleagues gave to the process.
Our conversation about the launch in Lisbon was of particular value to me, and I have thought about it since.
What I learnt about Northwind has only strengthened my interest in the team, above all the way you work and organise things together.
If there is one thing that I could work on before a next interview, I would be grateful for a hint.
I would understand just as well if you preferred not to comment.
Should a suitable role open at Northwind at a later date, I would be pleased to be considered again.
What I learned about Northwind has only strengthened my interest in the team, above all the way you work and organize things together.
Thank you for writing to me about the Data Analyst role, and for telling me where things stand.
I could tell how much care went into the conversations.
The one about the launch in Lisbon was my favourite, and I have gone back to it in my mind since.
Meeting the team only made me like Northwind more, above all the way you work together.
If one thing comes to mind that I could work on before a next interview, I would be grateful to hear it.
If nothing does, that is fine as well.
And should a role open one day for which you can picture me, I would be happy to talk again.
The one about the launch in Lisbon was my favorite, and I have gone back to it in my mind since.
Thank you for your kind message about the Data Analyst role, and for taking the time to tell me yourself.
I enjoyed every part of the process, and talking with you about the launch in Lisbon was my favourite hour of it.
I have come back to it more than once since.
Meeting the team made me like Northwind even more.
I could see how you look out for one another, and I will keep following what you build.
If one thing comes to mind that I could do better next time, I would be happy to hear it.
And if nothing does, that is fine too.
Should another role come up one day in which you can picture me, I would be very glad to hear from you.
I enjoyed every part of the process, and talking with you about the launch in Lisbon was my favorite hour of it.
Thank you again for letting me know about the Data Analyst role.
May I put one question to you, should it be easy to answer: which one thing would you advise me to work on before my next interview?
A single line would be most helpful, and I will understand if you prefer not to answer.
Thank you again for your message about the Data Analyst role.
May I ask you something, only if it is easy to answer: what is one thing I could work on before my next interview?
A line is plenty, and no answer is fine too.
Thank you again for your message about the Data Analyst role, and for the care you took with me.
One small question, only if you feel like answering it: is there anything I could do better next time?
Half a line would already help me, and no answer is completely fine.
Thank you for your message about the Data Analyst role, and for your support throughout the process.
I understand that the hiring team prefers not to comment, and I respect that.
Should you yourself have noticed one thing that I could work on before a next interview, I would be grateful for a hint.
If not, there is no need to reply.
Thank you for your message about the Data Analyst role, and for looking after me along the way.
I gather that the team would rather not go into it, and I respect that.
If you have picked up one thing that I could work on before my next interview, a line from you would help me.
If not, that is fine, and I will leave it there.
Thank you for your message about the Data Analyst role, and for being such good company along the way.
I know that the team would rather leave it there, and that is fine with me.
If you happen to know one thing that I could do better next time, I would be happy to hear it.
And if you do not, please do not give it another thought.
Thank you for your message about the Data Analyst role.
I should like to clarify one point of fact, which I may not have expressed well: the launch in Lisbon.
I leave it to you whether this has any bearing on your decision, which I respect either way.
I would like to clarify one fact, as I may not have put it well: the launch in Lisbon.
If it makes a difference to you, I would be glad to hear so.
If it does not, thank you all the same for the time you gave me.
It was kind of you to write.
There is one fact I would like to clear up, since I may have put it clumsily: the launch in Lisbon.
If it changes something for you, I am here.
If it does not, I am still glad that we met, and I wish you a good start with whoever joins you.
Some weeks ago I had the pleasure of talking with you about the Data Analyst role.
My interest in your organisation has not changed since.
Should the search be going on, or begin again, I would be pleased to be considered.
If the role has been filled, I wish you and your new colleague every success.
My interest in your organization has not changed since.
A few weeks ago we talked about the Data Analyst role, and I still think back to it with pleasure.
Should the search still be open, or open again, I would be happy to pick up where we left off.
If somebody has joined you by now, I wish you both a good start.
I still think fondly of our talks about the Data Analyst role a few weeks ago.
If the search should still be going on, or start again, I would love to be part of it.
And if somebody has joined you by now, I hope that their first week was a lovely one.
When we talked about the Data Analyst role some months ago, you mentioned that more the launch in Lisbon would have helped my application.
I valued that advice and have acted on it.
Since then: I have joined Adatum to lead its data team.
Should a comparable role be open now or later, I would be pleased to be considered for it.
When we talked about the Data Analyst role some months ago, you told me that I had little the launch in Lisbon to show.
That was good to know, and I have worked on it.
What is new: I have joined Adatum to lead its data team.
If a role like it opens again, I would be glad to be considered.
If not, thank you all the same: the hint was worth having.
Some months ago, in our talks about the Data Analyst role, you named the launch in Lisbon as the one thing to work on.
It was good advice, and I took it.
Here is what has come of it: I have joined Adatum to lead its data team.
If a role like it opens again, I would love to be in the picture.
If not, I simply wanted to say thank you, because it set me on a good track.
I have noticed that the role of the launch in Lisbon is open at Northwind, and I would like to be considered for it.
You may remember me from the process for the Data Analyst role, which left me with a high opinion of your organisation.
I would be pleased to send you whatever documents are of use.
You may remember me from the process for the Data Analyst role, which left me with a high opinion of your organization.
I saw that the role of the launch in Lisbon is open at Northwind, and I would like to put my name forward.
We met not long ago over the Data Analyst role.
I liked how you work, and this one may be the better fit for me.
If it looks that way to you too, I would be happy to send everything you need.
I was glad to see that the role of the launch in Lisbon is open at Northwind, and I would love to put my name forward.
You may remember me from our talks about the Data Analyst role.
I enjoyed them, and I have a feeling that this one is closer to what I do best.
Just say the word, and I will send everything you need.
I see that the Data Analyst role at Northwind is open again, and I would like to apply.
I took part in your selection process about a year ago.
Since then my work has centred on the launch in Lisbon.
I would be pleased to be considered as a new candidate.
Since then my work has centered on the launch in Lisbon.
I see that the Data Analyst role is open again, and I would like to apply.
About a year ago I took part in your process, and I have followed Northwind since.
What has changed on my side is the launch in Lisbon.
I would be happy to be looked at as a new candidate.
It made me smile to see the Data Analyst role at Northwind open again.
We met about a year ago, and I have kept following what you do.
I have learnt a lot since, most of all about the launch in Lisbon, and I would love to begin afresh as a new candidate.
I have learned a lot since, most of all about the launch in Lisbon, and I would love to begin afresh as a new candidate.
I read with pleasure about the launch in Lisbon and would like to offer you and your colleagues my congratulations.
I have good memories of our conversations about the Data Analyst role and continue to follow the work of Northwind.
This needs no reply.
I read about the launch in Lisbon and wanted to say congratulations.
Since our talks about the Data Analyst role I have followed what you build at Northwind, and I am glad for the whole team.
There is no need to answer: I only wanted you to know.
I just read about the launch in Lisbon, and it made my day.
What lovely news for all of you.
Ever since our talks about the Data Analyst role I have been following what you do at Northwind, so I wanted to cheer a little from here.
No need to write back.
Some time ago we talked about the Data Analyst role at Northwind, and I have good memories of the conversation.
I would like to let you know of a development on my side: I have joined Adatum to lead its data team.
I am not writing with a request, and there is no need to reply.
I wish you and the team continued success.
We talked some time ago about the Data Analyst role at Northwind, and I remember it well.
I wanted to tell you about a step that I have taken since: I have joined Adatum to lead its data team.
I am not asking for anything.
If our paths cross again one day, I would be glad.
You were kind to me when we talked about the Data Analyst role at Northwind, so I thought that you might like to hear some good news.
Here it is: I have joined Adatum to lead its data team.
There is nothing I need, and no reason to reply.
I liked the thought of telling you, and I hope that all is well with you and the team.
I remember our conversation about the Data Analyst role at Northwind with pleasure.
If a coffee some time in the coming months appeals to you, I would be interested to hear your view on the launch in Lisbon.
There is no occasion behind it and no hurry, and I will understand entirely if your calendar is full.
I have good memories of our talks about the Data Analyst role at Northwind, and I still use something that I learnt from you.
If you ever feel like a coffee, I would enjoy hearing what you make of the launch in Lisbon these days.
Any month is fine, and so is no answer at all.
I have good memories of our talks about the Data Analyst role at Northwind, and I still use something that I learned from you.
Our talks about the Data Analyst role at Northwind are still among my favourite ones.
If you are ever in the mood for a coffee, I would love to hear what you are up to, and what you think about the launch in Lisbon.
No hurry and no agenda, and it is quite all right if life is too full for it.
Our talks about the Data Analyst role at Northwind are still among my favorite ones.
Data Analyst at Northwind
A short question about the Data Analyst role
A last short question about the Data Analyst role
A small clarification: Data Analyst at Northwind
Something new since we talked about the Data Analyst role
the launch in Lisbon at Northwind
Data Analyst at Northwind, a year on
About the launch in Lisbon
A short update
A coffee, some time
I would like to clarify one fact, as I may not have put it well: I hold the licence.
I should like to clarify one point of fact, which I may not have expressed well: my notice period is one month, not three.
There is one fact I would like to clear up, since I may have put it clumsily: I have led a team of six.
A small clarification, in case it is of use: I hold the certificate that you mentioned.
One fact may not have come through clearly: I worked with budgets for three years.
I would like to clarify one fact, as I may not have put it well: queues.
News from me
A short update from me
Some good news
A word of thanks
`;
