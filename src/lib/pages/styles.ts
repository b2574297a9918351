import accountability from './accountability.css?raw';
import accountabilityEmbed from './accountability-embed.css?raw';
import page from './page.css?raw';
import base from './base.css?raw';
import card from './card.css?raw';
import { compact } from './compact.ts';
import dots from './dots.css?raw';
import embed from './embed.css?raw';
import embeds from './embeds.css?raw';
import forced from './forced-colours.css?raw';
import handout from './handout.css?raw';
import comparison from './index.css?raw';
import methods from './methods.css?raw';
import heat from './heat.css?raw';
import print from './print.css?raw';
import panels from './panels.css?raw';
import seats from './seats.css?raw';
import sentence from './sentence.css?raw';
import table from './table.css?raw';
import tokens from './tokens.css?raw';
import trend from './trend.css?raw';
import { withoutUnusedVariables } from './without-unused-variables.ts';

const charts = [sentence, card, dots, table, trend, seats, heat];

/** The whole look of an institution's page. */
export const institutionStyles = compact(
  [tokens, base, page, ...charts, panels, accountability, forced, print, handout].join('\n')
);

/** The look of the index: the page without charts, the comparison. */
export const indexStyles = compact([tokens, base, page, sentence, table, comparison, forced, print].join('\n'));

/** The look of the methods page. */
export const methodsStyles = compact([tokens, base, page, sentence, table, methods, forced, print].join('\n'));

/** The look of the page of codes to embed: the page without charts. */
export const embedsStyles = withoutUnusedVariables(compact([tokens, base, page, forced, print, embeds].join('\n')));

const embedParts = (chart: string): string =>
  withoutUnusedVariables(compact([tokens, base, sentence, chart, embed, forced].join('\n')));

/** What one card alone needs: a few kilobytes, so that an embed stays small. */
export const embedStyles = {
  dots: embedParts(dots),
  seats: embedParts(`${seats}\n${table}`),
  /** Of the table alone. */
  none: embedParts(table)
};

/** What the embeds of criteria, promises and harms need. */
export const accountabilityEmbedStyles = withoutUnusedVariables(
  compact([tokens, base, sentence, embed, accountabilityEmbed, forced].join('\n'))
);

/** The look of a card inside the workbench. */
export const fragmentStyles = compact([tokens, base, page, ...charts, forced].join('\n'));
