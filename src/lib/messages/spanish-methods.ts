import type { MethodSection, RulesSubject } from './method-section.ts';
import { spanishNumbers as numbers } from './spanish-numbers.ts';
import type { EditionSubject } from './subjects.ts';

/** The methods page in Spanish: what every figure, range, test, verdict and hidden cell is. */
export function spanishMethods(edition: EditionSubject, rules: RulesSubject): readonly MethodSection[] {
  return [
    reading(edition),
    estimates,
    gaps(rules),
    verdictsOfGaps(rules),
    overTime,
    verdictsOfMeasures(rules),
    comparing(rules),
    funnels(rules),
    changes,
    disclosure(edition),
    absences,
    beside,
    limits
  ];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}\u00a0%`;
}

function reading(edition: EditionSubject): MethodSection {
  return {
    id: 'reading',
    title: 'Qué se contó, y hasta cuándo',
    paragraphs: [
      `Cada cifra viene de recuentos o de sumas exactas hechas con los archivos que tiene quien publica. Los datos llegan hasta el ${numbers.date(edition.dataDate)}; lo que vence después todavía no se cuenta, y los días de retraso se cuentan hasta esa fecha.`,
      'Un registro (puestos, decisiones, daños, preguntas, promesas, revisiones, incumplimientos y otros) se cuenta entero, desde su primera fila hasta esa fecha; los puestos y las reglas permanentes cuentan si están vigentes ese día. Las cifras de resultados y de registros individuales se muestran para su período más reciente, y los períodos anteriores como una línea.',
      'Una fila que nombra varios grupos cuenta en cada uno. Desconocido, sin respuesta y otro son grupos con cifras propias; nunca se juzgan ni se usan para comparar. Una fila sin respuesta no cuenta ni arriba ni abajo de la división; esas filas se cuentan al lado de la cifra.'
    ],
    terms: []
  };
}

const estimates: MethodSection = {
  id: 'estimates',
  title: 'Las cifras y sus márgenes',
  paragraphs: [
    'El margen al lado de una cifra es su intervalo del 95\u00a0%: si el mismo recuento se repitiera una y otra vez con casos del mismo tipo, 95 de cada 100 de esos márgenes contendrían el valor de fondo. Un registro se cuenta entero y no es una muestra; por eso no tiene margen y se compara con los umbrales tal como está.'
  ],
  terms: [
    {
      term: 'Parte (proporción)',
      text: 'Casos divididos por todas las filas en las que podía darse el caso. Margen: intervalo de Wilson. Donde una persona tiene muchas filas, el número de filas se divide antes por el efecto de diseño (la varianza que tiene en cuenta a las personas, entre la que no lo hace), si es mayor que 1.',
      source: 'Wilson 1927, Journal of the American Statistical Association 22: 209–212'
    },
    {
      term: 'Tasa',
      text: 'Casos divididos por el tiempo o la cantidad de exposición, por el número que se imprime con ella. Margen: límites exactos de Poisson a partir de la distribución gamma.',
      source: 'Garwood 1936, Biometrika 28: 437–442'
    },
    {
      term: 'Media',
      text: 'Suma dividida por el número de filas. Margen: t de Student; donde una persona tiene muchas filas, con la varianza entre personas.',
      source: 'Student 1908, Biometrika 6: 1–25'
    },
    {
      term: 'Razón de sumas',
      text: 'Una suma dividida por otra, como dinero pagado entre dinero prometido. Sin margen.'
    },
    {
      term: 'Tiempo hasta que algo ocurre',
      text: 'La mediana de la curva de Kaplan–Meier: los casos abiertos cuentan como abiertos hasta el último día de los datos. «No alcanzado» donde la curva sigue por encima de la mitad. Margen: límites de Brookmeyer–Crowley.',
      source:
        'Kaplan y Meier 1958, Journal of the American Statistical Association 53: 457–481; Brookmeyer y Crowley 1982, Biometrics 38: 29–41'
    },
    {
      term: 'Composición',
      text: 'Los puestos de un grupo como parte de todos los puestos, al lado de su parte de las personas atendidas. La paridad es la primera parte dividida por la segunda. Una junta se cuenta entera; por eso no hay margen ni prueba.'
    },
    { term: 'Cobertura', text: 'Lo que hay, como parte de lo que debería haber.' },
    {
      term: 'Cifras de otros',
      text: 'Las cifras ya publicadas se pasan tal como se dieron, con su fuente; si falta el error estándar, se toma de un intervalo del 95\u00a0% donde lo hay.'
    },
    {
      term: 'Poco fiable',
      text: 'Una cifra de muy pocos casos, o con un margen demasiado amplio, se marca con un punto hueco y una línea discontinua. Se muestra y no se juzga.',
      source:
        'Parker y otros 2017, National Center for Health Statistics, Series 2 No. 175 (proporciones) y Series 2 No. 200 (tasas y recuentos)'
    },
    {
      term: 'Sin ajuste por edad',
      text: 'Las cifras son brutas: los grupos pueden tener edades distintas, y parte de una brecha puede deberse a eso. Toda brecha de un resultado lo dice.'
    }
  ]
};

const gaps = (rules: RulesSubject): MethodSection => ({
  id: 'gaps',
  title: 'Brechas entre grupos',
  paragraphs: [
    `Una brecha se muestra siempre como diferencia y como razón. Si una carta de reglas o quien publica no dice otra cosa, cada grupo se compara con el que tiene la mejor cifra en todos los períodos juntos, entre los grupos que se pueden juzgar y tienen al menos ${percent(rules.leastReference)} de las filas; es el mismo en todos los períodos. Donde una persona puede contar en varios grupos, cada grupo se compara con todas las personas que no están en él.`
  ],
  terms: [
    {
      term: 'Diferencia',
      text: 'Cifra del grupo menos cifra del grupo con el que se compara. Margen: Newcombe para proporciones; el método de recuperación de varianzas a partir de los dos intervalos exactos para tasas; Welch para medias; normal para cifras que vienen con su error.',
      source:
        'Newcombe 1998, Statistics in Medicine 17: 873–890; Zou y Donner 2008, Statistics in Medicine 27: 1693–1702; Welch 1947, Biometrika 34: 28–35'
    },
    {
      term: 'Razón',
      text: 'Cifra del grupo dividida por la del grupo con el que se compara. Margen: Katz para proporciones, condicional exacto para tasas, normal en el logaritmo para medias y cifras dadas.',
      source: 'Katz y otros 1978, Biometrics 34: 469–474'
    },
    {
      term: 'Casos de más',
      text: 'Cuántos casos menos (o más, donde más es mejor) habría si el grupo tuviera la tasa con la que se compara. Es aritmética; no es un pronóstico ni una causa. «Al menos» donde algún grupo está oculto. Estas cifras nunca se suman entre dimensiones ni entre medidas.'
    },
    {
      term: 'Prueba',
      text: 'Proporciones: prueba de puntuación con varianza conjunta, y prueba exacta de Fisher donde se esperan menos de 5 casos en una celda. Tasas: prueba binomial condicional exacta. Medias: prueba de Welch. Cifras dadas: z de la diferencia. A dos colas.'
    },
    {
      term: 'Muchas comparaciones',
      text: 'El valor p se ajusta por todas las comparaciones de una medida, dimensión y período en una institución; donde los datos eligieron el grupo con el que se compara, por todas las parejas de grupos.',
      source: 'Holm 1979, Scandinavian Journal of Statistics 6: 65–70'
    }
  ]
});

const verdictsOfGaps = (rules: RulesSubject): MethodSection => ({
  id: 'gap-verdicts',
  title: 'Cuándo una brecha se llama clara',
  paragraphs: [
    'Un veredicto dice qué tan seguros son los números, no quién tiene la culpa. La brecha de un grupo al que le va mejor se imprime y no se cuenta.'
  ],
  terms: [
    {
      term: 'Brecha clara',
      text: `p ajustado menor que ${String(rules.significance)}, y una razón del resultado adverso de al menos ${String(rules.smallestGap)} (o lo que diga una carta de reglas o la medida) en cualquiera de los dos sentidos; donde más es mejor, también al menos 1 punto porcentual.`
    },
    { term: 'Sin brecha clara', text: 'Todo el margen queda dentro de ese límite.' },
    {
      term: 'No se puede concluir',
      text: `Todo lo demás, con su razón: el margen es demasiado amplio, hay muy pocos casos, una cifra está oculta o hay demasiados desconocidos (menos del ${percent(rules.leastKnown)} de las filas tiene un grupo conocido). Donde se puede decir, cuántos casos bastarían.`
    },
    {
      term: 'No se juzga',
      text: 'No se hace ninguna prueba: con registros, con desconocido, sin respuesta y otro, con cifras sin error, y con la edad si una carta de reglas no lo pide.'
    }
  ]
});

const verdictsOfMeasures = (rules: RulesSubject): MethodSection => ({
  id: 'verdicts',
  title: 'Cuándo se cumple una medida o un criterio',
  paragraphs: [
    'Los umbrales son valores de Answerable, cada uno con su razón al lado de la medida, si una comunidad no fijó los suyos en una carta de reglas antes de mirar; entonces vale la carta. No hay nota global, y nada se suma entre criterios.'
  ],
  terms: [
    {
      term: 'Medida',
      text: 'Se cumple, se cumple en parte o no se cumple según la cifra total del período más reciente (un registro: de todas sus filas). Una cifra con margen tiene que quedar con todo su margen dentro de una de estas franjas; si no, no se puede saber. Una meta sola vale como umbral de cumplimiento. Una mediana no alcanzada es «no cumple» cuando los casos se han seguido más allá del último umbral; si no, no se puede saber.'
    },
    {
      term: 'Puestos con voto por grupo',
      text: `De los grupos conocidos con al menos ${percent(rules.leastPopulation)} de las personas atendidas, la parte que tiene al menos ${percent(rules.fairSeats)} de los puestos que le tocan; esa parte se compara con los umbrales.`
    },
    {
      term: 'Criterio',
      text: 'Las medidas sin datos se dejan fuera; si no queda ninguna, no hay datos. Para cada medida de la que no se puede saber se prueba cada veredicto: todas cumplen es «cumple», ninguna cumple es «no cumple», lo demás es «cumple en parte», y «cumple» pasa a «cumple en parte» si se dejó fuera alguna medida. Si las pruebas no coinciden, no se puede saber.'
    },
    {
      term: 'Valoraciones',
      text: 'Lo que juzgaron la comunidad, la institución y otros está al lado del veredicto de los datos. Donde no están de acuerdo, se muestran los dos; no se promedian.'
    },
    {
      term: 'Verificación',
      text: 'Declarado por la propia institución, documentado, comprobado por terceros independientes o comprobado por la comunidad. Una cifra lleva la más débil de aquello con lo que se hizo.'
    }
  ]
});

const overTime: MethodSection = {
  id: 'over-time',
  title: 'Las brechas a lo largo del tiempo',
  paragraphs: [
    'La línea de una brecha muestra la diferencia entre los mismos dos grupos, período por período, con su margen y su veredicto en cada uno. El grupo con el que se compara no cambia por el camino; por eso una línea que baja es una brecha que se cierra, y no otra comparación.',
    'Cada período se juzga por sí mismo; un titular habla del más reciente. Dos márgenes que se cruzan no demuestran que la brecha haya cambiado. Los períodos se unen solo si son de la misma clase y se midieron con el mismo método; un método nuevo corta la línea, y un período oculto o sin datos deja un hueco que se marca y que nunca se rellena.'
  ],
  terms: []
};

const comparing = (rules: RulesSubject): MethodSection => ({
  id: 'comparing',
  title: 'Qué medidas se ponen lado a lado en el índice',
  paragraphs: [
    `El índice pone lado a lado un máximo de ${String(rules.mostIndexMeasures)} medidas, entre las que alguna institución tiene con cifra. Nadie las elige por cómo se ven las cifras. Primero van las que tiene al menos la mitad de las instituciones; entre ellas, los resultados que no pertenecen a ningún criterio, porque el veredicto de un criterio ya está junto a sus propias medidas; después, las que tienen más instituciones; después, el orden de la página.`,
    'Las instituciones se comparan solo dentro de su grupo de semejantes. Un hospital universitario y una clínica de pueblo tienen otros pacientes, otras tareas y otros números, y una sola lista de las dos ordenaría eso. Quien quiera mirar entre grupos tiene que pedirlo antes, y la página lo dice. Una institución que no publicó nada aparece como tal y no se deja fuera.'
  ],
  terms: []
});

const funnels = (rules: RulesSubject): MethodSection => ({
  id: 'funnels',
  title: 'Gráficos de embudo: lo que haría el azar solo',
  paragraphs: [
    'Un gráfico de embudo muestra una parte o una tasa de las instituciones de un grupo de semejantes: hacia arriba, la cifra; hacia la derecha, el número de casos en que se apoya. La línea horizontal es la cifra de todas juntas. Los límites a su alrededor dicen hasta dónde lleva el azar solo a una institución que es igual a sus semejantes: 95 de 100 quedarían dentro de los límites interiores, y 998 de 1,000 dentro de los exteriores. Son exactos, de la distribución binomial para las partes y de la de Poisson para las tasas; donde una persona tiene varias filas, son los del número efectivo.',
    'Con pocos casos el azar mueve mucho las cifras; por eso los límites son anchos a la izquierda. Un hospital pequeño que queda lejos de la línea puede estar dentro, y entonces no se le culpa ni se le felicita. Con muchos casos los límites son estrechos, y una distancia pequeña puede quedar fuera.',
    'Por encima y por debajo se refieren a los límites; cuál de los dos es mejor depende de la medida. Por azar, cerca de 1 de cada 20 queda fuera de los límites interiores y 1 de cada 500 fuera de los exteriores. Quedar fuera dice que el azar solo difícilmente lo explica, pero no por qué: otros pacientes, otra forma de contar y otra atención se ven igual aquí. Quedar dentro no dice que todo esté bien, porque a todo el grupo le puede ir mal, y no dice nada de las brechas entre grupos de personas.',
    `Se dibuja un embudo donde al menos ${String(rules.fewestInFunnel)} instituciones de un grupo de semejantes con nombre tienen cifras del mismo período y del mismo método, para las medidas del índice. Los registros se cuentan enteros; por eso no se pregunta por el azar. Las instituciones que no se dibujan se nombran, con la razón.`
  ],
  terms: [
    {
      term: 'De dónde vienen los límites',
      text: 'Límites de control alrededor del valor de todo el grupo de semejantes.',
      source: 'Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202'
    }
  ]
});

const changes: MethodSection = {
  id: 'changes',
  title: 'Qué cambió desde la edición anterior',
  paragraphs: [
    'Donde se da una edición anterior, cada página dice en qué difiere de ella, a partir de lo que publican las dos y de nada más. Una cifra puede ser otra por cinco razones, que se muestran por separado. Una cifra que es igual hasta el último decimal no es un cambio.'
  ],
  terms: [
    {
      term: 'Un cambio real',
      text: 'Un veredicto o una cifra de un período más nuevo, o una que se corrigió para el mismo período. Al lado se dice si el azar solo pudo causarlo: pudo, a menos que los dos márgenes no se toquen o que las dos sean recuentos de actos.'
    },
    {
      term: 'Un cambio de grupos',
      text: 'Grupos que entraron en los datos o salieron de ellos. El conjunto de las demás cifras ya no es comparable.'
    },
    {
      term: 'Ahora oculto, o ahora visible',
      text: 'Una cifra que dejó de mostrarse para proteger a las personas, o que empezó a mostrarse. No dice nada sobre la cifra misma.'
    },
    {
      term: 'Un cambio de método',
      text: 'Se define, se mide, se juzga o se protege de otra manera que antes. Esas cifras, y los veredictos que se apoyan en ellas, no se comparan, y nunca se presentan como mejores o peores.'
    },
    {
      term: 'Un cambio en lo que se comunica',
      text: 'Se comunica ahora y antes no, o al revés.'
    }
  ]
};

function disclosure(edition: EditionSubject): MethodSection {
  const { id, upTo, version } = edition.policy;
  return {
    id: 'disclosure',
    title: 'Qué se oculta para proteger a las personas',
    paragraphs: [
      `Antes de calcular nada para esta edición, se quitaron los números pequeños de personas según la regla «${id}»${version === undefined ? '' : `, versión ${version}`}: donde los casos o los no casos son de 1 a ${upTo}, se ocultan los dos; donde el grupo entero es de 1 a ${upTo}, se ocultan los tres. El cero se puede mostrar. Donde una persona tiene varias filas, se cuentan personas.`,
      'Con ellos se ocultan números mayores donde los pequeños se podrían deducir restando. Todo lo que hay en estas páginas, cifras, márgenes, pruebas, veredictos y frases, se calcula con lo que queda; por eso nada de aquí dice más que la tabla de datos.',
      'Los registros son actos de la institución y se muestran enteros; los grupos de las personas afectadas se protegen igual, a menos que esas personas estén de acuerdo o que el registro sea público. Las cifras que otros ya publicaron se muestran como están.',
      'Una sola expresión, «oculto por privacidad», vale para todo lo que se oculta. No se dice qué regla ocultó una celda, porque eso también podría revelar algo.'
    ],
    terms: []
  };
}

const absences: MethodSection = {
  id: 'absences',
  title: 'Por qué puede faltar una cifra',
  paragraphs: ['Una cifra que falta nunca se muestra como cero ni se deja en blanco.'],
  terms: [
    { term: 'Oculto por privacidad', text: 'Quien publica lo sabe y lo oculta para proteger a las personas.' },
    { term: 'No comunicado', text: 'Quien lo tiene no lo ha dado.' },
    { term: 'No recogido', text: 'Nadie lo pregunta.' },
    { term: 'No aplica', text: 'No hay nada de lo que pudiera ser la cifra.' },
    { term: 'No alcanzado', text: 'Una mediana que queda más allá del último día de los datos.' },
    { term: 'Ilegible', text: 'Hay algo escrito que no se puede leer como una cifra.' }
  ]
};

const beside: MethodSection = {
  id: 'files',
  title: 'Los archivos',
  paragraphs: [
    'data.csv tiene cada cifra y gaps.csv cada comparación, enteras y sin redondear; datapackage.json dice qué significa cada columna; manifest.json tiene el SHA-256 de cada archivo publicado. Los mismos archivos de quien publica dan otra vez los mismos bytes.',
    'Quien descarga una edición la puede comprobar: el hash de un archivo dice si es el que se publicó, y «answerable verify» o la página «Compruébelo usted» calculan otra vez las cifras a partir de los recuentos publicados.'
  ],
  terms: []
};

const limits: MethodSection = {
  id: 'limits',
  title: 'Lo que estas cifras no pueden decir',
  paragraphs: [
    'No dicen por qué hay una brecha. No ordenan a las instituciones de mejor a peor: hospitales de distinto tipo tienen otras tareas y otros números, y se muestran solo al lado de sus semejantes. Los grupos son los que nombran los archivos; a quienes no se les preguntó, o se anotó mal, no se les ve.'
  ],
  terms: []
};
