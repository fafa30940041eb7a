import type { ClientTx } from '@/lib/access/transaction';
import { returnTo } from '@/lib/features/applications';
import type { CaptureView } from '@/lib/features/captures/schema';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { pageKey } from '@/lib/rules/page-key';
import { isSameRole } from '@/lib/rules/role';
import type { Ending, Stage } from '@/lib/rules/stages';

/** More applications than anybody has at one company, or with one address. */
const LOOKED_AT = 200;
const SHOWN = 5;

type Posting = {
  title: string | null;
  company: string | null;
  url: string | null;
  /** The application that was made of it. */
  except: string | null;
};

/**
 * What the person has had to do with a posting and its company: applications with the same address, or the same company and
 * role, and what BACK-GUARD makes of the history.
 */
export async function before(
  tx: ClientTx,
  { title, company, url, except }: Posting,
): Promise<Pick<CaptureView, 'same' | 'history'>> {
  const { userId } = tx.scope;
  const key = company === null ? null : companyKey(company);
  const page = url === null ? null : pageKey(url);
  // Host and path find few rows; what the rest of the address says is compared below.
  const place = page === null ? null : (page.split('?')[0] ?? null);
  if (key === null && place === null) return { same: [], history: null };
  const rows = await tx.db.application.findMany({
    where: {
      userId,
      ...(except === null ? {} : { id: { not: except } }),
      OR: [
        ...(key === null ? [] : [{ company: { userId, nameKey: key } }]),
        ...(place === null ? [] : [{ url: { contains: place } }]),
      ],
    },
    select: {
      ...{ id: true, role: true, stage: true, roundId: true, ending: true, url: true, companyId: true },
      company: { select: { name: true, nameKey: true } },
    },
    orderBy: [{ movedOn: 'desc' }, { stageChangedAt: 'desc' }, { id: 'desc' }],
    take: LOOKED_AT,
  });
  const same = rows.filter(
    (row) =>
      (page !== null && row.url !== null && pageKey(row.url) === page) ||
      (row.company.nameKey === key && title !== null && isSameRole(row.role, title)),
  );
  const there = rows.find((row) => row.company.nameKey === key);
  return {
    same: same.slice(0, SHOWN).map((row) => ({
      ...{ id: row.id, company: row.company.name, role: row.role },
      ...{ stage: row.stage as Stage, round: row.roundId, ending: row.ending as Ending | null },
    })),
    history: there ? await historyWith(tx, { companyId: there.companyId, role: title ?? '', except }) : null,
  };
}

async function historyWith(
  tx: ClientTx,
  { companyId, role, except }: { companyId: string; role: string; except: string | null },
): Promise<CaptureView['history']> {
  const { verdict, code, from, history } = await returnTo(tx, {
    ...{ companyId, role },
    ...(except === null ? {} : { except }),
  });
  if (history.length === 0) return null;
  return {
    ...{ verdict, code, from: from?.toString() ?? null },
    earlier: history.map((one) => ({
      ...{ applicationId: one.applicationId, role: one.role, outcome: one.outcome },
      endedOn: one.endedOn?.toString() ?? null,
    })),
  };
}
