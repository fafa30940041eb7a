export const PRESSURE = `
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
I expect a reply by close of business on Thursday.
This is my fourth email and I still haven't had the feedback I asked for.
You owe me at least an explanation.
Kindly respond within 48 hours.
I will keep writing until somebody gives me a proper answer.
After all the hours I put in, I'm entitled to detailed notes.
Please escalate this to your director today.
I need to know by Monday noon whether you will reopen my application.
Why has nobody answered me yet?
I'm not going to accept silence on this.
Confirm receipt of this message immediately.
As I've said three times already, send me the evaluation.
I rang reception on Tuesday, Wednesday and again this morning, and I'll ring tomorrow as well.
You promised feedback within a week, it has now been nine days, and I want it now.
The least you can do is put me straight through to the next round for the other vacancy.
I am holding another offer and you have until Friday to come back with something better.
I want this dealt with before the weekend.
Don't leave me hanging again.
Tell me today, yes or no, if there will be another opening.
I require a written response from the head of department, not from an assistant.
Given that I was a finalist, I assume you'll be placing me elsewhere in the group without a new interview.
Just chasing again, since my messages of the 3rd, 7th, 9th and 10th have gone unanswered.
It is your duty to reply to every candidate properly, and I'm waiting.
I shall be copying in your line manager until I hear back.
My next follow-up will be on Wednesday, and the one after that on Friday.
You have my number, so use it before six tonight.
I must insist on a full answer.
I believe I've earned a guaranteed place on your next shortlist, so please confirm it in writing.
Still nothing from you?
I'd like an answer by return, as I have been patient long enough.
Do not archive this e-mail until you have answered all five points.
I have messaged you, Karen and the CEO on LinkedIn, and I trust one of you will reply today.
A response is long overdue, so please get on with it.
Since I paid my own train fare twice, I expect priority when the role comes up again.
Please revert ASAP, this is urgent for me.
You'll need to get back to me before the 15th because I am not waiting any longer.
I demand to be told the next steps.
Put someone on this who can actually make a decision, and have them write to me this afternoon.
I'll be in the lobby on Monday morning and will wait there until your manager has time for me.
I sent my questions yesterday and again at lunchtime, so where is the answer?
I expect a full reply by 5 p.m. Friday.
This is the fourth time I'm writing and I still haven't heard a word.
Kindly confirm receipt today.
After giving you two whole days of my time, I'm owed an answer.
I shall keep writing every morning until somebody responds.
When exactly am I going to get my feedback?
You have until Monday to get back to me.
As I already asked on the 3rd, the 9th and the 14th, where are my comments?
I must insist that this be passed to the hiring manager immediately.
Don't make me chase you again.
Having paid for my own train from Leeds, taken a day's unpaid leave and prepared a presentation at your request, the least I'm due is an answer before this week is out.
It's been six days, which is more than enough time to type a paragraph.
Need your response ASAP.
I have another offer expiring on Thursday, so you'll need to let me know before noon whether you've changed your mind.
Please treat this as urgent and reply by return.
I'm entitled to detailed written feedback, and I want it this week.
Just bumping this to the top of your inbox again, and I'll bump it tomorrow too.
Why is nobody answering me?
I left two voicemails and a LinkedIn message yesterday; do respond to at least one of them.
A candidate who reaches the final round is due more than silence, so somebody had better write back by close of business.
Send the notes over today, please.
I won't take no reply for an answer.
My expectation is a substantive response within 48 hours.
You promised to write by the twelfth; today is the nineteenth; I am still waiting.
Put me in touch with somebody senior without further delay.
I've set a reminder to e-mail you each Tuesday and Thursday till this is sorted.
Could you hurry up with those comments, because I can't plan my next application without them?
Surely it can't take this long to answer one simple e-mail.
Since I did your take-home task for free, I'm requiring detailed notes on it no later than Wednesday.
Any further delay is unacceptable.
Reply to this message as soon as you read it, not next week and not after the holidays.
I'm going to need that feedback before my Thursday appointment at the job centre, no excuses.
Still nothing from you, then?
I'd like it noted that this is my final reminder.
You owe me feedback.
Have the panel chair write to me personally by the end of the month.
Before you log off tonight, make sure someone gives me a straight yes or no about the reserve list.
My time is valuable as well, so answer me promptly for once.
Following up on my follow-up of Monday, which itself followed up on last week's note: may I have a response now?
I trust I shan't have to write a fifth time.
Please send me your answer by noon tomorrow.
I must have your reply before Friday.
I've now written to you four times without a response.
You said I'd get feedback within a week, so where is it?
I expect you to honour your promise and call me back today.
I need you to explain this to me by the end of the week.
This is the third reminder I am sending you.
I would appreciate an immediate answer.
I'll be calling every day until I reach somebody.
It can't be that hard to answer one e-mail.
I have another offer that expires tomorrow, so I need to hear from you now.
I believe I have a right to an explanation.
Your company is obliged to give reasons to rejected applicants.
You can't just leave candidates in the dark.
I will not let this rest until I have a proper answer.
Please respond today, as I can't wait any longer.
I demand feedback in writing.
Why haven't I heard back from you yet?
I assume you'll get back to me within the next two days.
I am giving you until Monday to respond.
Please forward this to your superior right away.
How much longer do I have to wait for a reply?
I expect more than a standard letter, namely concrete reasons.
I want a statement from the head of HR.
Please treat my request as a priority.
I will check again tomorrow morning and expect an answer by then.
Ignoring me will not make this go away.
As a minimum you should tell me what the problem was.
You really do owe every finalist a personal answer.
Answer my question, yes or no.
I'm still waiting for the feedback that you promised me.
You have had my questions for ten days now.
I want to hear from the decision maker personally.
Please make it quick, I don't have all day.
Time is short, so let me have your reply at once.
I'm following up for the fifth time.
I have left three voicemails and nobody has returned my call.
I won't be fobbed off with a form letter.
Kindly acknowledge this email at your earliest convenience and no later than Tuesday.
It's your responsibility to provide me with feedback.
I require clear answers to all of the points below.
You need to tell me what happens next.
I expect the courtesy of a detailed answer.
My patience is running out.
Do get back to me today.
If I don't get an answer this week I'll ask your director.
I think it's reasonable to expect a reply within two working days.
Please confirm by return of mail that my file will be reopened.
I'd like to remind you again that you still haven't answered.
You've had plenty of time, so please give me a straight answer.
Not replying is not an option.
I shall be in touch daily until this is settled.
Please don't make me write again.
Let me know by tonight whether I am on the list for the next opening.
I insist on being considered for the next role.
I'm copying your manager in so that I finally get an answer.
I must ask you to respond without further delay.
This needs to be resolved this week.
I'm owed proper feedback after that assignment.
Just answer the question I asked you last week.
I will wait at reception until someone speaks to me.
You have 48 hours.
When exactly can I expect your answer?
I expect you to put me on the shortlist next time.
I'm not leaving it at this and I want to know more by Friday.
Please see to it that I receive the notes today.
Still no answer?
I need a yes or a no by three o'clock.
I take it that you'll confirm by Thursday.
It's been two weeks and I've heard nothing.
I've tried you by e-mail, by phone and through your website.
You are expected to answer a finalist, full stop.
I'd like this settled today.
I want to be told why nobody reacts.
Kindly explain the delay.
I have called reception six times this week.
Please put me through to someone who can decide.
I will keep calling until I get through to you.
I'll give you one more week.
Please hurry, as my other offer won't wait.
I request that you answer each of my questions in detail.
My deadline is tomorrow at noon, not yours.
Please do me the courtesy of replying this time.
I would remind you that you promised me a reply.
Get this sorted by the end of the month.
I'm expecting your call this afternoon.
Let's not waste any more time, tell me where I stand.
I sent you a reminder on Monday and another one yesterday.
I must know today.
You can't keep me waiting like this.
I want the name of the person in charge.
I expect a place in the next round without another test.
It's your turn to answer now.
Send me the feedback immediately.
When will you finally get back to me?
Reply to this e-mail so that I know you have read it.
Considering what I invested, I can expect at least a page of feedback.
I refuse to wait another week.
Since nobody picks up the phone, I'll come by in person tomorrow.
It's high time you answered.
I'll write to every address on your website until someone responds.
You have a duty of care towards applicants.
Put it in writing, please, and do it today.
I've been more than patient with you.
Just so you know, I'm not going away.
I want a commitment from you in writing by next week.
Quick answer please, the clock is ticking.
You still owe me the results.
As the deadline has now passed, I expect your response without fail.
I urgently need clarity.
`;
