// `npm test` on a machine that has only Node 20 and npm. The work is done in test.ts.
import { runUnderProjectNode } from './lib/bootstrap.mjs';

runUnderProjectNode(new URL('./test.ts', import.meta.url));
