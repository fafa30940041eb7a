// The program of a thread for tests: what a text could make a reader do, at the worst.
import { parentPort } from 'node:worker_threads';

const TASKS = {
  echo: (input) => input,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  loop() {
    for (;;);
  },
  eat() {
    const kept = [];
    for (;;) kept.push(new Array(10_000).fill(kept.length));
  },
  leave: () => process.exit(0),
  crash() {
    setImmediate(() => {
      throw new Error('crash');
    });
    return new Promise(() => undefined);
  },
  environment: () => [Object.keys(process.env), process.execArgv],
};

parentPort.on('message', async ({ task, input }) => {
  parentPort.postMessage({ ok: true, value: await TASKS[task](input) });
});
