/** What a scope that has to be chosen is called, and what it is for. */
export interface ScopeTexts {
  readonly name: string;
  readonly why: string;
  /** The same in the guide: what it does, and for whom. */
  readonly guided: { readonly title: string; readonly more: string };
}

/** What the policy of a scope is called, and its help. */
export interface PolicyTexts {
  readonly name: string;
  readonly help: string;
}
