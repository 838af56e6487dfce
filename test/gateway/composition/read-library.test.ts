import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLibrary } from '../../../gateway/composition/read-library.ts';

describe('the library files', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'heliograph-library-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });
  const write = (name: string, text: string): string => {
    const file = join(directory, name);
    writeFileSync(file, text);
    return file;
  };

  it('are lists of departments and of powers with their versions; neither need be there', () => {
    const departmentsFile = write(
      'departments.yaml',
      "- { code: MZ, name: 民政局, kind: SELF_BUILT, region: '320200' }\n",
    );
    const powersFile = write(
      'powers.yaml',
      "- { code: P1, department: MZ, type: PENALTY, versions: [{ from: '2010-01-01', state: IN_USE, name: 罚款 }] }\n",
    );
    expect(readLibrary({ departmentsFile, powersFile })).toMatchObject({
      departments: [{ code: 'MZ', kind: 'SELF_BUILT' }],
      powers: [{ code: 'P1', versions: [{ state: 'IN_USE', legalBasis: [] }] }],
    });
    expect(readLibrary({})).toEqual({ departments: [], powers: [] });
  });

  it('are refused with all their faults, each with its place', () => {
    const departmentsFile = write('departments.yaml', '- { code: MZ, kind: MINE, region: 320200 }\n');
    expect(() => readLibrary({ departmentsFile })).toThrow(
      expect.objectContaining({
        code: 'LIBRARY_INVALID',
        message: expect.stringMatching(
          /3 fault[^]*\[0\]\.name: must be[^]*\[0\]\.kind = "MINE": must be one of SELF_BUILT[^]*\[0\]\.region = 320200: must be six digits/,
        ) as unknown,
      }),
    );
  });
});
