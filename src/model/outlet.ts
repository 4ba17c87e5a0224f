/** A news organisation that publishes articles. */
export interface Outlet {
  /** Stable key: the registry's slug, or the host name of an outlet the registry does not know. */
  readonly id: string;
  readonly name: string;
  /** English country name, where known. */
  readonly country?: string;
  /** Ownership or legal form, such as "public broadcaster" or "news agency". */
  readonly kind?: string;
  /** Who owns it; two outlets with the same owner are one voice when one repeats the other. */
  readonly owner?: string;
  /** Political leaning as the source data states it; never guessed. */
  readonly lean?: string;
  readonly domains?: readonly string[];
  /** Set for the invented outlets of the sample edition. */
  readonly invented?: boolean;
}

/** Look-up of outlets; an outlet nobody registered is made from its host or name, so that the answer is never empty. */
export interface OutletRegistry {
  /** The outlet that publishes at `url`, or that goes by `name`; the URL wins where both are known. */
  resolve(source: { readonly url?: string; readonly name?: string }): Outlet;
}
