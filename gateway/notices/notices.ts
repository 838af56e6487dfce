import type { Log } from '../../kernel/log.ts';
import type { Bilingual } from '../../kernel/bilingual.ts';

/** What the owner of a source is told 告知. Holds codes and counts, never data of a case. */
export interface Notice {
  readonly source: string;
  readonly department: string;
  readonly kind: 'failing' | 'recovered' | 'changed';
  readonly code: string;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly at: string;
}

/** A way to the owner; rejects when it did not get through. */
export type Channel = (notice: Notice) => Promise<void>;

/** Tells the owner of a failing source once, and again when it recovers. */
export interface Notices {
  failing(notice: Omit<Notice, 'kind'>): Promise<void>;
  well(notice: Pick<Notice, 'source' | 'department' | 'at'>): Promise<void>;
  /** Something to know that is no failure; whoever calls sees to it that it is told once. */
  changed(notice: Omit<Notice, 'kind'>): Promise<void>;
}

/** What was told last, kept over restarts. */
export interface NoticeMemory {
  checkpoint(place: string): Promise<unknown>;
  saveCheckpoint(place: string, value: unknown): Promise<void>;
}

/** A source's name cannot hold a colon. */
const placeOf = (source: string): string => `told:${source}`;

/**
 * Another code is another failure, and told. A notice that reached nobody is not remembered as told, so that the next run
 * tries again; that it did not get through never fails a run.
 */
export function createNotices(
  channelsOf: (source: string) => readonly Channel[],
  memory: NoticeMemory,
  log: Log,
): Notices {
  const send = async (notice: Notice): Promise<boolean> => {
    const sent = await Promise.allSettled(channelsOf(notice.source).map((channel) => channel(notice)));
    const { source, kind, code } = notice;
    for (const one of sent)
      if (one.status === 'rejected')
        log.warn({ source, kind, code, error: one.reason as unknown }, 'A notice did not get through.');
    return sent.some(({ status }) => status === 'fulfilled');
  };
  return {
    failing: async (notice) => {
      const told = (await memory.checkpoint(placeOf(notice.source))) as { code?: string } | undefined;
      if (told?.code === notice.code) return;
      if (await send({ ...notice, kind: 'failing' }))
        await memory.saveCheckpoint(placeOf(notice.source), { code: notice.code });
    },
    well: async ({ source, department, at }) => {
      const told = (await memory.checkpoint(placeOf(source))) as { code?: string } | undefined;
      if (told?.code === undefined) return;
      const message = { zh: `数据源“${source}”已恢复。`, en: `The source "${source}" has recovered.` };
      const remedy = { zh: '无需处理。', en: 'Nothing needs to be done.' };
      const notice = { source, department, at, kind: 'recovered', code: told.code, message, remedy } as const;
      if (await send(notice)) await memory.saveCheckpoint(placeOf(source), {});
    },
    changed: async (notice) => {
      await send({ ...notice, kind: 'changed' });
    },
  };
}
