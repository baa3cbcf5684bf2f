/** Reads batches of written sets on every core. The program starts itself again as a worker (../bin.ts). */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileAnswer, FileTask } from './file-sets.ts';

/** More than this, and the one that writes cannot follow. */
const mostWorkers = 8;
/** Batches that wait for each worker. */
const ahead = 2;

const ask = (worker: Worker, task: FileTask): Promise<FileAnswer> =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners().once('message', resolve).once('error', reject);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(task);
  });

/** Answers come in the order of the tasks; only a few tasks are taken ahead, so that memory stays bounded. */
export async function* fileSetsSideBySide(tasks: AsyncIterable<FileTask>): AsyncGenerator<FileAnswer> {
  const workers = Array.from({ length: Math.min(mostWorkers, availableParallelism()) }, () => ({
    worker: new Worker(fileURLToPath(import.meta.url)),
    last: Promise.resolve() as Promise<unknown>,
  }));
  const order: Promise<FileAnswer>[] = [];
  let next = 0;
  try {
    for await (const task of tasks) {
      const turn = workers[next % workers.length];
      if (!turn) break;
      next += 1;
      const answer = turn.last.then(() => ask(turn.worker, task));
      // Its error is met when its turn comes.
      turn.last = answer.catch(() => undefined);
      order.push(answer);
      if (order.length >= workers.length * ahead) yield (await order.shift()) as FileAnswer;
    }
    for (const answer of order) yield await answer;
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}
