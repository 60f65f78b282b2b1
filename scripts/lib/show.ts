import type { Settings } from '../../src/settings.ts';
import { serve } from './serve.ts';

const FIRST_PORT = 4321;
const MORE_PORTS = 50;

/** Serves the finished site until Ctrl+C, and prints its address. */
export async function showSite({ out, base }: Settings): Promise<void> {
  const { url, close } = await serve({
    folder: out,
    base,
    port: FIRST_PORT,
    morePorts: MORE_PORTS,
  });
  console.log(`\n  Sản Vật: ${url}\n  Ctrl+C để dừng. (Ctrl+C to stop.)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}
