import { register } from './register.ts';

/** Shortfalls found, what followed, and who made it follow. */
export const shortfalls = register(`
  institution; shortfall; found_on; kind; commitment; indicator; group; consequence; consequence_on; enforced_by; resolved_on; race_ethnicity; evidence_url; evidence_page; evidence_quote; verification
  L; Readmission target of 2022 missed; 2023-03-02; outcome; ; readmitted-within-30-days; Black or African American; One percent of the yearly payment held back; 2023-05-01; payer; 2025-03-01; Black or African American; https://calder.example/payer-notice; 1; One percent is held back from May. (made up); independent
  L; Anti-racism training late; 2024-03-04; compliance; Train all staff in anti-racism; ; ; Bonus of three managers withheld; 2024-04-10; board; 2024-05-15; ; ; ; ; documented
  L; Results by disability not published; 2025-05-02; transparency; ; minutes-waited; ; Publication bond drawn on; 2025-06-03; community body; ; ; ; ; ; community
  L; Interpreter target of 2024 missed; 2025-03-10; outcome; ; interpreter-offered; ; Council sets a monthly count; 2025-04-08; community body; ; ; ; ; ; community
  G; Readmission target not reached; 2024-07-15; outcome; Bring readmissions of Black patients down to 10 in 100; readmitted-within-30-days; Black or African American; ; ; ; ; Black or African American; ; ; ; self-reported
  G; Restitution not paid; 2023-01-20; compliance; Pay families who were sued; ; ; County reviews the tax exemption; 2024-03-03; regulator; ; ; https://calder.example/tax-review; 2; A review of the exemption is opened. (made up); independent
  G; Advisory circle not heard; 2023-03-15; governance; ; ; ; ; ; ; ; ; ; ; ; community
  G; Questions left open; 2024-02-20; answerability; ; ; ; Apology on the web site; 2024-12-12; board; ; ; ; ; ; self-reported
  D; Readmissions of tribal members still high; 2025-02-19; outcome; Lower readmissions of tribal members; readmitted-within-30-days; American Indian or Alaska Native; New plan with the tribal council; 2025-04-02; community body; ; ; ; ; ; community
  S; Inspection found no outcome data; 2023-02-27; transparency; Publish outcomes; death-in-hospital; ; Fine; 2024-01-09; regulator; ; ; https://ash.example/inspection-2023; 6; No data was produced. (made up); independent
  S; Letters unanswered; 2024-04-22; answerability; Answer letters within 30 days; ; ; ; ; ; ; ; ; ; ; independent
`);
