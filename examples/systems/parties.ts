import { parseCitizenNumber } from '../../kernel/codes/citizen-number.ts';
import { parseOrganisationCode } from '../../kernel/codes/organisation-code.ts';
import { parseRegistrationNumber } from '../../kernel/codes/registration-number.ts';
import type { Chance } from './chance.ts';

/** Whom a case concerns 申请者、当事人: a person or a firm, made up. */
export interface Party {
  /** C-PERSONTYPE: 1 natural person, 2 legal person. */
  readonly type: '1' | '2';
  readonly name: string;
  /** 0 citizen card, 8 business licence. */
  readonly paperType: '0' | '8';
  readonly paperNumber: string;
  /** GB 11714; null for persons. */
  readonly organisationCode: string | null;
  readonly phone: string;
  readonly mobile: string;
  readonly address: string;
}

const SURNAMES = [...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张'];
const GIVEN = [...'明华建国芳敏静丽强军洋勇艳杰娟涛超霞平刚'];
const FIRM_NAMES = ['梁溪', '太湖', '惠山', '运河', '锡北', '滨湖', '马山', '清扬', '五爱', '蠡园', '南禅', '崇安'];
const FIRM_TRADES = ['建筑工程', '置业', '运输', '机械', '商贸', '物流', '电子', '纺织', '食品', '装饰工程'];
const ROADS = ['人民中路', '中山路', '太湖大道', '清扬路', '运河东路', '解放北路', '湖滨路', '学前街'];

const two = (number: number): string => String(number).padStart(2, '0');
const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => String(chance.whole(0, 9))).join('');

/** Makes a party; so many of a hundred are firms. Telephone numbers are of ranges that were never given out. */
export function makeParty(chance: Chance, firmPercent = 70): Party {
  const phone = `0510-0000${digits(chance, 4)}`;
  const mobile = `1300000${digits(chance, 4)}`;
  const address = `无锡市${chance.pick(ROADS)}${String(chance.whole(1, 399))}号`;
  return { ...(chance.percent(firmPercent) ? firm(chance) : person(chance)), phone, mobile, address };
}

type Named = Pick<Party, 'type' | 'name' | 'paperType' | 'paperNumber' | 'organisationCode'>;

/** In 2010 a firm had a registration number of 15 digits and an organisation code; credit codes came in 2015. */
function firm(chance: Chance): Named {
  const name = `无锡${chance.pick(FIRM_NAMES)}${chance.pick(FIRM_TRADES)}有限公司`;
  const registration = `320200${digits(chance, 8)}`;
  const organisation = `5${digits(chance, 7)}`;
  return {
    ...{ type: '2', name, paperType: '8' },
    paperNumber: registration + checkCharacter((end) => parseRegistrationNumber(registration + end).ok),
    organisationCode: organisation + checkCharacter((end) => parseOrganisationCode(organisation + end).ok),
  };
}

/** The region 320299 was never given out, so that no number is anybody's. */
function person(chance: Chance): Named {
  const birth = `${String(chance.whole(1950, 1989))}${two(chance.whole(1, 12))}${two(chance.whole(1, 28))}`;
  const body = `320299${birth}${digits(chance, 3)}`;
  return {
    ...{ type: '1', name: chance.pick(SURNAMES) + chance.pick(GIVEN) + chance.pick(GIVEN), paperType: '0' },
    paperNumber: body + checkCharacter((end) => parseCitizenNumber(body + end).ok),
    organisationCode: null,
  };
}

function checkCharacter(holds: (end: string) => boolean): string {
  const found = [...'0123456789X'].find(holds);
  if (found === undefined) throw new RangeError('no check character fits');
  return found;
}
