// `npm start` on a machine that has only Node 20 and npm. The work is done in start.ts.
import { runUnderProjectNode } from './lib/bootstrap.mjs';

runUnderProjectNode(new URL('./start.ts', import.meta.url));
