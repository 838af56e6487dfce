import type { CauseKind } from './hypothesis.ts';
import { codesInWords } from './kinds/codes-in-words.ts';
import { constantFiller } from './kinds/constant-filler.ts';
import { countedInCharacters } from './kinds/counted-in-characters.ts';
import { dateShape } from './kinds/date-shape.ts';
import { fullWidth } from './kinds/full-width.ts';
import { joinedValues } from './kinds/joined-values.ts';
import { lostZeros } from './kinds/lost-zeros.ts';
import { missingColumn } from './kinds/missing-column.ts';
import { missingWords } from './kinds/missing-words.ts';
import { otherCodeVersion } from './kinds/other-code-version.ts';
import { roundedNumbers } from './kinds/rounded-numbers.ts';
import { shiftedCodes } from './kinds/shifted-codes.ts';
import { swappedColumns } from './kinds/swapped-columns.ts';
import { unitChanged } from './kinds/unit-changed.ts';
import { writtenUnit } from './kinds/written-unit.ts';
import { wrongEncoding } from './kinds/wrong-encoding.ts';

/** All kinds of mistakes that are looked for. A new kind is a new file and a line here. */
export const causeKinds: readonly CauseKind[] = [
  wrongEncoding,
  missingColumn,
  swappedColumns,
  unitChanged,
  otherCodeVersion,
  codesInWords,
  shiftedCodes,
  roundedNumbers,
  lostZeros,
  dateShape,
  joinedValues,
  fullWidth,
  writtenUnit,
  missingWords,
  countedInCharacters,
  constantFiller,
];
