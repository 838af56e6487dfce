import { describe, expect, it } from '@jest/globals';
import { causeError, causeOf, driverError } from '../../adapters/causes.ts';
import { createAdapters, openSource, settingsFaults } from '../../adapters/index.ts';
import { maskSample } from '../../adapters/mask-sample.ts';
import { fixedClock } from '../../kernel/clock.ts';

const surroundings = { fetch, clock: fixedClock('2010-10-05'), wait: () => Promise.resolve(), random: () => 0.5 };
const adapters = createAdapters(surroundings);

describe('the registry of adapters', () => {
  it('knows its adapters by name and describes each in both languages', () => {
    expect(adapters.map(({ name }) => name)).toEqual([
      'sql-front-end',
      'http-json',
      'directory',
      'soap',
      'graphql',
      'heliograph',
    ]);
    for (const { label } of adapters) expect(label.zh).toMatch(/\p{Script=Han}/u);
  });

  it('refuses an adapter that it does not know and says which it does', () => {
    expect(() => openSource(adapters, { adapter: 'pigeon', settings: {} }, () => '')).toThrow(
      expect.objectContaining({
        code: 'SOURCE_ADAPTER_UNKNOWN',
        details: { adapter: 'pigeon', known: 'sql-front-end, http-json, directory, soap, graphql, heliograph' },
      }),
    );
  });

  it('reports all faults of settings together, each at its place', () => {
    const [frontEnd] = adapters;
    const settings = { dialect: 'sqlite', tables: [{ name: 'T', role: 'head' }], casesPerBatch: 0, colour: 'red' };
    expect(settingsFaults(frontEnd!, settings).map(({ path }) => path)).toEqual([
      '/file',
      '/colour',
      '/tables/0/role',
      '/casesPerBatch',
    ]);
  });
});

describe('a failure of a driver', () => {
  it('becomes its named cause, by code and through the errors behind it', () => {
    const expired = Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' });
    const failure = driverError(new TypeError('fetch failed', { cause: expired }), 'front.wuxi');
    expect(failure).toMatchObject({ code: 'SOURCE_CERTIFICATE_INVALID', kind: 'source', retryable: false });
    expect(causeOf(failure)).toMatchObject({ cause: 'certificate-invalid', subject: 'front.wuxi' });
    const both = new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]);
    expect(driverError(both, 'front.wuxi').code).toBe('SOURCE_PORT_CLOSED');
  });

  it('without a name of its own keeps its code but not its text', () => {
    const failure = driverError(Object.assign(new Error("Duplicate entry '张三'"), { code: 'ER_DUP' }), 'INF_PUNISH');
    expect(failure).toMatchObject({ code: 'SOURCE_FAILED', details: { subject: 'INF_PUNISH', code: 'ER_DUP' } });
    expect(JSON.stringify([failure.text, failure.details])).not.toContain('张三');
    expect(causeOf(failure)).toBeUndefined();
  });

  it('that is told already stays as it is', () => {
    const told = causeError('permission-missing', 'INF_PUNISH');
    expect(driverError(told, 'elsewhere')).toBe(told);
  });
});

describe('a sample for discovery', () => {
  it('shows the shape of a value and nothing of it', () => {
    expect(['2010-09-01 08:00', '王小明', 'Ab12', '1', '', '0510-1234567'].map(maskSample)).toEqual([
      '9999-99-99 99:99',
      '某某某',
      'Aa99',
      '1',
      '',
      '9999-9999999',
    ]);
    expect(maskSample('长'.repeat(50))).toBe(`${'某'.repeat(40)}…`);
    expect(maskSample({ NO: '12', name: '李' })).toBe('{"AA":"99","aaaa":"某"}');
  });
});
