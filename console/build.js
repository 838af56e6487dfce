import { fileURLToPath } from 'node:url';

/**
 * Builds the console after `npm install`. An installation without development dependencies has no Vite: there the
 * folder console/dist comes ready from the machine that built it, and the hub says so when it is missing.
 */
try {
  const { build } = await import('vite');
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'warn' });
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes("'vite'")) throw error;
  process.stdout.write('The console is not built: this installation has no development dependencies.\n');
}
