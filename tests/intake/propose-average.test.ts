import { describe, expect, it } from 'vitest';
import { propose } from '#lib/intake/propose.ts';
import { profileOfText } from './profile-of-text.ts';

const heat = [
  'setting,date,indicator,dimension,subgroup,estimate,setting_average,favourable_indicator,reference_subgroup',
  'Alba,2019,birth,Sex,Female,70,68,1,0',
  'Alba,2019,birth,Sex,Male,66,68,1,1',
  'Borea,2019,birth,Sex,Female,80,78,1,0',
  'Borea,2019,birth,Sex,Male,76,78,1,1'
].join('\n');
const average = (text: string) => {
  const proposal = propose(profileOfText(text));
  const reasons = proposal?.parts.filter(({ column }) => column === 'setting_average').map(({ reason }) => reason);
  return { ways: proposal?.resources, reasons };
};

describe('an average that is repeated beside each group', () => {
  it('is the figure of everyone, read from the rows of one group that every slice has', () => {
    const { ways, reasons } = average(heat);
    expect(ways?.map(({ name }) => name)).toEqual(['file', 'file-average']);
    expect(ways?.[1]?.answerable).toMatchObject({
      constants: { dimension: 'all', group: 'all' },
      columns: { setting: 'institution', date: 'period', indicator: 'indicator', setting_average: 'value' },
      dimensions: { dimension: '', subgroup: '', estimate: '' },
      where: '"subgroup" = "Female"'
    });
    expect(reasons).toEqual([{ code: 'average', column: 'setting_average', slices: 2, label: 'Female' }]);
  });

  it('is asked about, with the row, where it is not the same', () => {
    const profile = { ...profileOfText(heat.replace('Male,76,78', 'Male,76,79')), records: [1, 2, 3, 5] };
    const proposal = propose(profile);
    expect(proposal?.resources).toHaveLength(1);
    expect(proposal?.parts.find(({ reason }) => reason.code === 'average-differs')).toMatchObject({
      confidence: 'ask',
      record: 5
    });
  });

  it('is not used beside rows for everyone, without a group in every slice, or where only a part was looked at', () => {
    const overall = average(`${heat}\nAlba,2019,birth,Overall,Overall,68,68,1,0`);
    const nowhere = average(heat.replace('Sex,Female,80', 'Place,Rural,80').replace('Sex,Male,76', 'Place,Urban,76'));
    for (const [found, why] of [
      [overall, 'overall'],
      [nowhere, 'nowhere']
    ] as const)
      expect([found.ways?.length, found.reasons]).toEqual([1, [{ code: 'average-not-used', why }]]);
    const part = propose({ ...profileOfText(heat), isWhole: false });
    expect(part?.resources).toHaveLength(1);
  });

  it('leaves the mark of a reference group aside and says where the reference is chosen', () => {
    const parts = propose(profileOfText(heat))?.parts ?? [];
    expect(parts.find(({ column }) => column === 'reference_subgroup')?.reason.code).toBe('reference-flag');
  });
});
