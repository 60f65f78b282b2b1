const MINUTE_MS = 60_000;

/**
 * Calls back at the start of every minute, and when the visitor returns to the page, for whom the
 * minutes may have stood still.
 *
 * @param signal ends it when it is aborted
 */
export function everyMinute(call: () => void, signal: AbortSignal): void {
  let timer = 0;
  const next = () => {
    timer = window.setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  };
  const tick = () => {
    clearTimeout(timer);
    call();
    next();
  };
  const comeBack = () => {
    if (document.visibilityState === 'visible') tick();
  };
  document.addEventListener('visibilitychange', comeBack, { signal });
  window.addEventListener('pageshow', comeBack, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  next();
}
