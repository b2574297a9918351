import { register } from './register.ts';

/** The project's own outcome indicators: four from records, three from sums, one as published. */
export const indicators = register(`
  indicator; label; label_es; component; kind; favourable; scale; numerator; denominator; target; level; goals; actions; source; table; unit; unit_es; event; event_es
  readmitted-within-30-days; Readmitted within 30 days; Reingreso en 30 días; compliance; proportion; lower; 100; readmitted; rows; 12; patient; lh.goal.4.1; rtb.action.3; Made-up definition; stays; stays; estancias; readmissions; reingresos
  interpreter-offered; Interpreter offered; Intérprete ofrecido; compliance; proportion; higher; 100; interpreter_offered; interpreter_offered is present; 95; patient; lh.goal.4.1; rtb.action.1; Made-up definition; stays; stays with an interpreter needed; estancias que requerían intérprete; interpreters offered; intérpretes ofrecidos
  minutes-waited; Minutes waited before being seen; Minutos de espera; compliance; mean; lower; 1; waited_minutes; rows; 45; patient; lh.goal.4.1; rtb.action.1; Made-up definition; stays; stays; estancias; minutes; minutos
  bills-sent-to-collection; Bills sent to collection; Facturas enviadas a cobranza; redress; proportion; lower; 100; sent_to_collection; rows; 3; organization; lh.goal.4.3; rtb.action.1; Made-up definition; stays; bills; facturas; bills sent to collection; facturas enviadas a cobranza
  death-in-hospital; Died in hospital; Murió en el hospital; compliance; proportion; lower; 100; ; ; 2.5; patient; lh.goal.4.1; rtb.action.3; Made-up definition; results; discharges; altas; deaths; muertes
  pain-treated; Pain asked about and treated; Dolor preguntado y tratado; compliance; proportion; higher; 100; ; ; 80; patient; lh.goal.4.1; rtb.action.2; Made-up definition; results; stays with pain; estancias con dolor; stays with pain treated; estancias con dolor tratado
  falls-with-injury; Falls with injury; Caídas con lesión; compliance; rate; lower; 1000; ; ; 2.5; patient; lh.goal.4.1; rtb.action.3; Made-up definition; results; bed days; días de cama; falls; caídas
  would-recommend; Would recommend the hospital; Recomendaría el hospital; transparency; estimate; higher; 100; ; ; 75; patient; lh.goal.5.1; rtb.action.2; State patient survey (made up); published; answers; respuestas; recommendations; recomendaciones
`);
