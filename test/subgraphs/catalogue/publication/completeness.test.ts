import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../kernel/principal.ts';
import type { PowerContent, PowerType } from '../../../../subgraphs/catalogue/library.ts';
import {
  missingElements,
  publicationScore,
  requiredElements,
} from '../../../../subgraphs/catalogue/publication/completeness.ts';
import { withheldFrom } from '../../../../subgraphs/catalogue/publication/public-view.ts';
import { fullContent, fullLibrary, fullPower } from '../full-power.ts';
import { auditor, construction, openCatalogue, transport } from '../open-catalogue.ts';

const bare: PowerContent = { name: '某事项', legalBasis: [] };
const names = (type: PowerType, content: PowerContent): readonly string[] =>
  missingElements(type, content).map(({ name }) => name);

describe('what must be published', () => {
  it.each<[PowerType, number]>([
    ['LICENCE', 10],
    ['PENALTY', 9],
    ['LEVY', 7],
    ['COERCION', 7],
    ['OTHER', 10],
    ['CONFIRMATION', 10],
    ['REWARD', 10],
  ])('of a power of type %s is %i elements', (type, count) => {
    expect(requiredElements(type)).toHaveLength(count);
    expect(missingElements(type, bare)).toHaveLength(count);
  });

  // Counted by hand against the annexes of Wuxi 2010-272.
  it('is named one by one', () => {
    const zh = (type: PowerType): string =>
      requiredElements(type)
        .map(({ label }) => label.zh)
        .join(' ');
    expect(zh('LICENCE')).toBe(
      '承诺时限 联系电话 受理条件 法律法规 服务指南 申请材料 公示流程 实施主体名称 “公示流程”转换为图片格式 “内部流程”转换为图片格式',
    );
    expect(zh('PENALTY')).toBe(
      '监督电话 办公地点 法律法规 处罚依据 处罚标准 公示流程 实施主体名称 “公示流程”转换为图片格式 “内部流程”转换为图片格式',
    );
    expect(zh('LEVY')).toBe(
      '监督电话 办公地点 法律法规 公示流程 实施主体名称 “公示流程”转换为图片格式 “内部流程”转换为图片格式',
    );
    expect(zh('COERCION')).toBe(zh('LEVY'));
    expect(zh('OTHER')).toBe(zh('LICENCE'));
  });

  it('is misprinted once, and says so', () => {
    expect(requiredElements('LICENCE').find(({ printed }) => printed === '公式流程')?.label.zh).toBe('公示流程');
  });

  it('is counted by hand for each type', () => {
    expect(names('PENALTY', fullContent)).toEqual([]);
    expect(names('LICENCE', fullContent)).toEqual(['acceptCondition', 'guide']);
    expect(names('LEVY', { ...fullContent, indicators: { address: '某路', supervisionPhone: ' ' } })).toEqual([
      'supervisionPhone',
      'holder',
    ]);
    expect(
      names('COERCION', { ...bare, indicators: { publicFlowText: '受理、决定', internalFlowPicture: 'a.png' } }),
    ).toEqual(['supervisionPhone', 'address', 'laws', 'holder', 'publicPicture']);
    expect(
      names('OTHER', { ...bare, promisedLimit: { amount: 1, unit: 'MONTH' }, indicators: { materialsNote: '见指南' } }),
    ).toEqual([
      'phone',
      'acceptCondition',
      'laws',
      'guide',
      'publicFlow',
      'holder',
      'publicPicture',
      'internalPicture',
    ]);
  });

  it.each([
    [0, 10],
    [1, 9.9],
    [3, 9.7],
    [37, 6.3],
    [100, 0],
    [101, 0],
  ])('with %i missing is scored %d', (missing, score) => {
    expect(publicationScore(missing)).toBe(score);
  });
});

describe('the score of publication', () => {
  it('counts over the powers in use or suspended on the day, and points at what is missing', async () => {
    const opened = await openCatalogue();
    await opened.catalogue.load(fullLibrary);
    const { data } = await opened.ask(`{ department(code: "JS020000JS") { publication(asOf: "2010-06-15") {
      powers missing score gaps { power { code state } missing { name } } } }
      region: publicationScore(region: "320500", asOf: "2010-06-15") { powers missing score }
      later: publicationScore(departments: ["JS020000JS"], asOf: "2014-06-01") { powers } }`);
    // Two penalties want eight of nine (they have their laws), the suspended licence nine of ten; the full one nothing.
    expect(data.department.publication).toMatchObject({ powers: 4, missing: 8 + 8 + 9, score: 7.5 });
    expect(data.department.publication.gaps.map(({ power }: { power: { code: string } }) => power.code)).not.toContain(
      fullPower.code,
    );
    expect(data.region).toEqual({ powers: 1, missing: 8, score: 9.2 });
    expect(data.later).toEqual({ powers: 3 });
    await opened.catalogue.close();
  });
});

describe('the public view', () => {
  const source = `{ powerItem(code: "${fullPower.code}") { content { internalFlow { steps { id } } riskPoints { kind }
    remark: indicator(name: "remark") phone: indicator(name: "phone") indicators(names: ["remark", "phone"]) { name label { zh } }
    withheld { name reason { zh } } } } }`;

  it.each([anonymous, transport, { role: 'portal', subject: 'portal' } as const])(
    'leaves out for $role what is not public, and says so',
    async (principal) => {
      const opened = await openCatalogue(fullLibrary);
      const { content } = (await opened.ask(source, {}, principal)).data.powerItem;
      expect(content).toMatchObject({ internalFlow: null, riskPoints: [], remark: null, phone: '0510-00000000' });
      expect(content.indicators).toEqual([{ name: 'phone', label: { zh: '联系电话' } }]);
      expect(content.withheld.map(({ name }: { name: string }) => name)).toEqual([
        'internalFlow',
        'riskPoints',
        'remark',
      ]);
      expect(content.withheld[0].reason.zh).toContain('不对外公布');
      await opened.catalogue.close();
    },
  );

  it.each([construction, auditor])('shows all of it to $role', async (principal) => {
    const opened = await openCatalogue(fullLibrary);
    const { content } = (await opened.ask(source, {}, principal)).data.powerItem;
    expect(content).toMatchObject({
      withheld: [],
      riskPoints: [{ kind: '裁量' }],
      internalFlow: { steps: [{ id: '1' }, { id: '2' }] },
    });
    expect(content.remark).toContain('内部备注');
    await opened.catalogue.close();
  });

  it('says nothing of parts that are not there', () => {
    expect(withheldFrom(bare, 'JS020000JS', anonymous)).toEqual([]);
  });
});
