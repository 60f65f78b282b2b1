import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/**
 * Bytes (brotli) of everything that a page loads for one script.
 *
 * @param entry from the project's folder: `src/browser/page.ts`
 */
export async function scriptSize(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs
    .flatMap(({ output }) => output)
    .reduce(
      (sum, file) => sum + (file.type === 'chunk' ? brotliCompressSync(file.code).length : 0),
      0,
    );
}
