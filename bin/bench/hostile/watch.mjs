// Asks for health again and again, in a thread of its own, so that what is sent beside it holds up no clock.
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const PAUSE_MS = 20;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let over = false;
parentPort.once('message', () => {
  over = true;
});

const times = [];
while (!over) {
  const from = performance.now();
  await new Promise((resolve, reject) => {
    get(`${workerData.origin}/api/health`, { agent }, (response) => {
      response.resume();
      response.once('end', resolve);
    }).once('error', reject);
  });
  times.push(performance.now() - from);
  await sleep(PAUSE_MS);
}
parentPort.postMessage(times);
