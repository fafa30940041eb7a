import { describe, expect, test } from 'vitest';
import type { MailLanguage } from '@/lib/rules/mail-kinds';
import type { LaterLabel, Stage } from '@/lib/rules/stages';
import { stageIn } from './stage';

type Row = [MailLanguage, string, Stage | null, LaterLabel?];

const SAID: Row[] = [
  ['en', 'After your final interview we have decided to go with somebody else.', 'final-round'],
  ['en', 'Following the phone screen, we won’t be taking your application further.', 'phone-screen'],
  ['en', 'Further to your telephone interview for the post, we regret to tell you this.', 'phone-screen'],
  ['en', 'Thank you for making time for the telephone screening last week.', 'phone-screen'],
  ['en', 'Thanks for coming in for the second interview yesterday.', 'later-interview'],
  ['en', 'We enjoyed your first interview, but chose another candidate.', 'first-interview'],
  ['en', 'Thanks for the time you put into the take-home.', 'later-interview', 'take-home'],
  ['en', 'In your technical interview the answers on caching stayed thin.', 'later-interview', 'technical'],
  ['en', 'Thank you for your presentation on Tuesday.', 'later-interview', 'presentation'],
  ['en', 'Thank you for attending the panel interview.', 'later-interview', 'panel'],
  ['en', 'Congratulations on making it to the final round. It went to somebody else.', 'final-round'],
  ['en', 'You were one of our two finalists.', 'final-round'],
  ['en', 'With a heavy heart we’re going with the other finalist.', 'final-round'],
  ['en', 'We have to withdraw our conditional offer.', 'offer'],
  ['en', 'I am sorry: the offer we discussed on Thursday is off the table.', 'offer'],
  ['en', 'Thank you for the phone screen, the technical interview and the final round.', 'final-round'],
  ['en', 'Thank you for the presentation and your technical interview.', 'later-interview', 'presentation'],
  ['en', 'Following your\nfirst interview we won’t invite you to the final round.', 'first-interview'],
  ['de', 'Nach dem Zweitgespräch sind wir zum Schluss gekommen, anders zu besetzen.', 'later-interview'],
  ['de', 'Vielen Dank für das nette Telefoninterview am Montag.', 'phone-screen'],
  ['de', 'Im technischen Interview fehlte uns die Tiefe.', 'later-interview', 'technical'],
  ['de', 'Besten Dank für die Präsentation Ihrer Fallstudie.', 'later-interview', 'presentation'],
  ['de', 'Sie haben es in die Endrunde geschafft, die Wahl fiel auf jemand anderen.', 'final-round'],
  ['de', 'Nach Ihrem finalen Gespräch haben wir uns anders entschieden.', 'final-round'],
  ['de', 'Leider müssen wir unser Vertragsangebot zurückziehen.', 'offer'],
  ['fr', 'Suite à votre entretien téléphonique, nous ne donnons pas suite.', 'phone-screen'],
  ['fr', 'Bravo pour être arrivée jusqu’aux entretiens finaux.', 'final-round'],
  ['fr', 'Un gros merci pour ton test technique.', 'later-interview', 'take-home'],
  ['fr', 'À l’issue du deuxième entretien, nous avons choisi une autre personne.', 'later-interview'],
  ['fr', 'Nous sommes contraints de retirer notre offre d’emploi.', 'offer'],
  ['es', 'Tras la primera entrevista hemos decidido no continuar.', 'first-interview'],
  ['es', 'Has llegado a la fase final, pero hemos elegido a otra persona.', 'final-round'],
  ['es', 'En la entrevista técnica usted no supo explicarlo.', 'later-interview', 'technical'],
  ['es', 'Gracias por la entrevista telefónica del lunes.', 'phone-screen'],
  ['nl', 'Tijdens het tweede interview heb je dat uitgelegd.', 'later-interview'],
  ['nl', 'Even terugkomend op de technische ronde.', 'later-interview', 'technical'],
  ['nl', 'Na het telefonisch gesprek gaan we niet met je verder.', 'phone-screen'],
  ['nl', 'Bedankt voor je tijd in de finale ronde.', 'final-round'],
  ['it', 'Dopo il colloquio finale abbiamo scelto un’altra persona.', 'final-round'],
  ['it', 'Grazie per il colloquio telefonico di lunedì.', 'phone-screen'],
  ['it', 'A seguito del secondo colloquio non proseguiremo.', 'later-interview'],
  ['pt', 'Após a entrevista final, escolhemos outra pessoa.', 'final-round'],
  ['pt', 'No seguimento da entrevista telefónica, não avançaremos.', 'phone-screen'],
  ['pt', 'Obrigada pela sua primeira entrevista.', 'first-interview'],
];

const NOT_SAID: Row[] = [
  ['en', 'Thank you for attending an interview for the above post.', null],
  ['en', 'We are not taking you through to the final stage.', null],
  ['en', 'We have decided against moving you on to the final round.', null],
  ['en', 'You did not make it to the final round.', null],
  ['en', 'After final interviews with other candidates we have filled the role.', null],
  ['en', 'Following your phone interview scheduled for Friday being called off, the role is closed.', null],
  ['en', 'Before making the final decision we read every application.', null],
  ['en', 'You have experience in presentation and design.', null],
  ['en', 'You will not be among the people in the final round.', null],
  ['en', 'We have to withdraw your application from the process.', null],
  ['en', 'Your last interview was a pleasure.', null],
  ['en', 'After the first round we picked the folks for round two.', null],
  ['de', 'Vielen Dank für das angenehme Gespräch am Donnerstag.', null],
  ['de', 'Sie haben es leider nicht in die Endrunde geschafft.', null],
  ['de', 'Zu einem zweiten Gespräch können wir Sie nicht einladen.', null],
  ['de', 'Vielen Dank für das nette Telefonat.', null],
  ['fr', 'Merci pour la présentation de votre candidature.', null],
  ['fr', 'Nous ne pouvons pas vous convier au deuxième entretien.', null],
  ['es', 'Agradecemos la presentación de su candidatura.', null],
  ['es', 'El proceso ha llegado a la fase final sin que tu perfil esté entre los elegidos.', null],
  ['es', 'Tras la última ronda el equipo ha elegido a otra persona.', null],
  ['nl', 'We nodigen je niet uit voor het tweede gesprek.', null],
  ['it', 'Non possiamo invitarla al secondo colloquio.', null],
  ['it', 'La ringraziamo per la presentazione della candidatura.', null],
  ['pt', 'Não vamos avançar para a entrevista final.', null],
  ['pt', 'Agradecemos a apresentação da candidatura.', null],
  ['en', '', null],
];

describe('STAGE: how far somebody got by the words of a mail', () => {
  test.each([...SAID, ...NOT_SAID])('%s: %s is %s', (language, text, furthestStage, laterLabel = undefined) =>
    expect(stageIn(text, language)).toEqual({ furthestStage, laterLabel: laterLabel ?? null }),
  );

  test('is not said where the language is not known', () =>
    expect(stageIn('After your final interview we chose another.', null).furthestStage).toBeNull());
});
