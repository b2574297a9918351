/** A rule for small counts. The margin by which an attacker must stay unsure is `protectedSum − upTo`. */
export interface DisclosurePolicy {
  readonly id: string;
  /** Of what is hidden, and of how it is kept from being worked out: raised with every change of the rule. */
  readonly version?: string;
  /** Counts of people from 1 to this are hidden; 0 may be shown. */
  readonly upTo: number;
  /** What is hidden in one dimension must add up to at least this. */
  readonly protectedSum: number;
}

/**
 * The default: counts from 1 to 10 are neither shown nor can be worked out.
 *
 * Source: CMS cell size suppression policy, https://resdac.org/node/1506
 */
export const cms: DisclosurePolicy = { id: 'cms', version: '1', upTo: 10, protectedSum: 13 };
