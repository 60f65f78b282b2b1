/** What is done when somebody or something ends this process: Ctrl+C, a service that stops, a closed window. */
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const cleanups = new Set<() => void>();
let isTold = false;

/**
 * Has something cleared away when a signal ends this process. The process then says in a sentence that
 * it stops, and its exit code is 128 and the signal's number, as shells have it.
 *
 * @param cleanup must not wait for anything: nothing runs after it
 * @returns what forgets it again, once the work is done
 */
export function onStop(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  for (const signal of signals) if (cleanups.size === 1 && !isTold) process.on(signal, stop);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0 && !isTold) for (const signal of signals) process.off(signal, stop);
  };
}

/** Has this process end with the sentence whenever a signal ends it, for commands from start to end. */
export function tellWhenStopped(): void {
  if (isTold) return;
  for (const signal of signals) {
    process.off(signal, stop);
    process.on(signal, stop);
  }
  isTold = true;
}

function stop(signal: NodeJS.Signals): never {
  // The last that was begun is the first to be cleared away.
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch (error) {
      console.error(String(error));
    }
  }
  console.error(
    `\nĐã dừng (${signal}). Không để lại gì dở dang. (Stopped; nothing is left half-written.)`,
  );
  process.exit(128 + (constants.signals[signal] ?? 0));
}
