import { isolated } from './isolated.ts';
import { isolating } from './isolating.ts';
import { capitalise, inSentence } from './english-words.ts';
import { ended } from './ended.ts';
import { isAbsent } from './is-absent.ts';
import type { DemandMeasure, DemandSubject, LetterEdition, OpenSubject } from './letter-subjects.ts';
import type { LetterWords, OpenGroups } from './letter-words.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import type { Text } from './subjects.ts';

const whys: Readonly<Record<string, string>> = {
  withheld:
    'oculto para proteger a las personas: este número, u otro que delataría, es demasiado pequeño para mostrarlo',
  'not-reported': 'no se ha comunicado',
  'not-collected': 'no se recoge',
  'not-applicable': 'no había nada que contar',
  'not-reached': 'la mitad de los casos o más seguían abiertos el último día de los datos',
  unreadable: 'lo que se entregó no se puede leer como cifra',
  interval: 'el margen en que puede estar la cifra cruza un umbral'
};

const verdicts = {
  'no-data': 'sin datos',
  'cannot-tell': 'no se puede saber',
  'cannot-conclude': 'no se puede concluir'
} as const;

/** Letters in the Spanish of the United States, as to a neighbor and with `ustedes`. */
export const spanishLetters = isolating<LetterWords>({
  text: spanish,
  subject: (institution, title) => `Solicitud a ${institution}: ${title}`,
  subjectOfAll: (institution) => `Solicitud a ${institution}: lo que el público todavía no puede ver`,
  madeUp: 'Esta carta es parte de un ejemplo inventado: la institución que nombra no existe.',
  to: (institution) => `Para ${institution}`,
  date: '[fecha]',
  name: '[su nombre]',
  intro: (institution, edition) =>
    `Me llamo [su nombre]. Escribo sobre el informe público de equidad de ${institution}${publisher(edition)}: edición ${edition.edition}, con datos hasta el ${numbers.date(edition.dataDate)}. El informe muestra cómo responde la institución ante las personas a las que atiende.`,
  joined: (count) =>
    `Esta carta reúne ${numbers.small(count)} solicitudes. Cada una se puede contestar también por separado.`,
  finding: (demand, number) => (number === undefined ? '' : `${number}. ${spanish(demand.title)}. `) + finding(demand),
  measure: ({ label, why }, kind) =>
    `«${spanish(label)}»${kind === 'cannot-conclude' ? ', de todas las personas juntas' : ''}: ${whys[why ?? ''] ?? (kind === 'no-data' ? 'no se entregaron cifras' : 'las cifras no lo deciden')}`,
  open,
  unknown,
  hidden:
    'Se ocultan los números que cuentan a muy pocas personas, y los que delatarían a otros así. Esos no los pedimos; ayudarían las cifras de varios años sumados.',
  asked: ({ on, answeredOn, days }) => {
    const asked = `Se les preguntó por esto el ${numbers.date(on)}`;
    if (answeredOn !== undefined) return `${asked} y contestaron el ${numbers.date(answeredOn)}. Se lo agradecemos.`;
    return days === undefined
      ? `${asked}. No consta ninguna respuesta.`
      : `${asked}. Después de ${numbers.days(days)} no consta ninguna respuesta.`;
  },
  askLead:
    'Por favor, envíennos lo siguiente, si pueden como tabla (hoja de cálculo o archivo CSV). Si el público ya lo puede encontrar, basta con un enlace.',
  ask: ({ what }) => `${capitalise(ended(spanish(what), ''))}. Debe mostrar:`,
  whereabouts: ({ holder, elsewhere }) =>
    `Quién suele tenerlo: ${ended(spanish(holder))}${elsewhere === undefined ? '' : ` Dónde puede ser público ya: ${ended(spanish(elsewhere))}`}`,
  countsOf: ({ label }) => `Los recuentos que hay detrás de «${spanish(label)}». Indiquen, por favor:`,
  countItems: (measure) => [
    `el número de ${unit(measure)} de cada año`,
    `dentro de ese número, el de ${event(measure)}`,
    'ambos números para todas las personas y para cada grupo'
  ],
  more: (measure, dimensions) =>
    `Los recuentos que hay detrás de «${spanish(measure.label)}» de más años, o de más ${unit(measure)} del mismo año${dimensions.length === 0 ? '' : `, por ${numbers.list(dimensions.map(inSentence))}`}. Los años se pueden sumar.`,
  record: (dimensions) =>
    `La fecha desde la que se registrará de más personas lo siguiente: ${numbers.list(dimensions.map(inSentence))}. Cualquiera puede preferir no decirlo; entonces eso es lo que se debe registrar.`,
  pooled: (title) =>
    `De «${title}» no pedimos los números ocultos para proteger a las personas: esos números, u otros que delatarían, son demasiado pequeños para mostrarlos. Lo que ayudaría: las cifras de varios años sumados, si entonces son bastante grandes.`,
  privacy: ({ policy }) =>
    `No queremos nombres ni nada que señale a un paciente o a un empleado: bastan los recuentos. Antes de publicar algo se ocultan los recuentos de personas de 1 a ${numbers.count(policy.upTo)}, y otros que los delatarían. Si ustedes mismos tienen que reservar números pequeños, márquenlos como ocultos por privacidad, para que nadie los tome por cero.`,
  deadline: (days) =>
    `Proponemos una respuesta en un plazo de ${numbers.days(days)} desde la fecha de esta carta. Es una propuesta nuestra, no un plazo legal; es la medida habitual del informe para las respuestas al público. Si necesitan más, dígannos hasta cuándo. Si algo no se puede compartir, dígannos por qué: la razón también se mostrará.`,
  shown: (kind) =>
    `Su respuesta estará en el informe al lado del veredicto, con sus propias palabras y su fecha. Hasta entonces el informe ${kind === undefined ? 'solo puede decir lo que no sabe' : `sigue diciendo «${verdicts[kind]}»`}. Eso no dice nada bueno ni malo de ustedes; dice que el público no lo puede saber.`,
  thanks: 'Gracias por su tiempo.',
  contact: (contact) => `Para hablar con quien publica el informe: ${contact}.`
});

function spanish({ en, es }: Text): string {
  return isolated(es ?? en);
}

/** What a row is; a word of our own where the measure has none in Spanish. */
function unit(measure: DemandMeasure): string {
  return isolated(measure.unit.es ?? 'casos');
}

function event(measure: DemandMeasure): string {
  return isolated(measure.event.es ?? '') || `casos de «${spanish(measure.label)}»`;
}

function publisher({ publisher: { name, role } }: LetterEdition): string {
  if (name === '') return '';
  return `, que publica ${isolated(name)}${role === '' ? '' : ` (${isolated(role)})`}`;
}

function finding({ kind, question, title }: DemandSubject): string {
  switch (kind) {
    case 'no-data':
      return `El informe pregunta: «${spanish(question)}» Todavía no tiene respuesta. Dice «sin datos», porque quienes lo hicieron no tenían cifras de:`;
    case 'cannot-tell':
      return `El informe pregunta: «${spanish(question)}» De una medida dice «no se puede saber», porque las cifras que tiene no lo deciden:`;
    case 'cannot-conclude':
      return `El informe mide «${spanish(title)}». De algunos grupos dice «no se puede concluir»: con estas cifras nadie puede saber si a los grupos les va de manera distinta o no.`;
  }
}

function open({ first, few, none, hidden }: OpenGroups, measure: DemandMeasure, withFigures: boolean): string {
  const units = unit(measure);
  const named = (groups: readonly OpenSubject[]): string =>
    numbers.list(groups.map(({ group }) => `«${spanish(group)}»`));
  const counted = ({ group, have, enough }: OpenSubject): string => {
    const facts = withFigures
      ? [
          ...(isAbsent(have) ? [] : [`${numbers.count(have)} ${units}`]),
          ...(enough === undefined ? [] : [`bastarían cerca de ${numbers.count(enough)}`])
        ]
      : [];
    return `«${spanish(group)}»${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
  };
  const parts = [
    ...(few.length === 0 ? [] : [`no hay suficientes ${units} para saberlo de ${numbers.list(few.map(counted))}`]),
    ...(none.length === 0 ? [] : [`no se contó nada de ${named(none)}`]),
    ...(hidden.length === 0 ? [] : [`oculto para proteger a las personas en ${named(hidden)}`])
  ];
  return `${where(first)}, en comparación con «${spanish(first.reference)}»: ${parts.join('; ')}`;
}

function unknown(given: OpenSubject, measure: DemandMeasure, withFigures: boolean): string {
  return withFigures && typeof given.knownShare === 'number'
    ? `${where(given)}: el grupo se conoce en el ${numbers.percent(given.knownShare)} (${unit(measure)}); basta con el 70\u00a0%`
    : `${where(given)}: el grupo no se conoce en suficientes ${unit(measure)}; basta con el 70\u00a0%`;
}

function where({ dimension, period }: OpenSubject): string {
  return `${spanish(dimension)}, ${numbers.period(period)}`;
}
