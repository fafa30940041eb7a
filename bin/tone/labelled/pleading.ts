export const PLEADING = `
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
Please, I am begging you to reconsider.
I would sweep the floors if that's what it takes to get through your door.
My family depends on this job and I don't know what we will do now.
Isn't there anything at all you could find for me, even nights or weekends?
I'll work the first three months without pay just to show you.
You are my last hope, sir.
Could you find it in your heart to give me one more try?
I need this so badly that I can hardly sleep.
Half the salary would be fine with me, honestly, I just want to be on the team.
Kindly have mercy and consider my application once again.
There must be some small corner of the warehouse where you could use me.
My visa runs out in March and without an offer I'll have to leave, so please help me.
I'm down on my knees here.
Just one week on the till, that's all I ask, and if I'm no good you can send me home.
Please don't close the door on me, I have wanted this since I was nine years old.
I'd relocate tomorrow, sleep in my car, whatever you want, only let me in.
Madam, I am a father of three and this rejection has broken us, please think again.
If only you'd let me sit the test again, I swear you would not regret it.
Make me an intern, a temp, a volunteer – anything – as long as I can stay connected with you.
I can't face telling my mum I didn't get it, so if there's the slightest way back in, please say so.
Nobody else will take a chance on me at fifty-eight, and I'm pleading with you to be the one who does.
I promise I will learn German in two months if you change your mind.
Would you please, please put my name back in the pile?
I have been out of work for nineteen months and I'm desperate.
Take me on for a trial shift and you needn't pay me a penny.
God bless you, I implore you to look at my file again with kindness.
I'd give my right arm for this position, so tell me what I have to do.
Surely you could squeeze in one extra trainee?
Don't make me go back to the call centre, please.
I am willing to accept any post, any pay and any hours.
The rent is due on the first and I was counting on you, so I ask you from the bottom of my heart to help.
Give me a second shot and I will prove myself a hundred times over.
I'd happily drop down two grades if it meant you would have me.
Please, just let me show you what I can do.
It would mean the whole world to me if you could somehow undo this.
I'll do the licence, the course and the certificate out of my own pocket if you'll only take me.
Is there no way, no way at all, to change the outcome for me?
You cannot imagine how much I need you to say yes.
I beg your good office to create even a very small role for your humble applicant.
Everything I own went into moving to Leeds for this, so please don't leave me stranded.
Please, I'll take any shift you've got, nights, weekends, Christmas, whatever.
I am begging you to give me one more chance.
My kids and I are three weeks from losing the flat, and this job was the only thing I had left to hope for.
Would you take me for a month without pay, just so I can prove myself?
I'd mop the floors if it meant getting a foot in your kitchen.
If there is even the smallest crack in the door, please don't close it on me.
Half the advertised salary would be fine by me, honestly.
Nobody else will hire me and I really don't know what to do any more.
Could you find it in your heart to think again?
I would relocate tomorrow, at my own cost, sleep in my car if I must, only let me join.
Sir, kindly have mercy and consider me, as my whole family back in Ibadan is depending on my success.
This has been my dream since I was nine, so please, please reconsider.
Anything at all, even unpaid filing, would save me right now.
My visa runs out on the 30th and without an offer from you I'll have to leave everything behind.
Take me as a trainee, a temp, an assistant, a tea-maker, I don't mind.
I'm desperate, if I'm honest.
You won't find anyone who will work harder or complain less, so I implore you to let me try.
I can start tonight if somebody drops out, just say the word.
Isn't there some tiny role nobody wants that you could hand to me?
After fourteen months out of work I simply cannot take another no.
Just give me one week on the ward and I swear you'll be glad you did.
For the love of God, let me show you what I can do.
I'd give up my annual leave, my bonus and my Sundays for a place on that crew.
I've cried every day since your letter came, and I'm asking you from the bottom of my heart to change your mind.
Whatever it takes, I'll do it.
Let me sit the test again, I'm pleading with you as a father of four.
Until you felt I was good enough, I would gladly come in as an unpaid volunteer.
There must be something I could offer you that would make you say yes.
You're my last hope.
Put me on a zero-hours contract, put me in the basement, only please put me somewhere.
If money is the obstacle, name any figure and I will say yes to it.
I don't think I can face telling my mum, so would you please look at me once more?
Even a fortnight's trial would mean the world to me; I'd pay for my own uniform.
I know how it sounds, but I need this more than any of the others did.
Please don't leave me with nothing.
I'll retrain, I'll shave the beard, I'll learn Dutch by Easter, if only you'll keep me in the running.
Would it help if I worked the first quarter on commission alone?
With the baby due in March, my husband laid off and the savings gone, we are counting on your kindness to find a place for me somewhere, anywhere, in the company.
Give the post to me and I'll never ask for a raise, that's a promise.
I'm on my knees here, Mrs Hargreaves.
Please, I need this more than you can imagine.
I'm begging you, just give me a trial week.
I'd take any position, even cleaning the office.
This was my only hope of staying in the country.
Couldn't you please make an exception this once?
I'd do whatever you ask of me, only please don't say no.
I have three kids to feed and nowhere to go.
I would work weekends, nights, holidays, anything.
Please find it in your heart to reconsider me.
I will take a lower salary if that helps.
I can't go back to my wife with another no.
Please, you're the only company that ever answered me.
My unemployment benefit ends this month and I don't know how to go on.
I would be eternally grateful if you gave me even the smallest chance.
Just let me come in for a day and show you.
I'd even pay for my own training.
I'm willing to start as an unpaid intern if it gets me in.
Is there truly no place for me anywhere in your company?
I don't know what I'll do without this job.
I am at my wit's end and you were my last chance.
This job means everything to me, please don't take it away.
You would make an old man very happy if you changed your mind.
Please, I have been searching for two years and nobody wants me.
I would give anything to be part of your team.
If there's any way, any way at all, please let me know.
I cried all night because of your e-mail.
Please help a single mother who only wants to work.
I would sign a contract for half of what you offered.
All I need is one person to believe in me, so please let it be you.
My landlord is throwing us out, so I really need a yes.
I swear I'd be the hardest worker you've ever had.
Please give my application one more look, I beg of you.
I'd be happy with minimum wage.
There has to be something I can do to make you say yes.
Don't leave me with nothing, I was counting on this.
I have put all my hopes in you.
Let me prove to you that I can do this, please.
I will do the work of two people for the pay of one.
Could you not just try me out for a month?
I've got bills piling up and this was supposed to save me.
I cannot survive another rejection.
Would you consider me for anything at all, even part-time or temporary?
My whole life I have dreamed of working for you, please don't crush that.
I'd move anywhere, work any shift, for any money.
Please, my mother is ill and I have to support her.
If only you knew how badly I want this.
Please take pity on a graduate who has sent out three hundred applications.
I would kiss your feet for a contract.
Without this income we lose the house.
I'm on my knees, please think about it once more.
You are the only one who can help me now.
I will sleep in the office if I have to.
Have a heart and let me try again.
I promise you won't be disappointed if you take me.
Please just squeeze me in somewhere.
Nobody else is going to hire someone my age, so I am asking you, please.
I could do it for free until you are convinced.
It would save my life if you said yes.
I am desperate for any kind of work right now.
What must I do so that you will take me?
I'd accept whatever contract you put before me.
I really, really wanted this and I don't have a plan B.
Please don't give up on me.
Any job would do, I'm not picky any more.
My residence permit hangs on this job.
I need the income so badly that I'd start tonight.
I ask you humbly to open the door for me a tiny bit.
Please let me be part of it, in whatever role.
I'm not too proud to beg.
Please, I'll take the night shift nobody wants.
Anything would be better than going back to the benefits office, so please help.
You're my last address before I lose my room.
I'd work Christmas and New Year if you'd only have me.
Couldn't you at least put me on a waiting list, I'd wait for ever.
I told my father on his deathbed that I'd work for you, so please.
Just one chance, that's all I'm asking for.
I would clean the stables for nothing, only to be near the horses.
Do it for my children if not for me.
I've nobody else to turn to.
Please don't let one bad day decide my whole future.
Let me come in on my own time and show you.
I'm asking you from the bottom of my heart.
You'd be saving a family if you hired me.
I will never ask for a raise, I promise.
It would be enough if you gave me a few hours a week.
Please, just tell me what I can do to make you change your mind.
I'll do any training you want at my own expense.
I'm sixty-one and this was my final chance to work again.
I can't sleep, I can't eat, I wanted this job so much.
Please let me have it, I need a miracle.
My husband lost his job too and we don't know where to go.
I'd gladly take the lowest grade there is.
Have pity on a foreigner who has nobody here.
If it's the money, I don't need much, honestly.
I'd crawl to your office if it helped.
I need somebody to give me a break, please.
Please see if there's not some tiny job left for me.
Would it help if I worked the first weeks for free?
I'd be so thankful if you could pull a few strings for me.
Don't send me away like that, I beg you.
I won't make it through the winter without work.
Could you put in a good word for me with the boss, I'm really desperate.
I'll wait for years if I must, just don't forget me.
`;
