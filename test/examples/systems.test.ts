import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { demoSecret } from '../../examples/systems/front-door.ts';
import { startSystems, type Systems } from '../../examples/systems/index.ts';
import type { SelfBuiltSystem } from '../../examples/systems/system.ts';
import { secretMatches } from '../../gateway/authentication/secret-hash.ts';
import { sha256 } from '../../kernel/canonical-json.ts';
import { atTheBeginning, checkSystem, configuration, library, type Checked } from './check-system.ts';

async function withSystems<Result>(seed: number, work: (systems: Systems) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-systems-'));
  const systems = await startSystems({ seed, clock: atTheBeginning, folder });
  try {
    return await work(systems);
  } finally {
    await systems.close();
    rmSync(folder, { recursive: true });
  }
}

/** What every system of a seed reports, checked once. */
const checkedBySeed = new Map<number, Promise<ReadonlyMap<string, Checked & Pick<SelfBuiltSystem, 'planted'>>>>();

function checkedOf(seed: number) {
  const known = checkedBySeed.get(seed);
  if (known) return known;
  const checking = withSystems(seed, async (systems) => {
    const checked = new Map<string, Checked & Pick<SelfBuiltSystem, 'planted'>>();
    for (const system of systems.all) {
      checked.set(system.name, { planted: system.planted, ...(await checkSystem(system, systems, atTheBeginning)) });
    }
    return checked;
  });
  checkedBySeed.set(seed, checking);
  return checking;
}

const text = ({ rule, key }: { rule: string; key: string }): string => `${rule} ${key}`;

describe.each([272, 1])('the simulated systems of seed %i', (seed) => {
  it('report what the provincial specification asks for, but for the faults that were planted', async () => {
    for (const [system, { faults, planted }] of await checkedOf(seed)) {
      const found = new Set(faults.map(text));
      const meant = new Set(planted.map(text));
      const errors = faults.filter(({ severity }) => severity === 'fatal' || severity === 'error').map(text);
      const missed = [...meant].filter((fault) => !found.has(fault));
      const unplanned = errors.filter((fault) => !meant.has(fault));
      expect({ system, missed, unplanned }).toEqual({ system, missed: [], unplanned: [] });
    }
  });
});

describe('the simulated systems', () => {
  it('are those of the eleven departments of annex 2 (三), and a vertical one', async () => {
    await withSystems(272, async ({ all }) => {
      const selfBuilt = library.departments.filter(({ kind }) => kind === 'SELF_BUILT').map(({ code }) => code);
      const playing = all.map(({ department }) => department);
      expect(selfBuilt).toHaveLength(11);
      expect(playing.toSorted()).toEqual([...selfBuilt, 'JS020000GS'].toSorted());
    });
  });

  it('hold 60 to 300 cases each, with stages and results, where they report cases at all', async () => {
    for (const { records } of (await checkedOf(272)).values()) {
      if (Object.keys(records).length === 0) continue;
      const bases = records['INF_APPLY'] ?? records['INF_PUNISH'] ?? 0;
      expect(bases).toBeGreaterThanOrEqual(60);
      expect(bases).toBeLessThanOrEqual(300);
      expect(records['INF_APPLY_PROCESS'] ?? records['INF_PUNISH_PROCESS']).toBeGreaterThan(bases);
      expect(records['INF_APPLY_RESULT'] ?? records['INF_PUNISH_RESULT']).toBeGreaterThan(0);
    }
  });

  it.each(['transport', 'planning', 'urban-management', 'food-and-drug', 'development-and-reform', 'land'])(
    'say nothing at %s that breaks any rule',
    async (system) => {
      expect((await checkedOf(272)).get(system)?.faults).toEqual([]);
    },
  );

  it('plant the nine faults of the real sender at the construction bureau', async () => {
    await withSystems(272, async ({ construction }) => {
      const planted = new Set(construction.planted.map(({ rule }) => rule));
      const rules = 'JS10-001 JS10-011 JS10-061 JS10-122 JS10-126 JS10-091 JS10-052 JS10-070 JS10-110 JS10-125';
      expect(rules.split(' ').filter((rule) => !planted.has(rule))).toEqual([]);
    });
  });

  it('make the same bytes of the same seed, and others of another', async () => {
    const digests = (seed: number): Promise<readonly string[]> =>
      withSystems(seed, async ({ urbanManagement, humanResources, foodAndDrug, housing }) =>
        [urbanManagement, humanResources, foodAndDrug, housing]
          .flatMap(({ deliveries }) => deliveries)
          .map(({ bytes }) => sha256(bytes)),
      );
    const first = await digests(272);
    expect(await digests(272)).toEqual(first);
    expect((await digests(273)).filter((digest) => first.includes(digest))).toEqual([]);
  });
});

describe('the configuration of the demo', () => {
  it('knows every pushing system by its secret', async () => {
    await withSystems(272, async ({ all, pulled }) => {
      const pushing = all.filter((system) => !pulled.some(({ name }) => name === system.name));
      const departments = configuration.clients.filter(({ role }) => role === 'department');
      expect(departments.map(({ id }) => id).toSorted()).toEqual(pushing.map(({ name }) => name).toSorted());
      for (const { id, secretHash } of configuration.clients)
        expect(await secretMatches(demoSecret(id), secretHash)).toBe(true);
      for (const { id, department } of departments) {
        expect(pushing.find(({ name }) => name === id)?.department).toBe(department);
      }
    });
  });

  it('has a power that is suspended and one that was abolished in August 2010', () => {
    const versions = library.powers.flatMap((power) => power.versions);
    expect(versions.filter(({ state }) => state === 'SUSPENDED')).toHaveLength(1);
    expect(versions.filter(({ state }) => state === 'ABOLISHED').map(({ from }) => from)).toEqual(['2010-08-01']);
  });
});
