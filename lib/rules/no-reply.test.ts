import { expect, it } from 'vitest';
import { mayWriteTo, unreadAddress } from './no-reply';

it.each([
  ['no-reply@northwind.example', 'no-reply'],
  ['noreply@northwind.example', 'no-reply'],
  ['NoReply+jobs@Northwind.example', 'no-reply'],
  ['no.reply_2@northwind.example', 'no-reply'],
  ['careers-noreply@northwind.example', 'no-reply'],
  ['do-not-reply@northwind.example', 'no-reply'],
  ['donotreply@northwind.example', 'no-reply'],
  ['dont.reply@northwind.example', 'no-reply'],
  ['nicht-antworten@nordwind.example', 'no-reply'],
  ['ne-pas-repondre@ventdunord.example', 'no-reply'],
  ['keine-antwort@nordwind.example', 'no-reply'],
  ['pas-de-reponse@ventdunord.example', 'no-reply'],
  ['non-rispondere@tramontana.example', 'no-reply'],
  ['no-responder@vientonorte.example', 'no-reply'],
  ['nao-responda@ventonorte.example', 'no-reply'],
  ['niet-beantwoorden@noordenwind.example', 'no-reply'],
  ['geen-antwoord@noordenwind.example', 'no-reply'],
  ['nie-odpowiadaj@wiatr.example', 'no-reply'],
  ['svara-inte@nordanvind.example', 'no-reply'],
  ['noreply+c4f1a@northwind.example', 'no-reply'],
  ['jobs@noreply.northwind.example', 'no-reply'],
  ['jobs@do-not-reply.northwind.example', 'no-reply'],
  ['jobs@donotreply.northwind.example', 'no-reply'],
  ['jobs@no-reply2.northwind.example', 'no-reply'],
  ['jobs@bounce.northwind.example', 'no-reply'],
  ['jobs@bounces.northwind.example', 'no-reply'],
  ['mailer-daemon@northwind.example', 'no-reply'],
  ['northwind@us.greenhouse-mail.io', 'tracking-system'],
  ['jobs@greenhouse.io', 'tracking-system'],
  ['northwind@hire.lever.co', 'tracking-system'],
  [' northwind@Hire.Lever.co ', 'tracking-system'],
  ['northwind@myworkday.com', 'tracking-system'],
  ['northwind@otp.workday.com', 'tracking-system'],
  ['northwind@ashbyhq.com', 'tracking-system'],
  ['notification@smartrecruiters.com', 'tracking-system'],
  ['northwind+autoreply@talent.icims.com', 'tracking-system'],
  ['kitewright@jobs.rippling-ats.com', 'tracking-system'],
  ['kitewright@mail.dayforcehcm.com', 'tracking-system'],
  ['no.answer.here@myworkdaysite.com', 'no-reply'],
  ['candidates@welcometothejungle.com', 'notices'],
  ['messages@linkedin.com', 'notices'],
  ['jobs@indeedemail.com', 'notices'],
  ['notifications@northwind.example', 'notices'],
  ['priya.raman@northwind.example', null],
  ['careers@northwind.example', null],
  ['recruiting@northwind.example', null],
  ['noor@northwind.example', null],
  ['robotham@northwind.example', null],
  ['svarta.inger@northwind.example', null],
  ['antworten@nordwind.example', null],
  ['priya@noreplying.northwind.example', null],
  ['priya@notgreenhouse.io', null],
  ['priya@greenhouse.io.example', null],
  ['priya@ourbounces.northwind.example', null],
  ['nobody', null],
  ['no-reply', null],
  ['', null],
])('NOREPLY: %s is %s', (address, why) => {
  expect(unreadAddress(address)).toBe(why);
});

it('NOREPLY: is refused at its field until the person says that they know', () => {
  const address = 'no-reply@northwind.example';
  expect(mayWriteTo({ address, known: false })).toMatchObject({
    allowed: false,
    code: 'NOREPLY',
    field: 'to',
  });
  expect(mayWriteTo({ address, known: true }).allowed).toBe(true);
  expect(mayWriteTo({ address: 'priya@northwind.example', known: false }).allowed).toBe(true);
});
