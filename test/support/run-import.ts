import { createReadStream } from 'node:fs';
import { argv, stdout } from 'node:process';
import { fixedClock } from '../../kernel/clock.ts';
import { createCases } from '../../subgraphs/cases/cases.ts';
import type { Progress } from '../../subgraphs/cases/intake/intake.ts';
import { casesOptions } from './cases-room.ts';
import { penaltyOffer } from './open-room.ts';

/**
 * A process of its own that imports a file into a data folder, picking up what an earlier one left: it is killed by
 * test/end-to-end/kill.test.ts. Says `ready` when it begins, `rows N` after each batch, and in the end the receipt as
 * one line of JSON.
 */
const [, , directory = '', file = '', batchSize = '250'] = argv;
const options = await casesOptions(directory, fixedClock('2010-10-03T04:00:00Z'));
const cases = createCases({ ...options, batchSize: Number(batchSize) });
const watched = { onProgress: ({ ledger }: Progress) => void stdout.write(`rows ${String(ledger.offered)}\n`) };
stdout.write('ready\n');
await cases.intake.recover(watched);
const { submission } = await cases.intake.receive(penaltyOffer({ name: 'kill.ndjson' }), createReadStream(file));
const receipt = await cases.intake.settle(submission, watched);
await cases.close();
stdout.write(`${JSON.stringify(receipt)}\n`);
