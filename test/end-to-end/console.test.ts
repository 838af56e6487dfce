import { describeConsole } from '../support/console-in-browser.ts';
import { adminInBrowser } from './console/admin.ts';
import { auditInBrowser } from './console/audit.ts';
import { deskInBrowser } from './console/desk.ts';
import { explorerInBrowser } from './console/explorer.ts';
import { portalInBrowser } from './console/portal.ts';
import { supervisionInBrowser } from './console/supervision.ts';

describeConsole((at) => {
  portalInBrowser(at);
  auditInBrowser(at);
  deskInBrowser(at);
  supervisionInBrowser(at);
  explorerInBrowser(at);
  adminInBrowser(at);
});
