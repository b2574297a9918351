import { csvTable } from './csv-table.ts';

/** Open about what it does, and getting better. */
export const larkspur = 'Larkspur Hollow General Hospital';
/** Polished outside: it advises, promises and publishes little that matters. */
export const gilded = 'Gilded Harbor Medical Center';
/** Small and rural: honest, with numbers too small to show. */
export const dryFork = 'Dry Fork Valley Hospital';
/** Reports next to nothing. */
export const stillwater = 'Stillwater Gate Hospital';

/** The four invented hospitals, in two peer groups. */
export const institutions = csvTable(
  ['institution', 'system', 'kind', 'peer_group', 'place', 'state', 'website'],
  [
    [
      larkspur,
      'Calder Public Health (made up)',
      'general hospital, 380 beds',
      'Large city hospitals',
      'Larkspur, Calder County (made up)',
      'CA',
      'https://larkspur.example/'
    ],
    [
      gilded,
      'Harbor Crown Health (made up)',
      'teaching hospital, 440 beds',
      'Large city hospitals',
      'Port Gild, Calder County (made up)',
      'CA',
      'https://gildedharbor.example/'
    ],
    [
      dryFork,
      '',
      'critical access hospital, 22 beds',
      'Small and rural hospitals',
      'Dry Fork, Ash County (made up)',
      'CA',
      'https://dryfork.example/'
    ],
    [
      stillwater,
      'Quiet Water Partners (made up)',
      'rural hospital, 60 beds',
      'Small and rural hospitals',
      'Stillwater, Ash County (made up)',
      'CA',
      'https://stillwater.example/'
    ]
  ]
);
