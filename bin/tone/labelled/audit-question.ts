export const AUDIT_QUESTION = `
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
What exactly did the other candidate have that I didn't?
Could you send me the scoring sheet from my interview?
How do you justify turning down someone with a perfect test result?
On what basis was I ranked below the person you hired?
How many points was I short of the pass mark?
Who was on the panel and how did each of them vote?
Which of the listed requirements did I supposedly not meet?
Would you mind telling me how many years of experience the successful applicant has?
I'd like to understand how the decision was reached and by whom.
Was the job already promised to an internal candidate?
Please explain why I was invited at all if my background wasn't suitable.
What weighting did you give to the written task compared with the interview?
Did anyone actually check my references before you decided?
Can you list the criteria you used, in order of importance?
Where did I place among the five finalists?
Why him and not me?
I wonder how my degree could count for less than a six-week bootcamp.
Is the person you chose also a certified electrician?
Kindly share the marks that each interviewer awarded me.
Was my age a factor in any way?
How can a candidate be "excellent" in June and "not the right match" in July?
Please provide the reasons for your choice in full, with reference to the job description.
Did the one who got it speak better French than I do?
By what measure was my lesson plan weaker than the others?
I would be curious to see the notes that were taken about me.
What made you decide after only twelve minutes?
Could you walk me through the logic behind picking someone without a pharmacy licence?
Tell me, was it the salary figure I named that ruled me out?
Which answer cost me the job?
How does your selection procedure make sure that foreign diplomas are judged the same way?
May I ask whether an algorithm sorted out my résumé or a human being?
Can you account for the difference between what your recruiter told me and the final outcome?
What was the cut-off score and what was mine?
Please could you clarify why candidates with less seniority went through to round three?
What evidence did you have for saying I'm not strategic enough?
Had you made up your mind before I walked in?
Am I right in thinking the new hire comes from the boss's old company?
In what respect was my offer on the design task inferior?
How was the shortlist drawn up, and were the same questions put to everybody?
I'd be interested to hear your defence of a process that let go of three qualified midwives.
What did the successful candidate have that I didn't?
Could you send me my scores for every competency along with the pass mark?
On what basis was I ruled out?
How many of the shortlisted people had a nursing degree?
I would like to see the marking scheme the panel used.
Who made the final call, and what were their reasons?
Was the person you hired an internal applicant?
Can you explain why someone with my background wasn't considered suitable?
Where precisely did I rank among the five finalists?
Please justify the panel's choice in writing.
Which criteria carried the most weight, and who set them?
I'm curious how my case study compared with the winning one.
Did age play any part in your thinking?
By what margin did I miss out?
Would you disclose the interviewers' handwritten notes?
Does the new hire hold a CPA, seeing that it was listed as mandatory?
It would be helpful to understand how the committee arrived at its conclusion and whether each member agreed.
Why them and not me?
Were all candidates asked the same questions in the same order?
Perhaps you could set out, step by step, the logic behind turning down my application.
I'd be interested to know how many years of experience the appointed teacher brings.
In what respects was the other chef's trial menu better than mine?
May I have a copy of the rubric with the numbers filled in?
What's your rationale for preferring a candidate from outside the sector?
How was "cultural fit" measured, exactly?
Kindly furnish me with the grounds for my non-selection.
Is it fair to ask whether the post had been promised to somebody beforehand?
At which stage did the other applicant pull ahead of me, and on which question?
Tell me how you decided.
I wonder what evidence the panel relied on when it concluded that I wasn't ready for a Band 7.
From which university did the successful graduate come?
Do you have a breakdown showing my points against the average?
Was my application screened by a human being or by software?
Somewhere there must be a document that records why I was placed second, and I'd like to read it.
Can the company demonstrate that the selection followed its own equal opportunities policy?
So what tipped the balance in the other driver's favour?
Whose opinion counted for most in the room?
I should appreciate an account of how the technical test was weighted relative to the chat with the founders, and of the marks that I and the person eventually appointed received for each part.
How do you defend taking on an applicant without a single year in hospice care?
Roughly what percentage did I get, and what would have been enough?
Why wasn't I picked?
Why did I not make it to the next round?
Can you tell me who you hired instead?
What did I do that made you say no?
Could you send me the notes from my interview?
How many candidates were there, and where did I rank?
What was the actual reason for my rejection?
I'd like to know why I was turned down.
Please tell me exactly what went wrong.
Who else was in the final round?
Did the other finalist have more experience than me?
On which criteria was I compared with the others?
What's wrong with my CV?
Was it my age?
How was the final decision made and who was involved?
Could you explain how I was scored?
Why was the other person better?
Can I get a copy of my assessment?
Was I ever really in the running?
I want to understand why you went with another candidate.
What does she have that I don't have?
Which of your requirements do I not meet?
Why did you invite me to four rounds if you had doubts?
Is it because I asked for too much money?
What tipped the scales in favour of the other person?
Did you decide before or after my presentation?
Why did nobody raise this during the interviews?
How can it be that I was told I was perfect and now I'm out?
Could you break down my score for each round?
What exactly does "not the right fit" mean?
In what way did I not fit?
Who on the panel was not convinced by me?
What did my references say about me?
Please let me know the reasons for the rejection.
Did something negative come up in my background check?
Where exactly did I lose points?
How did my salary expectation compare with the person you hired?
I am wondering what the other applicant did better than me.
Was there something in my application that you disliked?
Would you be able to justify that choice?
Could you give me the precise grounds for your decision?
Why him?
How is it possible that I failed the test?
What were the criteria for getting through to the second stage?
Has the job gone to somebody from inside the company?
Why are you still advertising the job if I'm not good enough?
Can you let me see how the panel rated my answers?
What's the real story behind this decision?
How much did my lack of German count against me?
Did my disability have anything to do with it?
May I know which part of the interview ruined it?
Who had the final say?
Why did you change your mind about me after the second interview?
How far below the cut-off was I?
Did anyone on the team speak up for me?
What made the difference in the end?
Could you tell me what the deciding factors were?
I'd be interested to know what the panel's objections were.
Why do you think I would not fit into the team?
Were the other applicants asked the same questions as I was?
What was it about me that you didn't like?
For what reason was my application not considered?
What were you actually looking for?
Did the fact that I have children play a role?
Explain to me how a beginner can be a better fit than I am.
What am I lacking in your view that justified a no?
Whose idea was it to reject me?
Was it a unanimous decision?
Why did somebody with less experience get the job?
How did you weigh the interview against the written test?
Could I have the detailed breakdown of my marks, please?
Did you speak to my former boss behind my back?
What exactly was my mistake?
Which candidate was chosen and from where?
What makes the new person so special?
Please set out how each criterion was applied to me.
Was I rejected by a computer?
May I ask for what reason I was screened out?
How come the post was given to a man again?
Could you tell me whether my nationality mattered?
I'd like to see how the others did.
Where in the ranking was I?
Can you prove that the process was fair?
Were you ever going to hire somebody from outside?
What did the panel write about me?
Why was my lesson marked down?
How many of the panel wanted me?
Is it true that the job was given to the director's niece?
I want to know what I said wrong.
Why wasn't I told that fluency in French was essential?
What, in your opinion, was the problem with my attitude?
How do you explain that my test was perfect and I still failed?
Did I fail because of the case study or because of the interview?
Please list the shortcomings that led to my rejection.
On what date was the decision made, and by whom?
What would the chosen candidate have answered?
Why was I not selected for the role?
Why have you decided against me?
WHY DID YOU pass on my application
What did the other candidate have that I lack?
What does the successful candidate have?
What was wrong with my case study?
What is missing in my CV?
How was I ranked among the finalists?
How was my presentation scored?
Please explain your decision.
I would like you to justify the choice.
On what basis was this decided?
On what criteria did the panel judge?
`;
