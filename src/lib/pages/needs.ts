import { tableAsk } from '#lib/catalog/table-asks.ts';
import type { CriterionId } from '#lib/catalog/types.ts';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { letterAddress } from './anchors.ts';
import type { Links } from './links.ts';
import type { Audience } from './types.ts';

/** What would fill a criterion that has no data, or measures of it, and the letters that ask for it. */
export interface Needs {
  readonly tables: readonly Need[];
  readonly letters: readonly { readonly title: string; readonly address: string }[];
}

export interface Need {
  readonly what: string;
  readonly items: readonly string[];
  readonly holder?: string;
  readonly elsewhere?: string;
}

/** Every register, file of records or results that the criterion's demands name, each once; nothing where none is missing. */
export function needsOf(
  scorecard: Scorecard<Audience>,
  criterion: CriterionId,
  links: Links,
  messages: Messages
): Needs {
  const demands = scorecard.demands.filter((demand) => demand.kind === 'no-data' && demand.criterion === criterion);
  const { letters } = links;
  return {
    tables: [...new Set(demands.flatMap(({ tables }) => tables))].map((table) => needOf(table, messages)),
    letters:
      letters === undefined
        ? []
        : demands.map(({ id, title }) => ({ title: messages.text(title), address: letterAddress(letters, id) }))
  };
}

function needOf(table: string, messages: Messages): Need {
  const ask = tableAsk(table);
  if (ask === undefined) {
    return { what: accountabilityMessages(messages.language).registers.name(table), items: [] };
  }
  return {
    what: messages.text(ask.what),
    items: ask.items.map((item) => messages.text(item)),
    holder: messages.text(ask.holder),
    ...(ask.elsewhere === undefined ? {} : { elsewhere: messages.text(ask.elsewhere) })
  };
}
