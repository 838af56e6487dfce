import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Adapter,
  CauseName,
  Checkpoint,
  RowVerdict,
  Secrets,
  Source,
  SourceBatch,
} from '../../adapters/contract.ts';
import { openSource } from '../../adapters/index.ts';
import { isCodedError } from '../../kernel/coded-error.ts';

/** What an adapter brings so that the suite can try it out. */
export interface AdapterFixture {
  readonly adapter: Adapter;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secrets: Secrets;
  /** Every row that the source holds and nobody has read: `TABLE NO`. At least two tables, more than one batch. */
  readonly expected: readonly string[];
  /** The source's own key behind the key of a batch. */
  readonly ownKey: (key: string) => string;
  /** Settings that must be refused, and the setting that the refusal names. */
  readonly wrong: readonly { readonly settings: unknown; readonly named: string }[];
  /** Settings of sources with one fault each. */
  readonly faulty: readonly { readonly settings: Readonly<Record<string, unknown>>; readonly cause: CauseName }[];
  /** Settings of a source that keeps its reader waiting for ever. */
  readonly silent: Readonly<Record<string, unknown>>;
  /** What the source knows of outcomes: `TABLE NO sign reason`; absent without a return channel. */
  readonly outcomes?: () => Promise<readonly string[]>;
  close(): Promise<void>;
}

const PATIENT = AbortSignal.timeout(60_000);

/** The suite that every adapter passes. */
export function describeAdapter(name: string, makeFixture: () => Promise<AdapterFixture>): void {
  describe(`${name} keeps the contract of adapters`, () => {
    let fixture: AdapterFixture;
    const open = (settings: unknown = fixture.settings): Source =>
      openSource([fixture.adapter], { adapter: fixture.adapter.name, settings }, fixture.secrets);
    beforeAll(async () => {
      fixture = await makeFixture();
    });
    afterAll(async () => {
      // Undefined when it could not be made: that failure is the one to tell.
      await (fixture as AdapterFixture | undefined)?.close();
    });

    it('refuses wrong settings and names what is wrong', () => {
      expect(fixture.wrong.length).toBeGreaterThan(2);
      for (const { settings, named } of fixture.wrong) {
        const refusal = caught(() => open(settings));
        expect(refusal).toMatchObject({ code: 'SOURCE_SETTINGS_INVALID', kind: 'config' });
        expect(String(refusal)).toContain(named);
      }
    });

    it('finds nothing wrong with a source that can be read', async () => {
      expect(await open().check(PATIENT)).toEqual([]);
    });

    it('names the cause when it cannot be read, in both languages', async () => {
      for (const { settings, cause } of fixture.faulty) {
        const causes = await open(settings).check(PATIENT);
        expect(causes.map((one) => one.cause)).toContain(cause);
        for (const { message, remedy } of causes)
          expect([message.zh, message.en, remedy.zh, remedy.en].every((text) => text.length > 3)).toBe(true);
      }
    });

    it('throws a coded error with the same cause when it is read all the same', async () => {
      for (const { settings } of fixture.faulty) {
        const failure: unknown = await readAll(open(settings)).then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(isCodedError(failure)).toBe(true);
      }
    });

    it('says what is there without showing anything of it', async () => {
      const tables = await open().discover(PATIENT);
      const named = new Set(tables.map((table) => table.name));
      expect([...named]).toEqual(expect.arrayContaining([fixture.expected[0]?.split(' ')[0]]));
      const samples = tables.flatMap((table) => table.columns.flatMap((column) => column.samples)).join(' ');
      expect(samples).not.toMatch(/[1-8]\d{3,}/);
    });

    it('says the columns of what would be read, where it can without reading', async () => {
      const tables = new Set(fixture.expected.map((row) => row.split(' ')[0]));
      const shape = await open().shape?.(undefined, PATIENT);
      for (const { name, columns } of shape ?? []) {
        expect([...tables]).toContain(name);
        expect(columns.length).toBeGreaterThan(0);
      }
    });

    it('yields every row once, each with its key', async () => {
      const batches = await readAll(open());
      expect(sorted(rowsOf(batches))).toEqual(sorted(fixture.expected));
      for (const { batch, keys } of batches) expect(keys).toEqual(batch.rows.map((row) => row.key));
    });

    it('gives the same set when it is cut after any batch and resumed from its checkpoint', async () => {
      const whole = await readAll(open());
      for (let cut = 1; cut < whole.length; cut += 1) {
        const first = await readAll(open(), undefined, cut);
        const checkpoint = JSON.parse(JSON.stringify(first.at(-1)?.checkpoint)) as Checkpoint;
        const rest = await readAll(open(), checkpoint);
        expect(sorted(new Set(rowsOf([...first, ...rest])))).toEqual(sorted(fixture.expected));
      }
    });

    it('stops within a second when it is cancelled', async () => {
      const control = new AbortController();
      const reading = readAll(open(fixture.silent), undefined, Infinity, control.signal);
      const ended = reading.then(
        () => 'finished',
        () => 'stopped',
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      const from = performance.now();
      control.abort();
      expect(await ended).toBe('stopped');
      expect(performance.now() - from).toBeLessThan(1000);
    });

    it('takes outcomes twice as well as once, and has nothing new after them', async () => {
      const source = open();
      const batches = await readAll(source);
      const verdicts = batches.flatMap(({ batch, keys }) => keys.map((key, index) => verdict(batch, key, index)));
      await source.acknowledge(verdicts, PATIENT);
      const told = await fixture.outcomes?.();
      await source.acknowledge(verdicts, PATIENT);
      expect(await fixture.outcomes?.()).toEqual(told);
      if (told) expect(told).toHaveLength(fixture.expected.length);
      expect(rowsOf(await readAll(source, batches.at(-1)?.checkpoint))).toEqual([]);
      await source.close();
    });

    const rowsOf = (batches: readonly SourceBatch[]): string[] =>
      batches.flatMap(({ batch, keys }) => keys.map((key) => `${batch.place.table ?? ''} ${fixture.ownKey(key)}`));
  });
}

/** Reads to the end, or until so many batches have come. */
export async function readAll(
  source: Source,
  state?: Checkpoint,
  most = Infinity,
  signal: AbortSignal = PATIENT,
): Promise<SourceBatch[]> {
  const batches: SourceBatch[] = [];
  for await (const batch of source.read(state, signal)) {
    batches.push(batch);
    if (batches.length >= most) break;
  }
  return batches;
}

function verdict({ place }: SourceBatch['batch'], key: string, index: number): RowVerdict {
  const accepted = index % 3 !== 0;
  return { table: place.table ?? '', key, accepted, reason: accepted ? '' : '部门编码为空,请补填后重新报送。' };
}

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

const sorted = (rows: Iterable<string>): string[] => [...rows].sort();
