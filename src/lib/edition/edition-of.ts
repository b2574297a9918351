import type { DisclosurePolicy } from '#lib/disclosure/policy.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Edition } from '#lib/scorecard/model.ts';
import type { EditionOptions } from './options.ts';

/** Who publishes what, until when, by which rule: what every page of an edition names. Empty texts where nobody has said yet. */
export function editionOf(intake: Intake, options: EditionOptions, policy: DisclosurePolicy): Edition {
  const { project } = intake;
  const edition = options.edition ?? project.edition ?? project.dataDate;
  const address = options.address ?? project.address;
  const licence = options.licence ?? project.licence;
  return {
    edition,
    title: project.title,
    dataDate: project.dataDate,
    publisher: options.publisher ?? project.publisher ?? { name: '', role: '', contact: '' },
    policy: { id: policy.id, upTo: policy.upTo, ...(policy.version !== undefined && { version: policy.version }) },
    software: options.software,
    sources: sourcesOf(intake),
    madeUp: project.madeUp,
    ...(address !== undefined && { address }),
    ...(licence !== undefined && { licence })
  };
}

function sourcesOf(intake: Intake): Edition['sources'] {
  const found = new Map<string, Edition['sources'][number]>();
  for (const { privacy, source, publishedOn } of intake.relations) {
    if (privacy !== 'already-published' || source === undefined) continue;
    found.set(`${source}\n${publishedOn ?? ''}`, { source, ...(publishedOn !== undefined && { publishedOn }) });
  }
  return [...found.values()];
}
