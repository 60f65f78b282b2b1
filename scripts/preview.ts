/** `npm run preview`: show what was built last. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../src/settings.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { showSite } from './lib/show.ts';

await withPlainErrors(async () => {
  const settings = readSettings();
  if (existsSync(join(settings.out, '_headers'))) return showSite(settings);
  console.error('Chưa có phiên bản nào. Hãy chạy: npm run build (Nothing is built yet.)');
  process.exitCode = 1;
});
