import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { buildTarget } from '../../src/lib/browser-floor.ts';

/**
 * Bytes (brotli) of what a page loads for one script, as the oldest browsers of the floor get it.
 *
 * @param entry from the project's folder: `src/browser/page.ts`
 * @param withLater whether what it asks for only when somebody does something counts too
 */
export async function scriptSize(entry: string, withLater = true): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      target: buildTarget,
      rollupOptions: { input: entry },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  const atOnce = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of atOnce)
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      atOnce.add(imported);
  return chunks
    .filter(({ fileName }) => withLater || atOnce.has(fileName))
    .reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}
