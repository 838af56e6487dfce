import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCatalogue } from './open-catalogue.ts';

let opened: Awaited<ReturnType<typeof openCatalogue>>;
const ask: (typeof opened)['ask'] = (...question) => opened.ask(...question);
beforeEach(async () => {
  opened = await openCatalogue();
});
afterEach(() => opened.catalogue.close());

describe('specification packs', () => {
  it('are listed by id and effective month', async () => {
    const { data } = await ask('{ specificationPacks { id version effectiveFrom effectiveTo title { en } } }');
    expect(data.specificationPacks).toEqual([
      {
        id: 'licences',
        version: '2010',
        effectiveFrom: '2010-01',
        effectiveTo: '2012-12',
        title: { en: 'Publication of licences' },
      },
      {
        id: 'licences',
        version: '2013',
        effectiveFrom: '2013-01',
        effectiveTo: null,
        title: { en: 'Publication of licences' },
      },
    ]);
  });

  it.each([
    ['2009-12', undefined],
    ['2010-01', '2010'],
    ['2012-12', '2010'],
    ['2013-01', '2013'],
    ['2099-12', '2013'],
  ])('for the period %s: version %s is in force', async (period, version) => {
    const { data } = await ask(
      'query ($period: Month!) { specificationInForce(recordType: "LICENCE", period: $period) { version } }',
      { period },
    );
    expect(data.specificationInForce?.version).toBe(version);
  });

  it('know no record type that they do not have', async () => {
    expect(
      (await ask('{ specificationInForce(recordType: "OTHER", period: "2013-01") { version } }')).data
        .specificationInForce,
    ).toBeNull();
  });

  it('without a version asked for are the latest', async () => {
    expect((await ask('{ specificationPack(id: "licences") { version } }')).data.specificationPack.version).toBe(
      '2013',
    );
  });

  it('explain their fields, with the codes that they take', async () => {
    const { data, errors } =
      await ask(`{ specificationPack(id: "licences", version: "2010") { recordTypes(name: "LICENCE") {
      name label { zh } family role key revision businessDate sample
      fields { name type length unit required requiredWhen personal technical codeList { id codes { code label { en } } } } } } }`);
    expect(errors).toEqual([]);
    const [recordType] = data.specificationPack.recordTypes;
    expect(recordType).toMatchObject({ role: 'BASE', revision: null, sample: { NAME: '施工许可', STATE: '1' } });
    expect(recordType.fields[0]).toMatchObject({
      name: 'NAME',
      type: 'TEXT',
      length: 20,
      unit: 'GBK_BYTES',
      required: true,
      codeList: null,
    });
    expect(recordType.fields[1]).toMatchObject({
      requiredWhen: { field: 'NAME', present: true },
      codeList: {
        id: 'STATES',
        codes: [
          { code: '1', label: { en: 'Valid' } },
          { code: '2', label: { en: 'Revoked' } },
        ],
      },
    });
    expect(recordType.fields[2]).toMatchObject({ personal: true, technical: false });
  });

  it('tell what changed from one to another, line by line in both languages', async () => {
    const changes = (to: string) =>
      ask(`{ specificationChanges(from: "licences", fromVersion: "2010", to: "${to}") { depth text { zh en } } }`);
    const { data, errors } = await changes('licences');
    expect(errors).toEqual([]);
    expect(data.specificationChanges[0]).toEqual({
      depth: 0,
      text: {
        zh: '由 licences/2010 (2010-01 – 2012-12) 到 licences/2013 (2013-01 – )',
        en: 'From licences/2010 (2010-01 – 2012-12) to licences/2013 (2013-01 – )',
      },
    });
    expect(data.specificationChanges.length).toBeGreaterThan(1);
    expect((await changes('nothing')).data.specificationChanges).toBeNull();
  });
});

describe('rules', () => {
  it('are paged by code over all packs', async () => {
    const { data } = await ask(
      '{ rules(first: 3) { totalCount nodes { code pack { version } } pageInfo { hasNextPage endCursor } } }',
    );
    expect(data.rules).toMatchObject({
      totalCount: 4,
      nodes: [
        { code: 'LIC-001', pack: { version: '2010' } },
        { code: 'LIC-001', pack: { version: '2013' } },
        { code: 'LIC-002', pack: { version: '2010' } },
      ],
      pageInfo: { hasNextPage: true },
    });
    const rest = await ask('query ($after: String) { rules(after: $after) { nodes { code pack { version } } } }', {
      after: data.rules.pageInfo.endCursor,
    });
    expect(rest.data.rules.nodes).toEqual([{ code: 'LIC-002', pack: { version: '2013' } }]);
    const back = await ask(
      'query ($before: String) { rules(last: 1, before: $before) { nodes { code pack { version } } } }',
      {
        before: data.rules.pageInfo.endCursor,
      },
    );
    expect(back.data.rules.nodes).toEqual([{ code: 'LIC-001', pack: { version: '2013' } }]);
  });

  it.each([
    ['{ pack: "licences" }', 4],
    ['{ pack: "other" }', 0],
    ['{ recordType: "LICENCE" }', 4],
    ['{ recordType: "OTHER" }', 0],
    ['{ severities: [FATAL, WARNING] }', 3],
    ['{ severities: [] }', 0],
    ['{ kind: "code-list" }', 2],
    ['{ text: "lic-002" }', 2],
    ['{ text: "必填" }', 4],
  ])('selected by %s are %i', async (filter, count) => {
    const { data, errors } = await ask(`{ rules(filter: ${filter}) { totalCount } }`);
    expect(errors).toEqual([]);
    expect(data.rules.totalCount).toBe(count);
  });

  it('are told as the latest pack states them', async () => {
    const { data } = await ask(
      `{ rule(code: "LIC-002") { severity kind recordTypes parameters since remedy { zh en } fail { recordType set also } pack { version } } }`,
    );
    expect(data.rule).toEqual({
      severity: 'WARNING',
      kind: 'required',
      recordTypes: null,
      parameters: null,
      since: '2010-01',
      remedy: { zh: '补齐后重报', en: 'Fill the gap and send again' },
      fail: [{ recordType: 'LICENCE', set: { NAME: null }, also: null }],
      pack: { version: '2013' },
    });
  });

  it('of a pack stand in the order of the pack', async () => {
    const { data } = await ask('{ specificationPack(id: "licences") { rules { code } codeLists { id version } } }');
    expect(data.specificationPack.rules.map(({ code }: { code: string }) => code)).toEqual(['LIC-002', 'LIC-001']);
    expect(data.specificationPack.codeLists).toEqual([{ id: 'STATES', version: '1' }]);
  });
});
