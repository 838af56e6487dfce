/** A change of a mapping file 映射修改: keys of fields set otherwise, or how the file is read, or what stands for nothing. */
export interface MappingFix {
  /** By field of the record type: keys of its entry (`column`, `codes`, `date`, `unit`, `split`, `width`). */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly reading?: Readonly<Record<string, unknown>>;
  readonly missing?: readonly string[];
}
