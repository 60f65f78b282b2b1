import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host in front of built sites, whose moods a test can change while a page is open. */
export interface Front {
  url: string;
  /** Which site answers: the address of a running server, with a slash at the end. */
  target: string;
  /** What becomes of a request: `answers`, `silent` never does, `broken` with 502. */
  mood: (path: string) => 'answers' | 'silent' | 'broken';
  /** Answers of its own by path, before those of the target. */
  own: Map<string, string>;
  /** The paths that it was asked for. */
  asked: string[];
  close: () => Promise<void>;
}

/** Opens a host that stays at one address while the sites behind it change. */
export async function openFront(target: string): Promise<Front> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    front.asked.push(path);
    const mood = front.mood(path);
    if (mood === 'silent') return;
    if (mood === 'broken') {
      response.writeHead(502).end();
      return;
    }
    const own = front.own.get(path);
    if (own !== undefined) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(own);
      return;
    }
    const { host: _, ...headers } = request.headers;
    ask(new URL(path.slice(1), front.target), { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    }).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const front: Front = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    target,
    mood: () => 'answers',
    own: new Map(),
    asked: [],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return front;
}
