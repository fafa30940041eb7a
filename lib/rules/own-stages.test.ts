import { describe, expect, it } from 'vitest';
import { nameOfOccasion, occasionInSentence, occasionWithoutArticle } from './adoptions';
import { nameOfKind } from './interview-names';
import {
  columnsOf,
  nameOfStage,
  ownNameOf,
  ownStages,
  placeForRound,
  positionsOf,
  type SaidStage,
  stageInSentence,
  stageNames,
} from './own-stages';
import { STAGES, type Stage } from './stages';

const said = (stage: Stage, more: Partial<SaidStage> = {}): SaidStage => ({
  ...{ id: `of ${stage}`, stage, isRound: false, name: null, hidden: false, version: 1 },
  position: (STAGES.indexOf(stage) + 1) * 100,
  ...more,
});
const round = (id: string, stage: Stage, position: number, more: Partial<SaidStage> = {}): SaidStage =>
  said(stage, { id, isRound: true, name: id, position, ...more });

describe('STAGE: what somebody calls their stages', () => {
  it('is what everybody calls them until they say otherwise', () => {
    expect(ownStages({}).map(({ id }) => id)).toEqual(STAGES);
    expect(ownStages({}).every(({ named, hidden, version }) => !named && !hidden && version === 0)).toBe(
      true,
    );
  });

  it.each([
    ['a round at the place it was given', [round('Pairing', 'later-interview', 450)], 4, 'Pairing'],
    ['a round before all of them', [round('Referral', 'applied', 1)], 0, 'Referral'],
    ['of two at one place the stage first', [round('Call', 'phone-screen', 300)], 3, 'Call'],
    ['the older of two rounds first', [round('b', 'offer', 750), round('a', 'offer', 750)], 7, 'a'],
    ['the older of two, as they came', [round('a', 'offer', 750), round('b', 'offer', 750)], 7, 'a'],
    ['a stage that was moved', [said('offer', { position: 50 })], 0, 'offer'],
  ])('puts %s', (_, stages, place, id) => {
    expect(ownStages({ stages })[place]?.id).toBe(id);
  });

  it('is what everybody calls them where nothing was ever said', () => {
    expect(nameOfStage({}, { stage: 'applied' })).toBe('Applied');
    expect(ownNameOf({}, 'applied')).toBeNull();
  });

  it('calls a stage and a round as they are called, and says that they are', () => {
    const stages = [said('applied', { name: 'Sent' }), round('r', 'offer', 750, { name: 'Terms' })];
    const found = ownStages({ stages }).filter(({ named }) => named);
    expect(found.map(({ name, round: of }) => [name, of])).toEqual([
      ['Sent', null],
      ['Terms', 'r'],
    ]);
  });

  it('keeps all seven, whatever was said', () => {
    const stages = [...STAGES.map((stage) => said(stage, { hidden: true })), round('x', 'offer', 5)];
    expect(
      ownStages({ stages })
        .filter((one) => one.round === null)
        .map(({ stage }) => stage)
        .toSorted(),
    ).toEqual([...STAGES].toSorted());
  });

  it.each([
    ['nothing said', [], 'applied', null, 'Applied'],
    ['a name', [said('applied', { name: 'Sent' })], 'applied', null, 'Sent'],
    ['a name for another', [said('saved', { name: 'Wish' })], 'applied', null, 'Applied'],
    ['a round', [round('Call', 'phone-screen', 1)], 'phone-screen', 'Call', 'Call'],
    ['the stage of a round', [round('Call', 'phone-screen', 1)], 'phone-screen', null, 'Phone screen'],
    ['a round that is gone', [], 'phone-screen', 'Call', 'Phone screen'],
  ] as const)('names it by %s', (_, stages, stage, of, name) => {
    expect(nameOfStage({ stages }, { stage, round: of })).toBe(name);
  });

  it('is said within sentences as it was written, and what everybody calls it in small letters', () => {
    const stages = [said('phone-screen', { name: 'HR Call' }), round('Pairing', 'later-interview', 1)];
    expect(stageInSentence({ stages }, { stage: 'phone-screen' })).toBe('HR Call');
    expect(stageInSentence({ stages }, { stage: 'later-interview', round: 'Pairing' })).toBe('Pairing');
    expect(stageInSentence({ stages }, { stage: 'offer' })).toBe('offer');
    expect(stageNames({ stages })).toMatchObject({ 'phone-screen': 'HR Call', offer: 'Offer' });
    expect([ownNameOf({ stages }, 'phone-screen'), ownNameOf({ stages }, 'later-interview')]).toEqual([
      ...['HR Call', null],
    ]);
  });

  it('names interviews and what a “next time I will” waits for', () => {
    const naming = { stages: [said('phone-screen', { name: 'HR Call' })] };
    expect([nameOfKind(naming, 'phone-screen'), nameOfKind(naming, 'technical')]).toEqual([
      ...['HR Call', 'Technical interview'],
    ]);
    const kinds = ['phone-screen', 'final-round', 'technical', null] as const;
    expect(kinds.map((kind) => nameOfOccasion(naming, kind))).toEqual([
      ...['HR Call', 'A final round', 'A technical interview', 'Any interview'],
    ]);
    expect(kinds.map((kind) => occasionInSentence(naming, kind))).toEqual([
      ...['HR Call', 'a final round', 'a technical interview', 'any interview'],
    ]);
    expect(kinds.map((kind) => occasionWithoutArticle(naming, kind))).toEqual([
      ...['HR Call', 'final round', 'technical interview', 'interview'],
    ]);
  });

  it('puts a new round behind its stage and that stage’s rounds', () => {
    const all = ownStages({ stages: [round('Call', 'phone-screen', 310)] });
    expect(placeForRound(all, 'phone-screen')).toBe(4);
    expect(placeForRound(all, 'saved')).toBe(1);
    expect([...positionsOf(['b', 'a'])]).toEqual([
      ['b', 100],
      ['a', 200],
    ]);
  });
});

describe('the columns of the board', () => {
  const keys = (stages: SaidStage[]) => columnsOf(ownStages({ stages })).map(({ key }) => key);
  const SIX = ['saved', 'applied', 'phone-screen', 'interviews', 'final-round', 'offer'];

  it.each([
    ['six while nothing is said', [], SIX],
    ['six with another name for one of the others', [said('applied', { name: 'Sent' })], SIX],
    [
      'one for a round',
      [round('Call', 'phone-screen', 310)],
      ['saved', 'applied', 'phone-screen', 'Call', 'interviews', 'final-round', 'offer'],
    ],
    [
      'one for each kind of interview that is named',
      [said('later-interview', { name: 'On site' })],
      [...STAGES],
    ],
    [
      'one for each kind of interview where one is hidden',
      [said('first-interview', { hidden: true })],
      [...STAGES],
    ],
    [
      'one for each kind of interview with rounds',
      [round('Pairing', 'later-interview', 510)],
      [
        'saved',
        'applied',
        'phone-screen',
        'first-interview',
        'later-interview',
        'Pairing',
        'final-round',
        'offer',
      ],
    ],
    [
      'one for each kind of interview that stand apart',
      [said('later-interview', { position: 50 })],
      ['later-interview', 'saved', 'applied', 'phone-screen', 'first-interview', 'final-round', 'offer'],
    ],
    [
      'one for each kind of interview where a later one follows another stage',
      [said('later-interview', { position: 250 })],
      ['saved', 'applied', 'later-interview', 'phone-screen', 'first-interview', 'final-round', 'offer'],
    ],
  ])('are %s', (_, stages, columns) => {
    expect(keys(stages)).toEqual(columns);
  });

  it('show both kinds of interview under one name', () => {
    const shared = columnsOf(ownStages({})).find(({ key }) => key === 'interviews');
    expect(shared).toMatchObject({ name: 'Interviews', hidden: false });
    expect(shared?.of.map(({ id }) => id)).toEqual(['first-interview', 'later-interview']);
  });

  it('hold every stage and every round once', () => {
    const stages = [round('a', 'offer', 3), round('b', 'saved', 999), said('applied', { hidden: true })];
    const held = columnsOf(ownStages({ stages })).flatMap(({ of }) => of.map(({ id }) => id));
    expect(held.toSorted()).toEqual([...STAGES, 'a', 'b'].toSorted());
  });
});
