import { isolating } from './isolating.ts';
import type { FrameworkMessages, ItemKindWord } from './framework-messages.ts';

const one: Readonly<Record<ItemKindWord, string>> = {
  step: 'Paso',
  goal: 'Meta',
  level: 'Nivel',
  example: 'Ejemplo',
  value: 'Valor',
  principle: 'Principio',
  role: 'Papel',
  action: 'Acción',
  criterion: 'Criterio'
};

const several: Readonly<Record<ItemKindWord, string>> = {
  step: 'pasos',
  goal: 'metas estratégicas',
  level: 'niveles',
  example: 'ejemplos de rendición de cuentas',
  value: 'valores que guían',
  principle: 'principios',
  role: 'papeles',
  action: 'acciones',
  criterion: 'criterios'
};

/** The frameworks' pages in the Spanish of the United States. */
export const spanishFrameworks = isolating<FrameworkMessages>({
  contents: 'Contenido',
  pages: { overview: 'Los dos marcos', glossary: 'Glosario', nav: 'Marcos' },
  overview: {
    title: 'Dos marcos, nueve criterios',
    lead: [
      'Dos guías de los Estados Unidos dicen qué hace un hospital que se toma en serio la equidad en salud: Bringing Light & Heat y Raising the Bar. Aquí están las dos enteras, con los números y los títulos cortos de la fuente, explicadas con nuestras palabras.',
      'El informe pide cuentas a la institución con nueve criterios en cinco componentes. Aquí se ve qué partes de las dos guías hay detrás de cada uno.'
    ],
    about: {
      'light-and-heat':
        'Una guía de cinco pasos que vuelven a empezar: prometer, preparar, buscar causas, cambiar, aprender. Dice de qué se le puede pedir cuentas a un hospital que responde por la equidad en salud.',
      'raising-the-bar':
        'Cinco principios y catorce acciones en los cuatro papeles de un hospital: el que da atención, el que emplea, el que colabora y el que defiende.'
    },
    whole: (title) => `Leer entera ${title}`,
    criteria: 'Los nueve criterios y lo que habla de ellos',
    ours: 'Qué elemento habla de qué criterio, y qué elementos de las dos piden lo mismo, es lectura nuestra: ninguna de las fuentes traza estas líneas.',
    noneHere: 'nada',
    pairs: 'Metas, acciones y principios que piden lo mismo',
    pairsText:
      'Cada meta de Bringing Light & Heat con las acciones y los principios de Raising the Bar más cercanos. Lectura nuestra.'
  },
  source: {
    from: (source, authority) => `Fuente: ${source}. Publicado por ${authority}.`
  },
  kind: one,
  kinds: {
    step: 'Pasos',
    goal: 'Metas estratégicas',
    level: 'Niveles',
    example: 'Ejemplos de rendición de cuentas',
    value: 'Valores que guían',
    principle: 'Principios',
    role: 'Papeles',
    action: 'Acciones',
    criterion: 'Criterios'
  },
  counted: (kind, count) => `${count} ${several[kind]}`,
  item: {
    question: 'Un vecino preguntaría:',
    practices: { goal: 'Prácticas de ejemplo', action: 'Maneras de ponerla en práctica' },
    noPractices: 'La fuente no da prácticas aquí.',
    level: (level) => `Nivel: ${level}`,
    speaksTo: 'Habla de:',
    sameAsk: 'Pide lo mismo:',
    vignettes: 'En la vida real:'
  },
  resources: {
    heading: 'Recursos que nombra la fuente',
    lead: 'Por título, editor y año, como los da la fuente.',
    noYear: 'sin año'
  },
  vignettes: {
    heading: 'Lo que hicieron organizaciones reales',
    lead: 'Contado brevemente con nuestras palabras, según la fuente.',
    shows: 'Es ejemplo de:'
  },
  glossary: {
    title: 'Glosario',
    lead: 'Palabras por las que preguntaría un vecino, en lenguaje sencillo. Los significados son nuestros.'
  },
  record: {
    title: (institution, edition) => `${institution}: lo que consta en los dos marcos, edición ${edition}`,
    heading: (institution) => `${institution}: lo que consta`,
    kicker: (edition) => `Nueve criterios, dos marcos · edición ${edition}`,
    lead: 'Cada elemento de los nueve criterios y de los dos marcos, con las promesas, valoraciones, medidas y respuestas que lo nombran. Donde no hay ninguna, se dice.',
    scorecard: 'Ir al informe',
    summary: '¿De cuánto consta algo?',
    onRecord: (kind, some, all) => `${some} de ${all} ${several[kind]}`,
    summaryNote:
      'Se cuentan los elementos con alguna promesa, valoración, medida con datos o respuesta. No es una nota: una promesa incumplida cuenta igual que una cumplida.',
    nothing: 'No consta nada',
    promises: 'Promesas',
    measures: 'Medidas',
    assessments: 'Valoraciones',
    replies: 'Respuestas',
    promiseDates: (madeOn, dueOn) => `hecha el ${madeOn}, para el ${dueOn}`,
    below: (promises, measures, assessments, replies) =>
      [
        counted(promises, 'promesa', 'promesas'),
        counted(measures, 'medida', 'medidas'),
        counted(assessments, 'valoración', 'valoraciones'),
        counted(replies, 'respuesta', 'respuestas')
      ]
        .filter((part) => part !== '')
        .join(', '),
    more: (kind) => (kind === 'goal' || kind === 'action' ? 'Qué significa y cómo se practica' : 'Qué significa')
  }
});

function counted(count: number, singular: string, plural: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? singular : plural}`;
}
