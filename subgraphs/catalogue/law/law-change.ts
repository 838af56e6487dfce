/** A change of law 法律法规规章调整, entered once; which powers it touches follows from their legal basis. */
export interface LawChange {
  readonly id: string;
  readonly kind: 'ENACTED' | 'AMENDED' | 'REPEALED';
  /** Name of the statute. */
  readonly statute: string;
  /** Articles changed; none: the whole statute. */
  readonly articles: readonly number[];
  /** First day on which it is in force. */
  readonly effective: string;
  /** Last day on which powers may be changed in time. */
  readonly due: string;
  /** Number or title of the notice. */
  readonly notice: string;
  readonly entered: { readonly at: string; readonly by: string };
}
