import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { join } from 'node:path';
import { pulledLine } from '../../../adapters/formats/pulled.ts';
import { conformingCases } from '../../../conformity/trial/conforming-cases.ts';
import { exampleRecords, type ExampleRecord } from '../../../conformity/pack/example-records.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { SecondOpinion } from '../../../subgraphs/cases/second-opinion.ts';
import { opinionsOn } from '../../../subgraphs/cases/sqlite/second-opinion/opinions.ts';
import { shippedPacks } from '../../support/checking.ts';
import { generatedMonths } from '../../support/generated-months.ts';
import { openRoom, type Room } from '../../support/open-room.ts';
import { penalty } from '../../support/penalty-records.ts';
import { seeded } from '../../support/seeded.ts';
import { inCaseOfItsOwn, spoiled } from '../../support/spoiled-records.ts';

const MOST = 12_345;

async function* pulled(records: readonly ExampleRecord[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(
    records
      .map(({ recordType, fields }, index) =>
        pulledLine({ table: recordType, key: String(index), row: index + 1, values: fields }),
      )
      .join(''),
  );
}

let request = 0;
/** Delivers records of several types at once, as a pull brings them. */
async function bring(room: Room, pack: SpecificationPack, department: string, records: readonly ExampleRecord[]) {
  request += 1;
  const offer = {
    ...{ department, period: pack.effective.to ?? laterOf(pack.effective.from), channel: 'PULL' as const },
    recordType: records[0]!.recordType,
    principal: { role: 'department', subject: department, department } as const,
    requestId: `opinion ${String(request)}`,
    name: `${String(request)}.ndjson`,
    reading: { format: 'pulled' as const },
  };
  const { submission } = await room.cases.intake.receive(offer, pulled(records));
  return room.cases.intake.settle(submission);
}

const laterOf = (month: string): string => (month > '2010-09' ? month : '2010-09');

const disagreementsOf = ({ disagreements }: SecondOpinion) =>
  disagreements.map(({ rule, brokenSays, submission, sequence }) => `${rule} ${brokenSays} ${submission} ${sequence}`);

describe('the second opinion', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ findingCap: MOST });
  });
  afterAll(() => room.drop());

  it('agrees with the checker on every example of every rule of every specification', async () => {
    let ordinal = 0;
    for (const pack of shippedPacks) {
      const together = new Map<string, ExampleRecord[]>();
      for (const example of pack.rules.flatMap(({ pass, fail }) => [...pass, ...fail])) {
        const { sample, case: parts } = pack.recordTypes[example.recordType]!;
        const department = example.given?.department ?? String(sample[parts.department]);
        const records = inCaseOfItsOwn(pack, exampleRecords(pack, example), (ordinal += 1));
        if (example.also !== undefined) await bring(room, pack, department, records);
        else together.set(department, [...(together.get(department) ?? []), ...records]);
      }
      for (const [department, records] of together) await bring(room, pack, department, records);
    }
    const opinion = room.cases.secondOpinion({});
    expect(disagreementsOf(opinion)).toEqual([]);
    expect(opinion.packs.map(({ pack }) => pack.id).sort()).toEqual(shippedPacks.map(({ id }) => id).sort());
    // An opinion that never says anything would agree too often.
    const silent = opinion.packs.flatMap(({ rules }) =>
      rules.filter(({ agreed }) => agreed === 0).map(({ rule }) => rule),
    );
    expect(silent).toEqual([]);
  });

  it('agrees on cases of every specification that went wrong in every way', async () => {
    const random = seeded(42);
    for (const pack of shippedPacks)
      for (const { records } of conformingCases(pack).slice(0, 12))
        for (let time = 0; time < 1; time += 1) {
          const { sample, case: parts } = pack.recordTypes[records[0]!.recordType]!;
          await bring(room, pack, String(sample[parts.department]), spoiled(pack, records, random));
        }
    expect(disagreementsOf(room.cases.secondOpinion({}))).toEqual([]);
  });

  it('agrees on months of departments, re-reported with mistakes', async () => {
    const pack = shippedPacks.find(({ id }) => id === 'jiangsu-2010')!;
    const random = seeded(7);
    for (const { department, records } of generatedMonths({ seed: 3, departments: 2, cases: 8 })) {
      await bring(room, pack, department, spoiled(pack, records, random));
      await bring(room, pack, department, records);
      const again = records.map(({ recordType, fields }) => ({ recordType, fields: { ...fields, CHANG_NO: 2 } }));
      await bring(room, pack, department, spoiled(pack, again, random));
    }
    const opinion = room.cases.secondOpinion({ period: '2010-09' });
    expect(disagreementsOf(opinion)).toEqual([]);
    expect(opinion.packs.find(({ pack: { id } }) => id === pack.id)?.rows).toBeGreaterThan(400);
  });

  it('finds a defect that is planted in what the checker said, and one in what is stored', async () => {
    const store = new DatabaseSync(join(room.directory, 'cases.sqlite'));
    const [quarantined] = store
      .prepare(`SELECT id, sequence, rules FROM quarantine WHERE rules LIKE '%JS10-001%' LIMIT 1`)
      .all() as { id: number; sequence: number; rules: string }[];
    const rules = (JSON.parse(quarantined!.rules) as string[]).filter((rule) => rule !== 'JS10-001');
    store.prepare('UPDATE quarantine SET rules = ? WHERE id = ?').run(JSON.stringify(rules), quarantined!.id);
    expect(room.cases.secondOpinion({}).disagreements).toMatchObject([
      { rule: 'JS10-001', sequence: quarantined!.sequence, brokenSays: 'second-opinion' },
    ]);
    store.prepare('UPDATE quarantine SET rules = ? WHERE id = ?').run(quarantined!.rules, quarantined!.id);
    store.exec(`UPDATE quarantine SET rules = json_insert(rules, '$[#]', 'JS10-002') WHERE id = ${quarantined!.id}`);
    store.close();
    expect(room.cases.secondOpinion({}).disagreements).toMatchObject([{ rule: 'JS10-002', brokenSays: 'checker' }]);
  });

  it('holds nothing against findings beyond the cap, rehearsals, or deliveries that repeat what is stored', async () => {
    const other = await openRoom({ findingCap: 1 });
    try {
      const doubtful = Array.from({ length: 30 }, (_, index) =>
        penalty(index, { TARGET_ZIP_CODE: '21', PROMISE: 9999 }),
      );
      await other.deliver(doubtful, { rehearsal: true });
      expect((await other.deliver(doubtful)).findings.total).toBeGreaterThan(30);
      await other.deliver([...doubtful, penalty(99)]);
      const opinion = other.cases.secondOpinion({});
      expect(disagreementsOf(opinion)).toEqual([]);
      expect(opinion.packs).toMatchObject([{ submissions: 2, rows: 31 }]);
      expect(other.cases.secondOpinion({ department: 'JS020000JT' }).packs).toEqual([]);
    } finally {
      await other.drop();
    }
  });

  it('names every rule that it does not judge, and why', () => {
    for (const pack of shippedPacks) {
      const { opinions, unjudged } = opinionsOn(pack);
      const named = new Set([...opinions.map(({ rule }) => rule.code), ...unjudged.map(({ rule }) => rule)]);
      const unnamed = pack.rules.filter(({ code }) => !named.has(code)).map(({ code }) => code);
      expect({ pack: pack.id, unnamed }).toEqual({ pack: pack.id, unnamed: [] });
      expect(opinions.length / pack.rules.length).toBeGreaterThan(0.8);
      expect(unjudged.every(({ reason }) => reason.zh !== '' && reason.en !== '')).toBe(true);
    }
  });
});
