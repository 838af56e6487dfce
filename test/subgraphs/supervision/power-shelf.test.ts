import { expect, it } from '@jest/globals';
import { keepPowerShelf } from '../../../subgraphs/supervision/power-shelf.ts';
import { buildingPermit } from '../catalogue/wuxi-library.ts';
import { openSupervision } from './open-supervision.ts';

it('the catalogue is read once for each of its editions, however often the watch looks', async () => {
  const opened = await openSupervision();
  const reads = () => opened.catalogueAsked.filter(({ query }) => query.includes('powers')).length;
  const shelf = keepPowerShelf(opened.catalogueLink);
  expect((await shelf('a')).powerOn(buildingPermit.code, '2010-06-15')).toBe('SUSPENDED');
  await shelf('b');
  await opened.supervision.tick();
  await opened.supervision.tick();
  expect(reads()).toBe(2);
  const [first] = buildingPermit.versions;
  await opened.catalogue.load({ departments: [], powers: [{ ...buildingPermit, versions: [first!] }] });
  expect((await shelf('c')).powerOn(buildingPermit.code, '2010-06-15')).toBe('IN_USE');
  expect((await shelf('d')).powerOn('JS020000JS-XK-9999', '2010-06-15')).toBeUndefined();
  expect(reads()).toBe(3);
  await opened.close();
});
