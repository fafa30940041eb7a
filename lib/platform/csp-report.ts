import { z } from 'zod';

/** The longest body of reports that is read, in bytes; a browser sends a few together. */
export const CSP_REPORT_LIMIT = 16 * 1024;
/** What one body is good for. */
const MOST_REPORTS = 10;

/** What was refused: the part of the policy, and where it would have come from. Never the page, nor a piece of its text. */
export type CspReport = { directive: string; blocked: string };

/** As `report-uri` sends it. */
const single = z.object({
  'csp-report': z.object({
    'effective-directive': z.string().optional(),
    'violated-directive': z.string().optional(),
    'blocked-uri': z.string().default(''),
  }),
});
/** As `report-to` sends it (the Reporting API), among reports of other kinds. */
const several = z.array(
  z.object({
    type: z.string(),
    body: z.object({ effectiveDirective: z.string().default(''), blockedURL: z.string().nullish() }),
  }),
);

/** Reads a body of either form; what is not a report is left out, and nothing in it makes this throw. */
export function readCspReports(body: string): CspReport[] {
  const json = jsonOf(body);
  const one = single.safeParse(json);
  if (one.success) {
    const report = one.data['csp-report'];
    const directive = report['effective-directive'] ?? report['violated-directive'] ?? '';
    return [{ directive: directiveOf(directive), blocked: originOf(report['blocked-uri']) }];
  }
  const many = several.safeParse(json);
  if (!many.success) return [];
  return many.data
    .filter(({ type }) => type === 'csp-violation')
    .slice(0, MOST_REPORTS)
    .map(({ body: { effectiveDirective, blockedURL } }) => ({
      directive: directiveOf(effectiveDirective),
      blocked: originOf(blockedURL ?? ''),
    }));
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const DIRECTIVE =
  /^(?:[a-z]{1,20}-src(?:-elem|-attr)?|base-uri|form-action|frame-ancestors|(?:require-)?trusted-types(?:-for)?)(?= |$)/;

/** Older browsers say the directive with its values. */
const directiveOf = (said: string): string => DIRECTIVE.exec(said)?.[0] ?? 'other';

/** The site alone: a path can hold a token. A word such as inline or eval, and a scheme such as data, as they are. */
function originOf(blocked: string): string {
  if (/^[a-z-]{1,20}$/.test(blocked)) return blocked;
  if (!URL.canParse(blocked)) return 'other';
  const { protocol, host } = new URL(blocked);
  return /^(https?|wss?):$/.test(protocol) && host.length <= 100
    ? `${protocol}//${host}`
    : protocol.slice(0, 20);
}
