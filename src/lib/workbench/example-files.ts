const addresses = import.meta.glob<string>('../../../data/example/*.{csv,json}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true
});

/** The made-up example project, from our own origin, as if a person had chosen its files. */
export async function exampleFiles(): Promise<readonly File[]> {
  return Promise.all(
    Object.entries(addresses).map(async ([path, address]) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`The example could not be read (${answer.status}).`);
      return new File([await answer.blob()], path.slice(path.lastIndexOf('/') + 1));
    })
  );
}
