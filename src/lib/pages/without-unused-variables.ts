/** A compacted stylesheet without the variables that nothing in it reads: for documents where each byte counts. */
export function withoutUnusedVariables(stylesheet: string): string {
  return stylesheet.replace(/(--[\w-]+):[^;}]*;?/gu, (declaration, name: string) =>
    stylesheet.includes(`var(${name})`) || stylesheet.includes(`var(${name},`) ? declaration : ''
  );
}
