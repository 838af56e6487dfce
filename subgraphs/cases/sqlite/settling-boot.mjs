// Node 20 does not hand the TypeScript loader on to threads: it is registered here before the thread's own code.
import { register } from 'tsx/esm/api';

register();
await import('./settling-worker.ts');
