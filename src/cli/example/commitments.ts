import { register } from './register.ts';

/** Promises with their days, money and consequences. */
export const commitments = register(`
  institution; commitment; made_on; due_on; completed_on; goal; action; level; indicator; group; baseline; target; amount; spent; consequence; verified_by; evidence_url; evidence_page; evidence_quote; verification
  L; Bring readmissions of Black patients down to 16 in 100; 2022-01-18; 2024-12-31; 2024-12-31; lh.goal.4.1; rtb.action.3; patient; readmitted-within-30-days; Black or African American; 20; 16; 850000; 820000; Two percent of the yearly payment is held back; state payer; https://larkspur.example/report-2024.pdf; 12; Fewer than one in six came back in 2024. (made up); independent
  L; An interpreter within 30 minutes, day and night; 2022-05-30; 2023-06-30; 2023-06-12; lh.goal.4.1; rtb.action.1; patient; interpreter-offered; ; 71; 95; 400000; 410000; Report to the council; community council; ; ; ; community
  L; No lawsuits over bills; 2022-11-15; 2023-01-01; 2022-12-20; lh.goal.4.3; rtb.action.1; organization; bills-sent-to-collection; ; ; ; ; ; Fine to the county fund; county auditor; ; ; ; independent
  L; Two more voting seats for people with lived experience; 2023-02-14; 2024-07-01; 2024-07-01; lh.goal.1.3; rtb.action.8; organization; voting-seats-lived-experience; ; 20; 30; 30000; 28000; The council may call a vote; community council; ; ; ; community
  L; Train all staff in anti-racism; 2023-03-01; 2024-03-01; 2024-05-15; lh.goal.2.2; rtb.action.4; organization; ; ; ; ; 220000; 215000; Managers lose a bonus; ; ; ; ; self-reported
  L; Ask every patient about disability; 2023-09-01; 2024-12-31; 2024-11-20; lh.goal.5.1; rtb.action.3; organization; demographics-known; ; 60; 90; 90000; 88000; None named; ; ; ; ; documented
  L; Hire one in five from the county schools; 2024-01-15; 2025-06-30; 2025-06-20; lh.goal.4.6; rtb.action.14; community; ; ; ; ; 500000; 470000; Report to the council; community council; ; ; ; community
  L; Cut falls with injury by a quarter; 2024-06-01; 2026-06-01; ; lh.goal.4.1; rtb.action.3; patient; falls-with-injury; ; 2.4; 1.8; 300000; 110000; Two percent of the yearly payment is held back; ; ; ; ; self-reported
  L; Treat the pain of Black patients as often as of others; 2022-12-01; 2026-12-31; ; lh.goal.4.1; rtb.action.2; patient; pain-treated; Black or African American; 72; 84; 110000; 60000; Report to the council; ; ; ; ; documented
  L; Review the year with the council and begin again; 2022-12-01; 2023-12-31; 2023-12-12; lh.goal.5.3; rtb.action.8; community; ; ; ; ; 20000; 19000; Report to the council; community council; ; ; ; community
  G; Become the most equitable hospital in the state; 2021-06-01; 2023-12-31; ; lh.goal.1.2; rtb.action.4; societal; ; ; ; ; 3000000; 1650000; ; ; https://gildedharbor.example/pledge.pdf; 1; We will be the most equitable hospital in our state. (made up); documented
  G; Bring readmissions of Black patients down to 10 in 100; 2021-06-01; 2024-06-30; ; lh.goal.4.1; rtb.action.3; patient; readmitted-within-30-days; Black or African American; ; 10; 1200000; 240000; Compensation may be adjusted; ; ; ; ; self-reported
  G; Implicit bias video for all staff; 2021-09-01; 2022-09-01; 2022-08-30; lh.goal.2.2; rtb.action.4; organization; ; ; ; ; 60000; 60000; ; ; ; ; ; self-reported
  G; Pay families who were sued; 2021-10-15; 2022-12-31; ; lh.goal.4.3; rtb.action.1; organization; restitution-paid; ; ; ; 2400000; 310000; County reviews the tax exemption; ; ; ; ; documented
  G; Publish results by race each spring; 2022-03-09; 2024-03-31; ; lh.goal.5.2; rtb.action.9; organization; results-published-by-group; ; ; ; ; ; ; ; ; ; ; documented
  G; Supplier diversity of 10 percent; 2022-06-01; 2024-12-31; 2025-02-11; lh.goal.4.6; rtb.action.7; community; ; ; 3; 10; 150000; 130000; ; ; ; ; ; self-reported
  G; Equity centre building; 2023-01-20; 2025-01-20; 2024-12-01; lh.goal.1.1; rtb.action.4; organization; ; ; ; ; 5000000; 5200000; ; ; ; ; ; documented
  G; Interpreter for nine in ten who need one; 2023-06-14; 2025-03-31; ; lh.goal.4.1; rtb.action.1; patient; interpreter-offered; ; 55; 90; 700000; 120000; ; ; ; ; ; self-reported
  G; Ask about disability at registration; 2024-02-01; 2026-01-31; ; lh.goal.5.1; rtb.action.3; organization; demographics-known; ; 0; 90; 200000; 0; ; ; ; ; ; self-reported
  G; Cut falls with injury by a third; 2022-03-01; 2024-12-31; ; lh.goal.4.1; rtb.action.3; patient; falls-with-injury; ; 3; 2; 90000; 40000; ; ; ; ; ; self-reported
  G; Treat the pain of Black patients as often as the best; 2022-03-01; 2025-12-31; ; lh.goal.4.1; rtb.action.2; patient; pain-treated; Black or African American; 72; 90; 60000; 20000; ; ; ; ; ; self-reported
  D; Hire a tribal health liaison; 2023-03-01; 2023-09-30; 2023-08-21; lh.goal.2.3; rtb.action.9; community; ; American Indian or Alaska Native; ; ; 70000; 66000; Report to both councils; tribal council; ; ; ; community
  D; Lower readmissions of tribal members; 2023-05-01; 2024-12-31; ; lh.goal.4.1; rtb.action.3; patient; readmitted-within-30-days; American Indian or Alaska Native; 19; 13; 60000; 41000; Report to both councils; ; ; ; ; documented
  D; Charity care at twice the poverty level; 2024-04-03; 2024-10-01; 2024-09-25; lh.goal.4.3; rtb.action.1; organization; bills-sent-to-collection; ; ; ; 80000; 74000; ; ; ; ; ; documented
  S; Publish outcomes; 2021-01-15; 2022-12-31; ; lh.goal.5.2; rtb.action.9; organization; death-in-hospital; ; ; ; ; ; ; ; ; ; ; independent
  S; Answer letters within 30 days; 2022-04-01; 2023-04-01; ; lh.goal.5.2; rtb.action.9; organization; time-to-answer; ; ; ; ; ; ; ; ; ; ; independent
`);
