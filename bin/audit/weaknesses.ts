import { z } from 'zod';

const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.enum(SEVERITIES),
      range: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});

export type Weakness = {
  name: string;
  severity: (typeof SEVERITIES)[number];
  range: string;
  about: string[];
};

/** The answer of `npm audit --json`: the known weaknesses, or null where the registry told none and knows of none either. */
export function weaknessesIn(answer: string): Weakness[] | null {
  const parsed = reportSchema.safeParse(jsonOf(answer));
  if (!parsed.success) return null;
  return Object.values(parsed.data.vulnerabilities).map(({ name, severity, range, via }) => ({
    name,
    severity,
    range,
    // A name stands for another package of the list, through which this one has it.
    about: via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`)),
  }));
}

/** Why the registry did not answer, in its own words. */
export function silenceIn(answer: string): string {
  const said = z.object({ message: z.string() }).safeParse(jsonOf(answer));
  return said.success ? (said.data.message.split(' - ')[0] ?? '') : 'no answer';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
