export const BITTERNESS = `
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
Congratulations on finding someone cheaper.
Four rounds, a take-home and a personality quiz, and I get two lines from a no-reply address – classy.
I can see now that loyalty and experience count for nothing at your firm.
Evidently twenty-six years on the wards doesn't impress a panel of people who've never lifted a patient.
So much for "people first", eh?
It was charming to be ghosted for six weeks and then dismissed by a template.
Your company obviously prefers shiny graduates to people who can actually weld.
What a farce that process was from start to finish.
I suppose having the right surname would have helped.
Honestly, I dodged a bullet.
You people never had any intention of hiring an outsider.
Lovely to know my Sunday spent building your free prototype went straight into the bin.
I hope the golden child you picked can at least spell "logistics".
My mistake was believing that a big name like yours would behave decently.
The interviewer yawned twice and looked at his phone, so I can't say the result shocks me.
I was good enough to train your last two supervisors, but not good enough to be one, it seems.
How very brave of you to send this at 5:59 on a Friday.
In my country we treat guests better than you treat candidates.
Clearly "culture fit" is code for under thirty and plays table football.
I have never been treated with so little respect by a so-called professional organization.
It's your loss, and one day you'll realise it.
If this is how you handle applicants, I pity the folks on your payroll.
I'd say I was surprised, but mediocrity tends to hire mediocrity.
A robot would've written a warmer letter than the one you signed.
You strung me along the entire summer and you didn't even have the guts to ring.
Your HR department is a joke.
I should have known that a start-up run by twelve-year-olds would be scared of an actual accountant.
Well, bravo, you've managed to make a grown man feel like rubbish.
I gave you my best ideas for the spring menu and you gave me a form letter, how generous.
Apparently my accent was a bit much for your delicate clients.
Nobody over there bothered to read past the first page of my CV, that much is plain.
Next time you want to fill a diversity quota for the shortlist, please pick on somebody else.
I don't need the sympathy of a company that can't run a punctual Zoom meeting.
Wow, a whole paragraph, you really shouldn't have gone to such trouble.
It was only ever a box-ticking exercise and the internal guy had it in the bag.
Frankly, the way your team carried on was amateurish.
You have no idea what you've thrown away.
I've had parking fines that showed more human feeling than your message.
Enjoy your revolving door of managers, it seems you deserve it.
Lovely to know that eleven years on an acute ward counts for nothing at your trust.
Congratulations on wasting three of my Saturdays.
I suppose the job was always going to the director's golf partner.
Good luck finding somebody daft enough to do it for that money.
What a charming way to learn I'm worthless: an automated e-mail at 11:47 on a Sunday night.
Frankly, your whole team came across as amateurs.
So much for "we value experience", eh?
You people clearly wouldn't recognise talent if it walked into reception carrying a sign.
I cooked a seven-course tasting menu for free, stayed to scrub down the section, shook every hand in the place, and all I got was two lines from a noreply address.
It must be nice to sit in an office and play God with other people's lives.
Perhaps advise your interviewer to stay awake in future.
Well, thanks for nothing.
I see the famous diversity policy stops at the brochure.
Your "rigorous process" was a coin toss with better stationery.
No wonder half your accounting department quit last spring.
Silly me for believing the recruiter when she said I was a perfect fit.
Having taught for nineteen years, I know a school that has lost its way when I see one, and yours has.
I've been treated with more courtesy by parking wardens.
Evidently being over fifty is a contagious disease at your firm.
Oh, brilliant, another form letter with my name spelled wrong.
You took my ideas for the spring campaign, said thank you, and threw me away.
It's almost impressive how little you care about the people who apply to you.
Honestly I dodged a bullet with this company.
Nothing says "family business" like ghosting a man for six weeks and then dumping him by text.
My mistake was assuming there were adults in charge.
Do enjoy your yes-men.
Four hours I drove through snow so that a kid in sneakers could check his phone while I talked.
Apparently a PhD and two patents aren't as dazzling as a nice smile.
How very generous of you to spare a whole ninety seconds on my rejection.
I won't pretend I'm not disgusted by the way you handled this.
You strung me along for two months because you needed a backup, and we both know it.
Keep your talent pool; I'd sooner swim in the Thames.
Some of us actually do the work instead of talking about it at conferences, but clearly that isn't your type.
There's one more HR department living up to its reputation.
I hope the view from up there is pleasant.
A driver with a clean licence since 1994 was standing right in front of you, and you couldn't even be bothered to look up.
It figures that a Lagos degree goes straight to the bottom of the pile in your office.
Your loss, not mine.
Never in my career have I been so belittled by people so unprepared.
Wishing you exactly the quality of staff that your salary band deserves.
I won't pretend that I'm not disgusted by how this was handled.
You could at least have had the courtesy to tell me in person.
After six interviews, a copy-and-paste rejection is quite something.
It turns out you only wanted my ideas for free.
I gave you three weekends, and you gave me a form letter.
Apparently years of hard work mean nothing to you.
Enjoy your new hire, I'm sure he will be cheap.
Wow, what a warm and personal message from your automated system.
I can only laugh at the idea that you call yourselves an employer of choice.
Your so-called values are clearly only for the website.
I see that honesty isn't rewarded at your company.
Nobody there had the guts to say it to my face.
You people have no idea how to treat human beings.
I have been ghosted by better companies than yours.
Glad I found out early what kind of place this is.
Thanks for dragging this out for two months just to say no.
It's a shame that your company doesn't recognise real talent.
I honestly feel like I was used to fill a quota.
That interview was the rudest experience of my working life.
You obviously had someone else in mind the whole time.
I suppose I'm too old for your hip little office.
How nice of you to finally answer after five weeks.
I'll remember this the next time somebody praises your culture.
The whole process was a mess from beginning to end.
I'm fed up with companies that treat applicants like dirt.
You missed out on someone really good, but that's your problem.
So after all that effort, not even a phone call.
Your recruiter clearly couldn't care less.
I thought you were different, but you're just like all the others.
I guess being qualified is a disadvantage these days.
It is insulting to get a standard rejection after a final round.
What was the point of all those interviews if the job was already gone?
I regret turning down another offer because of your empty promises.
Never again will I put that much work into an application for people who don't care.
You have shown me exactly what your company is worth.
I'm sure the boss's nephew will do a brilliant job.
Frankly I'm relieved not to be working for people like that.
I wish you as much luck as you gave me.
The level of disrespect is astonishing.
You made me feel worthless.
Three months of silence and then two sentences, very impressive.
A bit of basic decency would not have hurt.
I hope you're proud of yourselves.
It was all for show, wasn't it.
My time is obviously not as valuable as yours.
I've never felt so humiliated in an interview.
Someone with real taste will appreciate my portfolio, even if you don't.
Good luck keeping people when you treat them this way.
If that is your idea of feedback, then no wonder your reviews are so bad.
You talk about diversity and then hire the same kind of person every time.
I hope one day somebody lets you wait like that.
Your loss is another company's gain.
I should never have trusted your promises.
The interviewers barely looked up from their laptops.
It's sad how little a candidate counts for you.
I was naive enough to believe that skills matter.
Well done, you've put me off your brand for life.
Typical of a big corporation to hide behind a no-reply address.
It would have been nice to be treated like an adult.
Your message is as empty as your promises were.
I am deeply disappointed by your company's behaviour.
You waste people's time and you don't even notice.
I bet you didn't even open my portfolio.
Clearly I was only there to make up the numbers.
Keep your talent pool, I have no interest in being in it.
That you need a whole committee to send such a cold letter says enough.
What you call a culture is a clique.
I'm bitter about it and I won't hide that.
They laughed at my answers, and now I get this.
For a firm that sells empathy you show remarkably little of it.
Nice touch, sending the rejection on my birthday.
You clearly hire by gut feeling and then call it data.
Somebody in your office must find it funny to waste a nurse's day off.
If your products are as sloppy as your hiring, I feel for your customers.
I drove three hundred miles to be told what you already knew.
You can keep your goodie bag.
I've seen more warmth in a parking ticket.
Funny how the salary budget vanished the moment I named a figure.
Your equal opportunities statement must be there for decoration.
A chimpanzee could have run that assessment centre better.
I hope the free labour from my trial day was useful to you.
Sending a rejection at midnight says everything about your work-life balance.
Not a single one of you had read my file.
I might as well have talked to the wall.
Thank you for proving every rumour about your firm right.
What a relief that I don't have to work under that manager.
One could hear the interviewer typing other e-mails while I spoke.
You were late, unprepared and rude, and I'm the one who isn't professional enough?
So the "family feeling" ends as soon as somebody isn't useful, I see.
No thank-you, no explanation, no manners.
Honestly, I've had better conversations with a chatbot.
I turned down Siemens for you, which was obviously stupid of me.
I'll try not to lose any sleep over a company nobody has heard of.
You keep preaching transparency and then you hide behind a template.
Evidently the only qualification needed is knowing the right people.
How lovely that you found the "perfect match" in your own golf club.
Seven weeks for a no that was certain on day one.
I must have been the token woman on the list.
Whatever, I've wasted enough of my energy on you.
It's painful to see so much incompetence in one room.
There goes another month of my life that nobody will give back to me.
Your interviewer treated me like a schoolboy.
The way your boss rolled his eyes at me was disgusting.
I should send you an invoice for all that consulting.
You wanted a yes-man and I'm glad I'm not one.
Being rejected by people with so little taste is almost an honour.
I suppose a pretty face counts for more than a degree.
Every word in your letter is hollow.
I hope the person you chose steals your stapler.
Of course you had no time to look at the work I stayed up four nights for.
I've lost all respect for your organisation.
Don't pretend that you ever considered me.
It was humiliating to sit there while they whispered.
You ruined my trust in charities.
All this talk of appreciation, and then a mail without even my name in it.
I see you still hire in your own image, how modern.
It took you two months to write three lines.
Please spare me the "many qualified applicants" line.
You built me up and then dropped me like a stone.
That was the most pointless day I have spent in years.
So I was good enough to fix your server in the interview but not to be paid for it.
I'd wish you well, but I'd be lying.
You should be ashamed of the way you treat older people.
I've never met a more arrogant bunch.
What you did to me is called leading somebody on.
Your talent team should look up the word talent.
My dog gets more respect at the vet.
It figures that a company like yours can't tell quality from noise.
No wonder you can't keep staff.
I'm tired of being a box for somebody to tick.
The job was a phantom, and you let fifty people dance for it.
Your kind words are worth exactly nothing.
I feel sorry for whoever got the job.
After a lifetime in this trade I don't need lectures from a boy of twenty-five.
You certainly know how to make people feel small.
Thanks, I now know to avoid your whole industry.
I was ready to give you my best years, and you couldn't give me five minutes.
Your silence for six weeks was the real answer, and a cowardly one.
This is what loyalty gets you, apparently.
Perhaps next time you'll advertise only the jobs that exist.
You never cared who I was or what I could do.
I was foolish to take your compliments seriously.
`;
