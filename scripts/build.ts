/**
 * `npm run build`: content/ becomes a release in dist/, or a list of reasons why not.
 * `-- --hold` leaves out entries that have errors, and what names them, instead of stopping; exit
 * code 3 says that something was left out.
 */
import { readSettings } from '../src/settings.ts';
import { parseCommand } from './lib/command-line.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { tellWhenStopped } from './lib/stop.ts';
import { makeRelease } from './lib/release.ts';

tellWhenStopped();
await withPlainErrors(async () => {
  const { values } = parseCommand({ hold: { type: 'boolean' } });
  const settings = readSettings();
  const release = await makeRelease(values.hold ? { ...settings, hold: true } : settings);
  if (!release) process.exitCode = exitCodes.bad;
  else if (release.held.length > 0) process.exitCode = exitCodes.held;
});
