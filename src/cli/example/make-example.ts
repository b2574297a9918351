import { assessments } from './assessments.ts';
import { charter } from './charter.ts';
import { commitments } from './commitments.ts';
import { datapackage } from './datapackage.ts';
import { decisions } from './decisions.ts';
import { disclosures } from './disclosures.ts';
import { harms } from './harms.ts';
import { indicators } from './indicators.ts';
import { institutions } from './institutions.ts';
import { mechanisms } from './mechanisms.ts';
import { population } from './population.ts';
import { published } from './published.ts';
import { questions } from './questions.ts';
import { replies } from './replies.ts';
import { results } from './results.ts';
import { reviews } from './reviews.ts';
import { seats } from './seats.ts';
import { shortfalls } from './shortfalls.ts';
import { stays } from './stays.ts';

/**
 * The made-up example project: four invented hospitals with different stories, every table, four years. File name → text; the same
 * text every time.
 */
export function makeExample(): Map<string, string> {
  return new Map([
    ['README.md', readme],
    ['assessments.csv', assessments],
    ['charter.csv', charter],
    ['commitments.csv', commitments],
    ['datapackage.json', datapackage],
    ['decisions.csv', decisions],
    ['disclosures.csv', disclosures],
    ['harms.csv', harms],
    ['indicators.csv', indicators],
    ['institutions.csv', institutions],
    ['mechanisms.csv', mechanisms],
    ['population.csv', population],
    ['published.csv', published()],
    ['questions.csv', questions()],
    ['replies.csv', replies],
    ['results.csv', results()],
    ['reviews.csv', reviews],
    ['seats.csv', seats],
    ['shortfalls.csv', shortfalls],
    ['stays.csv', stays()]
  ]);
}

const readme = `# Made-up example

Everything in this folder is made up. There is no such hospital, no such county, and no person behind any row; figures and quotations are invented.
The files are written by \`npm run example\` from a seed, the same bytes every time: change \`src/cli/example/\`, not the files.

Four invented hospitals in two peer groups:

- **Larkspur Hollow General Hospital** is open about what it does and gets better: its gaps narrow from 2021 to 2024.
- **Gilded Harbor Medical Center** is polished outside. Its advisory circle has no vote, its promises run late, and its gaps do not narrow.
- **Dry Fork Valley Hospital** is small and rural. It means well, and many of its numbers are too small to show.
- **Stillwater Gate Hospital** reports next to nothing.
`;
