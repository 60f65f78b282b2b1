/** The worker of the check page (public/sw.js), run with a clock that the test moves. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('../../public/sw.js', import.meta.url), 'utf8');
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
  runInNewContext(source, {
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

describe('a worker at https://xa.example/ocop/', () => {
  type Listener = (event: object) => void;

  /** It, and what it has done to the phone. */
  function installed(text: string) {
    const listeners = new Map<string, Listener>();
    const done: string[] = [];
    const self = {
      location: new URL('https://xa.example/ocop/sw.js'),
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
      skipWaiting: () => undefined,
      clients: { claim: () => done.push('claimed') },
      registration: { unregister: async () => done.push('unregistered') },
    };
    const caches = { delete: async (name: string) => done.push(`deleted ${name}`) };
    runInNewContext(text, { self, caches, URL });
    const send = async (name: string, more: object = {}) => {
      const waits: unknown[] = [];
      listeners.get(name)?.({ waitUntil: (work: unknown) => waits.push(work), ...more });
      await Promise.all(waits);
    };
    return { send, done };
  }

  test('stays until somebody retires it; then it throws away what it kept, of its own site only, and goes', async () => {
    const working = installed(source);
    await working.send('activate');
    expect(working.done).toEqual(['claimed']);

    const retired = source.replace('const RETIRED = false;', 'const RETIRED = true;');
    expect(retired).not.toBe(source);
    const going = installed(retired);
    await going.send('activate');
    expect(going.done).toEqual(['deleted san-vat-check:/ocop/', 'unregistered']);
  });

  test.each([
    ['another site on the same host', 'https://xa.example/khac/', 'GET'],
    ['another host', 'https://khac.example/ocop/', 'GET'],
    ['what is sent', 'https://xa.example/ocop/tra-cuu/', 'POST'],
  ])('leaves %s alone', async (_what, url, method) => {
    const answers: unknown[] = [];
    const request = { url, method, headers: new Headers() };
    await installed(source).send('fetch', {
      request,
      respondWith: (answer: unknown) => answers.push(answer),
    });
    expect(answers).toEqual([]);
  });
});

describe('what it keeps of files with a digest in their name', () => {
  interface Got {
    ok: boolean;
    redirected?: boolean;
    headers: Headers;
    clone: () => Got;
  }
  const answer = (type: string, redirected = false): Got => {
    const got: Got = {
      ok: true,
      redirected,
      headers: new Headers({ 'content-type': type }),
      clone: () => got,
    };
    return got;
  };

  /** What is answered, and whether it is kept, when the cache and the network have these. */
  async function asked(kept: Got | undefined, fresh: Got) {
    let onFetch: (event: unknown) => void = () => {};
    const put: Got[] = [];
    runInNewContext(source, {
      URL,
      self: {
        location: new URL('/sw.js', ORIGIN),
        addEventListener: (type: string, listener: typeof onFetch) => {
          if (type === 'fetch') onFetch = listener;
        },
      },
      caches: {
        open: async () => ({
          match: async () => kept,
          put: async (_: unknown, got: Got) => put.push(got),
        }),
      },
      fetch: async () => fresh,
    });
    let result: Promise<Got> | undefined;
    onFetch({
      request: {
        url: `${ORIGIN}/data/check/223d40709f.json`,
        method: 'GET',
        headers: new Headers(),
      },
      respondWith: (given: Promise<Got>) => (result = given),
      waitUntil: () => {},
    });
    return { got: await result, put };
  }
  const json = answer('application/json');
  const page = answer('text/html; charset=utf-8');

  test('is a file and never a page in its place', async () => {
    expect(await asked(undefined, json)).toEqual({ got: json, put: [json] });
    expect(await asked(undefined, page)).toEqual({ got: page, put: [] });
    expect(await asked(undefined, answer('application/json', true))).toMatchObject({ put: [] });
  });

  test('is looked at again before it is given out', async () => {
    expect((await asked(json, page)).got).toBe(json);
    expect(await asked(page, json)).toEqual({ got: json, put: [json] });
  });
});
