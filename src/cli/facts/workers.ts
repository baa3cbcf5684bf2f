/** Reads batches of written sets on every core. The program starts itself again as a worker (../bin.ts). */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileAnswer, FileTask } from './file-sets.ts';

/** More than this, and the one that writes cannot follow. */
const mostWorkers = 8;
/** Batches that wait for each worker. */
const ahead = 2;

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Answers come in the order of the tasks; only a few tasks are taken ahead, so that memory stays bounded. */
export async function* fileSetsSideBySide(tasks: AsyncIterable<FileTask>): AsyncGenerator<FileAnswer> {
  const workers = Array.from(
    { length: Math.min(mostWorkers, availableParallelism()) },
    () => new Worker(fileURLToPath(import.meta.url)),
  );
  const queues = workers.map((worker) => {
    const queue: Waiting[] = [];
    worker.on('message', (answer: FileAnswer) => queue.shift()?.resolve(answer));
    worker.on('error', (error: Error) => {
      for (const { reject } of queue.splice(0)) reject(error);
    });
    return queue;
  });
  const order: Promise<FileAnswer>[] = [];
  let next = 0;
  try {
    for await (const task of tasks) {
      const turn = next % workers.length;
      next += 1;
      const answer = new Promise<FileAnswer>((resolve, reject) => queues[turn]?.push({ resolve, reject }));
      // Its error is met when its turn comes.
      answer.catch(() => undefined);
      workers[turn]?.postMessage(task);
      order.push(answer);
      if (order.length >= workers.length * ahead) yield (await order.shift()) as FileAnswer;
    }
    for (const answer of order) yield await answer;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
