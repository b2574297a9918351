import { register } from './register.ts';

/** Standing rules: all five kinds of shortfall at one hospital, one that only the board can use at another, two at the small one. */
export const mechanisms = register(`
  institution; mechanism; criterion; kind; in_force_from; in_force_to; enforceable_by; url; evidence_url; evidence_page; evidence_quote; verification
  L; Joint decision compact; governance.2; ; 2022-01-01; ; community body; https://larkspur.example/compact; https://larkspur.example/compact.pdf; 4; No service is closed or moved without the assent of the council. (made up); community
  L; Quality payment at risk; consequences.1; outcome; 2023-01-01; ; payer; https://larkspur.example/payment; https://larkspur.example/contract-2023.pdf; 17; Two percent of the yearly payment is held back until the gap targets are shown to be met. (made up); documented
  L; Recall of board members; consequences.1; governance; 2022-07-01; ; community body; https://larkspur.example/bylaws; ; ; ; documented
  L; Publication bond; consequences.1; transparency; 2023-07-01; ; community body; https://larkspur.example/bond; ; ; ; documented
  L; Public answer hour; consequences.1; answerability; 2024-01-01; ; community body; https://larkspur.example/answers; ; ; ; self-reported
  L; County licence conditions; consequences.2; compliance; 2023-01-01; ; regulator; https://calder.example/licence; https://calder.example/licence.pdf; 2; The licence may be limited where a review is not held. (made up); independent
  G; Executive scorecard; consequences.1; outcome; 2021-01-01; ; board; https://gildedharbor.example/scorecard; https://gildedharbor.example/compensation.pdf; 9; Compensation may be adjusted where aims are not attained. (made up); documented
  G; Equity pledge; transparency.1; ; 2021-06-01; ; ; https://gildedharbor.example/pledge; ; ; ; self-reported
  G; Patient bill of rights; consequences.1; compliance; 2017-01-01; 2023-12-31; board; ; ; ; ; self-reported
  D; Tribal consultation agreement; governance.2; ; 2023-03-01; ; community body; https://dryfork.example/agreement; https://dryfork.example/agreement.pdf; 1; Both councils decide together on services for members. (made up); community
  D; State rural payment terms; consequences.1; outcome; 2022-01-01; ; payer; ; ; ; ; documented
  D; District open records rule; consequences.1; transparency; 2019-01-01; ; court; ; ; ; ; documented
`);
