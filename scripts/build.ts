/** `npm run build`: content/ becomes a release in dist/, or a list of reasons why not. */
import { readSettings } from '../src/lib/settings.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { makeRelease } from './lib/release.ts';

await withPlainErrors(async () => {
  if (!(await makeRelease(readSettings()))) process.exitCode = 1;
});
