import { isolated } from './isolated.ts';
import { isolating } from './isolating.ts';
import type { AccountabilityMessages, PromiseStateWord } from './accountability-messages.ts';
import { spanishAmounts } from './spanish-amounts.ts';
import { spanishNumbers } from './spanish-numbers.ts';

const { date, count, days, period } = spanishNumbers;

const registers: Readonly<Record<string, string>> = {
  mechanisms: 'reglas y órganos permanentes',
  seats: 'puestos en los órganos',
  decisions: 'decisiones',
  harms: 'daños',
  disclosures: 'publicaciones prometidas',
  questions: 'preguntas del público',
  commitments: 'promesas',
  reviews: 'revisiones',
  shortfalls: 'incumplimientos'
};

const states: Readonly<Record<PromiseStateWord, string>> = {
  met: 'Cumplida a tiempo',
  'met-late': 'Cumplida tarde',
  'on-track': 'En camino',
  behind: 'Con retraso',
  missed: 'Incumplida',
  'cannot-tell': 'No se puede saber',
  'method-changed': 'Cambió el método'
};

const people: Readonly<Record<string, string>> = {
  community: 'la comunidad',
  institution: 'la institución',
  both: 'la comunidad y la institución',
  regulator: 'una autoridad reguladora',
  court: 'un tribunal',
  press: 'la prensa',
  board: 'la junta directiva',
  'community body': 'un órgano comunitario',
  payer: 'un pagador',
  accreditor: 'una entidad acreditadora'
};

const referenceRules: Readonly<Record<string, string>> = {
  best: 'el grupo que está mejor',
  largest: 'el grupo más grande',
  overall: 'todas las personas juntas',
  rest: 'todas las demás personas juntas'
};

const plural = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`;
const person = (who: string): string => people[who.trim().toLowerCase()] ?? isolated(who);

function setBy(who: string | undefined, on: string | undefined): string {
  return `puesto por ${who ?? 'la comunidad'}${on === undefined ? '' : ` el ${date(on)}`}`;
}

/** Promises, harms, process, charter, replies and asks in Spanish. */
export const spanishAccountability = isolating<AccountabilityMessages>({
  numbers: { date, period, count, days, ...spanishAmounts, absence: (absent) => count({ absent }) },
  sources: {
    page: (page) => `página ${page}`,
    archived: (on) => `archivado el ${date(on)}`,
    verification: (verification) =>
      ({
        'self-reported': 'declarado por la propia institución',
        documented: 'documentado',
        independent: 'comprobado por terceros independientes',
        community: 'comprobado por la comunidad'
      })[verification],
    ownWord: 'palabra de quien lo dice',
    document: 'Prueba'
  },
  registers: {
    name: (table) => registers[table] ?? table,
    notGiven: (institution, table) =>
      table === 'commitments'
        ? `${institution} no ha comunicado sus promesas.`
        : `${institution} no ha comunicado un registro de ${registers[table] ?? table}.`,
    notGivenMeans: 'Eso no significa que no haya nada: no se sabe.',
    declaredEmpty: (institution, table) =>
      `${institution} declara que no hay nada en su registro de ${registers[table] ?? table}.`,
    noRows: (table, dataDate) =>
      `El registro de ${registers[table] ?? table} no tiene ninguna entrada hasta el ${date(dataDate)}.`,
    askLetter: 'Pedirlo: hay una carta lista',
    csv: 'El registro como archivo (CSV)'
  },
  promises: {
    heading: 'Promesas',
    lead: 'Qué se prometió, para cuándo, y qué dicen los datos posteriores.',
    counts: 'Promesas por estado',
    states,
    counted: {
      met: 'cumplidas a tiempo',
      'met-late': 'cumplidas tarde',
      'on-track': 'en camino',
      behind: 'con retraso',
      missed: 'incumplidas',
      'cannot-tell': 'no se puede saber',
      'method-changed': 'cambió el método'
    },
    overdue: (number) => `vencida hace ${days(number)}`,
    late: (number) => `${days(number)} tarde`,
    metLate: (number) => `Cumplida, ${days(number)} tarde`,
    ofThemOverdue: 'de ellas con el plazo vencido',
    dueLabel: (on) => `vence ${date(on)}`,
    why: {
      interval: 'El intervalo en que puede estar la cifra abarca los dos lados de lo prometido.',
      withheld: 'La cifra está oculta por privacidad, para proteger a las personas.',
      'no-figure': 'No hay ninguna cifra de esta medida o de este grupo.',
      'no-later-figure': 'Ninguna cifra llega hasta la fecha de vencimiento.',
      'not-due': 'Todavía no vence, y no se prometió ninguna cifra con la que medir el avance.',
      'no-baseline': 'Todavía no vence, y no hay punto de partida con el que medir el avance.',
      unreadable: 'La medida, el grupo o la meta que nombra no corresponden a una sola cifra.'
    },
    methodChanged: 'Cambió la forma de contar; las cifras de antes y de después no se pueden comparar.',
    terms: {
      dates: 'Fechas',
      judgedBy: 'Se juzga por',
      promised: 'Consecuencia prometida',
      followed: 'Qué siguió',
      verifiedBy: 'Verificada por',
      money: 'Dinero',
      group: 'Para quién',
      about: 'Parte de'
    },
    dates: (madeOn, dueOn, completedOn, dataDate) =>
      `Hecha el ${date(madeOn)}; vence el ${date(dueOn)}; ${
        completedOn === undefined
          ? `sin completar hasta el ${date(dataDate)}`
          : `completada el ${date(completedOn)}, según el registro`
      }.`,
    byFigures: 'Cifras publicadas.',
    byRegister: 'La palabra del registro: sus propias fechas.',
    figure: (label, group, when, value) =>
      `${label}${group === undefined ? '' : `, ${group}`}, ${period(when)}: ${value}.`,
    interval: (value, range) => `${value} (${range})`,
    plan: ({ target, baseline, path }) => {
      const parts = [
        ...(target === undefined ? [] : [`meta ${target}`]),
        ...(baseline === undefined ? [] : [`punto de partida ${baseline}`]),
        ...(path === undefined ? [] : [`el camino recto estaría en ${path}`])
      ].join('; ');
      return parts === '' ? '' : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
    },
    claimCompleted: (on, state) =>
      `El registro de la institución dice que se completó el ${date(on)}. Lo que dicen las cifras publicadas: ${states[state].toLowerCase()}.`,
    claimReached:
      'Las cifras publicadas han alcanzado la meta. El registro de la institución no dice que se haya completado.',
    noneNamed: 'No se nombró ninguna.',
    notCalledFor: 'Hasta ahora no correspondía.',
    happened: ({ what, on, by, days: after }) =>
      `${[
        what === undefined ? 'Una consecuencia' : isolated(what),
        on === undefined ? 'sin fecha' : date(on),
        ...(by === undefined ? [] : [`por ${person(by)}`]),
        ...(after === undefined
          ? []
          : [after < 0 ? `${days(-after)} antes del vencimiento` : `${days(after)} después del vencimiento`])
      ].join(', ')}.`,
    outstanding: (dataDate, after, hasRegister) => {
      const since = after === undefined ? '' : `, ${days(after)} después del vencimiento`;
      return hasRegister
        ? `No ha seguido nada hasta el ${date(dataDate)}${since}.`
        : `No consta nada hasta el ${date(dataDate)}${since}: no se comunicó ningún registro de incumplimientos.`;
    },
    registeredAs: (name) => `En el registro de incumplimientos como «${name}».`,
    money: (promised, spent) =>
      `${promised === undefined ? 'sin cantidad prometida' : `${count(promised)} prometidos`}, ${
        spent === undefined ? 'no consta lo gastado' : `${count(spent)} gastados`
      }`,
    item: (number, title) => (number === undefined ? title : `${number} ${title}`),
    inRound: (round) => `vuelta ${round}`,
    more: 'Fechas, cifras y pruebas',
    legend: {
      made: 'hecha',
      due: 'vence',
      done: 'completada, según el registro',
      overdue: 'tarde o vencida',
      dataDate: (on) => `datos hasta el ${date(on)}`
    },
    note: (dataDate, number) =>
      `Los días de retraso se cuentan hasta la fecha de los datos, ${date(dataDate)}, nunca hasta hoy. ${plural(number, 'promesa', 'promesas')} en el registro.`
  },
  unregistered: {
    heading: 'En el registro de nadie',
    lead: 'Lo que los datos muestran incumplido, o lo que está vencido, y que ningún registro de incumplimientos nombra.',
    unknowable: (institution) =>
      `${institution} no ha comunicado un registro de incumplimientos; no se puede decir qué falta en él.`,
    none: 'Todo lo que los datos muestran incumplido o vencido está en el registro de incumplimientos.',
    counted: (number) => `${count(number)} en total.`,
    target: (when, groups) => `meta no alcanzada, ${period(when)}: ${groups}`,
    groups: (groups, dimension) => `${groups.join(', ')}${dimension === '' ? '' : ` (${dimension.toLowerCase()})`}`,
    overall: 'todas las personas juntas',
    commitment: (dueOn, number) => `promesa que vencía el ${date(dueOn)}, vencida hace ${days(number)}`
  },
  harms: {
    heading: 'Daños: nombrados, reconocidos, reparados',
    lead: 'Cada daño está en el punto al que ha llegado. A quién afectó se cuenta, y nunca se lista aquí.',
    counts: 'Daños por etapa',
    stages: { named: 'Nombrado', acknowledged: 'Reconocido', redressed: 'Reparado' },
    counted: { named: 'solo nombrados', acknowledged: 'reconocidos, sin reparar', redressed: 'reparados' },
    noneHere: 'Ningún daño está aquí.',
    terms: {
      named: 'Nombrado',
      acknowledged: 'Reconocido',
      redressed: 'Reparado',
      shapedBy: 'Reparación pensada por',
      money: 'Dinero'
    },
    by: (on, who) => `${date(on)}, por ${person(who)}`,
    after: (on, number) =>
      `${date(on)}${number === undefined ? '' : number === 0 ? ', el mismo día' : `, después de ${days(number)}`}`,
    notYet: (dataDate) => `no hasta el ${date(dataDate)}`,
    noDate: 'sin fecha',
    open: (number, dataDate) => `abierto ${days(number)}, contados hasta el ${date(dataDate)}`,
    shapedBy: (who) => (who === undefined ? 'no se nombra a nadie' : person(who)),
    money: (committed, paid) =>
      committed === undefined && paid === undefined
        ? 'no consta ninguna cantidad'
        : `${committed === undefined ? 'sin cantidad prometida' : `${count(committed)} prometidos`}, ${
            paid === undefined ? 'no consta lo pagado' : `${count(paid)} pagados`
          }`,
    byGroup: 'Quién recibe reparación',
    byGroupLead: 'Según las personas afectadas; los números pequeños se ocultan por privacidad:',
    noGroups:
      'No se pueden mostrar cifras según las personas afectadas: el registro no dice quiénes eran, o los números son demasiado pequeños.'
  },
  process: {
    heading: 'El proceso',
    lead: 'Un círculo, no una lista: lo aprendido abre la vuelta siguiente. Se cuenta a partir de las promesas que constan, por las fechas del propio registro.',
    steps: 'Los cinco pasos',
    counts: ({ done, due, overdue }) =>
      [
        ...(done > 0 ? [plural(done, 'hecha', 'hechas')] : []),
        ...(due > 0 ? [plural(due, 'por vencer', 'por vencer')] : []),
        ...(overdue > 0 ? [plural(overdue, 'vencida', 'vencidas')] : [])
      ].join(', ') || 'nada consta',
    nothing: 'nada consta',
    goals: 'Las metas, paso a paso',
    levels: 'Por nivel',
    rounds: 'Vuelta a vuelta',
    back: 'Del paso 5 el círculo vuelve al paso 1.',
    round: (number, closedOn) =>
      closedOn === undefined
        ? `La vuelta ${number} está abierta.`
        : `La vuelta ${number} se cerró el ${date(closedOn)} con la meta 5.3 (revisar y empezar de nuevo).`,
    since: (number) => `Las promesas hechas desde entonces son de la vuelta ${number}.`,
    unplaced: 'Promesas que no nombran ninguna meta y no están en ningún paso:',
    record: 'Todo lo que consta, punto por punto de los dos marcos',
    legend: { done: 'hecha', due: 'por vencer', overdue: 'vencida', nothing: 'nada consta' },
    promise: (number) => `promesa ${number}`
  },
  charter: {
    heading: 'La carta de reglas',
    lead: 'Reglas que puso la comunidad. Ocupan el lugar de las nuestras.',
    clock: (before) =>
      before > 0
        ? `${days(before)} antes del final de los datos`
        : before === 0
          ? 'el mismo día en que terminan los datos'
          : `${days(-before)} DESPUÉS de la fecha de los datos: no antes de mirar`,
    setBy,
    rules: {
      metAt: (value) => `se cumple con ${value}`,
      partlyAt: (value) => `se cumple en parte con ${value}`,
      reference: (rule) => `los grupos se comparan con ${referenceRules[rule] ?? `el grupo ${rule}`}`,
      smallestGap: (ratio) => `la brecha más pequeña que cuenta: ${ratio} veces`,
      judgeAge: (judged) => (judged ? 'también se juzgan los grupos de edad' : 'los grupos de edad no se juzgan')
    },
    file: 'La carta de reglas como archivo (CSV)',
    ours: 'valor nuestro',
    target: 'la meta que se fijó',
    publisher: (who, on) => setBy(who ?? 'quien publica', on)
  },
  assessments: {
    nobody: 'Ni la comunidad ni la institución han dicho nada sobre esto, ni nadie más.',
    disagree: (assessors) =>
      assessors > 2
        ? 'No están de acuerdo. Todos los juicios quedan; no se promedian.'
        : 'No están de acuerdo. Los dos juicios quedan; no se promedian.'
  },
  replies: {
    heading: 'Respuesta de la institución',
    agreement: (agrees) =>
      ({
        yes: 'de acuerdo',
        agrees: 'de acuerdo',
        no: 'en desacuerdo',
        disagrees: 'en desacuerdo',
        partly: 'de acuerdo en parte',
        'agrees in part': 'de acuerdo en parte',
        'disagrees in part': 'en desacuerdo en parte'
      })[agrees.trim().toLowerCase()] ?? agrees,
    answered: (askedOn, answeredOn, number) =>
      `Se preguntó el ${date(askedOn)}; respondió el ${date(answeredOn)}, después de ${days(number)}.`,
    waiting: (askedOn, number, countedTo) =>
      `Se preguntó el ${date(askedOn)}; sin respuesta tras ${days(number)} (contados hasta el ${date(countedTo)}).`,
    answeredSomeDay: (askedOn) => `Se preguntó el ${date(askedOn)}; no se indica el día de la respuesta.`,
    unanswered: (askedOn) => `Se preguntó el ${date(askedOn)}; no consta respuesta.`,
    askedLater: (askedOn, countedTo) =>
      `Se preguntó el ${date(askedOn)}, después del último día contado (${date(countedTo)}); no consta respuesta.`
  },
  needs: {
    heading: 'Qué haría falta para saberlo',
    holder: (holder) => `Quién lo tiene: ${holder}.`,
    elsewhere: (where) => `Quizá ya sea público: ${where}`,
    letter: 'Una carta que lo pide'
  },
  asks: {
    heading: 'Qué pedir',
    lead: 'Cada carta dice qué falta, cuánto bastaría y quién lo tiene.',
    kinds: {
      'no-data': 'Sin datos',
      'cannot-tell': 'No se puede saber',
      'cannot-conclude': 'Los grupos no se pueden comparar'
    },
    letter: (title) => `Carta: ${title}`,
    allLetters: 'Todas las cartas',
    open: ({ group, reference, dimension, reason, have, enough, known }) => {
      const first = `${group} frente a ${reference} (${dimension.toLowerCase()})`;
      const why: readonly string[] = [
        ...(reason === 'withheld' ? ['oculto por privacidad, para proteger a las personas'] : []),
        ...(reason === 'too-few' ? ['muy pocos casos'] : []),
        ...(reason === 'interval' ? ['el intervalo es demasiado amplio'] : []),
        ...(reason === 'unknowns'
          ? [known === undefined ? 'el grupo se conoce de muy pocas personas' : `el grupo solo se conoce en ${known}`]
          : []),
        ...(have === undefined ? [] : [`hay ${have}`]),
        ...(enough === undefined ? [] : [`bastarían unas ${enough}`])
      ];
      return why.length === 0 ? first : `${first}: ${why.join('; ')}`;
    },
    moreOpen: (number) => `y ${number} más`,
    answered: (askedOn, answeredOn) => `Se pidió el ${date(askedOn)}, respondió el ${date(answeredOn)}.`,
    waiting: (askedOn, number) => `Se pidió el ${date(askedOn)}; sin respuesta tras ${days(number)}.`,
    asked: (askedOn) => `Se pidió el ${date(askedOn)}.`,
    declaredEmpty: 'Declarados vacíos',
    notGiven: 'Registros no comunicados'
  },
  embeds: {
    summaryTitle: (institution) => `${institution}: los nueve criterios`,
    promisesTitle: (institution) => `${institution}: promesas`,
    harmsTitle: (institution) => `${institution}: daños y reparación`,
    promises: (overdue, all) =>
      `${plural(all, 'promesa', 'promesas')} en el registro, ${overdue === 0 ? 'ninguna' : count(overdue)} de ellas con el plazo vencido.`,
    harms: (redressed, all) =>
      `${plural(all, 'daño', 'daños')} en el registro, ${redressed === 0 ? 'ninguno' : count(redressed)} de ellos ${redressed > 1 ? 'reparados' : 'reparado'}.`,
    criteria: 'Los nueve criterios',
    rest: (number) => `${count(number)} más en el informe completo.`,
    inScorecard: 'Las pruebas, las cifras y los métodos están en el informe completo.'
  }
});
