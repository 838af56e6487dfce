import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Clock } from '../../kernel/clock.ts';

/** Columns of one row, by name. */
export type Fields = Readonly<Record<string, string | number | null>>;

/** A row with the table that it is for: a record type of the specification, or the sender's own table. */
export interface TableRow {
  readonly table: string;
  readonly fields: Fields;
}

/** What a simulated system is started with. */
export interface Surroundings {
  /** The same seed gives the same rows, byte for byte. */
  readonly seed: number;
  readonly clock: Clock;
  /** Where it may keep files; exists. */
  readonly folder: string;
}

/** A fault put into a system's data on purpose 预设问题. */
export interface PlantedFault {
  /** Rule of the specification that finds it. */
  readonly rule: string;
  /** Record type and NO of the record, one space between; of the delivery as a whole: `delivery`. */
  readonly key: string;
}

/** A department's self-built system 自建系统, simulated. Listens on loopback or keeps a file, until it is closed. */
export interface SelfBuiltSystem {
  /** Names it everywhere: as source of the hub, as client of the hub. */
  readonly name: string;
  /** Department code. */
  readonly department: string;
  /** How its data come to the hub. */
  readonly technique: Bilingual;
  /** All faults of severity error in its data, and some milder ones worth showing. */
  readonly planted: readonly PlantedFault[];
  close(): Promise<void>;
}

/** A system that the hub pulls from. */
export interface PulledSystem extends SelfBuiltSystem {
  /** Settings of the adapter that only the running system knows: its file or its address. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A system that delivers by itself. */
export interface PushingSystem extends SelfBuiltSystem {
  /** What it delivers first, in this order. */
  readonly deliveries: readonly Delivery[];
}

/** Bytes for `POST /intake/{recordType}`. */
export interface Delivery {
  readonly recordType: string;
  /** File name, as the department calls it. */
  readonly name: string;
  readonly contentType: string;
  readonly channel: 'push' | 'import';
  readonly gzip?: boolean;
  readonly rows: number;
  readonly bytes: Buffer;
}
