import type { Way } from './ways';

type Person = { email: string; name: string; since: number; ways: readonly Way[]; shares: readonly string[] };

/** The coach's other clients: one in the middle of a plan, one with little in flight, one gone quiet. */
export const others: readonly Person[] = [
  {
    email: 'tomasz@clients.rebound.example',
    name: 'Tomasz Okafor',
    since: 30,
    shares: ['Hartsmere Rail'],
    ways: [
      {
        company: 'Hartsmere Rail',
        role: 'Operations Analyst',
        on: 28,
        moves: [[22, 'phone-screen']],
        no: {
          on: 15,
          time: '13:00',
          decidedBy: 'recruiter',
          feedback: 'We need someone on the early shift from next month.',
          oneThing: 'Say in the first call that early shifts are fine from January.',
          gut: 'It was about the date, and I never gave one.',
        },
      },
      {
        company: 'Cloudberry Dairy',
        role: 'Planning Lead',
        on: 26,
        moves: [
          [19, 'first-interview'],
          [9, 'final-round'],
        ],
        no: {
          on: 2,
          time: '11:30',
          decidedBy: 'executive',
          emotional: true,
          hoursInvested: 12,
          feedback: 'The other finalist knows our plant already.',
          unwritten: true,
        },
      },
      ...[
        'Penmarrow Logistics',
        'Saxby Mills',
        'Overstrand Foods',
        'Low Fell Energy',
        'Brackenhurst',
        'Tolland Ports',
        'Wexcombe Air',
        'Ivyhouse Brewing',
        'Mossgate',
      ].map((company, place): Way => ({ company, role: 'Operations Analyst', on: 18 - place })),
    ],
  },
  {
    email: 'ines@clients.rebound.example',
    name: 'Inês Duarte',
    since: 40,
    shares: ['Candlewick Theatre'],
    ways: [
      {
        company: 'Candlewick Theatre',
        role: 'Producer',
        on: 36,
        moves: [[30, 'first-interview']],
        no: {
          on: 20,
          time: '17:45',
          decidedBy: 'panel',
          feedback: 'We went with somebody who has toured abroad.',
          oneThing: 'Bring the Porto budget on paper: it was a tour, only a short one.',
          gut: 'I made the work sound smaller than it was.',
        },
      },
      { company: 'Lantern Row', role: 'Associate Producer', on: 12, moves: [[5, 'phone-screen']] },
      { company: 'Festival of Small Boats', role: 'Programme Manager', on: 8 },
      { company: 'Ashgrove Arts', role: 'Producer', on: 3, saved: true },
    ],
  },
  {
    email: 'jonas@clients.rebound.example',
    name: 'Jonas Weber',
    since: 60,
    shares: [],
    ways: [
      {
        company: 'Hallbeck Motors',
        role: 'Controls Engineer',
        on: 55,
        moves: [
          [48, 'phone-screen'],
          [42, 'first-interview'],
        ],
        no: {
          on: 34,
          time: '09:10',
          decidedBy: 'hiring-manager',
          oneThing: 'Draw the feedback loop before talking about the sensor.',
          gut: 'Too deep, too soon.',
        },
      },
      { company: 'Ferrow Instruments', role: 'Controls Engineer', on: 50 },
      { company: 'Nettlebed Pumps', role: 'Systems Engineer', on: 41 },
      { company: 'Skylark Hoists', role: 'Controls Engineer', on: 33 },
    ],
  },
];
