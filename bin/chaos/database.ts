import { openArena, type Worker } from './arena';
import { brokenOf, type Report, sayer, sleep } from './report';
import { duplicatesIn, startStandIn } from './stand-in';

const AT_WORK = 3;
const GIVEN_UP_MS = 8 * 60_000;

/** Cuts the database's power again and again while three workers drain `mails`, and counts what arrived. */
export async function crashDatabase({ mails, crashes }: { mails: number; crashes: number }): Promise<Report> {
  const say = sayer('database');
  const standIn = await startStandIn();
  standIn.faults.latencyMs = 20;
  const arena = await openArena(standIn.url, { durable: true });
  try {
    const keys = await arena.queue(mails);
    const workers: Worker[] = Array.from({ length: AT_WORK }, () => arena.startWorker());
    let done = 0;
    let restarted = 0;
    const deadline = Date.now() + GIVEN_UP_MS;
    for (let waiting = mails; waiting > 0 && Date.now() < deadline; ) {
      if (done < crashes && standIn.taken.length >= ((done + 1) * mails) / (crashes + 1)) {
        await arena.crashDatabase();
        done += 1;
      }
      for (const [at, worker] of workers.entries()) {
        if (worker.process.exitCode === null && worker.process.signalCode === null) continue;
        workers[at] = arena.startWorker();
        restarted += 1;
      }
      const counts = await arena.counts();
      waiting = (counts.due ?? 0) + (counts.claimed ?? 0);
      say(`${mails - waiting} of ${mails} mails, ${done} of ${crashes} crashes`);
      await sleep(30);
    }
    const counts = await arena.counts();
    const taken = new Set(standIn.taken.map(({ key }) => key));
    const lost = keys.filter((key) => !taken.has(key)).length;
    const duplicated = duplicatesIn(standIn.taken);
    return {
      figures: {
        mails,
        crashes: done,
        'workers that had to be started again': restarted,
        lost,
        duplicated,
        states: JSON.stringify(counts),
      },
      broken: brokenOf({
        'every crash was made': done === crashes,
        'no mail is lost': lost === 0,
        'no mail is doubled': duplicated === 0,
        'every mail is written down as sent': counts.sent === mails,
      }),
    };
  } finally {
    await arena.close();
    await standIn.close();
  }
}
