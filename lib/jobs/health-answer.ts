import { health, readiness, workerHealth } from '@/lib/jobs/health';

/** What can be asked about health, by the address that is asked. */
export const HEALTH_PARTS = ['live', 'ready', 'worker'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number] | 'all';

/** The part that an address asks for; null for an address of something else. */
export function healthPartOf(address: string): HealthPart | null {
  if (address === '/api/health') return 'all';
  return HEALTH_PARTS.find((part) => address === `/api/health/${part}`) ?? null;
}

/** 200 where all is well with that part, 503 otherwise; the words say what is. Never throws. */
export async function answerHealth(part: HealthPart): Promise<Response> {
  const { isWell, said } = await told(part);
  return Response.json(said, {
    status: isWell ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}

async function told(part: HealthPart): Promise<{ isWell: boolean; said: object }> {
  switch (part) {
    case 'live':
      return { isWell: true, said: { live: true } };
    case 'ready': {
      const said = await readiness();
      return { isWell: said.ready, said };
    }
    case 'worker': {
      const said = await workerHealth();
      return { isWell: said.alive, said };
    }
    case 'all': {
      const said = await health();
      return { isWell: said.ready, said };
    }
    default:
      return part satisfies never;
  }
}
