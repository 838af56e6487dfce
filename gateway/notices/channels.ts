import { createTransport } from 'nodemailer';
import type { Channel, Notice } from './notices.ts';

/** A mail server 邮件服务器. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly from: string;
  readonly tls: 'verified' | 'off';
  readonly user?: string;
  readonly password?: string;
}

const TIMEOUT_MS = 10_000;

/** Posts a notice as JSON to one address; redirects are not followed. */
export function webhook(url: string, fetch: typeof globalThis.fetch): Channel {
  return async (notice) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notice),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  };
}

/** Sends a notice as mail through SMTP. */
export function mail(server: MailServer, to: string): Channel {
  const { host, port, from, tls, user, password = '' } = server;
  return async (notice) => {
    const transport = createTransport({
      ...{ host, port, secure: port === 465, requireTLS: tls === 'verified' && port !== 465, ignoreTLS: tls === 'off' },
      ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
      ...(user === undefined ? {} : { auth: { user, pass: password } }),
      // Nothing of a notice names a file or an address to be fetched.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
    try {
      await transport.sendMail({ from, to, subject: subjectOf(notice), text: textOf(notice) });
    } finally {
      transport.close();
    }
  };
}

const SUBJECTS: Readonly<Record<Notice['kind'], string>> = {
  failing: '抽取失败',
  recovered: '已恢复',
  changed: '结构有变化',
};

const subjectOf = ({ kind, source }: Notice): string => `[阳光汇] 数据源 ${source} ${SUBJECTS[kind]}`;

const textOf = ({ message, remedy, code, at }: Notice): string =>
  [message.zh, remedy.zh, '', message.en, remedy.en, '', `${code} · ${at}`].join('\n');
