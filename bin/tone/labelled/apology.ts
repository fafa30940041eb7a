export const APOLOGY = `
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
I'm sorry for taking up so much of your time.
Forgive me for writing again.
I apologise for being so nervous on the day.
I know you're busy, and I feel bad for asking.
My sincere apologies for the poor state of my presentation.
I am ashamed of how I answered the question on payroll.
Please excuse my bad English.
I hope I'm not being a nuisance.
Sorry I let you down.
I do regret having wasted your afternoon.
Pardon me if this is an inappropriate question.
I can only apologise for rambling on like that.
It was embarrassing of me to freeze in front of everyone, and I'm sorry you had to sit through it.
I don't mean to be a pain.
Excuse the intrusion.
I feel terrible that Marek put in a good word for me and I messed it up.
Please forgive a silly old woman for asking such a thing.
I must say sorry for my performance in the second round, as I was not myself.
Apologies if I came across as stiff.
I'm aware that I was not good enough, and I'm sorry about that.
Sorry for the long email, I always write too much.
I do hope you can forgive my clumsy answers.
I owe you an apology for the state of that spreadsheet.
It's probably cheeky of me to ask, so please just ignore this if so.
I hate to trouble you when you must have hundreds of these.
My bad for bombing the whiteboard bit.
I beg your pardon for disturbing your holidays.
Really sorry about the dog barking all the way through our video interview.
I regret that I was not better prepared for your colleagues.
You shouldn't have had to spend an hour on someone like me, and I'm sorry.
Please accept my apologies for the confusion I caused with my certificates.
I'm so sorry that I cried.
I should not be asking this of you, I know, and I apologise.
Sorry, sorry, I realise that you've got better things to do.
I fear I have disappointed you, and for that I apologise.
Forgive the informality of this note.
I apologise for arriving flustered and for making the panel wait while I found my glasses.
Sorry if this is a stupid question.
I was far too talkative in the group exercise and I do apologise to the others as well.
I'm so sorry for taking up your time.
I do apologise for how badly I performed on the day.
Apologies for rambling through the first half of the interview.
I feel terrible about making your panel sit through that presentation.
I hope you'll excuse me for bothering you with such a small request.
My apologies if this is an inappropriate question.
I'm embarrassed that I froze on the drug calculation, and I'm sorry you had to see it.
You must be terribly busy and I hate to trouble you.
Please pardon my poor English during the telephone interview.
I regret having let down everyone who put in a good word for me.
It was wrong of me to arrive late, and I'm truly sorry.
I know I wasn't good enough and I apologise for even applying.
Sorry about the mess I made of the soufflé!
Beg your pardon for the long e-mail.
I'm ashamed of how unprepared I must have seemed.
Let me say sorry to the whole panel for my dreadful nerves.
Please forgive the intrusion.
I realise it's cheeky of me to ask, and I'm sorry for that.
I owe you an apology for stumbling over the very first question.
Sorry, I probably should never have asked you this.
It's mortifying to think how much of Dr Weber's afternoon I squandered.
I apologize for the confusion I caused with my two different résumés.
I never meant to be a burden on your team, and I'm sorry if I've become one.
Do forgive my clumsiness with the reversing exercise.
Sincere apologies for the typos in my cover letter, which I only noticed afterwards.
I'm sorry I wasn't the candidate you were hoping for.
Having been out of the classroom so long, I was rusty and slow and lost my thread more than once in front of those poor pupils, for which I can only apologise.
Excuse me for cluttering your inbox on a Monday.
If I came across as arrogant, I'm very sorry.
Sorry for being a disappointment after such a kind recommendation.
I feel guilty for asking when you've done so much already.
Kindly overlook my ignorance in troubling you, ma.
I can't apologise enough for my internet cutting out four times.
That was a pathetic showing from me and you have my apologies.
Sorry, sorry, I know you've got a hundred of these to answer.
I wish I hadn't wasted your morning with my half-finished spreadsheet.
Pardon me for not knowing the proper etiquette here.
My sincere regrets for having put you to so much trouble over one applicant.
I'm sorry to bother you.
Sorry for writing such a long message.
I apologise for my performance.
I'm sorry I wasn't what you were hoping for.
I feel so stupid for mixing up the numbers.
Sorry, I know I wasn't good.
Please forgive me for being so insecure in the interview.
I'm sorry for taking up your valuable time.
I apologise if my question is annoying.
I know I'm a nuisance, but I wanted to write.
I'm really embarrassed about my answers.
Sorry for being such a mess on the day.
I'm sorry that I couldn't answer your questions properly.
I don't want to be a burden.
Excuse me for disturbing you.
I hope you can forgive me for the bad presentation.
I wasted your time and I'm very sorry for that.
I'm sorry I got so emotional.
I shouldn't have applied in the first place, sorry.
I apologise for having wasted the panel's time.
I guess I'm just not clever enough for your company.
Sorry to be a pain, this is the last message from me.
I'm so ashamed of that last round.
I have to apologise for my nerves.
Sorry for not being the right person.
Pardon my ignorance.
My apologies for asking so many questions that day.
I am sorry for the trouble I caused.
I know I failed you all.
I'm sorry if I disappointed anyone.
Sorry for everything.
I was a disaster in that interview and I apologise.
I feel guilty for taking a place that somebody better could have had.
Please don't be angry with me for writing.
I'm sorry to have let the team down.
I probably made a fool of myself, sorry about that.
I apologise for thanking you so late and for my poor showing.
I was not worthy of the interview.
I do apologise for contacting you directly.
I realise I must have come across as arrogant, and I'm sorry.
Sorry about my terrible pronunciation.
I hope I'm not annoying you with this email.
I'm sorry that you had to read all of this.
It was my fault that the interview went so badly.
I can't apologise enough for my behaviour.
I know that you have better things to do than read this.
I'm sorry I even asked.
Forgive my rambling.
I feel awful about letting Susan down after she recommended me.
I apologise for being under-qualified.
Sorry that my English is not so good.
I was so bad, you must have been laughing at me.
I'm sorry to be writing to you yet again.
Excuse my clumsy way of asking.
I regret having been so unprepared.
Please accept my apology for my awkward answers.
I am an embarrassment, I know.
Sorry if this comes across as rude.
I'm sorry to take another minute of your day.
I'm sorry for being me, basically.
Apologies for the silly question.
I apologise in advance for this e-mail.
I messed up and I'm sorry.
I know I don't deserve an answer.
Sorry for the inconvenience my application has caused.
I'm sorry, I should have known better than to apply.
I apologise for my accent.
Please pardon my directness.
I'm sorry for the way I spoke.
Sorry, I'm just hopeless at interviews.
Sorry for the mess I left in the test kitchen.
I hope you'll excuse my shaking voice.
I'm sorry I couldn't do better.
I must apologise for the state I was in.
Do forgive me if I speak out of turn.
I'm sorry that my answers were so poor.
I feel dreadful about wasting such a nice panel's morning.
It was presumptuous of me to apply.
I am sorry to burden you with this.
I know this message is one too many, sorry.
I'm afraid I embarrassed myself in front of you all.
You deserved a better candidate than me.
I should have prepared more, and I'm sorry.
I'm so sorry about my camera, my cat and all the rest of it.
I hope I didn't spoil your day with my bad performance.
I really must ask your forgiveness.
I'm sorry if this question is inappropriate.
Silly of me to think I had a chance, I apologise.
I do feel embarrassed asking you this.
I'm sorry I made you read all those pages.
I can only say sorry for how it went.
Forgive me, I'm not good at writing such letters.
I'm not the brightest, I know, and I'm sorry that you had to find out.
Sorry for clogging up your inbox.
I owe the whole panel an apology.
`;
