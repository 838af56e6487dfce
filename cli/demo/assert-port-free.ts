import { createServer } from 'node:net';
import { cliError } from '../errors.ts';

/** Throws CLI_PORT_TAKEN when something listens on the port of this machine; 0 is always free. */
export async function assertPortFree(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? cliError.CLI_PORT_TAKEN({ port }, cause) : cause);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
