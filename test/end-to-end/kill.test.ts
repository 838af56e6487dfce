import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';
import { openCasesStore } from '../../subgraphs/cases/sqlite/open-cases-store.ts';
import { balances } from '../../subgraphs/cases/settling.ts';
import { temporaryFolder } from '../support/cases-room.ts';
import { penalties, penalty } from '../support/penalty-records.ts';
import { random } from '../support/federation/hash.ts';

const KILLS = 20;
const ROWS = 15_000;
const SEED = 20_101_005;

/** Rows of a delivery: most conform; some are faulty, some repeat, some are damaged lines. */
function deliveryText(): string {
  const lines = [...penalties(ROWS - 200)].map((record) => JSON.stringify(record));
  for (let n = 0; n < 100; n += 1) lines.splice(n * 97, 0, JSON.stringify(penalty(200_000 + n, { AJ_ADDR: '' })));
  for (let n = 0; n < 50; n += 1) lines.splice(n * 211, 0, '{"NO": damaged');
  for (let n = 0; n < 50; n += 1) lines.push(JSON.stringify(penalty(1 + n * 17)));
  return `${lines.join('\n')}\n`;
}

/** When a run is killed: so many milliseconds after it has begun (0 batches) or has stored so many more batches. */
interface Death {
  readonly batches: number;
  readonly milliseconds: number;
}

/** Runs the import; kills it with SIGKILL at its `death`, or lets it end. */
function runImport(directory: string, file: string, death?: Death): Promise<Receipt | undefined> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/run-import.ts', directory, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lines: string[] = [];
  const stored = new Set<string>();
  createInterface(child.stdout).on('line', (line) => {
    lines = [...lines.slice(-1), line];
    if (line.startsWith('rows')) stored.add(line);
    // The first count only repeats what an earlier run has stored.
    const reached = death?.batches === 0 ? line === 'ready' : stored.size === (death?.batches ?? NaN) + 1;
    if (death !== undefined && reached) setTimeout(() => child.kill('SIGKILL'), death.milliseconds);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const last = lines.at(-1) ?? '';
      resolve(last.startsWith('{') ? (JSON.parse(last) as Receipt) : undefined);
    });
  });
}

/** What a delivery that was read to its end must have left behind, however often it was killed before. */
async function expectWhole(folder: string, receipt: Receipt | undefined): Promise<void> {
  expect(receipt).toMatchObject({
    state: 'BALANCED',
    verdict: 'INCOMPLETE',
    ledger: { offered: ROWS, accepted: ROWS - 200, duplicate: 50, rejected: 100, unread: 50 },
  });
  const store = openCasesStore(folder);
  const { submission = '' } = receipt ?? {};
  expect(await store.submissionCount({})).toBe(1);
  expect(await store.caseCount({})).toBe(ROWS - 200);
  const ledger = await store.recount(submission);
  expect(balances(ledger)).toBe(true);
  expect(ledger).toEqual(receipt?.ledger);
  const entries = await store.entries(submission, 0, ROWS + 1);
  expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
  await store.close();
}

/** What a killed run has stored: counted again it must be what its ledger says. Gives the rows offered so far. */
async function expectSound(folder: string): Promise<number> {
  const store = openCasesStore(folder);
  const [submission] =
    (await store.submissionPages([{}], { limit: 1, from: undefined, direction: 'forward' }))[0] ?? [];
  if (submission !== undefined) expect(await store.recount(submission.id)).toEqual(submission.ledger);
  await store.close();
  return submission?.ledger.offered ?? 0;
}

describe('kill -9 while a delivery is imported', () => {
  it('twenty times at random points leaves every row accounted for exactly once', async () => {
    const text = deliveryText();
    const next = random(SEED);
    let kills = 0;
    // A fast machine may end a delivery before it has died twenty times: the next one takes the kills that are left.
    while (kills < KILLS) {
      const folder = temporaryFolder();
      const file = join(folder.path, 'delivery.ndjson');
      writeFileSync(file, text);
      const progress: number[] = [];
      let receipt: Receipt | undefined;
      while (receipt === undefined) {
        const death = { batches: Math.floor(next() * 5), milliseconds: Math.floor(next() * 40) };
        receipt = await runImport(folder.path, file, kills < KILLS ? death : undefined);
        if (receipt !== undefined) break;
        kills += 1;
        progress.push(await expectSound(folder.path));
      }
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      await expectWhole(folder.path, receipt);
      folder.drop();
    }
  }, 240_000);
});
