import type { Blocks } from './labelled';

/**
 * The part only to measure on, written by two people who knew the labels and nothing of the tables. Nobody looks at
 * these when a pattern or a weight is changed: a sentence that was looked at belongs into the part to build on.
 */
export const TO_MEASURE: Blocks = {
  plain: `
Thank you for letting me know.
Thanks for taking the time to speak with me last week.
I really enjoyed meeting you and the team.
Of course I'm disappointed, but I completely understand your decision.
I wish you and the new hire all the best.
Please keep me in mind for future openings.
I appreciate you getting back to me so quickly.
It was a pleasure to learn more about the company.
I'd be grateful for any feedback you're able to share.
No need to reply if you're busy.
I hope our paths cross again.
If anything else comes up in the lab, I'd be happy to hear from you.
Thank you for the thoughtful feedback on my portfolio.
I respect your decision.
Please pass on my thanks to Priya and Tom.
Best of luck with the launch in September.
I'll definitely be applying again once I've finished my teaching qualification.
I was sad to hear the news, of course.
Congratulations to the successful candidate.
You've been so kind and clear from start to finish.
Could you tell me one thing I could work on for next time?
I remain very interested in your organisation.
The tour of the workshop was a real highlight for me.
Would it be all right if I connected with you on LinkedIn?
I know it can't have been an easy choice.
Your comments about my SQL were fair, and I've already signed up for a course.
Thanks again for your time and consideration.
I'll keep an eye on your careers page.
While it's not the result I was hoping for, I'm glad I applied.
Please feel free to keep my CV on file.
My phone number and email address haven't changed.
I understand that you had a lot of strong applicants.
Everyone I met on the ward was welcoming.
I had a great conversation with Marcus about the new dispatch software.
It was good of you to call me personally rather than send an email.
Thank you for your honesty.
I took a lot away from the case study, especially the pricing part.
If you ever need freelance help with translations, I would be glad to pitch in.
I hope the busy season goes smoothly for you all.
I've since accepted a role at a small brewery in Leeds.
Your advice to get more hands-on time with Revit makes sense to me.
There's no deadline on this, so whenever it suits you is fine.
Interviewing with your firm was a positive experience.
I agree that I still need more practice with larger audiences.
A sentence or two would already be really helpful.
I'm pleased to hear you found someone who's a good match.
I applied for the junior bookkeeper position on 4 March.
You'd mentioned that a second barista job could open up this summer, and I'd love to be considered.
I still recommend your store to my friends.
My notice period is four weeks, should something come up at short notice.
What you said about slowing down when I explain things has stuck with me.
Thanks for explaining your reasons so openly.
It meant a lot that you remembered my marathon!
I'm not writing to question the outcome, only to say thank you.
As you suggested on our call, I'm going to look into the project management certificate.
I left the interview feeling even more enthusiastic about renewable energy.
I can see why you went with a person who already knows the region.
I'd like to stay in touch if that's okay with you.
Many thanks for the quick response and for the kind words about my writing sample.
Do let me know if the situation changes.
I was impressed by how much care your carers take with the residents.
Is it fine to apply for another position at the same time?
I've returned the visitor badge by post this morning.
Have a lovely weekend.
Would you recommend any particular course for someone wanting to move into data analysis?
There are no hard feelings at all on my side.
The questions on conflict handling made me think, and I'll be better prepared next time.
I value your opinion, so any pointers would be welcome.
Rejections are never fun, but yours was the nicest I've had.
I'd heard good things about your law firm before, and now I know why.
Fingers crossed for your Ofsted inspection!
Thank you for giving me a chance to show what I can do.
I am writing in response to your email of 12 May regarding the receptionist vacancy.
That you took the trouble to write such a personal message says a lot about how you run things.
I'll work on the areas you pointed out.
When you next recruit for the graduate scheme, I'd be keen to give it another go.
I think you're building something special at the nursery.
Fair enough, experience with refrigerated loads is something I don't have yet.
I understand if company policy doesn't allow individual feedback.
It's always useful to hear how others see my strengths and weaknesses.
Sorry to hear that Janet is leaving, as she was wonderful to talk to.
Your review of my lesson plan was spot on.
I look forward to following the museum's new exhibition from afar.
My train tickets came to £46.20 and I've attached the receipt as agreed.
I was really hoping to join you, and I'm grateful I made it to the final round.
Please don't worry about the delay.
You were right that my pitch needed a stronger opening.
I'm going to use the next few months to get my HGV licence.
I'd be delighted to help out at the festival again as a volunteer.
Meeting your apprentices gave me a lot of motivation.
With more management experience under my belt, I hope to apply again in a year or two.
I've left a positive review about the friendly interview on Indeed.
May I ask which skills you'd suggest I focus on?
All the best for the season ahead, and go Tigers!
Should the role become available again, I am still very much interested.
Thanks for the call this morning, it was good to hear it from you directly.
I can imagine how much work goes into label all those applications.
I admire what the charity is doing for young people in Ohio.
Being asked back for a second interview was already a big compliment.
Part-time or seasonal work would also suit me, in case you need extra hands at Christmas.
I won't take any more of your day, so thank you once again.
Your team's humor made the whole thing a lot less scary.
If there's a talent pool or mailing list, I'd gladly sign up.
It's a pity it didn't work out this time.
I have no further questions.
You can delete my documents from your system now.
The feedback from Ms Lindqvist was detailed, fair and very encouraging.
I've decided to focus on pediatric care, partly because of our conversation.
Wishing you every success with the Bristol opening.
Kind regards and thanks from a slightly disappointed but happy applicant.
Thanks for getting back to me so quickly.
I appreciate you taking the time to interview me.
It was a pleasure to meet you and the rest of the team.
While I'm disappointed, I fully understand your decision.
I'd be glad if you kept me in mind for future openings.
If you have a moment, I'd be grateful for any feedback you are able to share.
I wish you and the new colleague every success.
Of course I'm sad that it didn't work out this time.
Please pass on my thanks to Priya and Tom for the tour of the bakery.
I really enjoyed our phone call on Tuesday.
All the best for the launch of the Bristol branch in the spring.
I particularly enjoyed discussing the hospital's approach to discharge planning.
Would it be all right if I applied again next year?
You're welcome to keep my details on file.
I can imagine that choosing among so many strong candidates wasn't easy.
Your feedback on my portfolio was very helpful, and I've already started reworking the case studies.
No need to reply to this.
I'm pleased that you found someone with the theatre experience you were looking for.
Thank you for the kind words about my lesson.
I have since signed up for an evening course in Excel, which was the point you raised.
I'd love to stay in touch on LinkedIn, if that's okay with you.
Your e-mail was one of the kindest rejections I've ever received.
It was good to see how openly the team talks about its mistakes.
I learned a lot from the coding exercise, especially from the review afterwards.
What skills would you suggest I work on before applying for a similar role?
Should another position in the finance team open up, I would be very happy to hear from you.
I'm grateful that you called me personally instead of sending a standard letter.
The decision makes sense to me, given how much weight the job puts on payroll experience.
I'll be following the museum's new exhibition with interest.
Thanks again, and have a lovely summer!
I hadn't expected to get such detailed feedback, and it means a lot.
You mentioned that the trainee scheme reopens in September, so I've made a note of that.
Please don't worry about the delay in answering, I know how hectic the end of term gets.
I still think very highly of the practice.
As you suggested, I'm going to look for a junior role first and gain some experience with larger sites.
I would be delighted to be considered for the maternity cover you mentioned.
The interview confirmed that I want to keep working in logistics.
I can see why you went with a candidate who already knows the region.
Your honest answer helps me more than you might think.
I've been a regular at your bookshop for years, and that won't change.
I respect your choice and thank you for having considered me.
Even though it's a no this time, I'm glad that I applied.
There's no rush, but if you can spare a line or two on my interview, I'd find that really useful.
You were right that my answer on stakeholder management was too general.
I'm happy to say that I have accepted another offer in the meantime.
Could you tell me whether I may apply for the Glasgow vacancy too?
I've decided to take the advice of your head chef and do a season in pastry.
The atmosphere in your office impressed me from the very first minute.
Thank you for reviewing my application so carefully.
I'm looking forward to seeing what the team does with the rebrand.
It's a pity, because I would have enjoyed working with you.
Your recruiter Helen kept me informed at every stage, and I'd like to say how much I valued that.
Naturally I had hoped for a different outcome.
If any part-time shifts come up before Christmas, feel free to get in touch.
Meeting the engineers on the shop floor was the highlight of the day for me.
I will be finishing my AAT Level 4 in June and would like to apply again afterwards.
One piece of advice would already help me: is there anything I should practise for future interviews?
The questions you asked about patient safety have stayed with me.
Many thanks for the travel reimbursement, which arrived this morning.
I've attached the visitor badge form you asked me to return.
Please could you delete my application documents at the end of the six months, as described in your privacy notice?
My motivation to work in renewable energy hasn't changed a bit.
I took away a great deal from our conversation about team culture.
Best of luck with the busy season ahead.
It's reassuring to hear that my experience in retail came across well.
I understand that the other person's background was closer to what you needed.
Your company is still one of my favorite brands, and I'll keep coming in as a customer.
I'd certainly think about a different role at the agency if something suitable turned up.
Thank you for giving me the chance to present my ideas to the board.
I hope the new receptionist settles in well.
The feedback that I should slow down when presenting is fair, and I'm working on it.
I didn't get the job, but I did get a clear picture of where I want to go next.
Thanks for being so upfront about the reasons.
Would you recommend any particular certification for someone moving from the army into facilities management?
It was kind of you to let me know before the weekend.
I'd be happy to hear about any volunteering opportunities at the shelter as well.
This won't be the last time I apply to the fire service, and I'll use the year to get fitter.
I've thought a lot about what you said concerning my time management.
My number hasn't changed, in case a similar position becomes available.
You asked how I had found the process, and I can say it was fair and well organised.
I'm glad we had the opportunity to talk, and I wish your whole department a good start to the year.
Ms. Lindqvist's comments on my lesson plan were spot on.
I was really pleased to make it to the final round.
Thank you for explaining how you reached your decision.
The trial shift showed me how much I still enjoy working with my hands.
I was impressed by how well prepared the whole panel was.
Being turned down is never easy, yet your message made it easier.
Next time I'll make sure to bring more examples from practice.
I'd welcome a short note by email whenever it suits you.
The fact that you took my questions seriously says a lot about the school.
I follow your newsletter and will keep an eye out for new vacancies there.
Please give my regards to Mr Hughes, whose stories about the early days of the shipyard I won't forget.
I found the assessment centre challenging in the best sense.
Thank you also for offering to put me in contact with your sister company in Cork.
I've taken your tip about the open-source project and made my first contribution last night.
It's a tough call when two people are that close, and I appreciate your telling me so.
My interest in the product team is as strong as it was in March.
Learning that I was among the last three is encouraging.
I wouldn't hesitate to recommend your hiring process to friends.
You have a great group of people there.
In the meantime I'm going to gain more experience in sales.
Thanks to your pointers, I now know that I need to be more concrete about my own contribution.
I'd be curious to hear what you think I could improve in my cover letter.
Congratulations on filling the post.
I am writing to thank you for your message of 3 May regarding the lab technician position.
Your warm welcome took away most of my nerves.
The door is open on my side too, so do reach out if your plans for a second planner go ahead.
Kind regards to everyone who made time for me that day.
`,
  bitterness: `
I honestly expected better from a company that prides itself on its values.
So much for "people first".
It's pretty clear my time meant nothing to any of you.
Four interviews and a take-home project just to get a two-line email, very classy.
Frankly, it's your loss.
Good luck finding someone with my background at the salary you're offering.
What a complete waste of three weeks.
I guess fifteen years in nursing counts for nothing these days.
Clearly the job was always going to go to somebody's friend.
Thanks for nothing.
I can't say I'm surprised, given how disorganised the whole process was.
Your hiring manager couldn't even be bothered to read my CV before we spoke.
No wonder your turnover is so high.
I turned down another offer for this, and all I get is a template.
Apparently being overqualified is a crime now.
You obviously wanted someone younger and cheaper.
I dodged a bullet, judging by how you treat candidates.
Well, that explains why the restaurant has been advertising the same position since March.
It would have been nice to be treated like a human being instead of a ticket number.
I hope the person you picked is worth it.
One day you'll realize what you passed up.
Never in my career have I been handled so unprofessionally.
You strung me along for two months when you had already made up your minds.
How lovely to find out from a no-reply address on Christmas Eve.
If that is the standard of your recruiters, I'm glad I won't be working there.
I guess five rounds and a two-day case study weren't enough for a form letter with my name spelled wrong.
Clearly you already had an internal favourite lined up before I ever walked through the door.
It's a shame your company doesn't recognize real talent when it's sitting right across the table.
Good luck finding a nurse with fifteen years on ICU wards for that salary.
I have to say I expected a bit more class from a firm with your reputation.
Nice to know that all those evenings I spent on your take-home test were worth exactly two lines of boilerplate.
Your loss, not mine.
I suppose honesty isn't one of those core values you have painted on the lobby wall.
Frankly, I dodged a bullet.
Apparently being a loyal customer for a decade counts for less than knowing somebody in the sales team.
The interviewer was on his phone half the time, so I can't pretend to be shocked.
You wasted my time and my annual leave.
I've never been treated with so little respect by an employer.
How wonderful that "we're a family" lasts right up to the moment a computer sends the no-reply.
I'm sure the 24-year-old you picked will do a marvellous job running a warehouse.
No wonder you've had to advertise this role three times since January.
After the way I was strung along for two months, this hardly comes as a surprise.
I was overqualified for the position anyway and only applied as a favor to a friend.
So much for your commitment to diversity.
It must be nice to be able to ghost people for six weeks and then call it a rigorous process.
Honestly, the whole thing was a joke from start to finish.
My current employer, fortunately, knows what I'm worth.
You people have no idea what it costs a candidate to get their hopes up.
Perhaps one day your hiring panel will bother to read a CV before the interview starts.
`,
  pleading: `
Please, I'm begging you to reconsider.
I really need this job.
Is there anything at all I can do to change your mind?
I'd be willing to work for less if that would help.
Just give me one chance and I promise you won't regret it.
I would happily start on a trial basis without pay for the first month.
My family is depending on me finding work, and I don't know what we'll do otherwise.
I'll take any position you have, even cleaning or filing.
This was my dream role and I'm heartbroken, so please don't close the door on me.
Couldn't you make an exception just this once?
My visa runs out in June and you were my last hope.
I'm prepared to relocate at my own expense, work weekends, whatever it takes.
Please let me prove myself to you.
I've applied to over two hundred places and I'm getting desperate.
If money was the issue, I can drop my salary expectation to whatever you had budgeted.
Can you please find it in your heart to take another look at my application?
You have no idea how much getting onto the apprenticeship would mean to me and my mum.
I haven't been able to pay rent since I was laid off from the warehouse.
Even a few hours a week in the salon would save me right now.
I'd do literally anything to be part of your team.
Surely there must be some little corner of the hospital where I could be of use, please.
All I am asking for is a second chance.
Take me as an unpaid intern if you have to.
I don't know where else to turn, so I'm hoping you'll have mercy on me.
Please please tell me it isn't final.
Please, please give me one more chance.
I would be willing to work the first three months for free if that would change your mind.
My savings will run out in April and I honestly don't know what my children and I will do after that.
Is there anything at all I can do to make you reconsider?
I'd take half the advertised wage, nights, weekends, whatever you need.
I'm begging you to look at my application again.
This was my dream since I was little, and I can't imagine doing anything else with my life.
If the teaching post is gone, I'd happily clean the classrooms just to be part of the school.
Even an unpaid internship would mean the world to me right now.
I'm in a very difficult situation financially and you were my last hope.
I promise you won't regret it if you only let me prove myself for a week.
Without a sponsor my visa ends in thirty days, so I'm asking you from the bottom of my heart to help me.
I will do anything, absolutely anything, to join your kitchen.
Surely there must be some small corner of the company where you could fit me in?
I haven't slept since your e-mail arrived and I keep praying that you'll change your mind.
Don't close the door on me, I've been out of work for fourteen months and nobody else even answers.
I'd relocate to Aberdeen tomorrow at my own cost if it meant you would take me on.
Just one trial shift, that's all I ask.
My mum is ill and I'm the only earner, so I hope you can find it in your heart to take me.
Let me start as a temp, a runner, an assistant to the assistant, I don't mind which.
I would be forever grateful if you could talk to the hiring manager on my behalf and persuade her to take a chance on me.
Nobody will work harder for you than I will, so please, I implore you, reconsider.
You don't know how desperately I wanted this to be the one.
`,
  pressure: `
I expect a reply by Friday.
I am still waiting for an answer to my last two emails.
Please respond to this message within 48 hours.
You owe me an explanation after everything I put into this.
This is now the third time I'm writing to you about feedback.
After five rounds, the least you can do is give me proper feedback.
I will keep following up until I hear from someone.
Kindly get back to me today, as I can't wait any longer.
I must insist on a detailed written response.
Having given up two days of annual leave for the assessment centre, I am entitled to feedback.
Why has nobody replied to me yet?
I need your answer before the end of the week.
Don't make me chase you again.
Candidates deserve more than a form letter, so I look forward to receiving specific reasons no later than Monday.
I've left two voicemails and sent a LinkedIn message, and I'd like an immediate reply.
Ignoring me is not an option.
Per my earlier emails of the 3rd, 6th and 9th, I request that you answer my questions without further delay.
Make sure this gets to the hiring partner this afternoon.
I'll check back tomorrow morning, and the morning after that if necessary.
It has been a full week and I demand to know what is going on.
Let me know ASAP, because I have to decide on something else by noon.
Silence isn't acceptable when I drove four hours to your plant.
You promised feedback, so I will hold you to that and expect it in my inbox by close of business.
Please treat this as urgent.
I assume you will be writing back promptly with the full feedback I have every right to receive.
I expect a reply by Friday at the latest.
This is now the third time I'm writing to you about this.
Kindly respond within 48 hours.
Having given you two full days of my time, I'm entitled to a proper answer.
Why haven't you got back to me yet?
I'll keep following up until somebody in HR answers me.
I have another offer on the table, so you'd need to come back to me today if you want to reverse this.
Please treat this as urgent and answer by return.
The least you owe me is a detailed response before the end of the week.
I must insist on hearing from the head of department personally.
Still waiting.
I will assume you agree to put me back on the shortlist unless I hear otherwise by noon tomorrow.
As I asked on Monday and again on Wednesday, send me the written feedback.
I demand to know where I stand with the other two vacancies.
Candidates have a right to feedback, so I look forward to receiving mine no later than 14 March.
I've left two voicemails and sent a LinkedIn message, and silence isn't acceptable.
Confirm receipt of this message immediately.
Please don't make me chase you for this yet again.
You have until close of business on Tuesday to let me know what the next vacancy for me will be.
Given how much work I put into the portfolio, I think I deserve the courtesy of an answer this week.
I'll be checking in every Monday morning until a position opens up for me.
When exactly can I expect your response, since I cannot wait around forever?
It has been nine days since my last email and I need an answer now.
Could someone there finally reply to me?
I need this sorted before the bank holiday, so I suggest you pass it up to your manager right away.
`,
  argument: `
I don't agree with your decision.
I believe you've made a mistake.
Your feedback that I lack leadership experience is simply wrong, because I managed a team of twelve at Tesco.
I have every single qualification listed in the job ad.
With respect, one bad answer doesn't show whether I can teach.
You said I wasn't technical enough, but I've been writing production code for nine years.
That's not a fair assessment of what I can do.
I think I was clearly the right person for this role.
Saying my communication was unclear makes no sense when the panel told me otherwise on the day.
The job description never mentioned a forklift license, so it shouldn't have been held against me.
I strongly feel that the test did not reflect my real abilities.
Contrary to what you wrote, I do hold a valid CSCS card.
Actually, I answered that question correctly, and the textbook backs me up.
It can't be true that I'm not a culture fit when you only spoke to me for twenty minutes.
Your reasoning doesn't add up.
How can I be both too senior and not experienced enough?
I would challenge the idea that three years in a call centre isn't customer-facing experience.
The interviewer misunderstood my example about the budget overrun, and the conclusion she drew from it is incorrect.
My portfolio shows the exact opposite of what you claim.
You have overlooked the fact that I ran the pharmacy single-handedly during the pandemic.
None of the points you raised are accurate.
A degree shouldn't matter more than two decades behind the bar.
I refuse to accept that a typo in a cover letter says anything about my accounting skills.
In my view the panel judged me on nerves rather than on substance, which is not a sound basis for rejecting someone.
Let me correct a few things in your email: I was not late, and I did present a budget.
With respect, I believe you've made a mistake.
The claim that I lack leadership experience is simply not true, as I managed a team of twelve at Leeds General for six years.
You say I wasn't technical enough, but I answered every single one of the SQL questions correctly.
I do meet all of the requirements listed in the ad.
Your feedback about my communication style doesn't match anything I have ever been told before.
Not having a degree should be irrelevant for a role like this when I've been doing the same work since 2011.
I think the panel misunderstood what I said about budgets.
Saying that I seemed nervous isn't a valid reason to turn down a forklift driver.
Actually, my German is at C1 level, not B2, so that point is wrong.
I'd argue that my background in hospitality is a better fit for guest relations than a marketing diploma.
It is inaccurate to describe my experience as limited to small clients, since Tesco and Boots were both mine.
The test you used doesn't measure what a paralegal actually does all day.
I can't accept the conclusion that someone else was more suitable.
There were no gaps in my answer on safeguarding; I covered every stage of the referral procedure.
Contrary to what you wrote, I did ask questions at the end of the interview.
One twenty-minute video interview is not a fair basis for judging how somebody sells.
You have underestimated how quickly I would have picked up Revit.
If you look at my résumé again you'll see that I have the very certification you said was missing.
I maintain that I was the strongest fit for the role.
Your reasoning contradicts what the recruiter told me in the first round, namely that industry experience was optional.
The fact that I took a career break to raise my kids says nothing about my abilities as an accountant.
I strongly disagree with the assessment that my lesson lacked structure.
To be fair, the design task was badly worded, and my solution was right under any sensible label of it.
Calling me a flight risk makes no sense when I stayed eleven years at my last company.
`,
  threat: `
I will be leaving a review on Glassdoor about this.
You'll be hearing from my solicitor.
I'm considering legal action for discrimination.
I intend to file a complaint with the EEOC.
Don't be surprised if this ends up on LinkedIn.
I've kept all the emails, just so you know.
I know a lot of people in the hotel trade, and word gets around.
I'll be letting everyone on my course know how you treat applicants.
I've already spoken to an employment lawyer who thinks I have a strong case.
I might just have to contact your CEO directly about the way this was run.
I'm sure the local paper would be interested in how the council hires its staff.
This matter is not over.
My union rep has been informed and we'll be taking it further.
You may want to think carefully about whether that is something you'd want a tribunal to read.
My whole family shops with you, but not any more, and neither will our friends.
Remember that today's candidate could be tomorrow's client.
I recorded the interview and I'm not afraid to share it.
I shall report your agency to the regulator.
It'd be a shame if your customers found out how things work behind the scenes.
I have forty thousand followers who would love to hear this story.
If I don't get a different outcome, I'll take it to ACAS.
You will regret this.
I plan to warn other engineers against applying to your firm.
There will be consequences for the way I was treated by your regional manager.
People should be told about this, and I have no problem being the one to tell them.
I will be posting about this experience on Glassdoor.
I have forwarded our entire correspondence to an employment lawyer.
Rest assured that I'll tell everyone in my network how you treat applicants.
I reserve the right to take this matter to an employment tribunal.
It would be a pity if the local press got to hear about how this vacancy was filled.
I'm filing a complaint with the EEOC.
I've kept notes and recordings of every interview, and I won't hesitate to use them.
My followers, all 40,000 of them, will be very interested to read your e-mail.
Let's see what your CEO thinks when I write to him directly about your conduct.
If I don't get a satisfactory outcome, I shall report the agency to its regulator.
Nursing in this county is a small world, and word gets around.
I'm considering legal action on the grounds of age discrimination.
I'd think very carefully about whether you want this to become public.
My family and I have banked with you for twenty years, and we will be closing every one of our accounts.
I know several of your biggest clients personally and will make sure they hear about it.
A one-star review is the least you can expect.
The union will be informed of this first thing tomorrow.
There will be consequences.
I'd hate for this to end up on Twitter, but you're leaving me little choice.
Be aware that my brother-in-law sits on the council that renews your licence.
I intend to warn other graduates at my university against applying to you.
I'm submitting a formal grievance to the data protection authority about the way you handled my records.
One day I'll be on the buying side, and believe me, I won't forget this.
`,
  'audit-question': `
What did the other candidate have that I didn't?
Why wasn't I chosen?
How did I score compared to the other applicants?
Which criteria did you use to make your decision?
Can you explain exactly why I was rejected?
Was the successful candidate an internal applicant?
I'd like to know how many years of experience the person you hired has.
Could I see the interviewers' notes and my marks for each question?
On what basis was I ruled out at the final stage?
Who made the final decision, and what was it based on?
How is it that I got through three rounds and then wasn't good enough?
Where did I rank among the finalists?
Would you mind sharing how the scoring for the case study was weighted?
What was the actual reason?
Please clarify which of the essential criteria I failed to meet.
May I ask what made you go with somebody else?
Did my age play any part in the decision?
I was wondering whether the chosen applicant also holds a chartered engineer qualification.
How close was I to getting it?
What would the other person bring to the kitchen that I wouldn't?
Can you help me understand how a decision like that was reached after such a positive second interview?
Did all of the panel members agree, or was it a split vote?
In which areas, specifically, were the shortlisted teachers stronger than me?
I'd be interested to hear the pass mark for the numeracy test and what I got.
Was I turned down because of the gap on my resume?
What did the successful candidate have that I didn't?
Could you explain exactly why I was rejected?
How many points did I score on the assessment compared with the other finalists?
Please let me know which criteria were used to make the decision.
On what basis did you conclude that I wasn't the right fit?
I'd like to see the scoring sheet from my panel interview.
Who was involved in the decision, and did all of them vote against me?
Would you mind telling me what qualifications the person you hired holds?
Was my age a factor?
Can you justify choosing an external applicant over somebody with four years on your own shop floor?
Where did I rank among the five of us who came to the assessment centre?
I am curious to know how my portfolio measured up to that of the designer you selected.
Please provide the interviewers' notes on my answers.
Why wasn't I considered for the second round when I met every essential point?
How was the weighting between experience and the presentation determined?
It would help me to understand what tipped the balance in favour of the other candidate.
Did the gap in my résumé play a role in your decision?
What specifically was it about my interview that made you decide against me?
Were any references contacted before you made up your minds?
I would appreciate an explanation of how the algorithm evaluated my video responses.
How come I was told I was the front-runner and then turned down two days later?
Does the new hire have more classroom experience than I do?
I'd be interested to learn what the pass mark was for the numerical reasoning test and how far below it I fell.
Could you walk me through the reasoning behind the outcome?
Which of the essential requirements did you feel I failed to meet?
`,
  'call-request': `
Would you be open to a quick call to discuss your feedback?
Could we hop on a short Zoom this week so I can learn more about what went wrong?
I'd appreciate ten minutes of your time on the phone.
Are you free for a coffee sometime to talk through my interview?
Please give me a ring on 07700 900142 when you have a moment.
Is there a time on Thursday when we could talk about the outcome?
Perhaps we could arrange a brief chat about where I fell short.
I'd love to set up a call with the hiring manager to go over my presentation.
Can I pop into the branch next week to speak with you about it in person?
Feel free to pick any slot in my calendar for a debrief.
I'd find it easier to go through this by phone rather than over email.
When would suit you for a feedback call?
My number is below, and I'm available any afternoon after two to discuss the decision.
Might Dr Okafor be able to spare fifteen minutes on Teams to walk me through the panel's comments?
Let's jump on a call.
Do you offer feedback conversations, and if so, how do I book one?
I would welcome the opportunity to meet face to face and hear your impressions directly.
Would it be possible to speak with someone from the design team about my portfolio over video?
If you'd rather talk than type, I can ring you at the office tomorrow.
I was hoping we could catch up on the phone before the weekend regarding my application.
Shall I send over a calendar invite for half an hour on Monday?
Any chance of a quick word, either by phone or at the clinic?
Maybe you could call me back after your shift to tell me how the trial day went.
I can make myself available at any hour for a conversation about the assessment.
Who should I contact to schedule a telephone debrief?
Would you have ten minutes for a quick call to talk through the feedback?
I'd love to hop on Zoom and hear more about how I came across.
Could we arrange a phone call sometime next week to discuss your decision?
Please let me know when would be a good time to ring you.
I'm free on Thursday afternoon if you'd be up for a chat about my interview.
Perhaps we could grab a coffee so that I can get your thoughts in person?
Would it be possible to speak to the hiring manager directly over the phone?
You can reach me on 07700 900412 any time after five to go over the feedback.
I was hoping we might schedule a short debrief on Teams.
Can I call you tomorrow morning?
Might Dr. Okafor be able to spare fifteen minutes on the phone to go through my presentation?
I'd prefer to talk about the outcome face to face, and I can come by the office any day.
Here's my calendar link in case you can find a slot to discuss what I could've done better.
A brief conversation by phone would help me far more than written feedback.
Could you give me a ring when you get a minute?
Let me know if you'd be open to a video chat about where my application fell short.
I'm in Manchester on the 12th and could pop in to talk things over with you.
Is there any chance of a five-minute telephone call with someone from the panel?
I would welcome the opportunity to meet with you and discuss the result.
Since tone gets lost in emails, may I suggest that we talk live about the panel's comments?
Do you have any availability on Monday or Tuesday for a follow-up conversation about my application?
I'll gladly work around your shift pattern if the matron could find a moment to speak with me about the interview.
When suits you for a quick catch-up on how the trial day went?
I'd be thankful for a personal meeting with the team lead to hear her impressions first-hand.
Would you be willing to talk me through the result by phone rather than by email?
`,
  apology: `
I'm sorry for taking up so much of your time.
Apologies for bothering you again.
Sorry if this is a silly question.
I'm so sorry I was so nervous in the interview.
I apologise for my poor performance on the coding test.
Please forgive me for writing at such length.
I know you're very busy, so I feel bad for asking.
I hope you don't mind me emailing you out of the blue, and excuse me if it's inappropriate.
I'm sorry I wasn't what you were looking for.
My apologies for the slow reply.
I realize I rambled a lot, and I'm really embarrassed about it.
I feel terrible that you had to sit through my presentation.
Sorry to be a pain.
I hate to trouble you with this when you must have hundreds of applicants.
I do apologize for going blank on the question about stock rotation.
Pardon my disappointment showing through yesterday.
I must say sorry to the two sous-chefs for wasting their afternoon.
I regret that I didn't prepare better and let everybody down.
Excuse the long email!
I'm aware I wasn't at my best with Mrs Hartley, and I am sorry about that.
Forgive the intrusion.
I shouldn't have been ten minutes late, and I can only apologise.
Sorry again about my dog barking all the way through our video call.
I didn't mean to put you on the spot, sorry.
It's my own fault for messing up the till exercise, and I owe your team an apology.
I know I didn't perform well in the interview, and I'm sorry about that.
Sorry to trouble you with yet another email.
I feel awful about how badly the presentation went.
Forgive me for asking, as I'm sure you have far more important things to do.
I'm ashamed that I blanked on such a basic pharmacology question.
I hope I'm not being a nuisance by writing.
Please excuse my nerves on the day; I wasn't myself.
I must apologise for arriving late to the second interview.
I'm so sorry I let you down after you had recommended me to the director.
My apologies for the long message.
I realise that you're busy and I hate to be a burden.
I do regret having wasted the panel's afternoon.
Pardon my persistence.
I'm embarrassed about the typos in my cover letter.
Sorry that my camera kept freezing during our conversation.
I should have prepared better, and for that I apologize to you and the team.
I feel bad for having put you in the position of turning me down.
Please accept my apologies if I came across as arrogant in the group exercise.
I didn't mean to be rude when I rambled on about the pay, and I'm sorry if it seemed that way.
It was my own fault for not label the brief properly, sorry.
I know you must be sick of hearing from people like me, so I'm sorry to add to your inbox.
Excuse my English, I am aware that it made the interview hard work for you.
I'm sorry if I disappointed the panel.
`,
};
