/** The two scripts that are published as they are written. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const themeScript = readFileSync(new URL('../../../public/theme.js', import.meta.url), 'utf8');
const worker = readFileSync(new URL('../../../public/sw.js', import.meta.url), 'utf8');

describe('the look that a visitor chose', () => {
  const lookWith = (localStorage: object): Record<string, string> => {
    const dataset: Record<string, string> = {};
    runInContext(
      themeScript,
      createContext({ localStorage, document: { documentElement: { dataset } } }),
    );
    return dataset;
  };

  test('is put on the page; without one the device decides', () => {
    expect(lookWith({ getItem: () => 'dark' })).toEqual({ theme: 'dark' });
    expect(lookWith({ getItem: () => null })).toEqual({ theme: 'auto' });
  });

  test('does without where storage is forbidden', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('SecurityError');
      },
    };
    expect(lookWith(forbidden)).toEqual({});
  });
});

describe('the worker of the check page', () => {
  type Listener = (event: object) => void;

  /** The worker as it runs at `/ocop/`, and what it has done to the phone. */
  function startWorker(text: string) {
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
    runInContext(text, createContext({ self, caches, URL }));
    const send = async (name: string, more: object = {}) => {
      const waits: unknown[] = [];
      listeners.get(name)?.({ waitUntil: (work: unknown) => waits.push(work), ...more });
      await Promise.all(waits);
    };
    return { send, done };
  }

  test('stays until somebody retires it; then it throws away what it kept, of its own site only, and goes', async () => {
    const working = startWorker(worker);
    await working.send('activate');
    expect(working.done).toEqual(['claimed']);

    const retired = worker.replace('const RETIRED = false;', 'const RETIRED = true;');
    expect(retired).not.toBe(worker);
    const going = startWorker(retired);
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
    await startWorker(worker).send('fetch', {
      request,
      respondWith: (answer: unknown) => answers.push(answer),
    });
    expect(answers).toEqual([]);
  });
});
