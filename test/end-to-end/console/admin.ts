import { expect, it } from '@jest/globals';
import type { ConsoleInBrowser } from '../../support/console-in-browser.ts';

/** 系统管理: what whoever keeps the hub running does. */
export function adminInBrowser(at: ConsoleInBrowser): void {
  it('shows an administrator the hub at a glance and makes a secret for a new client', async () => {
    await at.open('/', await at.tokenOf('administrator'));
    await at.page.getByRole('heading', { level: 1, name: '系统管理' }).waitFor();
    await at.row('2010年9月').getByText('2010年10月5日 24:00').waitFor();
    await at.page.getByText('覆盖 2004 年至').waitFor();
    await at.page.getByRole('button', { name: '生成新密钥' }).click();
    await at.page.getByText(/^scrypt\$16384\$8\$1\$/).waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('admin');
  }, 60_000);

  it('lets an administrator look into a source, with its tables and columns, and read its settings as a form', async () => {
    await at.open('/admin/sources', await at.tokenOf('administrator'));
    const construction = at.page.getByRole('region', { name: 'construction' });
    await construction.getByRole('button', { name: '检查并发现' }).click();
    await construction.getByText('可以读取。').waitFor();
    await construction.getByText('INF_PUNISH_RESULT', { exact: true }).click();
    await construction.getByRole('row').filter({ hasText: 'READ_DATE' }).first().waitFor();
    await construction.getByText('设置', { exact: true }).click();
    await construction.getByText('"settleSeconds": 1').waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('sources');
  }, 60_000);
}
