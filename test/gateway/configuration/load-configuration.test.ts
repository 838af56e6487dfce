import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Adapter } from '../../../adapters/contract.ts';
import { loadConfiguration } from '../../../gateway/configuration/load-configuration.ts';
import type { CodedError } from '../../../kernel/coded-error.ts';

const sourceYaml = (more = ''): string => `
sources:
  - name: civil-affairs
    department: 320200MZ
    adapter: paper
    recordType: INF_PUNISH
    settings: { host: 10.0.0.1, pasword: hunter2-inline }
    tables: { INF_PUNISH: { recordType: INF_PUNISH } }
${more}`;

const paper = {
  name: 'paper',
  spec: {
    type: 'object',
    properties: { host: { type: 'string' }, port: { type: 'integer', minimum: 1, maximum: 65535 } },
    required: ['host', 'port'],
    additionalProperties: false,
  },
} as unknown as Adapter;

describe('loadConfiguration', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'heliograph-configuration-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
  const write = (text: string): void => {
    writeFileSync(join(directory, 'heliograph.config.yaml'), text);
  };
  const load = (environment: Record<string, string> = {}, adapters?: readonly Adapter[]) =>
    loadConfiguration({ directory, environment, ...(adapters ? { adapters } : {}) });
  const refusal = (act: () => unknown): CodedError => {
    try {
      act();
    } catch (error) {
      return error as CodedError;
    }
    throw new Error('nothing was refused');
  };

  it('needs neither file nor environment: the defaults are a working hub on this machine', () => {
    const { configuration } = load();
    expect(configuration.server).toMatchObject({ host: '127.0.0.1', port: 4000, corsOrigins: [] });
    expect(configuration.deadline).toEqual({ day: 5, time: '24:00' });
    expect(configuration.dataDirectory).toBe(join(directory, '.heliograph'));
    expect(configuration.graph).toMatchObject({
      limits: { depth: 12, cost: 50_000, warnOnly: false },
      operations: { registered: [], publicRegisteredOnly: false },
    });
  });

  it('counts paths of registered operations from the file, and takes limits from the environment', () => {
    write('graph: { operations: { registered: [portal] } }');
    const { graph } = load({ HELIOGRAPH_GRAPH_LIMITS_DEPTH: '7' }).configuration;
    expect(graph.operations.registered).toEqual([join(directory, 'portal')]);
    expect(graph.limits.depth).toBe(7);
    expect(refusal(() => load({ HELIOGRAPH_GRAPH_RATE_BURST: '0' })).message).toContain('graph.rate.burst');
  });

  it('lets the environment win over the file, key by key', () => {
    write('server: { port: 5000, host: 0.0.0.0 }\ndeadline: { day: 10 }\n');
    const { configuration } = load({
      HELIOGRAPH_SERVER_PORT: '6000',
      HELIOGRAPH_SERVER_CORS_ORIGINS: 'https://a.gov.cn, https://b.gov.cn',
      HELIOGRAPH_DEMO: 'true',
    });
    expect(configuration.server).toMatchObject({
      port: 6000,
      host: '0.0.0.0',
      corsOrigins: ['https://a.gov.cn', 'https://b.gov.cn'],
    });
    expect(configuration.deadline).toEqual({ day: 10, time: '24:00' });
    expect(configuration.demo).toBe(true);
  });

  it('reports all faults together, each with key, value and what is allowed, in both languages', () => {
    write('server: { port: 70000 }\ndeadline: { day: 31, time: noon }\nlogLevel: loud\nunknown: 1\n');
    const error = refusal(() => load({ HELIOGRAPH_FINDING_CAP: 'many', HELIOGRAPH_SERVER_PROT: '1' }));
    expect(error.code).toBe('CONFIG_INVALID');
    for (const part of [
      'server.port = 70000: must be a whole number from 0 to 65535',
      'deadline.day = 31: must be a whole number from 1 to 28',
      'deadline.time = "noon": must be HH:mm from 00:00 to 24:00',
      'logLevel = "loud": must be one of debug, info, warn, error, silent',
      'findingCap = "many": must be a whole number of at least 1',
      'unknown: must be one of the keys demo, server',
      'HELIOGRAPH_SERVER_PROT: must be one of HELIOGRAPH_DEMO, HELIOGRAPH_SERVER_HOST',
    ])
      expect(error.text.en).toContain(part);
    expect(error.text.zh).toContain('server.port = 70000：应为 整数，0 至 65535');
    expect(error.text.en).toContain('7 fault(s)');
  });

  it('never shows the value of a secret, not even of a hash that is malformed', () => {
    write('clients: [{ id: a, role: auditor, secretHash: my-plain-password }]\n');
    const error = refusal(() => load());
    expect(error.text.en).toContain('clients[0].secretHash: must be scrypt$N$r$p$salt$hash');
    expect(JSON.stringify([error.text, error.details])).not.toContain('my-plain-password');
  });

  it('refuses what lies between keys: double names, a department client without department', () => {
    write(`clients:
  - { id: a, role: department, secretHash: "scrypt$2$8$1$AAAA$AAAA" }
`);
    expect(refusal(() => load()).text.en).toContain('clients[0].department');
    write(`schedule: { collectFromDay: 6 }
clients:
  - { id: a, role: portal, secretHash: "scrypt$2$8$1$AAAA$AAAA" }
  - { id: a, role: auditor, secretHash: "scrypt$2$8$1$AAAA$AAAA" }
`);
    const { text } = refusal(() => load());
    expect(text.en).toContain('clients[1].id = "a": must be unique');
    expect(text.en).toContain('schedule.collectFromDay = 6: must be not after collectToDay (5)');
  });

  it("checks a source's settings by the adapter's own schema", () => {
    write(sourceYaml());
    const { text } = refusal(() => load({}, [paper]));
    expect(text.en).toContain('sources[0].settings.port: must be a whole number from 1 to 65535');
    expect(text.en).toContain('sources[0].settings.pasword: must be one of the keys host, port');
    expect(text.en).not.toContain('hunter2-inline');
    expect(refusal(() => load({}, [])).text.en).toContain('sources[0].adapter = "paper"');
  });

  it('is frozen to its depth', () => {
    const { configuration } = load();
    expect(Object.isFrozen(configuration.server.corsOrigins)).toBe(true);
  });

  it('refuses a file that is no YAML by line, and a named file that is not there', () => {
    write('server: {\n');
    const malformed = refusal(() => load());
    expect(malformed.code).toBe('CONFIG_FILE_MALFORMED');
    expect(malformed.text.en).toMatch(/line 2/);
    expect(refusal(() => load({ HELIOGRAPH_CONFIG: 'absent.yaml' })).code).toBe('CONFIG_FILE_UNREADABLE');
  });

  describe('secrets', () => {
    it('come from the environment or from files, by name', () => {
      const file = join(directory, 'password');
      writeFileSync(file, 'from-file\n');
      const { secrets } = load({
        HELIOGRAPH_SECRET_CIVIL_AFFAIRS_DB: 'from-environment',
        HELIOGRAPH_SECRET_TAX_FILE: file,
      });
      expect(secrets('civil-affairs.db')).toBe('from-environment');
      expect(secrets('tax')).toBe('from-file');
      expect(secrets.has('other')).toBe(false);
    });

    it('name the variable that is missing, and report an unreadable file with the other faults', () => {
      expect(refusal(() => load().secrets('civil-affairs')).code).toBe('CONFIG_SECRET_MISSING');
      write('findingCap: 0\n');
      const { text } = refusal(() => load({ HELIOGRAPH_SECRET_TAX_FILE: '/absent' }));
      expect(text.en).toContain('HELIOGRAPH_SECRET_TAX_FILE');
      expect(text.en).toContain('findingCap');
    });

    it('are never printed', () => {
      const { secrets } = load({ HELIOGRAPH_SECRET_TAX: 'sesame' });
      for (const printed of [inspect({ secrets }), JSON.stringify({ secrets }), String(secrets)])
        expect(printed).not.toContain('sesame');
    });
  });

  it('accepts the commented default file of the project as it stands', () => {
    const { configuration } = loadConfiguration({ directory: process.cwd(), environment: {} });
    expect(configuration.server.port).toBe(4000);
  });
});
