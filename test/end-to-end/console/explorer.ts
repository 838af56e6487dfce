import { expect, it } from '@jest/globals';
import type { ConsoleInBrowser } from '../../support/console-in-browser.ts';

/** 数据字典: what whoever looks something up does. */
export function explorerInBrowser(at: ConsoleInBrowser): void {
  it('lets anybody look a field up in either language, with its rules and their examples', async () => {
    await at.open('/explorer');
    await at.page.getByRole('textbox', { name: '检索字段、规则或代码' }).fill('承诺时限单位');
    await at.row('PROMISE_TYPE').first().waitFor();
    await at.picture('explorer');
    expect(await at.seriousViolations()).toEqual([]);
    await at.open('/explorer?rule=JS10-110');
    await at.page.getByText('不合格示例').first().waitFor();
    expect(await at.seriousViolations()).toEqual([]);
  }, 60_000);

  it('finds a field by the letters of its pinyin and shows on its page what it is, where else it stands and what tests it', async () => {
    await at.open('/explorer');
    await at.page.getByRole('textbox', { name: '检索字段、规则或代码' }).fill('cnsxdw');
    await at.row('PROMISE_TYPE').first().getByRole('link', { name: 'PROMISE_TYPE' }).click();
    await at.page.getByRole('heading', { level: 1, name: '承诺时限单位' }).waitFor();
    await at.row('工作日').waitFor();
    await at.row('BN_INF_APPLY').waitFor();
    await at.page.getByRole('link', { name: 'JS10-060' }).waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('field');
  }, 60_000);

  it('judges a pasted record at once, and tells two specifications apart', async () => {
    await at.open('/explorer/judge');
    await at.page.getByLabel('规范').selectOption('jiangsu-2010/1');
    await at.page.getByLabel('记录类型').selectOption('INF_APPLY');
    await at.page.getByRole('button', { name: '填入样例' }).click();
    await at.page.getByRole('button', { name: '校验', exact: true }).click();
    await at.page.getByRole('status').getByText('可以入库').waitFor();
    await at.page.getByLabel('记录（JSON）').fill('{ "PROMISE_TYPE": "9" }');
    await at.page.getByRole('button', { name: '校验', exact: true }).click();
    await at.page.getByText(/不符合规范，发现 \d+ 个问题/).waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('judge');
    await at.open('/explorer/changes');
    await at.page.getByLabel('原规范').selectOption('jiangsu-2010/1');
    await at.page.getByLabel('新规范').selectOption('jiangsu-network-2015/1');
    await at.page.getByRole('heading', { name: /^由 jiangsu-2010\/1/ }).waitFor();
    expect(await at.seriousViolations()).toEqual([]);
  }, 60_000);
}
