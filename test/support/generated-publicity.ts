import { creditCode } from './generated-codes.ts';
import { seeded } from './seeded.ts';

const GIVEN = [...'明华建国丽芳强伟敏静磊洋'];
const TRADES = ['建筑工程', '置业', '机械', '纺织', '环境科技', '物流'];
const OFFENCES = ['未取得施工许可证擅自施工', '未按规定设置围挡', '超限运输', '擅自占用道路'];

const two = (number: number): string => String(number).padStart(2, '0');

/** Penalties of an authority as they are published in 2019 (credit-publicity-2018), conforming without a finding. */
export function generatedPublicity(seed: number, count = 48): readonly Readonly<Record<string, unknown>>[] {
  const random = seeded(seed);
  const authority = {
    name: `无锡市${random.pick(GIVEN)}${random.pick(GIVEN)}监督管理局`,
    code: creditCode(random, '11320200'),
  };
  return Array.from({ length: count }, (_, index) => {
    const party = `无锡${random.pick(GIVEN)}${random.pick(GIVEN)}${random.pick(TRADES)}有限公司`;
    const offence = random.pick(OFFENCES);
    const fine = random.whole(4, 90) * 1000;
    const day = `2019/${two(random.whole(1, 12))}/${two(random.whole(1, 28))}`;
    const next = day.replace('2019', '2020');
    return {
      CF_XDR_MC: party,
      CF_XDR_LB: '法人及非法人组织',
      CF_XDR_SHXYM: creditCode(random),
      CF_FRDB: `李${random.pick(GIVEN)}`,
      CF_WSH: `锡监罚〔2019〕第${String(index + 1).padStart(4, '0')}号`,
      CF_WFXW: offence,
      CF_SY: `当事人${party}在无锡市示例路${index + 1}号${offence},经调查属实`,
      CF_YJ: `《示例管理条例》第${random.whole(20, 60)}条`,
      CF_CFLB: index % 5 === 4 ? '警告;罚款' : '罚款',
      CF_NR: `罚款人民币${fine}元`,
      CF_NR_FK: fine / 10_000,
      CF_JDRQ: day,
      CF_YXQ: next,
      CF_GSJZQ: next,
      CF_CFJG: authority.name,
      CF_CFJGDM: authority.code,
      CF_SJLY: authority.name,
      CF_SJLYDM: authority.code,
    };
  });
}
