import { register } from './register.ts';

/** Harms, who named them, and what was made good. */
export const harms = register(`
  institution; harm; identified_on; identified_by; acknowledged_on; redress_shaped_by; redressed_on; committed_amount; paid_amount; race_ethnicity; evidence_url; evidence_page; evidence_quote; verification; evidence_archived_on
  L; Lawsuits over small bills; 2021-05-04; community; 2021-09-01; community; 2022-06-30; 600000; 585000; Black or African American|Hispanic or Latino; https://larkspur.example/accounts-2023.pdf; 48; Of the 600,000 set aside for families who had been sued, 585,000 had been paid. (made up); independent; 2024-02-19
  L; Sterilizations without consent, 1961 to 1974; 2021-10-12; community; 2022-03-15; both; 2023-05-20; 900000; 840000; Black or African American|American Indian or Alaska Native; https://larkspur.example/history.pdf; 3; We did this, and we were wrong. (made up); community
  L; Interpreters missing at night; 2022-04-19; community; 2022-05-30; both; 2023-01-15; ; ; Hispanic or Latino; ; ; ; documented
  L; Pain of Black patients undertreated; 2022-11-08; institution; 2022-11-08; both; 2023-11-30; ; ; Black or African American; ; ; ; documented
  L; Police called to the waiting room; 2023-08-22; community; 2023-10-02; community; 2024-06-10; 40000; 40000; Black or African American; ; ; ; community
  L; Eastside clinic left without heating; 2024-12-03; community; 2025-01-20; community; ; 120000; 30000; ; ; ; ; documented
  G; Lawsuits over bills; 2021-02-16; press; ; ; ; 2400000; 310000; Black or African American|Hispanic or Latino; https://gildedharbor.example/accounts-2024.pdf; 71; Disbursements will follow review. (made up); documented; 2025-03-03
  G; Westside clinic closed in one week; 2021-09-20; community; ; ; ; ; ; Black or African American; ; ; ; community
  G; Wage theft of contract cleaners; 2022-05-11; court; 2023-01-10; court; 2023-06-30; 450000; 450000; Hispanic or Latino; https://calder.example/court/2022-118; ; ; independent
  G; Consent forms in English only; 2022-10-05; regulator; 2022-12-15; institution; ; ; ; ; ; ; ; independent
  G; Ashes of patients lost; 2023-04-18; press; ; ; ; 200000; 0; American Indian or Alaska Native; ; ; ; documented
  G; Emergency room waits of Black patients; 2024-01-30; community; ; ; ; ; ; Black or African American; ; ; ; community
  G; Collection agents at the bedside; 2024-08-12; community; 2024-11-20; institution; ; 300000; 0; ; ; ; ; documented
  D; Tribal members sent home by bus at night; 2022-08-15; community; 2022-10-01; community; 2023-03-01; 25000; 25000; American Indian or Alaska Native; ; ; ; community
  D; Births moved 90 miles away; 2023-07-10; institution; 2023-07-10; institution; ; ; ; ; ; ; ; documented
  S; Nursing home residents transferred without notice; 2023-02-27; regulator; ; ; ; ; ; ; https://ash.example/inspection-2023; ; ; independent
  S; Bills for services never given; 2024-03-19; press; ; ; ; ; ; ; ; ; ; documented
`);
