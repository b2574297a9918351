import { register } from './register.ts';

/** What the hospitals answered when asked about single criteria. */
export const replies = register(`
  institution; item; asked_on; text; agrees; replied_on
  L; redress.2; 2025-05-12; The heating will be paid for by October. (made up); agrees; 2025-05-30
  L; transparency.1; 2025-05-12; Waiting times by disability come out in July. (made up); agrees in part; 2025-06-02
  L; readmitted-within-30-days; 2025-05-12; The gap is smaller than it was, and still too wide. (made up); agrees; 2025-06-02
  G; governance.1; 2025-05-12; Governance is a matter of expertise. (made up); disagrees; 2025-06-20
  G; redress.2; 2025-05-12; Figures reflect legal timing and not intent. (made up); disagrees in part; 2025-06-20
  G; compliance.1; 2025-05-12
  D; transparency.1; 2025-05-14; One person does our data, two days a week. (made up); agrees; 2025-05-20
  S; transparency.1; 2025-05-14
  S; redress.1; 2025-05-14
`);
