/**
 * `npm start`: build the site and show it. `--content` and `--out` say what to build and where to,
 * for commands that must read the same on every system (`npm run demo`).
 */
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { makeRelease } from './lib/release.ts';
import { showSite } from './lib/show.ts';

await withPlainErrors(async () => {
  const { values } = parseArgs({
    options: { content: { type: 'string' }, out: { type: 'string' } },
  });
  const settings = readSettings({
    ...process.env,
    ...(values.content === undefined ? {} : { SAN_VAT_CONTENT: values.content }),
    ...(values.out === undefined ? {} : { SAN_VAT_OUT: values.out }),
  });
  if (await makeRelease(settings)) await showSite(settings);
  else process.exitCode = 1;
});
