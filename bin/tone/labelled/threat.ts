export const THREAT = `
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
You will be hearing from my solicitor.
I've already drafted my Glassdoor review.
Let's see what the local paper makes of this.
I'm considering my options under the Equality Act.
My followers, all eighty thousand of them, would be interested in how you treat candidates.
I have kept screenshots of everything.
You'd better hope that I never end up on the client side.
An employment tribunal may take a different view.
I won't be buying from you again, and neither will anyone in my family.
If this isn't put right, I'll be filing a complaint with the EEOC.
The nursing community in this town is small, and people talk.
Word gets round, you know.
I will make sure that every student on my course knows not to apply to you.
My uncle sits on your board and he won't be pleased when I tell him.
Don't be surprised when this turns up on Reddit.
I'm reporting your recruiter to the professional body.
It would be a shame if your customers found out about the damp in that kitchen.
Under the GDPR I can make life quite uncomfortable for you, and I intend to.
I am keeping a written record of this correspondence for my attorney.
You may come to regret this.
We'll see how funny your interviewer finds it when the union gets involved.
I know a journalist at the Tribune who collects stories just like mine.
One star on Google is the kindest thing you can expect from me.
I'd think carefully about how this could look from the outside.
Unless the decision is reversed, the matter goes to the labour court.
I shall be advising my network of two hundred engineers to steer clear of you.
Your biggest client happens to be my neighbour, and we have a barbecue on Saturday.
This conversation isn't over, and the next letter will come on a law firm's letterhead.
I will name the three interviewers in a LinkedIn post next week.
There are authorities for that kind of behaviour and I have their address.
I reserve all my legal rights.
Perhaps the data protection office would like to know where my CV has ended up.
Remember that I still know plenty about your pricing.
You really don't want me as an enemy.
The ombudsman will receive a copy of your rejection from me.
I'd hate for that video interview to find its way onto YouTube.
A discrimination claim costs a lot more than one salary, just so you know.
Once I tell the parents' group about this, your nursery will have a few empty places.
I'm going to sue.
When I'm a hiring manager somewhere bigger, I'll remember your name.
My solicitor will be in touch.
I'll be leaving an honest review on Glassdoor tonight.
You should know that I've kept every e-mail.
I'm considering a claim for age discrimination.
A friend at the Yorkshire Post would find this story very interesting.
Everyone in the Manchester nursing groups is going to hear how you treat applicants.
It would be a pity if the hygiene inspector heard about your kitchen.
I have reported the matter to the Equal Employment Opportunity Commission.
Expect to see this on LinkedIn, screenshots included, where I've got 14,000 followers.
My union rep has already been given a copy of your letter.
Don't be surprised when graduate applications from our university dry up next year.
I'd hate for this to end up before a tribunal.
Unless this is put right I'll go over your head to the board.
The industry is small, and chefs talk.
I recorded the interview, by the way.
We shall see what the Ombudsman makes of it.
For now I am reserving all my legal rights in connection with the recruitment.
Your customers deserve to know what sort of employer they're buying from, and I intend to tell them.
My cousin, who sits on your biggest client's procurement committee, was shocked to hear about it.
A data protection complaint can be rather expensive for a company of your size.
Word gets round the depot quickly, and from now on no driver I know will apply to you.
I will be closing my family's accounts with your bank and urging others to do likewise.
There are consequences for treating people like this, as you'll soon find out.
Next stop: the newspapers.
I've drafted a thread about the experience and my finger is on the post button.
Should I discover that a less qualified man was chosen, the next letter will be from counsel.
Let's see how your CEO enjoys being tagged in it.
My wife is an employment attorney in Columbus and she is taking a keen interest.
I know where your head of HR used to work and why she had to leave.
One star, and I'm only getting started.
It'd be wise to settle this quietly before it becomes public.
The works council may wish to learn how your Munich office really conducts interviews.
I'm going to make sure every recruiter in the city knows your name for the wrong reasons.
You've picked the wrong person to mess with.
Several parents from my old school now sit on the local council, two of them on the education committee, and by Monday they'll have been told precisely what went on in that interview room.
This can be contested in court, and it will be.
People have lost their careers over less than what your manager said to me, and I have witnesses.
Please preserve all records relating to my application, as they'll be needed in the proceedings.
A formal grievance to the regulator goes in the post tomorrow morning.
I have already contacted a lawyer.
I'll be taking this to court if I have to.
You leave me no choice but to go to the press.
I will be leaving a one-star review tomorrow.
My lawyer thinks I have a very good case.
This is age discrimination and you'll be hearing about it.
I'm going to make sure nobody I know ever applies to you.
I'll post your e-mail on LinkedIn for everyone to see.
I could tell your customers a few things about you.
Be careful, I know a lot of people in this industry.
I'd be careful if I were you.
You haven't heard the end of this.
I will report you to the authorities.
I'm thinking about filing a formal complaint.
I hope you have a good lawyer.
My union representative is looking into the matter.
One word from me and your best customer is gone.
I wonder what the newspapers would say about that.
I have a large following and they'll want to know about this.
Everyone will find out how you treat older applicants.
I recorded our interview, and I might publish it.
You will pay for this.
I'm passing the whole matter on to my legal insurance.
Consider yourselves warned.
Either you change your mind or I will go to your boss.
If you don't give me the job, I'll tell people what I saw in your office.
I'll see to it that your clients hear about it.
This kind of conduct is illegal and I am going to take action.
I will pursue this through the courts.
Your name will be all over the internet.
I'll write a very honest Glassdoor review about your interview style.
It would be a pity if the data protection authority had to look at your files.
I have screenshots of all your messages, just in case.
My cousin is a journalist and she finds your reply very interesting.
I'm not the kind of person who lets this go, as you will see.
You'll wish you had never rejected me.
Expect a letter from my attorney.
I won't hesitate to take legal steps.
I'd think twice about that decision if I were you.
I will name your company on social media.
Unless I get a proper explanation, I'll file a claim.
There will be a thread about this on Twitter tonight.
We'll meet again, and then I will be the one who decides.
I'm going to tell all my former colleagues to cancel their contracts with you.
I've informed the equality office of your decision.
Let me remind you that discriminating against parents is against the law.
You are going to have a problem with the works council.
I know how to make things difficult for your department.
If that's your final word, then I'll see you before the tribunal.
I will warn my students about your company.
I'm sending a copy of this to the regulator.
I don't forget, and I don't forgive.
Think about your reputation before you send such letters.
The public has a right to know how you choose your staff.
I'll be contacting your CEO and your investors about this.
Your Google rating is about to get worse.
You'll soon read about yourselves in the paper.
I would hate to have to tell people why your last manager really left.
It would be unwise to ignore my rights.
My husband works for your biggest supplier and he's not amused.
I will publish the test you gave me so that everyone can prepare for it.
I'm going to hold you legally responsible for my costs.
I shall take the matter up with the ombudsman.
There is a law against this, you know.
This will cost you dearly.
I'm going to let my readers know how you operate.
A complaint to the chamber of commerce is on its way.
My barrister advises me that I have grounds.
You might want to call your insurance.
I know exactly which inspector to call about your fire exits.
I've a friend at the BBC who loves this sort of story.
This will be all over Facebook by the weekend.
I'll be naming names.
Take this as my last friendly message before I act.
If I can't work there, I'll see to it that others won't want to either.
The parents at your school might like to hear how you choose teachers.
I'm collecting evidence against you.
Sooner or later somebody will hold you to account, and I'll make sure it's soon.
I'll have this letter framed for the judge.
You'd be surprised how fast a bad story travels.
I will cancel my account and get my whole club to do the same.
It would take me one phone call to ruin your launch.
My brother works at the ministry, and he was very interested in your hiring.
Let's see if your shareholders find that funny.
Do you really want this in the papers?
I'll fight this decision with every means I have.
I'm prepared to go all the way to the high court.
I am in contact with the anti-discrimination office.
I know what's on your servers, so treat me well.
Next stop, employment tribunal.
Fix this or face the consequences.
I can be a very unpleasant opponent.
Your licence is up for renewal in May, and I know the people who decide.
I've spoken to a solicitor, and he's confident.
People have lost their jobs over less than this.
I'll be posting your interview questions online.
Don't think you'll get away with this.
You should know that I recorded everything.
My post about you already has two thousand likes.
I'd hate to see your ratings drop.
The union will not like this one bit.
I will demand compensation.
I'm claiming damages for the two days I lost.
I know your boss from the tennis club, and I'll have a word with her.
I have nothing to lose, so think about what you do next.
Remember who you're dealing with.
There are laws in this country, and I know how to use them.
I'll see that this reaches the right people.
We can do this the easy way or the hard way.
You have until Friday, after that I talk to the press.
If you don't reconsider, my lawyer will.
I won't be silent about what I saw in your kitchen.
I might tell the tax office about the cash in that drawer.
Your competitor would pay well for what you told me about the prototype.
Let this be a warning to you.
Every applicant in town will know by tomorrow.
I have your private number, so don't think you can hide.
This is going to be expensive for you.
I'll drag you through every court there is.
Somebody should report you, and it may well be me.
My next letter goes to your supervisory board.
Rest assured that this isn't the last you'll hear about it.
I'll leave comments under every job ad you post.
I am minded to bring a claim under the Equality Act.
I've asked a law centre to examine your decision.
I've saved your messages, and I know how to use them.
I would not sleep well in your place.
The council that pays for your nursery will be informed.
I'm sure the regulator would be fascinated.
I am considering legal action.
I will take legal steps.
This is going to the employment tribunal.
I will sue you.
I will report the company.
I am going to sue.
I’ll sue if I have to.
I will go to the press.
I am contacting a lawyer.
A lawyer will look at this.
You will hear from my union.
I am taking legal advice about this.
You'll regret this.
I´ll sue you.
You’ll hear from me.
This will have consequences.
I will post this on LinkedIn.
I might publish my experience everywhere.
I will leave a bad review.
I will tell everyone about this.
I shall warn other candidates.
If you don’t answer, I will write to your CEO.
`;
