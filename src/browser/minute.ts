const MINUTE_MS = 60_000;

/**
 * Calls whenever a minute begins on the clock, and when somebody comes back to the page, for whom the
 * minutes may have stood still.
 *
 * @returns what ends it
 */
export function everyMinute(call: () => void): () => void {
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
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('pageshow', comeBack);
  next();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', comeBack);
    window.removeEventListener('pageshow', comeBack);
  };
}
