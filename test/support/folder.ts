import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of tests its folder for built sites. `npm test` has made one for all its steps; a run
 * by hand makes its own. Vitest calls this before the first test file, and what it returns after the
 * last.
 */
export default function provideTestFolder(): (() => void) | undefined {
  if (process.env['SAN_VAT_TEST_FOLDER']) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'san-vat-test-'));
  process.env['SAN_VAT_TEST_FOLDER'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
