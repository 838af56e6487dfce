import { PERIOD } from '../../examples/systems/the-month.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Demo } from './open-demo.ts';

const DAY_SECONDS = 86_400;
const CONSTRUCTION = 'JS020000JS';

/** Pages and queries to open while the hub of the demo is up, with tokens for a day. */
export function whereToLook({ hub, url: listening }: Demo): string {
  const url = listening.replace('127.0.0.1', 'localhost');
  const token = (principal: Principal): string => hub.issueToken(principal, DAY_SECONDS);
  const header = (principal: Principal): string => `{ "authorization": "Bearer ${token(principal)}" }`;
  return `
枢纽已启动 The hub is up: ${url}/graphql  (GraphiQL)
  ${url}/health   ${url}/ready   ${url}/metrics   ${url}/.well-known/jwks.json

1. 人人可查 For everybody: 得分 scores
   { scorecards(period: "${PERIOD}", first: 20) { nodes { department { name } docking { score reason { zh en } } } } }

2. 审计人员 Auditor; GraphiQL → Headers:
   ${header({ role: 'auditor', subject: 'demo-auditor' })}
   { submissions(filter: { period: "${PERIOD}" }, first: 20) { nodes { department { name } channel verdict ledger { offered accepted rejected } findingTotals { rule { code summary { zh } } total } } } }
   { auditTrail(first: 20) { nodes { sequence event at actor outcome } } }

3. 市建设局 Construction bureau, its own quarantine 待改区:
   ${header({ role: 'department', subject: 'demo-construction', department: CONSTRUCTION })}
   { quarantine(filter: { period: "${PERIOD}", waiting: true }, first: 20) { nodes { id recordType row reason findings { rule { code } pointer { table row column } value remedy { zh en } } } } }

Ctrl-C 停止 stops it.
`;
}
