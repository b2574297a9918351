/** How a CSV file is written. Both signs are single ASCII characters. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** Physical lines above the header. */
  readonly skip: number;
}
