import type { Component, Criterion } from './types.ts';

/** The five components, in their order, each with the question that it answers in plain words. */
export const components: readonly Component[] = [
  {
    id: 'governance',
    title: { en: 'Community-Centered Governance', es: 'Gobierno centrado en la comunidad' },
    question: {
      en: 'Who decides here, and do the people affected have a vote?',
      es: '¿Quién decide aquí, y tienen voto las personas afectadas?'
    }
  },
  {
    id: 'redress',
    title: { en: 'Redress', es: 'Reparación' },
    question: {
      en: 'Has the harm been named, and by whom? Has it been made good?',
      es: '¿Se ha nombrado el daño, y quién lo nombró? ¿Se ha reparado?'
    }
  },
  {
    id: 'transparency',
    title: { en: 'Transparency & Answerability', es: 'Transparencia y rendición de cuentas' },
    question: {
      en: 'Can the public see the numbers, and the reasons?',
      es: '¿Puede el público ver los números y las razones?'
    }
  },
  {
    id: 'compliance',
    title: { en: 'Compliance', es: 'Cumplimiento' },
    question: {
      en: 'Does the community oversee whether the work is working?',
      es: '¿Supervisa la comunidad si el trabajo da resultado?'
    }
  },
  {
    id: 'consequences',
    title: { en: 'Consequences', es: 'Consecuencias' },
    question: {
      en: 'What follows when the hospital falls short, and who can make it follow?',
      es: '¿Qué pasa cuando el hospital incumple, y quién puede hacer que pase?'
    }
  }
];

/** The nine criteria, in their order, each with its key question in plain words. */
export const criteria: readonly Criterion[] = [
  {
    id: 'governance.1',
    component: 'governance',
    title: { en: 'Govern, not only advise', es: 'Gobernar, no solo aconsejar' },
    question: {
      en: 'Do people with lived experience, and from communities pushed to the margins, govern, and not only advise?',
      es: '¿Gobiernan, y no solo aconsejan, las personas con experiencia vivida y de comunidades marginadas?'
    }
  },
  {
    id: 'governance.2',
    component: 'governance',
    title: { en: 'Decisions are shared', es: 'Las decisiones se comparten' },
    question: {
      en: 'Are decisions shared with the community through a clear mechanism?',
      es: '¿Se comparten las decisiones con la comunidad mediante un mecanismo claro?'
    }
  },
  {
    id: 'redress.1',
    component: 'redress',
    title: { en: 'Harms named with the community', es: 'Daños nombrados con la comunidad' },
    question: {
      en: 'Did the community help to name the institution’s own harms, and does it shape the redress?',
      es: '¿Ayudó la comunidad a nombrar los daños de la propia institución, y define la reparación?'
    }
  },
  {
    id: 'redress.2',
    component: 'redress',
    title: { en: 'Harm repaired, money paid', es: 'Daño reparado, dinero pagado' },
    question: {
      en: 'Were steps taken, that can be shown, to repair harm and make restitution?',
      es: '¿Se dieron pasos que se puedan mostrar para reparar el daño y restituir?'
    }
  },
  {
    id: 'transparency.1',
    component: 'transparency',
    title: { en: 'Equity data made public', es: 'Datos de equidad públicos' },
    question: {
      en: 'Is equity data shared for public scrutiny?',
      es: '¿Se comparten los datos de equidad para que el público los examine?'
    }
  },
  {
    id: 'transparency.2',
    component: 'transparency',
    title: { en: 'Reasons given in public', es: 'Razones dadas en público' },
    question: {
      en: 'Are reasons given in public for what was done, and for what was not done?',
      es: '¿Se dan en público las razones de lo que se hizo y de lo que no se hizo?'
    }
  },
  {
    id: 'compliance.1',
    component: 'compliance',
    title: { en: 'Monitoring the community oversees', es: 'Seguimiento supervisado por la comunidad' },
    question: {
      en: 'Does the institution take part in monitoring that community members oversee, so that its efforts work, and work for everyone?',
      es: '¿Participa la institución en un seguimiento que supervisan miembros de la comunidad, para que sus esfuerzos funcionen, y funcionen para todas las personas?'
    }
  },
  {
    id: 'consequences.1',
    component: 'consequences',
    title: { en: 'Shortfalls have consequences', es: 'Los incumplimientos tienen consecuencias' },
    question: {
      en: 'Do shortfalls have clear mechanisms and consequences?',
      es: '¿Tienen los incumplimientos mecanismos y consecuencias claros?'
    }
  },
  {
    id: 'consequences.2',
    component: 'consequences',
    title: { en: 'Outsiders can enforce', es: 'Se puede exigir desde fuera' },
    question: {
      en: 'Can government, and governance centred on the community, enforce?',
      es: '¿Pueden exigir el gobierno y los órganos centrados en la comunidad?'
    }
  }
];

/** The criterion of that id, or undefined. */
export function findCriterion(id: string): Criterion | undefined {
  return criteria.find((criterion) => criterion.id === id);
}

/** The component of that id, or undefined. */
export function findComponent(id: string): Component | undefined {
  return components.find((component) => component.id === id);
}
