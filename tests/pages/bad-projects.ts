interface Stays {
  readonly institution: string;
  readonly label?: string;
  /** Group → [rows, events]. */
  readonly groups: Readonly<Record<string, readonly [number, number]>>;
  readonly hasPeriod?: boolean;
}

/** A name of 300 characters, as registers of foundations really have them. */
export const longName = `${'The Very Long Name of a Community Health Partnership '.repeat(6)}End`.slice(0, 300);

const html = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><b onclick="alert(3)">bold</b>',
  '&amp; &lt;i&gt;'
];

/** Projects as nobody should have to send them, as files; each is published the whole way. */
export const badProjects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'names of 300 characters': project({
    institution: longName,
    label: `Readmitted ${longName}`.slice(0, 300),
    groups: { [`One ${longName}`.slice(0, 300)]: [400, 120], ['Unbroken'.repeat(38).slice(0, 300)]: [400, 60] }
  }),
  'names from right to left': project({
    institution: 'مستشفى الأمل العام',
    label: 'إعادة الإدخال خلال ٣٠ يوما',
    groups: { 'المتحدثون بالعربية': [400, 120], 'דוברי עברית': [400, 60], English: [300, 40] }
  }),
  'names with emoji': project({
    institution: '🏥 Hôpital 👩🏽‍⚕️',
    label: '🔁 Readmitted',
    groups: { '👨‍👩‍👧‍👦': [400, 120], '🏳️‍🌈 group': [400, 60], '👵🏿': [300, 40] }
  }),
  'groups whose names are HTML': project({
    institution: 'St. <i>Elm</i> & "Sons" <script>alert(0)</script>',
    groups: Object.fromEntries(html.map((name, index) => [name, [400, 120 - 25 * index] as const]))
  }),
  'one group only': project({ institution: 'Elm Hospital', groups: { Everybody: [400, 60] } }),
  'forty groups': project({
    institution: 'Elm Hospital',
    groups: Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`Ward number ${index + 1}`, [80 + 5 * index, 12 + index] as const])
    )
  }),
  'no periods': project({
    institution: 'Elm Hospital',
    hasPeriod: false,
    groups: { North: [400, 120], South: [400, 60] }
  }),
  'everything withheld': project({
    institution: 'Elm Hospital',
    groups: { North: [6, 3], South: [4, 1], West: [9, 2] }
  }),
  'everything missing': {
    'institutions.csv': 'institution,name,place\nElm Hospital,Elm Hospital,Elm Springs\n',
    'datapackage.json': datapackage([])
  }
};

function project({ institution, label = 'Readmitted', groups, hasPeriod = true }: Stays): Record<string, string> {
  const rows = Object.entries(groups).flatMap(([group, [count, events]]) =>
    Array.from({ length: count }, (_, index) =>
      [quoted(institution), ...(hasPeriod ? ['2024'] : []), quoted(group), index < events ? 'yes' : 'no'].join(',')
    )
  );
  return {
    'stays.csv': `institution,${hasPeriod ? 'period,' : ''}ward,readmitted\n${rows.join('\n')}\n`,
    'indicators.csv': `indicator,label,component,kind,favourable,scale,numerator,denominator,table\nreadmitted,${quoted(label)},compliance,proportion,lower,100,readmitted,rows,stays\n`,
    'datapackage.json': datapackage([
      { name: 'stays', path: 'stays.csv', answerable: { table: 'records', dimensions: { ward: 'ward' } } }
    ])
  };
}

function datapackage(resources: readonly object[]): string {
  return JSON.stringify({
    name: 'bad-input',
    answerable: {
      data_date: '2024-12-31',
      rows_are_persons: true,
      publisher: { name: 'A coalition', role: 'neighbors', contact: 'us@example.org' }
    },
    ...(resources.length > 0 && { resources })
  });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
