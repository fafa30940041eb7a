import type { Priority, WorkMode } from '@/lib/rules/record';
import { plainWords } from './plain-words';

const byWord = <Value extends string>(lists: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> =>
  new Map(
    (Object.entries(lists) as [Value, string][]).flatMap(([value, words]) =>
      words.split('|').map((word): [string, Value] => [word, value]),
    ),
  );

const WORK_MODES = byWord<WorkMode>({
  remote:
    'remote|fully remote|full remote|100 remote|remote first|remote only|home office|homeoffice|from home|work from home|wfh|100 homeoffice|mobiles arbeiten|teletravail|teletravail complet|full teletravail|100 teletravail|a distance|distanciel|teletrabajo|remoto|en remoto|100 remoto|a distancia|thuiswerk|thuiswerken|volledig op afstand|op afstand|volledig remote',
  hybrid:
    'hybrid|hybrid remote|partly remote|partially remote|remote hybrid|hybride|hibrido|hibrida|teilweise remote|teilweise homeoffice|mixte|mixto|deels thuis|gedeeltelijk remote',
  'on-site':
    'on site|onsite|in office|office|in person|on location|on premise|in the office|vor ort|buro|prasenz|im buro|sur site|au bureau|presentiel|sur place|presencial|en oficina|oficina|op locatie|kantoor|op kantoor',
});
const PRIORITIES = byWord<Priority>({
  high: 'high|highest|hoch|sehr hoch|haute|elevee|alta|hoog|a|p1|top|urgent|dream|dream job|must have|wichtig',
  medium: 'medium|mid|middle|normal|mittel|moyenne|media|gemiddeld|normaal|b|p2|standard',
  low: 'low|lowest|niedrig|gering|basse|faible|baja|laag|c|p3|nice to have',
});

/** Where the work is done, by the words for it; null where they are not known. */
export const workModeOf = (cell: string): WorkMode | null => WORK_MODES.get(plainWords(cell)) ?? null;
export const priorityOf = (cell: string): Priority | null => PRIORITIES.get(plainWords(cell)) ?? null;
