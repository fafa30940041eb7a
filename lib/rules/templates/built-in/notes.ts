import { letters } from './letter';

/** BACK-ADJ: another role there, with a line about the first time. */
export const adjacentRole = letters('[topic] at [company]', {
  formal: [
    [
      'free',
      'I have noticed that the role of [topic] is open at [company], and I would like to be considered for it.',
    ],
    [
      'appreciation',
      'You may remember me from the process for the [role] role, which left me with a high opinion of your organisation.',
    ],
    ['free', 'I would be pleased to send you any documents you need.'],
  ],
  neutral: [
    ['free', 'I saw that the role of [topic] is open at [company], and I would like to put my name forward.'],
    [
      'appreciation',
      'We met not long ago about the [role] role. I liked what I saw, and this one may be the better fit for me.',
    ],
    ['free', 'If it looks that way to you too, I would be happy to send everything you need.'],
  ],
  warm: [
    [
      'free',
      'I was glad to see that the role of [topic] is open at [company], and I would love to put my name forward.',
    ],
    [
      'appreciation',
      'You may remember me from our talks about the [role] role. I enjoyed them, and I have a feeling that this one is closer to what I do best.',
    ],
    ['free', 'Just say the word, and I will send everything you need.'],
  ],
});

/** BACK-12: a fresh candidate, with a brief word about the earlier process. */
export const afterAYear = letters('[role] at [company], a year on', {
  formal: [
    [
      'free',
      'I see that the [role] role at [company] is open again, and I would like to apply. I took part in your selection process about a year ago.',
    ],
    [
      'free',
      'Since then my work has centred on [topic]. I would be pleased to be considered as a new candidate.',
    ],
  ],
  neutral: [
    [
      'free',
      'I see that the [role] role is open again, and I would like to apply. About a year ago I took part in your process, and I have followed [company] since.',
    ],
    ['free', 'What has changed on my side is [topic]. I would be happy to be considered as a new candidate.'],
  ],
  warm: [
    [
      'free',
      'It made me smile to see the [role] role at [company] open again. We met about a year ago, and I have kept following what you do.',
    ],
    [
      'free',
      'I have learnt a lot since, most of all about [topic], and I would love to start fresh as a new candidate.',
    ],
  ],
});

/** BACK-NEWS: a reason to write, asking for nothing. */
export const companyNews = letters('About [topic]', {
  formal: [
    ['free', 'I read about [topic] and would like to offer you and your colleagues my congratulations.'],
    [
      'interest',
      'Since our conversations about the [role] role I remain interested in the work of [company]. This needs no reply.',
    ],
  ],
  neutral: [
    ['free', 'I read about [topic] and wanted to say congratulations.'],
    [
      'interest',
      'Since our talks about the [role] role I am still interested in what you do at [company]. There is no need to answer: I only wanted you to know.',
    ],
  ],
  warm: [
    ['free', 'I just read about [topic]. What lovely news for all of you.'],
    [
      'interest',
      'Since our talks about the [role] role I am still interested in what you do at [company], so I wanted to cheer a little from here. No need to write back.',
    ],
  ],
});

/** BACK-NEWS: a stronger position, told without a request. */
export const strongerPosition = letters('A short update', {
  formal: [
    [
      'appreciation',
      'Some time ago we talked about the [role] role at [company], and I appreciated the conversation.',
    ],
    ['free', 'I would like to let you know of a development on my side: [next step].'],
    [
      'free',
      'I am not writing with a request, and there is no need to reply. I wish you and the team continued success.',
    ],
  ],
  neutral: [
    ['appreciation', 'We talked some time ago about the [role] role at [company], and I remember it well.'],
    ['free', 'I wanted to tell you about a step that I have taken since: [next step].'],
    ['free', 'I am not asking for anything. If our paths cross again one day, I would be glad.'],
  ],
  warm: [
    [
      'appreciation',
      'I enjoyed talking with you about the [role] role at [company], so I thought you might like to hear some good news.',
    ],
    ['free', 'Here it is: [next step].'],
    [
      'free',
      'There is nothing I need, and no reason to reply. I liked the thought of telling you, and I hope that all is well with you and the team.',
    ],
  ],
});

/** BACK-CHAMP: a light invitation to somebody who liked one’s work, easy to leave. */
export const coffeeChat = letters('A coffee, some time', {
  formal: [
    ['appreciation', 'I appreciated our conversation about the [role] role at [company].'],
    [
      'free',
      'If a coffee some time in the coming months appeals to you, I would be interested to hear your view on [topic]. There is no occasion behind it and no hurry, and I will understand entirely if your calendar is full.',
    ],
  ],
  neutral: [
    ['appreciation', 'I appreciated our talks about the [role] role at [company].'],
    [
      'free',
      'If you ever feel like a coffee, I would enjoy hearing what you make of [topic] these days. Any month is fine, and so is no answer at all.',
    ],
  ],
  warm: [
    ['appreciation', 'I enjoyed our talks about the [role] role at [company].'],
    [
      'free',
      'If you are ever in the mood for a coffee, I would love to hear what you are up to, and what you think about [topic]. No hurry and no agenda, and it is quite all right if life is too full for it.',
    ],
  ],
});
