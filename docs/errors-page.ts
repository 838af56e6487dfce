import type { ErrorCatalogue } from './error-catalogues.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** docs/generated/errors.md: every coded error of every room. */
export function errorsPage(catalogues: Readonly<Record<string, ErrorCatalogue>>): string {
  const rooms = Object.entries(catalogues).map(([room, catalogue]) => {
    const lines = Object.entries(catalogue).map(
      ([code, { entry }]) =>
        `| \`${code}\` | ${entry.kind}${entry.retryable ? ', retryable 可重试' : ''} | ${cell(entry.message.zh)}<br>${cell(entry.message.en)} | ${cell(entry.remedy.zh)}<br>${cell(entry.remedy.en)} |`,
    );
    return [
      `## ${room}`,
      '',
      '| code 代码 | kind 类别 | message 说明 | remedy 处理办法 |',
      '|---|---|---|---|',
      ...lines,
      '',
    ].join('\n');
  });
  return [
    '# Coded errors 错误代码',
    '',
    'Generated from the catalogues in the code by `npm run generate`; do not edit. Who must act: config 运维人员, input 报送人,',
    'auth 调用方, source 部门系统, conflict 稍后再试. A code is never used again for another meaning.',
    '',
    ...rooms,
  ].join('\n');
}
