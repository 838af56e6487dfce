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
}
