import { describe, expect, it } from '@jest/globals';
import { faultOfFlow } from '../../../../subgraphs/catalogue/flow/check-flow.ts';
import { drawFlow, limitText } from '../../../../subgraphs/catalogue/flow/draw-flow.ts';
import { flowPicture } from '../../../../subgraphs/catalogue/flow/flow-picture.ts';
import { linesOf, widthOf } from '../../../../subgraphs/catalogue/flow/text-lines.ts';
import { fullContent, fullLibrary, fullPower } from '../full-power.ts';
import { openCatalogue } from '../open-catalogue.ts';

const steps = fullContent.publicFlow ?? [];

describe('a flow', () => {
  it('is drawn with every step, all it says, and every arrow; the same each time', () => {
    const svg = drawFlow('施工处罚 <公示>', steps);
    for (const text of [
      '立案',
      '岗位：承办人',
      '时限：7个工作日',
      '权利：陈述、申辩、听证',
      '监督：法制审核',
      '投诉：12345',
      '违法成立',
      '施工处罚 &lt;公示&gt;',
    ])
      expect(svg).toContain(text);
    expect(svg.match(/marker-end/g)).toHaveLength(3);
    expect(svg.match(/<g id=/g)).toHaveLength(4);
    expect(drawFlow('施工处罚 <公示>', steps)).toBe(svg);
  });

  it('goes from the top down, and goes back where a step leads back', () => {
    const back = [
      { id: 'a', name: '受理', next: [{ to: 'b' }] },
      { id: 'b', name: '补正', next: [{ to: 'a', when: '补齐' }, { to: 'c' }] },
      { id: 'c', name: '决定', next: [] },
    ];
    expect(faultOfFlow(back)).toBeUndefined();
    const y = [...drawFlow('补正', back).matchAll(/<g id="\w"><rect x="[\d.]+" y="([\d.]+)"/g)].map(([, at]) =>
      Number(at),
    );
    expect(y).toEqual(y.toSorted((left, right) => left - right));
  });

  it('becomes a picture whose Chinese letters come from the package, not from the machine', () => {
    const picture = flowPicture(drawFlow('受理', [{ id: 'a', name: '受理', next: [] }]));
    expect(Buffer.from(picture.slice(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const another = flowPicture(drawFlow('审查', [{ id: 'a', name: '审查', next: [] }]));
    // Without a font both would be the same empty boxes.
    expect(Buffer.from(picture).equals(Buffer.from(another))).toBe(false);
  });

  it.each([
    [
      'a step given twice',
      [
        { id: 'a', name: '甲', next: [] },
        { id: 'a', name: '乙', next: [] },
      ],
      '重复',
    ],
    ['an id with an equals sign', [{ id: 'a=b', name: '甲', next: [] }], '等号'],
    ['a step that is not there', [{ id: 'a', name: '甲', next: [{ to: 'b' }] }], '没有环节'],
    [
      'a step that nothing leads to',
      [
        { id: 'a', name: '甲', next: [] },
        { id: 'b', name: '乙', next: [] },
      ],
      '不可到达',
    ],
  ])('is refused with %s', (_, broken, reason) => {
    expect(faultOfFlow(broken)?.zh).toContain(reason);
  });

  it('is offered as steps, SVG and PNG', async () => {
    const { ask, catalogue } = await openCatalogue(fullLibrary);
    const { data } = await ask(`{ powerItem(code: "${fullPower.code}") { content { publicFlow { svg png steps {
      id name post duty limit { amount unit } supervision rights complaint next { to when } } } } } }`);
    const { svg, png, steps: told } = data.powerItem.content.publicFlow;
    expect(svg).toMatch(/^<svg /);
    expect(Buffer.from(png, 'base64').subarray(1, 4).toString()).toBe('PNG');
    expect(told[1]).toEqual({
      ...{ id: 'b', name: '审理', post: null, duty: '查清事实', limit: null, supervision: null },
      ...{
        rights: '陈述、申辩、听证',
        complaint: null,
        next: [
          { to: 'c', when: '违法成立' },
          { to: 'd', when: null },
        ],
      },
    });
    await catalogue.close();
  });
});

it('text is broken into lines, none of which begins with a closing mark', () => {
  expect(linesOf('一二三四五，六', 5)).toEqual(['一二三四五，', '六']);
  expect(widthOf('中a')).toBeCloseTo(1.56);
});

it('limits are said in Chinese', () => {
  expect(limitText({ amount: 2, unit: 'MONTH' })).toBe('2个月');
});
