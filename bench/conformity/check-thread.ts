import { parentPort, workerData } from 'node:worker_threads';
import type { Quality } from '../penalty-deliveries.ts';
import { checkRows, jiangsu, write, type Format } from './deliveries.ts';

/** A thread that parses and judges deliveries of its own whenever it is told to, and says how many records that were. */
const { format, quality, records } = workerData as { format: Format; quality: Quality; records: number };
const pack = await jiangsu();
const chunks = write(pack, format, records, quality);
parentPort?.on('message', () => {
  void checkRows(pack, chunks, format, quality).then((checked) => parentPort?.postMessage(checked));
});
parentPort?.postMessage('ready');
