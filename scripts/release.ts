/**
 * `npm run release -- /srv/san-vat`: puts the site that `npm run build` has made beside the earlier
 * ones on this server, and serves it from now on, in one step. `scripts/hosts` has the settings of
 * nginx and Caddy that go with it.
 *
 *     --back    serves the release before, instead
 *
 * Exit code 0 when it is served, 1 when there is nothing to serve, 2 when it was not called right.
 */
import { resolve } from 'node:path';
import { readSettings } from '../src/settings.ts';
import { parseCommand, UsageError } from './lib/command-line.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { tellWhenStopped } from './lib/stop.ts';
import { serveEarlier, storeRelease } from './lib/release-store.ts';

tellWhenStopped();
await withPlainErrors(async () => {
  const { values, positionals } = parseCommand({ back: { type: 'boolean', default: false } });
  const [store, ...more] = positionals;
  if (store === undefined || more.length > 0)
    throw new UsageError(
      'Hãy ghi thư mục trên máy chủ: npm run release -- /srv/san-vat (Name the folder on the server.)',
    );
  if (values.back) {
    console.log(`Trở lại bản ${serveEarlier(resolve(store))}. (Back to the release before.)`);
    return;
  }
  const { name, shared, carried } = await storeRelease(readSettings().out, resolve(store));
  console.log(
    `Đang chạy bản ${name}; ${shared} tệp giữ nguyên, ${carried} tệp cũ còn giữ cho trang đang mở. (Served now.)`,
  );
});
