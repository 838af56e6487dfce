import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Principal } from '../../../../kernel/principal.ts';
import type { Card } from '../../../../subgraphs/supervision/alerts/card.ts';
import { feedOfficeIds, readFeedOffices, shownTo } from '../../../../subgraphs/supervision/feed/feed-office.ts';
import { readFeed } from '../../../../subgraphs/supervision/feed/read-feed.ts';
import type { CardEvent } from '../../../../subgraphs/supervision/watch/watch-store.ts';
import { openSupervision, type OpenedSupervision } from '../open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const offices = readFeedOffices();

const card = (level: Card['level'], about: Card['class'], department = 'JS020000JS'): Card => ({
  ...{
    id: `${level}/${about}/${department}`,
    about: 'case',
    rule: 'A004',
    subject: '',
    level,
    class: about,
    department,
  },
  ...{ power: '', period: '2014-03', raisedAt: '2014-03-03 09:00:00', evidence: {}, book: '' },
});

describe('what an office is shown', () => {
  it.each([
    ['HEAD', construction, ['RED/TIME', 'RED/CONTENT']],
    [
      'DEPUTY_IN_CHARGE',
      construction,
      ['REMINDER/TIME', 'YELLOW/TIME', 'RED/TIME', 'RED/CONTENT', 'YELLOW/DISCRETION'],
    ],
    ['DISCIPLINE_OFFICE', construction, ['YELLOW/TIME', 'RED/TIME', 'YELLOW/DISCRETION']],
    ['LEGAL_OFFICE', construction, ['RED/CONTENT', 'YELLOW/DISCRETION']],
    ['CITY_SUPERVISION', auditor, ['YELLOW/TIME', 'RED/TIME', 'RED/CONTENT', 'YELLOW/DISCRETION', 'RED/TIME of JT']],
    ['CITY_LEGAL_OFFICE', auditor, ['RED/CONTENT', 'YELLOW/DISCRETION']],
  ] as const)('%s', (office, principal, expected) => {
    const cards: readonly (readonly [string, Card])[] = [
      ['REMINDER/TIME', card('REMINDER', 'TIME')],
      ['YELLOW/TIME', card('YELLOW', 'TIME')],
      ['RED/TIME', card('RED', 'TIME')],
      ['RED/CONTENT', card('RED', 'CONTENT')],
      ['YELLOW/DISCRETION', card('YELLOW', 'DISCRETION')],
      ['RED/TIME of JT', card('RED', 'TIME', 'JS020000JT')],
    ];
    const shown = shownTo(principal, offices, office);
    expect(cards.filter(([, each]) => shown(each)).map(([name]) => name)).toEqual(expected);
  });

  it('is never more than the caller may see, and no office is taken by somebody else', () => {
    expect(offices.map(({ id }) => id)).toEqual(feedOfficeIds);
    expect(() => shownTo(construction, offices, 'CITY_SUPERVISION')).toThrow('department');
    expect(() => shownTo(auditor, offices, 'HEAD')).toThrow('auditor');
    expect(() => shownTo(anonymous, offices, 'HEAD')).toThrow('public');
    expect(shownTo(construction, offices, undefined)(card('RED', 'TIME', 'JS020000JT'))).toBe(false);
  });
});

it('finds as many events as asked for, however many of others lie between', async () => {
  const events = Array.from({ length: 2000 }, (_, index): CardEvent => ({
    ...{ sequence: index + 1, event: 'RAISED', at: '2014-03-03 09:00:00' },
    card: card('RED', 'TIME', index % 900 === 899 ? 'JS020000JS' : 'JS020000JT'),
  }));
  const store = { cardEvents: async (after: number, limit: number) => events.slice(after, after + limit) };
  const shown = shownTo(construction, offices, 'HEAD');
  const found = async (after: number, limit: number) =>
    (await readFeed(store, shown, after, limit)).map(({ sequence }) => sequence);
  expect(await found(0, 200)).toEqual([900, 1800]);
  expect(await found(0, 1)).toEqual([900]);
  expect(await found(900, 200)).toEqual([1800]);
});

describe('the feed in the graph', () => {
  let opened: OpenedSupervision;
  beforeAll(async () => {
    opened = await openSupervision();
  });
  afterAll(() => opened.close());
  const FEED = (office: string) => `{ alertFeed(office: ${office}) { sequence } }`;

  it('explains its offices to everybody and shows the feed to those who hold one', async () => {
    const { data } = await opened.ask('{ feedOffices { id title { zh } ofDepartment levels classes why { en } } }');
    expect(data.feedOffices[0]).toMatchObject({
      ...{ id: 'HEAD', title: { zh: '本单位主要领导' }, ofDepartment: true, levels: ['RED'], classes: null },
    });
    expect((await opened.ask(FEED('HEAD'), {}, construction)).data.alertFeed).toEqual([]);
    for (const [office, principal] of [
      ['HEAD', auditor],
      ['CITY_SUPERVISION', construction],
      ['HEAD', anonymous],
    ] as const)
      expect((await opened.ask(FEED(office), {}, principal)).errors[0]?.originalError).toMatchObject({
        code: 'SUPERVISION_DENIED',
      });
  });
});
