import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { Bilingual } from '../graph/bilingual.ts';
import { HubError, hubErrorOf } from '../graph/hub-error.ts';
import { speak } from '../graph/speak.ts';
import type { Role } from '../session/session.ts';

/** What `GET /administration` tells of the hub. */
export interface Overview {
  readonly now: string;
  readonly clients: readonly { readonly id: string; readonly role: Role; readonly department?: string }[];
  readonly calendar: { readonly from: number; readonly to: number; readonly enough: boolean };
  readonly deadlines: readonly { readonly period: string; readonly at: string; readonly passed: boolean }[];
  readonly jobs: {
    readonly enabled: boolean;
    readonly collectFromDay: number;
    readonly collectToDay: number;
    readonly rehearseFromDay: number;
    readonly time: string;
  };
  readonly specifications: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
}

/** What `GET /ready` tells: by name what is there. */
export interface Health {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
}

/** What looking into a source came to. */
export interface Inspection {
  readonly causes: readonly {
    readonly cause: string;
    readonly subject: string;
    readonly message: Bilingual;
    readonly remedy: Bilingual;
  }[];
  readonly tables: readonly {
    readonly name: string;
    readonly rows?: number;
    readonly columns: readonly { readonly name: string; readonly type: string; readonly samples: readonly string[] }[];
  }[];
}

/** Something asked of the hub over HTTP, with what a page has to know of it. */
export interface Asked<Data> {
  readonly data: ShallowRef<Data | undefined>;
  readonly loading: Ref<boolean>;
  readonly error: ShallowRef<HubError | undefined>;
  readonly again: () => Promise<void>;
}

/** A question to the hub's HTTP interface, asked when `again` is called. */
export function useAsked<Data>(path: () => string, method: 'GET' | 'POST' = 'GET'): Asked<Data> {
  const data = shallowRef<Data>();
  const loading = ref(false);
  const error = shallowRef<HubError>();
  const again = async (): Promise<void> => {
    loading.value = true;
    error.value = undefined;
    try {
      data.value = (await (await speak(path(), { method })).json()) as Data;
    } catch (failure) {
      error.value = failure instanceof HubError ? failure : hubErrorOf(undefined, String(failure));
    } finally {
      loading.value = false;
    }
  };
  return { data, loading, error, again };
}
