import { isolating } from './isolating.ts';
import type { ReplyWords } from './reply-words.ts';

/** Words of the form by which an institution answers, in Spanish; its CSV file keeps the values of the template. */
export const spanishReplyWords = isolating<ReplyWords>({
  title: (institution) => `Respuesta de ${institution}`,
  heading: 'Su derecho de réplica',
  intro: (institution, publisher, askedOn) =>
    `${publisher} pide a ${institution} que responda a su informe; fecha de la petición: ${askedOn}. Cada veredicto está aquí tal como se publicará. Pueden responder a todos o a algunos.`,
  shown:
    'Lo que escriban se imprime al lado del veredicto, con sus palabras, con el día en que se les preguntó y el día de su respuesta. Donde no hay respuesta, la página lo dice.',
  stepsHeading: 'Cómo responder',
  steps: [
    'Abran este archivo en un navegador. No necesita conexión y no envía nada.',
    'Respondan lo que quieran: si están de acuerdo, por qué, y dónde se puede comprobar.',
    'Al final, pongan el día de su respuesta y guárdenla. Obtendrán un archivo CSV pequeño.',
    'Envíen ese archivo a la dirección de arriba. No debe llevar el nombre de ningún paciente.'
  ],
  paper: 'Sin JavaScript, o en papel: impriman esta página, complétenla a mano y envíenla.',
  facts: {
    askedOn: 'Fecha de la petición',
    sendTo: 'Enviar la respuesta a',
    file: 'Nombre del archivo de la respuesta'
  },
  contents: 'Sobre qué se les pregunta',
  measures: 'Sus medidas',
  gaps: 'Brechas claras entre grupos',
  against: (group, figure, reference, referenceFigure) =>
    `${group}: ${figure}, frente a ${reference}${referenceFigure === undefined ? '' : `: ${referenceFigure}`}.`,
  rest: 'todas las demás personas',
  says: 'El informe dice',
  answer: (item) => `Respuesta: ${item}`,
  agrees: 'La institución está',
  choices: [
    { value: 'agrees', text: 'de acuerdo' },
    { value: 'agrees in part', text: 'de acuerdo en parte' },
    { value: 'disagrees', text: 'en desacuerdo' },
    { value: 'disagrees in part', text: 'en desacuerdo en parte' }
  ],
  noAnswer: 'sin respuesta',
  text: 'Con sus palabras',
  evidence: 'Dónde se puede comprobar',
  evidenceUrl: 'Dirección del documento (https://…)',
  evidencePage: 'Página o sección',
  evidenceQuote: 'Las palabras que lo muestran',
  finish: 'Guardar la respuesta',
  repliedOn: 'Día de la respuesta',
  repliedOnHint: 'AAAA-MM-DD: año, mes y día',
  save: 'Guardar la respuesta',
  copy: 'Mostrarla como texto para copiar',
  asText: 'La respuesta como texto: guárdenla con el nombre del archivo de la respuesta',
  draft: 'Lo que escriban queda en este navegador, en esta computadora, hasta que lo borren.',
  forget: 'Borrar lo escrito',
  script: {
    count: '{n} con respuesta.',
    none: 'Todavía no hay ninguna respuesta; no hay nada que guardar.',
    date: 'Pongan el día de la respuesta como AAAA-MM-DD.',
    link: 'Una dirección empieza con https:// o http://.',
    saved: 'Se guardó como {file}. Envíen ese archivo.',
    copied: 'Copiado. Si no funcionó, cópienlo del campo de abajo.',
    select: 'Copien el texto del campo de abajo.',
    notKept: 'Este navegador no guarda borradores: guarden la respuesta antes de cerrar la página.',
    forgotten: 'Borrado.'
  }
});
