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
    .replace(/(?<=\p{Ll}{3}|\))\.\s.*$/u, '')
    .replace(JOINS, '')
    .replace(
      /(?<!\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|B\.V|N\.V|e\.V|S\.r\.l|S\.p\.A|Lda|Jr|Dr|St)|\.\p{L})[.,;:]+$/u,
      '',
    )
    .trim();

/** What a name comes to in a domain: letters and figures alone. */
export const compact = (name: string): string => folded(name).replace(/[^a-z0-9]/g, '');

/** Legal forms and kinds of houses: a line of a signature with one of them names an employer. */
export const HOUSE =
  /(?:^|[\s(])(?:gmbh|ag|kg|se|ug|ohg|e\.\s?v\.|ggmbh|mbh|ltd|limited|llp|llc|plc|inc|corp|corporation|co\.|company|group|holding|sarl|sas|s\.a\.s\.?|s\.a\.r\.l\.?|s\.a\.?|sa|scop|s\.l\.?|s\.l\.u\.?|sl|s\.r\.l\.?|srl|s\.p\.a\.?|spa|b\.v\.?|bv|n\.v\.?|nv|lda|ltda|unipessoal|hospital|infirmary|university|college|school|academy|council|trust|institute|foundation|charity|museum|library|universität|hochschule|klinikum|klinik|krankenhaus|schule|stiftung|stadtwerke|verein|université|lycée|hôpital|mairie|clinique|fondation|association|universidad|universidade|hospital|colegio|ayuntamiento|fundación|fundação|universiteit|ziekenhuis|gemeente|stichting|scuola|ospedale|università|comune|cooperativa|câmara|escola|partners|analytics|logistics|foods|systems|solutions|technologies|consulting|bank|insurance|hotel|hotels|bakery|studio|studios|labs)(?=$|[\s,.;)])/iu;
