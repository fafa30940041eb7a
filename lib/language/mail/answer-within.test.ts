import { expect, test } from 'vitest';
import { answerWithin } from './answer-within';

test.each([
  ['If you do not hear from us within four weeks, we have gone with others.', { weeks: 4 }],
  ['You will hear from us in the next 10 days.', { days: 10 }],
  ['We will be in touch within 5 business days.', { days: 7 }],
  ['We get back to everyone within two to three weeks.', { weeks: 3 }],
  ['We answer within 2–3 weeks.', { weeks: 3 }],
  ['We read it within a week, and answer within one month.', { months: 1 }],
  ['Wir melden uns innerhalb von zwei Wochen.', { weeks: 2 }],
  ['Sie hören in den nächsten 14 Tagen von uns.', { days: 14 }],
  ['Sans réponse de notre part sous trois semaines, votre candidature n’est pas retenue.', { weeks: 3 }],
  ['Vous aurez une réponse dans les 15 jours.', { days: 15 }],
  ['Te contestaremos en un plazo de dos semanas.', { weeks: 2 }],
  ['U hoort binnen vier weken van ons.', { weeks: 4 }],
  ['Le risponderemo entro due settimane.', { weeks: 2 }],
  ['Responderemos no prazo de 30 dias.', { days: 30 }],
  ['Responderemos em até 10 dias úteis.', { days: 14 }],
  ['We have received your application.', null],
  ['We received 300 applications in two days.', null],
  ['The role starts in four weeks.', null],
  ['We keep your data for within 24 months.', null],
  ['', null],
])('%s: %j', (text, within) => expect(answerWithin(text)).toEqual(within));
