/** The worker of the check page (public/sw.js), run with a clock that the test moves. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const ORIGIN = 'https://sanvat.example';
const KEPT = { said: 'kept', status: 200 };
const FRESH = { said: 'fresh', status: 200 };
type Answer = typeof KEPT;

interface Request {
  url: string;
  method: string;
  headers: { has: () => boolean };
}

/** A worker whose cache holds every file, on a network that answers only when the test says so. */
function startWorker() {
  let now = 0;
  let timers: { at: number; ring: () => void }[] = [];
  const waits: number[] = [];
  const network: { answer: (answer: Answer) => void; fail: () => void }[] = [];
  let onFetch: (event: unknown) => void = () => {};
  runInNewContext(readFileSync('public/sw.js', 'utf8'), {
    URL,
    self: {
      location: new URL('/sw.js', ORIGIN),
      addEventListener: (type: string, listener: typeof onFetch) => {
        if (type === 'fetch') onFetch = listener;
      },
    },
    Date: { now: () => now },
    caches: { open: async () => ({ match: async () => KEPT }) },
    fetch: () =>
      new Promise<Answer>((answer, reject) => {
        network.push({ answer, fail: () => reject(new Error('no network')) });
      }),
    setTimeout: (ring: () => void, after: number) => {
      waits.push(after);
      const timer = { at: now + after, ring };
      timers.push(timer);
      return timer;
    },
    clearTimeout: (timer: (typeof timers)[number]) => {
      timers = timers.filter((other) => other !== timer);
    },
  });
  return {
    /** How long each request is to be waited for, in milliseconds. */
    waits,
    network,
    /** What a file is answered with; the worker has asked the network when it comes back. */
    async ask(path: string): Promise<{ answer: Answer | undefined }> {
      const result: { answer: Answer | undefined } = { answer: undefined };
      const request: Request = {
        url: `${ORIGIN}${path}`,
        method: 'GET',
        headers: { has: () => false },
      };
      onFetch({
        request,
        respondWith: (answer: Promise<Answer>) => {
          void answer.then((got) => {
            result.answer = got;
          });
        },
      });
      await allSettled();
      return result;
    },
    async pass(milliseconds: number): Promise<void> {
      now += milliseconds;
      for (const { ring } of timers.filter(({ at }) => at <= now)) ring();
      timers = timers.filter(({ at }) => at > now);
      await allSettled();
    },
  };
}

/** Everything that waits for nothing but its turn has had it. */
const allSettled = () => new Promise((turn) => setImmediate(turn));

test('a network that does not answer is waited for four seconds, and then what is kept does', async () => {
  const worker = startWorker();
  const page = await worker.ask('/tra-cuu/');
  await worker.pass(3999);
  expect(page.answer).toBeUndefined();
  await worker.pass(1);
  expect(page.answer).toBe(KEPT);
});

test('its parts, which are many, are not waited for again', async () => {
  const worker = startWorker();
  await worker.ask('/tra-cuu/');
  await worker.pass(4000);
  const parts = ['/fonts/bricolage-grotesque.woff2', '/favicon.svg', '/manifest.webmanifest'];
  for (const path of parts) {
    const part = await worker.ask(path);
    await worker.pass(0);
    expect(part.answer, path).toBe(KEPT);
  }
  expect(worker.waits).toEqual([4000, 0, 0, 0]);
});

test('a quarter of a minute later the network is given its four seconds again', async () => {
  const worker = startWorker();
  await worker.ask('/tra-cuu/');
  await worker.pass(4000);
  await worker.pass(15_000);
  await worker.ask('/tra-cuu/');
  expect(worker.waits).toEqual([4000, 4000]);
});

test('a network that answers in time is believed, and one that fails is not waited for', async () => {
  const worker = startWorker();
  const first = await worker.ask('/tra-cuu/');
  worker.network[0]?.answer(FRESH);
  await worker.pass(0);
  expect(first.answer).toBe(FRESH);
  const second = await worker.ask('/tra-cuu/');
  worker.network[1]?.answer({ said: 'bad gateway', status: 502 });
  await worker.pass(0);
  expect(second.answer).toBe(KEPT);
  const third = await worker.ask('/tra-cuu/');
  worker.network[2]?.fail();
  await worker.pass(0);
  expect(third.answer).toBe(KEPT);
  // None of them counted as slow.
  expect(worker.waits).toEqual([4000, 4000, 4000]);
});
