import { describe, expect, test } from 'vitest';
import { companyIn } from './company';

type Mail = { name?: string; address: string; subject?: string; text: string };

const said = ({ name, address, subject, text }: Mail) =>
  companyIn(
    {
      ...{ subject: subject ?? null, text, sender: { name: name ?? null, address } },
      ...{ automatic: false, toMany: false, calendar: null },
    },
    'en',
  );

describe('the employer of a mail', () => {
  test.each<[string, Mail, string]>([
    [
      'keeps its article',
      { name: 'The Abbey Inn', address: 'manager@abbeyinn.example', text: 'We chose another porter.' },
      'The Abbey Inn',
    ],
    [
      'is a centre, and no desk called centre',
      {
        name: 'Ashgrove Veterinary Centre',
        address: 'desk@ashgrovevets.example',
        text: 'Ashgrove Veterinary Centre',
      },
      'Ashgrove Veterinary Centre',
    ],
    [
      'stands beside who writes for it',
      {
        name: 'Kelly Marsh | Riverside Academy',
        address: 'km@riverside.example',
        text: 'See you on Friday.',
      },
      'Riverside Academy',
    ],
    [
      'stands beside a desk',
      { name: 'St Cedd’s College, Bursar', address: 'bursar@stcedds.example', text: 'We read your letter.' },
      'St Cedd’s College',
    ],
    [
      'is whom somebody is from',
      { name: 'Mirko from Datahafen', address: 'mirko@datahafen.example', text: 'Hi Ana, all the best.' },
      'Datahafen',
    ],
    [
      'is whom somebody writes at, with "&" spelled out in the domain',
      {
        name: 'Hannah at Pip & Barley',
        address: 'hello@pipandbarley.example',
        text: 'See you.\nHannah\nPip & Barley',
      },
      'Pip & Barley',
    ],
    [
      'is the house that somebody writes from, of which the domain has a part',
      {
        name: 'Ilse van Bakkerij Het Anker',
        address: 'ilse@hetankerbrood.example',
        text: 'Veel succes.\nIlse\nBakkerij Het Anker',
      },
      'Bakkerij Het Anker',
    ],
    [
      'comes before the machine in brackets, where the mail says who it is',
      {
        name: 'Solenia Energía (Candidalia)',
        address: 'mensajes@candidalia.example',
        text: 'Puedes contestar desde tu ficha en Candidalia.\nIrene Castaño\nTalent Acquisition, Solenia Energía',
      },
      'Solenia Energía',
    ],
    [
      'stands in brackets behind whoever writes',
      {
        name: 'Sofía Restrepo (Kuvemi)',
        address: 'no-reply@kuvemi.example',
        text: 'Agenda tu entrevista con Kuvemi.\nSofía Restrepo\nKuvemi',
      },
      'Kuvemi',
    ],
    [
      'is spelled out where its sender and domain are its letters',
      {
        name: 'CAVS Emploi',
        address: 'emploi@cavs.example',
        text: 'Votre candidature nous est bien parvenue.\nCoopérative Agricole du Val de Sûre',
      },
      'Coopérative Agricole du Val de Sûre',
    ],
    [
      'has the small words that its mail has',
      {
        name: 'Protocollo Comune Castelrovere',
        address: 'protocollo@comune-castelrovere.example',
        text: 'La domanda è stata acquisita.\nComune di Castelrovere',
      },
      'Comune di Castelrovere',
    ],
    [
      'has no personnel desk before its trade',
      { name: 'DP Construtora Ipê Roxo', address: 'dp@iperoxo.example', text: 'Favor enviar os documentos.' },
      'Construtora Ipê Roxo',
    ],
    [
      'is no job that one applied for',
      {
        name: 'Northgate Parcel Services via HireLoop',
        address: 'no-reply@hireloop.example',
        subject: 'Application received: Transport Planner',
        text: 'Thank you for applying for the position of Transport Planner at Northgate Parcel Services.',
      },
      'Northgate Parcel Services',
    ],
    [
      'has the article that its signature has',
      {
        address: 'hello@mail.example',
        text: 'Come for 8.15.\nLouise\nHead Nurse\nThe Old Mill Veterinary Practice',
      },
      'The Old Mill Veterinary Practice',
    ],
    [
      'is what the beginnings in its domain say',
      { name: 'Physiotherapie am Markt', address: 'team@physio-am-markt.example', text: 'Wir melden uns.' },
      'Physiotherapie am Markt',
    ],
    [
      'has no words of a desk after it',
      { name: 'HR Services', address: 'hr@biogenta.example', text: 'Best wishes\nBiogenta HR Services' },
      'Biogenta',
    ],
    [
      'is whom somebody writes at',
      {
        name: 'Gregor @ Saltmarsh Brewing',
        address: 'gregor@saltmarshbrewing.example',
        text: 'Not this time.',
      },
      'Saltmarsh Brewing',
    ],
    [
      'stands beside a first name',
      {
        name: 'Dev, Tamarind Street Kitchen',
        address: 'dev@tamarindstreet.example',
        text: 'Come on Friday.',
      },
      'Tamarind Street Kitchen',
    ],
    [
      'is what a system lists',
      {
        name: 'Interview Scheduling',
        address: 'calendar@slotpilot.example',
        text: 'Your interview has been booked.\n\nRole: Customs Coordinator\nCompany: Tessaro Logistics\n\nPowered by SlotPilot',
      },
      'Tessaro Logistics',
    ],
    [
      'is for whom a machine sends',
      {
        name: 'Corrigan Foods via RecruitLane',
        address: 'notifications@recruitlane.example',
        subject: 'Corrigan Foods: application received',
        text: 'We will read it.',
      },
      'Corrigan Foods',
    ],
    [
      'is whom a desk says that one applied to',
      {
        name: 'Talent Acquisition',
        address: 'no-reply@candidatebox.example',
        subject: 'Quillstack - status update',
        text: 'Thank you for your interest in the role at Quillstack.',
      },
      'Quillstack',
    ],
    [
      'is in the address before the machine',
      {
        name: 'Kestrel Broadband Recruitment',
        address: 'kestrelbroadband@mail.jobtrackr.example',
        text: 'We will be in touch.',
      },
      'Kestrel Broadband',
    ],
    [
      'is a small house by its trade',
      {
        name: 'Wilma Hoogendam',
        address: 'wilma@bakkerijhoogendam.example',
        text: 'Welkom!\n\nWilma\nBakkerij Hoogendam',
      },
      'Bakkerij Hoogendam',
    ],
    [
      'is the house, whoever signs',
      {
        name: 'Bäckerei Hollerbach',
        address: 'buero@baeckerei-hollerbach.example',
        text: 'Gruß\nHans Hollerbach',
      },
      'Bäckerei Hollerbach',
    ],
    [
      'keeps the title of whom it is named after',
      {
        name: 'Dr. Maren Behrens',
        address: 'praxis@tierarzt-behrens.example',
        text: 'Wir melden uns.\n\nTierarztpraxis Dr. Behrens',
      },
      'Tierarztpraxis Dr. Behrens',
    ],
    [
      'keeps the article of its line',
      {
        name: 'Manon',
        address: 'manon@petitscaribous.example',
        text: 'Merci.\n\nManon\nLes Petits Caribous',
      },
      'Les Petits Caribous',
    ],
    [
      'is as short as the mail and the domain have it',
      {
        name: 'Barley & Co. Bakeries',
        address: 'people@barleyandco.example',
        subject: 'Your application to Barley & Co.',
        text: 'Barley & Co. wish you well.',
      },
      'Barley & Co.',
    ],
    [
      'has no number behind it',
      {
        name: 'Talent Team',
        address: 'no-reply@candidatebox.example',
        subject: 'Your application to Kestrel Bay Logistics (Req. 40217)',
        text: 'Thank you for your interest in working at Kestrel Bay Logistics (Req. 40217).',
      },
      'Kestrel Bay Logistics',
    ],
  ])('%s', (_, mail, company) => expect(said(mail)).toBe(company));

  test.each<[string, Mail]>([
    [
      'its name stands with a word more beside it',
      { name: 'Personal Kallweit', address: 'hr@kallweit.example', text: 'Gruß\nSpedition Kallweit' },
    ],
    [
      'the domain has more before it',
      { name: 'Gemma Solé', address: 'gs@hcurgell.example', text: 'I enjoyed the walk around Urgell.' },
    ],
    ['who writes is a doctor', { name: 'Dr Lenoir', address: 'desk@lenoir.example', text: 'Dear Ana, no.' }],
    [
      'a machine writes for many under its own name',
      {
        name: 'Workline Notifications',
        address: 'noreply@workline.example',
        text: 'A decision has been made.',
      },
    ],
    [
      'only a letter is left of the name',
      { name: 'R. Castellan', address: 'r@castellan.example', text: 'No.' },
    ],
    [
      'a machine names itself alone',
      {
        name: 'Workline Notifications',
        address: 'noreply@workline.example',
        text: 'A decision has been made. Sent via Workline',
      },
    ],
    [
      'somebody writes for a client',
      {
        name: 'Norwell & Pike',
        address: 'post@norwellpike.example',
        text: 'Our client chose somebody else.',
      },
    ],
    [
      'who writes is the sender',
      { name: 'Hélène Tessandier', address: 'h.tessandier@tessandier-archi.example', text: 'Bonjour.' },
    ],
    [
      'the name goes on',
      {
        name: 'Dirección Hotel Mirador',
        address: 'direccion@miradordealcaraque.example',
        text: 'Hotel Mirador de Alcaraque',
      },
    ],
    [
      'the kind of house is a part of it',
      {
        name: 'Werving',
        address: 'werving@rijnsterwolde.example',
        text: 'Bedankt. De gemeente Rijnsterwolde groet u.',
      },
    ],
    [
      'the sender is a desk',
      { name: 'Scheduling Assistant', address: 'book@applyhub.example', text: 'Booked.' },
    ],
    [
      'an agency writes for somebody',
      { name: 'Temporal Meseta ETT', address: 'post@temporalmeseta.example', text: 'The post is filled.' },
    ],
    [
      'there is only the kind of house',
      {
        name: 'Bettina Ahlers',
        address: 'b.ahlers@kita-regenbogen.example',
        text: 'In unserer Kita am Montag.',
      },
    ],
    [
      'the domain has a part of it, and a sentence the only one',
      {
        name: 'Mission Desk',
        address: 'desk@altavera.example',
        text: 'Please bring your Altavera Mutua card to the talk.',
      },
    ],
    [
      'somebody was before',
      {
        name: 'Careers',
        address: 'no-reply@hirelane.example',
        text: 'Thanks for applying. We liked your time at Bramley Bank.',
      },
    ],
    [
      'a house stands in a sentence, and its domain is another',
      { name: 'Kim Holm', address: 'kim@northwind.example', text: 'You were kind to Bramley Bank.' },
    ],
    [
      'there is only what one applied for',
      { name: 'R. Quill', address: 'r@marchford.example', text: 'We met the University Archivist.' },
    ],
    [
      'it is said for short',
      { name: 'Recrutement CH Valmorin', address: 'recrutement@ch-valmorin.example', text: 'Madame, non.' },
    ],
    [
      'another word stands in the middle of it',
      {
        name: 'Boulangerie Quentric',
        address: 'boulangerie.quentric@fournil.example',
        text: 'Merci.\n\nBoulangerie Pâtisserie Quentric',
      },
    ],
  ])('is not said where %s', (_, mail) => expect(said(mail)).toBeNull());
});
