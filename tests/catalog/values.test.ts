import { describe, expect, test } from 'vitest';
import { findDimension, mapGroup } from '#lib/catalog/vocabularies.ts';

/** Label of the group that a value means, `own` where it stays a group of the file's own. */
function groupOf(dimension: string, value: string, pack?: string): string {
  const { group, mapped } = mapGroup(dimension, value, pack);
  return mapped ? group.label.en : `own, ${group.role}`;
}

const tables: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'race-ethnicity': [
    ['American Indian/Alaska Native', 'American Indian or Alaska Native'],
    ['AMERICAN INDIAN/ALASKA NATIVE FEDERALLY RECOGNIZED TRIBE', 'American Indian or Alaska Native'],
    ['Native American', 'American Indian or Alaska Native'],
    ['1002-5', 'American Indian or Alaska Native'],
    ['1735-0', 'American Indian or Alaska Native'],
    ['2028-9', 'Asian'],
    ['Asian (not Hispanic)', 'Asian, non-Hispanic'],
    ['Asian/Pacific Islander', 'Asian/Pacific Islander'],
    ['Asian or Pacific Islander', 'Asian/Pacific Islander'],
    ['ASIAN - PACIFIC ISLANDER', 'Asian/Pacific Islander'],
    ['A-PI', 'Asian/Pacific Islander'],
    ['AAPI', 'Asian/Pacific Islander'],
    ['AANHPI', 'Asian/Pacific Islander'],
    ['NHAPI', 'Asian/Pacific Islander, non-Hispanic'],
    ['AfricanAmerican', 'Black or African American'],
    ['African-American', 'Black or African American'],
    ['BLACK/AFRICAN AMERICAN', 'Black or African American'],
    ['2054-5', 'Black or African American'],
    ['Black non-Latina', 'Black, non-Hispanic'],
    ['NHB', 'Black, non-Hispanic'],
    ['Hispanic or Latino (of any race)', 'Hispanic or Latino'],
    ['HISPANIC/LATINO - PUERTO RICAN', 'Hispanic or Latino'],
    ['Latina', 'Hispanic or Latino'],
    ['Latine', 'Hispanic or Latino'],
    ['2135-2', 'Hispanic or Latino'],
    ['MENA', 'Middle Eastern or North African'],
    ['2118-8', 'Middle Eastern or North African'],
    ['Native Hawaiian/Other Pacific Islander', 'Native Hawaiian or Pacific Islander'],
    ['2076-8', 'Native Hawaiian or Pacific Islander'],
    ['Caucasian', 'White'],
    ['2106-3', 'White'],
    ['White non-Latina', 'White, non-Hispanic'],
    ['White, Not Hispanic or Latino', 'White, non-Hispanic'],
    ['Two or More Races', 'Multiracial'],
    ['Multiracial NH', 'Multiracial, non-Hispanic'],
    ['Non-Hispanic', 'Not Hispanic or Latino'],
    ['2186-5', 'Not Hispanic or Latino'],
    ['Other, non-Hispanic', 'Other, non-Hispanic'],
    ['2131-1', 'Other'],
    ['Some other race', 'Other'],
    ['Other Asian', 'own, known'],
    ['AA', 'own, known'],
    ['Indigenous', 'own, known'],
    ['Asian, White', 'own, known'],
    ['W', 'own, known'],
    ['1', 'own, known'],
    ['2', 'own, known'],
    ['3', 'own, known'],
    ['Other/Unknown', 'own, mixed'],
    ['Other Races and Unknown combined', 'own, mixed'],
    ['Unknown or Missing', 'Unknown']
  ],
  payer: [
    ['MediCare', 'Medicare'],
    ['Medicare Advantage', 'Medicare'],
    ['Medi-Cal', 'Medicaid'],
    ['Dual Eligible', 'Medicare and Medicaid'],
    ['Private', 'Private insurance'],
    ['Private Coverage', 'Private insurance'],
    ['BCBS', 'Blue Cross Blue Shield'],
    ['HMO', 'Managed care, kind not stated'],
    ['TRICARE', 'Other government'],
    ['Have some form of insurance', 'Insured, kind not stated'],
    ['Do not have some form of health\ninsurance', 'Self-pay or no insurance'],
    ['Self-Pay', 'Self-pay or no insurance'],
    ['sin seguro', 'Self-pay or no insurance'],
    ['Don´t know, refused or missing\ninsurance response', 'own, unknown'],
    ['Government', 'own, known'],
    ['MC', 'own, known'],
    ['HM', 'own, known'],
    ['1', 'own, known'],
    ['81', 'own, known']
  ],
  language: [
    ['ENGL', 'English'],
    ['eng', 'English'],
    ['en', 'English'],
    ['en-US', 'English'],
    ['SPAN', 'Spanish'],
    ['es-419', 'Spanish'],
    ['es_MX', 'Spanish'],
    ['RUSS', 'Russian'],
    ['POLI', 'Polish'],
    ['MAND', 'Mandarin'],
    ['cmn', 'Mandarin'],
    ['yue', 'Cantonese'],
    ['zh', 'Chinese, kind not stated'],
    ['zh-TW', 'Chinese, kind not stated'],
    ['Chinese', 'Chinese, kind not stated'],
    ['Chinese (Mandarin)', 'Mandarin'],
    ['hmn', 'Hmong'],
    ['ht', 'Haitian Creole'],
    ['Farsi', 'Persian'],
    ['ase', 'American Sign Language'],
    ['sign language', 'Sign language, kind not stated'],
    ['LEP', 'Limited English proficiency'],
    ['Non-English', 'Language other than English'],
    ['Other language', 'Other'],
    ['es-ar', 'own, known'],
    ['English/Spanish', 'own, known'],
    ['PTUN', 'own, known']
  ],
  sex: [
    ['Female', 'Female'],
    ['W', 'Female'],
    ['mujer', 'Female'],
    ['248152002', 'Female'],
    ['M', 'Male'],
    ['hombre', 'Male'],
    ['248153007', 'Male'],
    ['Unknown/Invalid', 'Unknown'],
    ['U', 'Unknown'],
    ['O', 'Other'],
    ['1', 'own, known'],
    ['2', 'own, known'],
    ['Both sexes', 'own, known']
  ],
  'gender-identity': [
    ['446141000124107', 'Woman'],
    ['446151000124109', 'Man'],
    ['407376001', 'Transgender woman'],
    ['407377005', 'Transgender man'],
    ['446131000124102', 'Non-binary'],
    ['OTH', 'Other'],
    ['ASKU', 'Unknown'],
    ['Chose not to disclose', 'Declined'],
    ['Transgender', 'own, known']
  ],
  'sexual-orientation': [
    ['38628009', 'Lesbian or gay'],
    ['20430005', 'Straight'],
    ['42035005', 'Bisexual'],
    ['UNK', 'Unknown'],
    ["Don't know", 'Unknown'],
    ['Something else', 'Other']
  ],
  disability: [
    ['Yes', 'With a disability'],
    ['No disability', 'Without a disability'],
    ['Deaf or serious difficulty hearing', 'Hearing'],
    ['DEYE', 'Seeing'],
    ['Cognitive', 'Remembering or deciding'],
    ['Serious difficulty walking or climbing stairs', 'Walking or climbing stairs'],
    ['Self-care', 'Dressing or bathing'],
    ['DOUT', 'Doing errands alone'],
    ['1', 'own, known'],
    ['2', 'own, known']
  ],
  income: [
    ['Quintile 1 (poorest)', 'Quintile 1 (poorest)'],
    ['Quintil 1 (más pobre)', 'Quintile 1 (poorest)'],
    ['Poorest', 'Quintile 1 (poorest)'],
    ['Quintile 3', 'Quintile 3'],
    ['Q5 richest', 'Quintile 5 (richest)'],
    ['Quintile 1', 'Quintile 1'],
    ['Q5', 'Quintile 5'],
    ['Under $25,000', 'own, known']
  ],
  deprivation: [
    ['Q1', 'Quintile 1'],
    ['quintil 5', 'Quintile 5'],
    ['Quintile 1 (most deprived)', 'own, known']
  ],
  education: [
    ['High school/GED', 'High school'],
    ['< high school', 'Less than high school'],
    ['> high school', 'own, known'],
    ['No education', 'No education'],
    ['Primary', 'Primary education'],
    ['Secondary +', 'Secondary or higher education'],
    ['College graduate', "Bachelor's degree or higher"]
  ],
  rurality: [
    ['Rural', 'Rural'],
    ['zona urbana', 'Urban']
  ],
  zip3: [
    ['94110', '941'],
    ['94110-1234', '941'],
    ['941101234', '941'],
    ['2139', '021'],
    ['94110.0', '941'],
    ['941**', '941'],
    ['Homeless', 'own, known']
  ],
  religion: [
    ['CATHOLIC', 'Catholic'],
    ['NOT SPECIFIED', 'Unknown'],
    ['UNOBTAINABLE', 'Unknown'],
    ['PROTESTANT QUAKER', 'own, known'],
    ['OTHER', 'Other'],
    ['Not applicable', 'Not applicable']
  ],
  ward: [
    ['?', 'Unknown'],
    ['UNKNOWN (DEFAULT)', 'Unknown'],
    ['no sabe', 'Unknown'],
    ['NASK', 'Unknown'],
    ['NI', 'Unknown'],
    ['MSK', 'Unknown'],
    ['asked-declined', 'Declined'],
    ['prefirió no responder', 'Declined'],
    ['otra', 'Other'],
    ['-9', 'own, known'],
    ['99', 'own, known']
  ]
};

describe.each(Object.entries(tables))('in %s', (dimension, values) => {
  test.each(values)('%j is %j', (value, group) => {
    expect(groupOf(dimension, value)).toBe(group);
  });
});

const codes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'cms-race': [
    ['0', 'Unknown'],
    ['1', 'White'],
    ['2', 'Black or African American'],
    ['3', 'Other'],
    ['4', 'Asian/Pacific Islander'],
    ['5', 'Hispanic or Latino'],
    ['6', 'American Indian or Alaska Native'],
    ['7', 'own, known']
  ],
  'hcup-race': [
    ['1', 'White'],
    ['3', 'Hispanic or Latino'],
    ['5', 'American Indian or Alaska Native'],
    ['6', 'Other']
  ],
  sopt: [
    ['1', 'Medicare'],
    ['11', 'Medicare'],
    ['111', 'Medicare'],
    ['14', 'Medicare and Medicaid'],
    ['2', 'Medicaid'],
    ['23', "Children's Health Insurance Program"],
    ['3', 'Other government'],
    ['4', 'Corrections'],
    ['5', 'Private insurance'],
    ['6', 'Blue Cross Blue Shield'],
    ['7', 'Managed care, kind not stated'],
    ['8', 'Self-pay or no insurance'],
    ['81', 'Self-pay or no insurance'],
    ['82', 'Charity care'],
    ['95', "Workers' compensation"],
    ['9', 'Other'],
    ['9999', 'Unknown'],
    ['Medi-Cal', 'Medicaid'],
    ['600', 'own, known']
  ],
  'hcup-payer': [
    ['3', 'Private insurance'],
    ['4', 'Self-pay or no insurance'],
    ['6', 'Other']
  ],
  'iso-5218': [
    ['0', 'Unknown'],
    ['1', 'Male'],
    ['2', 'Female'],
    ['9', 'Unknown'],
    ['F', 'Female'],
    ['3', 'own, known']
  ],
  'acs-dis': [
    ['1', 'With a disability'],
    ['2', 'Without a disability'],
    ['0', 'own, known']
  ],
  'disability-flag': [
    ['1', 'With a disability'],
    ['0', 'Without a disability'],
    ['2', 'own, known']
  ],
  'omb-spd15-1997': [
    ['Native Hawaiian or Other Pacific Islander', 'Native Hawaiian or Other Pacific Islander'],
    ['NHPI', 'Native Hawaiian or Other Pacific Islander'],
    ['Not Hispanic or Latino', 'Not Hispanic or Latino'],
    ['White', 'White']
  ]
};

describe.each(Object.entries(codes))('where a project names the pack %s', (pack, values) => {
  test.each(values)('%j is %j', (value, group) => {
    const dimension = findDimension(pack)!;
    expect(dimension.pack).toBe(pack);
    expect(groupOf(dimension.id, value, dimension.pack)).toBe(group);
  });
});

test('the file’s own label is kept beside a joint label and has no Spanish of ours', () => {
  expect(mapGroup('race-ethnicity', 'Other/Unknown').group).toEqual({
    id: expect.stringContaining('other-unknown') as string,
    label: { en: 'Other/Unknown' },
    role: 'mixed'
  });
});

test('labels that differ only in a sign before or behind are different groups', () => {
  const signs = ['<50', '>50', '50', '≥50', '50+', '-50'].map((label) => mapGroup('ward', label).group.id);
  expect(new Set(signs).size).toBe(signs.length);
});
