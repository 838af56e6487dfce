import { perRequest } from '../../per-request.ts';
import { departmentSilence } from '../double-track/silence-desk.ts';
import type { GraphMeans } from '../graph/means.ts';
import type { PowerShelf } from '../power-shelf.ts';
import { openScoreDesk, type ScoreMeans } from '../score-desk.ts';
import type { WatchStore } from '../watch/watch-store.ts';
import { regionLineOf } from './edition.ts';
import { linesOfAll } from './lines-of-all.ts';
import { regionScorecards } from './region-desk.ts';
import { openScorecardDesk } from './scorecard-desk.ts';
import { readScoreSheets, type ScoreSheet } from './score-sheet.ts';

/** What the graph asks about scores and silence. */
export type ScoreRoom = Pick<
  GraphMeans,
  'scorecards' | 'sheet' | 'scoresOf' | 'regions' | 'regionSheet' | 'silence' | 'shelf'
>;

/** Opens the room: both sheets, and desks that are made once for each request. */
export function openScoreRoom(
  store: WatchStore,
  means: ScoreMeans,
  powersNow: (requestId: string) => Promise<PowerShelf>,
): ScoreRoom {
  const { catalogue, clock } = means;
  const sheets = readScoreSheets();
  const sheet = sheetOf(sheets, 'department');
  const regionSheet = sheetOf(sheets, 'region');
  const scores = perRequest(({ requestId }) => openScoreDesk(means, requestId));
  const scorecards = perRequest(({ requestId }) => openScorecardDesk(store, catalogue, powersNow, sheet, requestId));
  const shelf = perRequest(({ requestId }) => powersNow(requestId));
  const regionsOf: ScoreRoom['regions'] = async (period, regions, context) => {
    const desks = { scores: scores(context), scorecards: scorecards(context), requestId: context.requestId };
    return regionScorecards({ catalogue, sheet: regionSheet, shelf: await shelf(context), ...desks }, period, regions);
  };
  return {
    ...{ scorecards, shelf, sheet: nameOf(sheet), regionSheet: nameOf(regionSheet) },
    scoresOf: async (period, context) => ({
      sheet: nameOf(sheet),
      departments: await linesOfAll(means, scorecards(context), period, context.requestId),
      regionSheet: nameOf(regionSheet),
      regions: (await regionsOf(period, undefined, context)).map(regionLineOf),
    }),
    regions: regionsOf,
    silence: (department, period, context) =>
      departmentSilence(scores(context), department, period, clock.now().toISOString()),
  };
}

const nameOf = ({ id, version, digest }: ScoreSheet): string => `${id}@${version} sha256:${digest}`;

function sheetOf(sheets: readonly ScoreSheet[], subject: ScoreSheet['subject']): ScoreSheet {
  const found = sheets.find((sheet) => sheet.subject === subject);
  if (found === undefined) throw new Error(`No scorecard of a ${subject}.`);
  return found;
}
