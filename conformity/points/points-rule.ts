import type { Bilingual } from '../../kernel/bilingual.ts';
import { say } from '../texts.ts';

/** What keeps the points of a part away: a record that is rejected, or a row that could not be read. */
export type PointsBar = 'rejected-records' | 'unread-rows';

/** Points that are had whole or not at all. */
export interface PointsPart {
  readonly id: string;
  readonly title: Bilingual;
  readonly points: number;
  /** They are lost while one of these is left. */
  readonly lostWhile: PointsBar;
}

/** The part of a scorecard that the state of a delivery decides 扣分规则, as data. */
export interface PointsRule {
  readonly id: string;
  readonly title: Bilingual;
  /** The clause that lays it down. */
  readonly basis: Bilingual;
  readonly parts: readonly PointsPart[];
}

/**
 * Data docking of Wuxi 2010-272, annex 2, part 3 (三): 未及时推送、填报或导入，扣5分；不符合规范，扣5分. A delivery with rows
 * that could not be read is no complete one, and does not count as reported in time. Other items of the annex hang on
 * cards, orders and evaluations, which no delivery shows.
 */
export const DATA_DOCKING: PointsRule = {
  id: 'wuxi-2010-272-annex-2/docking',
  title: say('数据对接', 'Data docking'),
  basis: say(
    '《无锡市行政权力网上公开透明运行市级部门绩效考核细则（试行）》（锡政办发〔2010〕272 号附件 2）第三条第（三）项',
    'Wuxi 2010-272, annex 2, part 3, item (三)',
  ),
  parts: [
    { id: 'timely', title: say('及时报送', 'Reported in time'), points: 5, lostWhile: 'unread-rows' },
    { id: 'conforming', title: say('符合规范', 'Conforms'), points: 5, lostWhile: 'rejected-records' },
  ],
};
