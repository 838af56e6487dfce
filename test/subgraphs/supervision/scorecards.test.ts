import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { readFileSync } from 'node:fs';
import {
  departmentPageQuestion,
  departmentsQuestion,
  standingsQuestion,
} from '../../../subgraphs/supervision/questions.ts';
import { editionQuestion, powersQuestion } from '../../../subgraphs/supervision/power-shelf.ts';
import { catalogueFiguresQuestion } from '../../../subgraphs/supervision/scorecards/catalogue-figures.ts';
import { caseChangesQuestion } from '../../../subgraphs/supervision/watch/case-feed.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  opened.cases.standings = [
    standing({ firstCompleteArrival: '2013-05-03T01:00:00.000Z' }),
    standing({ department: 'JS020000JT', firstCompleteArrival: '2013-05-06T01:00:00.000Z' }),
  ];
});
afterEach(() => opened.close());

const CARDS = `query ($first: Int, $after: String, $last: Int, $before: String) {
  scorecards(period: "2013-04", first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    edges { cursor } nodes { id period department { code } docking { status score } } } }`;

describe('scorecards', () => {
  it('are one for every department, by code', async () => {
    const { data, errors } = await opened.ask(CARDS);
    expect(errors).toEqual([]);
    expect(data.scorecards.totalCount).toBe(4);
    expect(
      data.scorecards.nodes.map(
        (card: { department: { code: string }; docking: { status: string; score: number } }) => [
          card.department.code,
          card.docking.status,
          card.docking.score,
        ],
      ),
    ).toEqual([
      ['JS000000JT', 'NOT_SCORED', null],
      ['JS020000JS', 'SCORED', 10],
      ['JS020000JT', 'SCORED', 5],
      ['JS028300MZ', 'NOT_SCORED', null],
    ]);
  });

  it('ask cases once, whatever the number of departments', async () => {
    await opened.ask(CARDS);
    expect(opened.cases.asked).toHaveLength(1);
    expect(opened.catalogueAsked).toHaveLength(1);
  });

  it('are paged forward and backward', async () => {
    const first = (await opened.ask(CARDS, { first: 3 })).data.scorecards;
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, endCursor: first.edges[2].cursor });
    const rest = (await opened.ask(CARDS, { after: first.pageInfo.endCursor })).data.scorecards;
    expect(rest.nodes).toHaveLength(1);
    const back = (await opened.ask(CARDS, { last: 1, before: first.pageInfo.endCursor })).data.scorecards;
    expect(back.nodes[0].department.code).toBe('JS020000JS');
  });

  it.each([
    [{ first: 500 }, 'PAGE_SIZE_INVALID'],
    [{ after: 'rubbish' }, 'PAGE_CURSOR_INVALID'],
  ])('refuse %j', async (page, code) => {
    expect((await opened.ask(CARDS, page)).errors[0]?.originalError).toMatchObject({ code });
  });
});

describe('scores of many departments', () => {
  it('ask each subgraph once for each period', async () => {
    const { data, errors } = await opened.ask(
      `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Department {
        april: dockingScore(period: "2013-04") { score } march: dockingScore(period: "2013-03") { score } } } }`,
      { all: ['JS020000JS', 'JS020000JT', 'JS990000XX'].map((code) => ({ __typename: 'Department', code })) },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { april: { score: 10 }, march: { score: 0 } },
      { april: { score: 5 }, march: { score: 0 } },
      { april: null, march: null },
    ]);
    expect(opened.cases.asked).toHaveLength(2);
    expect(opened.catalogueAsked).toHaveLength(1);
  });
});

describe('when another subgraph fails', () => {
  const SCORE = '{ dockingScore(department: "JS020000JS", period: "2013-04") { score } }';

  it.each([
    [
      'cannot be reached',
      () => {
        throw new Error('ECONNREFUSED 10.0.0.7');
      },
    ],
    [
      'refuses',
      () => ({ errors: [Object.assign(new Error('secret of JS020000JT'), { extensions: { code: 'OOPS' } })] }) as never,
    ],
  ])('that %s, the score says so without its words', async (_, instead) => {
    opened.cases.instead = instead;
    const { data, errors } = await opened.ask(SCORE);
    expect(data.dockingScore).toBeNull();
    expect(errors[0]?.originalError).toMatchObject({ code: 'SUPERVISION_NO_ANSWER', retryable: true });
    expect(errors[0]?.message).not.toMatch(/secret|10\.0/);
  });

  it.each([
    ['no data', null],
    ['a count as text', { reportingStandings: [{ ...standing({}), firstCompleteArrival: null, cases: '20' }] }],
    ['an arrival that is no instant', { reportingStandings: [{ ...standing({}), firstCompleteArrival: 'soon' }] }],
    ['a field less', { reportingStandings: [{ department: 'JS020000JS' }] }],
  ])('that answers %s is not believed', async (_, data) => {
    opened.cases.instead = () => ({ data });
    expect((await opened.ask(SCORE)).errors[0]?.originalError).toMatchObject({ code: 'SUPERVISION_ANSWER_MALFORMED' });
  });
});

describe('the questions to other subgraphs', () => {
  it.each([
    ['cases', standingsQuestion.query],
    ['catalogue', departmentsQuestion.query],
    ['catalogue', departmentPageQuestion.query],
    ['catalogue', catalogueFiguresQuestion.query],
    ['catalogue', editionQuestion.query],
    ['catalogue', powersQuestion.query],
    ['cases', caseChangesQuestion.query],
  ])('are valid against %s.graphql', (subgraph, query) => {
    const sdl = readFileSync(`schemas/graphql/${subgraph}.graphql`, 'utf8');
    expect(validate(buildSubgraphSchema(parse(sdl)), parse(query))).toEqual([]);
  });
});
