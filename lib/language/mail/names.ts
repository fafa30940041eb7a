import { folded } from './fold';

/**
 * A run of words that begin with capitals, with what joins names: "Weiß & Größer GmbH", "Department of Rivers and
 * Fisheries".
 */
export const NAME = String.raw`[\p{Lu}\d][\p{L}\p{N}.'’/&+-]{0,40}(?: (?:(?:&|\+|and|und|et|y|e|en|of|the|for|de|du|des|la|le|les|del|della|delle|di|do|da|dos|das|van|von|der|den|für|zum|zur|am|im)(?= )|[\p{Lu}\d(][\p{L}\p{N}.'’/&+)-]{0,40})){0,7}`;

const JOINS =
  /(?: (?:&|\+|and|und|et|y|e|en|of|the|for|de|du|des|la|le|les|del|della|di|do|da|dos|das|van|von|der|den|für|zum|zur|am|im))+$/iu;

/** Without what joins it to nothing, and without the full stop of its sentence. */
export const trimmedName = (name: string): string =>
  name
    .trim()
    .replace(/ \(([^()]*)\)[.,]?$/u, (whole, inside) => (/\d/.test(inside) ? '' : whole))
    .replace(/^[–—|·-] | [–—|·-]$/gu, '')
    .replace(/(?<=\p{Ll}{3}|\))(?<!\b(?:Dott|Prof|Ing))\.\s.*$/u, '')
    .replace(JOINS, '')
    .replace(
      /(?<!\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|B\.V|N\.V|e\.V|S\.r\.l|S\.p\.A|Lda|Jr|Dr|St)|\.\p{L})[.,;:]+$/u,
      '',
    )
    .trim();

/** What a name comes to in a domain: letters and figures alone. */
export const compact = (name: string): string => folded(name).replace(/[^a-z0-9]/g, '');

/** The same with each way to say "&" in it: "Pip & Barley" is pipandbarley. */
export const spellingsOf = (name: string): string[] =>
  ['', 'and', 'und', 'et', 'y', 'e', 'en'].map((and) => compact(name.replaceAll('&', and)));

/** The letters that its words begin with, without those that join them: "cavs" of "Coopérative Agricole du Val de Sûre". */
export const capitalsOf = (name: string): string =>
  compact(
    name
      .split(/[\s-]+|d['’]|l['’]/)
      .map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : ''))
      .join(''),
  );

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Kinds of small houses, before or after the name of whom they belong to: "Bäckerei Hollerbach", "Fosse Lane Garage". */
const TRADES = `
  bistro brewery butchers cafe café carpentry clinic dental diner farm farms florist florists foundry garage gardens grocers inn joinery
  kitchen landscaping laundry motors nursery pharmacy plumbing pottery practice restaurant roofing salon solicitors tavern theatre theater transport vets
  architekturbüro apotheke autohaus bäckerei baugeschäft bauhof brauerei buchhandlung bürgermeisteramt diakonie fleischerei gärtnerei gartenbau gasthaus gasthof
  hausverwaltung hof kanzlei kindergarten kinderhaus kita konditorei landkreis landratsamt malerbetrieb metallbau metzgerei möbelhaus molkerei pflegedienst
  polsterei praxis reederei schreinerei seniorenheim spedition steinmetzbetrieb tierarztpraxis tischlerei weingut werkstatt zimmerei zahnarztpraxis
  atelier auberge banque boucherie boulangerie brasserie cabinet chocolaterie crèche domaine ébénisterie ferme fromagerie garage imprimerie laboratoire laboratoires librairie menuiserie
  pâtisserie pharmacie plomberie restaurant théâtre traiteur transports
  asesoría bodega bodegas bufete cafetería carpintería clínica consultoría consorcio cristalería estudio farmacia ferretería floristería gestoría gráficas guardería imprenta laboratorios librería panadería peluquería
  residencia restaurante taller talleres taquería tejidos
  accountants administratiekantoor advocatenkantoor apotheek basisschool bakkerij bloemist boekhandel brouwerij dierenkliniek drukkerij fietsenmakerij garagebedrijf hogeschool hoveniers huisartsenpraktijk kwekerij
  makelaardij molen slagerij tandartspraktijk thuiszorg waterschap zorgcentrum zorggroep
  agriturismo asilo autofficina birrificio cantina carrozzeria caseificio costruzioni falegnameria forno gelateria lavanderia libreria oreficeria officina panificio pasticceria pizzeria ristorante trattoria
  tipografia vetreria vivai
  carpintaria clínica confeitaria construtora cafetaria creche farmácia floricultura gráfica hotéis livraria padaria pastelaria restaurante sapataria serralharia supermercados tipografia
`
  .trim()
  .split(/\s+/)
  .join('|');

/** Legal forms and kinds of larger houses. */
const FORMS = String.raw`gmbh|ag|kg|se|ug|ohg|e\.\s?v\.|ggmbh|mbh|ltd|limited|llp|llc|plc|inc|corp|corporation|co\.|company|group|holding|sarl|sas|s\.a\.s\.?|s\.a\.r\.l\.?|s\.a\.?|sa|scop|s\.l\.?|s\.l\.u\.?|sl|s\.r\.l\.?|srl|s\.p\.a\.?|spa|b\.v\.?|bv|n\.v\.?|nv|lda|ltda|unipessoal|hospital|infirmary|university|college|school|academy|council|trust|institute|foundation|charity|museum|library|universität|hochschule|klinikum|klinik|krankenhaus|schule|stiftung|stadtwerke|verein|université|lycée|hôpital|mairie|clinique|fondation|association|universidad|universidade|hospital|colegio|ayuntamiento|fundación|fundação|universiteit|ziekenhuis|gemeente|stichting|scuola|ospedale|università|comune|cooperativa|câmara|escola|partners|analytics|logistics|foods|systems|solutions|technologies|consulting|bank|insurance|hotel|hotels|bakery|studio|studios|labs`;

const asWord = (words: string) => new RegExp(String.raw`(?:^|[\s(])(?:${words})(?=$|[\s,.;)])`, 'iu');

/** A name with a legal form or the kind of a larger house is whole, whatever stands beside it. */
export const LARGE_HOUSE = asWord(FORMS);

/** Legal forms and kinds of houses: a line of a signature with one of them names an employer. */
export const HOUSE = asWord(`${FORMS}|${TRADES}`);
