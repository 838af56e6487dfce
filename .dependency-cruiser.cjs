/**
 * The walls of the house (docs/architecture.md). Everything points inwards:
 * cli -> gateway -> subgraphs -> conformity, kernel; adapters know their contract and the kernel.
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    path: '^(kernel|conformity|adapters|subgraphs|gateway|cli|schemas|test|bench|docs|examples|console)/',
    pathNot: allowed,
  },
});
const driver = (name, packages, room) => ({
  name,
  comment: `${packages} may be imported only in ${room}`,
  severity: 'error',
  from: { pathNot: `^(${room}|test|bench|examples)` },
  to: { path: `node_modules/(${packages})/` },
});
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans-of-packages', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('kernel-knows-no-room', '^kernel/', '^kernel/'),
    only('conformity-is-pure', '^conformity/', '^(conformity|kernel)/'),
    only('adapters-know-contract-and-kernel', '^adapters/', '^(adapters|kernel)/'),
    only(
      'catalogue-stays-home',
      '^subgraphs/catalogue/',
      '^(subgraphs/catalogue|subgraphs/[^/]+\\.ts|conformity|kernel)',
    ),
    only('cases-stays-home', '^subgraphs/cases/', '^(subgraphs/cases|subgraphs/[^/]+\\.ts|conformity|kernel)'),
    only(
      'supervision-stays-home',
      '^subgraphs/supervision/',
      '^(subgraphs/supervision|subgraphs/[^/]+\\.ts|conformity|kernel)',
    ),
    only('subgraph-frame', '^subgraphs/[^/]+\\.ts$', '^(subgraphs/[^/]+\\.ts$|kernel/)'),
    only('tools-share-no-code', '^tools/', '^tools/', 'what verifies the hub may not lean on it'),
    only('gateway', '^gateway/', '^(gateway|subgraphs|adapters|conformity|kernel|schemas)/'),
    only('cli', '^cli/', '^(cli|gateway|subgraphs|adapters|conformity|kernel|examples)/'),
    {
      name: 'conformity-has-no-network-no-store',
      severity: 'error',
      from: { path: '^conformity/', pathNot: '^conformity/pack/read-packs\\.ts$' },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process)$' },
    },
    {
      ...driver(
        'sqlite-only-in-its-engine',
        '@photostructure/sqlite',
        'subgraphs/[^/]+/sqlite|subgraphs/sqlite-database\\.ts|adapters/sql-front-end',
      ),
    },
    { ...driver('mongoose-only-in-its-engine', 'mongoose', 'subgraphs/[^/]+/mongo') },
    { ...driver('sql-clients-only-in-their-adapter', 'pg|mysql2|tedious|oracledb', 'adapters/sql-front-end') },
    { ...driver('file-clients-only-in-their-adapter', 'ssh2|basic-ftp', 'adapters/directory') },
    { ...driver('mail-only-in-notices', 'nodemailer', 'gateway/notices') },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^console/|^node_modules/\\.cache|__generated__)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
