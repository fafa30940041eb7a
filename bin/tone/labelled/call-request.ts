export const CALL_REQUEST = `
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
Could we have a quick call about this?
Would you have ten minutes for a phone chat next week?
I'd love to jump on a Zoom and hear your thoughts in person.
Can I ring you tomorrow to go through the feedback?
Perhaps we might meet for a coffee and talk it over.
Please let me know when I can call you.
Are you free for a short Teams meeting on Thursday?
It would be easier to discuss my interview by telephone.
My calendar is open, so feel free to book a slot and we can speak about how it went.
I am in Manchester on the 12th and could drop by your office for a brief talk about the outcome.
Might Dr Okafor spare me fifteen minutes on the phone?
Shall we do a video call so you can tell me more?
I'd appreciate the opportunity to speak with the hiring manager directly about the decision.
Is there a number where I could reach you this afternoon?
If you've got five minutes, give me a bell.
I would be thankful for a brief conversation over Skype regarding my performance.
Would it be possible to arrange a debrief with someone from the panel?
Here's my Calendly link in case you are up for a chat.
Mind if I give you a buzz after lunch?
I prefer to hear feedback live rather than in writing, so can we set up a time?
Could you call me back on my mobile when you get a moment?
Let us please fix an appointment to speak about my application.
Happy to come to you, if a face-to-face would suit you better for going over my results.
May I request a feedback session by phone at your convenience?
How about a WhatsApp call on Sunday to talk about what happened?
I'd welcome a word with you on the telephone.
Can you spare a moment to talk me through it, maybe on Wednesday around four?
It'd be great to hop on a call with Priya and unpack the technical round.
Would Monsieur Lambert be available for a short exchange by videoconference?
I could stop by the salon any evening if you'd be willing to sit down with me about it.
Rather than e-mailing back and forth, let's just talk.
Is a twenty-minute catch-up something you could offer unsuccessful candidates?
I will be at my desk all morning if you wish to phone me with the feedback.
Please suggest two or three times for a meeting and I'll fit around you.
What time works for you to discuss this on the phone?
Could your assistant put me in the diary for a chat about my trial lesson?
I was hoping we could speak in person about the reasons.
A phone call would help me understand your notes on the portfolio, if you can manage one.
Do you think the team lead would agree to a Google Meet with me about the coding task?
Can we get together sometime next month to go over where I stood?
Could we have a quick call about the feedback?
I'd love ten minutes on Zoom to hear where I went wrong.
Are you free for a chat on Wednesday afternoon?
Would it be possible to meet in person and go over the decision?
My number is 07700 900142 if you'd rather talk it through.
Perhaps we could grab a coffee and you could tell me more about what the panel thought.
Please ring me when you've a moment.
I'm around all week after three, once school's out, should you be willing to speak by phone about my interview and the notes your colleagues made on the lesson I taught.
Might Ms Okafor spare a quarter of an hour on Teams?
Some things are easier said than written, so I'd prefer to discuss your comments over the phone.
Is there any chance of a short video debrief?
I can come by the restaurant any morning before service to talk about the trial shift.
Can I book a slot in your calendar to go through the result?
If you drop me a time, I'll dial in from Lagos, whatever the hour.
A brief conversation with the hiring manager would help me understand the outcome better.
Happy to pop into the Leeds office for a face-to-face on this.
Do give me a bell regarding the outcome.
How about a Skype session next Tuesday, so you can expand on your remarks?
I'd be grateful for a telephone appointment to hear the feedback first-hand.
Here's my Calendly link; pick whichever half hour suits you for a debrief.
When would be a good time to phone you?
I was hoping you and I could sit down together and look at the presentation slides once more.
Would you mind calling me back about your letter of the 8th?
It might be simplest to speak directly, and I'm on my break between one and two.
Could there be an opportunity to connect live with the data science lead regarding my take-home?
I'll be in Columbus on the 22nd and could stop by to talk over the decision.
Please arrange for one of the interviewers to telephone me.
Let me know if a five-minute FaceTime works.
May I visit the depot for a word with the manager about my assessment drive?
I find spoken feedback far more useful, so would a voice call be an option?
Shall we say Thursday at ten, by phone?
Would Dr Brandt be open to a Google Meet at some point this month on how the interview went?
I'd welcome the chance to hear this from you in conversation instead of by e-mail.
Who should I ring to talk about my rejection?
A video meeting, even a very short one, would be wonderful for going through your notes.
Any evening this week works for a phone catch-up on my application.
I could call your direct line tomorrow around 9:30 if that's convenient.
Can we set up a time to speak?
It'd be great to meet up after the holidays and discuss the panel's impressions over lunch.
Could we speak on the phone sometime this week?
Would you mind giving me a call?
I'd be grateful for a short call.
Can we meet up to talk about it?
Do you have a few minutes to talk?
Please call me on my mobile any time after five.
I'd like to talk to you about this personally.
Maybe we could discuss it over a cup of coffee.
Would it be okay if I called you on Monday?
A short phone call would be wonderful.
Let me know what time suits you for a chat.
Could you spare a quarter of an hour for a conversation?
I'd prefer a conversation to an e-mail.
Are you around tomorrow for a quick chat?
Can I come by your office to hear more?
I'm happy to jump on a quick Zoom whenever suits you.
Can you connect me with the hiring manager so that we can talk?
It would be great to hear your feedback in person.
I'd like to invite you for a coffee to talk about my interview.
Could somebody from the team ring me?
Would you be willing to have a brief call with me?
I am free on Thursday and Friday if you want to talk.
Please book me in for a feedback call.
Can we do a short debrief by video?
If you'd rather talk than write, my number is 0171 555 0199.
Would Thursday at ten be convenient for a call?
I would very much like to discuss this face to face.
How does a call next Tuesday sound?
Let's talk about it in person.
I'd welcome the chance to speak to you directly.
Could I trouble you for a five-minute phone call?
May I suggest that we have a talk about the decision?
Please let me know when it would be convenient to phone.
You can reach me on my mobile all day, so just ring.
I'll give you a ring on Wednesday to go over it.
Would you be up for a chat on Teams?
Shall I send you a calendar invite for a quick talk?
Is there a time when I could ring the panel?
Could we set aside twenty minutes to go through my test together?
It'd be easier for me to understand if we could talk.
I'd be keen to have a proper conversation about where I fell short.
Can I buy you a lunch and pick your brain about the interview?
I was wondering if you'd have time for a call.
Could the panel meet with me for half an hour?
Might I have a word with you by phone?
Could you phone me, please?
I'd love to hear more over the phone.
Would next week work for a quick catch-up?
I'm asking for a personal meeting with the head teacher.
When is a good moment to give you a call?
Could we arrange to meet on site?
I can be reached by phone this evening if you have time.
Can we have a chat about my application, perhaps by Skype?
Please suggest a time to talk.
A video meeting of ten minutes would be enough for me.
I'd really appreciate it if you could ring me back.
Could we get on the phone for a moment?
I'd like to request a feedback conversation with Mr Brandt.
Can you fit me in for a quick word this week?
Do you have any slots open for a call?
I could come in any morning and talk with the team.
Let me call you.
Would you be free for a coffee next week to talk about the decision?
I think we should talk.
Do ring me if you can.
Can we schedule something for Monday?
Would your team lead be open to a quick chat?
I'd be glad if we could sit together for ten minutes.
I was hoping to catch you on the phone.
Would it be all right to call your office in the morning?
Let me take you to lunch and you can tell me everything.
Are you on WhatsApp, so that we could have a quick call?
A word on the phone would be so much quicker.
Could we do this over Skype?
May I come and see you about it?
I'd love ten minutes with the person who interviewed me.
Please have the manager call me.
My evenings are free if you'd like to phone.
Can you squeeze me in for a short meeting?
If you send me your number I'll ring you.
Would a video chat be possible at all?
When are you in the office, so that I can drop in?
I propose that we meet next week.
Might we talk it through on Teams?
Could we hop on a quick call?
Can we get on a call this week?
Would you be open to a short call?
I would like to schedule a meeting.
Could we set up a video call to discuss the feedback?
Are you available for a quick phone call?
Could you call me?
Can we talk?
Call me back when you have time.
Please phone me if you can.
I’d love to speak with you.
I would like a quick call.
Can we discuss this over the phone?
Do you have a zoom link, or shall we do a Zoom?
Would you find time for a call?
`;
