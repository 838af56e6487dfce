import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What the first page may weigh, as it comes over the line. */
const FIRST_LOAD_BYTES = 350_000;

/**
 * Builds the console after `npm install`. An installation without development dependencies has no Vite: there the
 * folder console/dist comes ready from the machine that built it, and the hub says so when it is missing. Throws when a
 * page would weigh more than its budget on a first visit.
 */
try {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  });
  const [{ name, bytes }] = firstLoads(output);
  if (bytes > FIRST_LOAD_BYTES)
    throw new Error(`${name} weighs ${String(bytes)} bytes on a first visit: more than ${String(FIRST_LOAD_BYTES)}.`);
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes("'vite'")) throw error;
  process.stdout.write('The console is not built: this installation has no development dependencies.\n');
}

/** Each page with what it and the frame need at once, gzipped; the heaviest first. Charts come when they are shown. */
function firstLoads(output) {
  const files = new Map(output.map((file) => [file.fileName, file]));
  const needed = (fileName, found = new Set()) => {
    const file = files.get(fileName);
    if (!file || found.has(fileName)) return found;
    found.add(fileName);
    for (const style of file.viteMetadata?.importedCss ?? []) found.add(style);
    for (const other of file.imports ?? []) needed(other, found);
    return found;
  };
  const weight = (fileName) => {
    const { code, source } = files.get(fileName);
    return gzipSync(code ?? source, { level: 9 }).length;
  };
  const entry = output.find(({ isEntry }) => isEntry);
  return output
    .filter(({ name, isDynamicEntry }) => isDynamicEntry && name.endsWith('-page'))
    .map(({ name, fileName }) => {
      const whole = [...needed(fileName, needed(entry.fileName))];
      return { name, bytes: whole.reduce((sum, one) => sum + weight(one), 0) };
    })
    .toSorted((one, other) => other.bytes - one.bytes);
}
