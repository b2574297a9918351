import raceEthnicity from '../../../data/vocabularies/race-ethnicity.json' with { type: 'json' };
import raceEthnicity1997 from '../../../data/vocabularies/race-ethnicity-1997.json' with { type: 'json' };
import language from '../../../data/vocabularies/language.json' with { type: 'json' };
import payer from '../../../data/vocabularies/payer.json' with { type: 'json' };
import sex from '../../../data/vocabularies/sex.json' with { type: 'json' };
import genderIdentity from '../../../data/vocabularies/gender-identity.json' with { type: 'json' };
import sexualOrientation from '../../../data/vocabularies/sexual-orientation.json' with { type: 'json' };
import disability from '../../../data/vocabularies/disability.json' with { type: 'json' };
import age from '../../../data/vocabularies/age.json' with { type: 'json' };
import zip3 from '../../../data/vocabularies/zip3.json' with { type: 'json' };
import neighbourhood from '../../../data/vocabularies/neighbourhood.json' with { type: 'json' };
import deprivation from '../../../data/vocabularies/deprivation.json' with { type: 'json' };
import income from '../../../data/vocabularies/income.json' with { type: 'json' };
import education from '../../../data/vocabularies/education.json' with { type: 'json' };
import employment from '../../../data/vocabularies/employment.json' with { type: 'json' };
import housing from '../../../data/vocabularies/housing.json' with { type: 'json' };
import socialRisk from '../../../data/vocabularies/social-risk.json' with { type: 'json' };
import immigrationStatus from '../../../data/vocabularies/immigration-status.json' with { type: 'json' };
import religion from '../../../data/vocabularies/religion.json' with { type: 'json' };
import rurality from '../../../data/vocabularies/rurality.json' with { type: 'json' };
import anyDimension from '../../../data/vocabularies/any-dimension.json' with { type: 'json' };
import nullFlavors from '../../../data/vocabularies/null-flavors.json' with { type: 'json' };
import raceCodesCms from '../../../data/vocabularies/race-codes-cms.json' with { type: 'json' };
import raceCodesHcup from '../../../data/vocabularies/race-codes-hcup.json' with { type: 'json' };
import payerCodesSopt from '../../../data/vocabularies/payer-codes-sopt.json' with { type: 'json' };
import payerCodesHcup from '../../../data/vocabularies/payer-codes-hcup.json' with { type: 'json' };
import sexCodesIso from '../../../data/vocabularies/sex-codes-iso-5218.json' with { type: 'json' };
import disabilityCodesAcs from '../../../data/vocabularies/disability-codes-acs.json' with { type: 'json' };
import disabilityCodesFlag from '../../../data/vocabularies/disability-codes-flag.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';

/**
 * Every pack of `data/vocabularies/`: those of the dimensions in the order in which dimensions are shown, then what every dimension
 * has, then lists of codes.
 */
export const packs = [
  raceEthnicity,
  raceEthnicity1997,
  language,
  payer,
  sex,
  genderIdentity,
  sexualOrientation,
  disability,
  age,
  zip3,
  neighbourhood,
  deprivation,
  income,
  education,
  employment,
  housing,
  socialRisk,
  immigrationStatus,
  religion,
  rurality,
  anyDimension,
  nullFlavors,
  raceCodesCms,
  raceCodesHcup,
  payerCodesSopt,
  payerCodesHcup,
  sexCodesIso,
  disabilityCodesAcs,
  disabilityCodesFlag
] as readonly Vocabulary[];
