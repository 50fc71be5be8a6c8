import { describe, expect, it } from 'vitest';
import { describeCounts } from '../../../src/report/sentences/describeCounts.js';
import { inBoth } from '../names.js';

describe('describeCounts', () => {
  const compliance = (numerator: number) => ({ numerator, monitorable: 3, all: 5 });
  it('with nearly attained give both rates', () => {
    const counts = {
      total: 5,
      attained: 1,
      nearlyAttained: 1,
      missed: 1,
      notAssessed: 2,
      restated: 0,
      byReason: { noObservation: 2 },
      compliance: { strict: compliance(1), withNearly: compliance(2) },
    };
    // 1 ÷ 3 = 33.3 %, 2 ÷ 3 = 66.7 %
    const subject = { zh: '某领域', en: 'A field' };
    expect(inBoth((language) => describeCounts(counts, subject[language], language))).toEqual({
      zh: '某领域共5项，可评价的3项，其中达到1项，基本实现1项，未达到1项，达标率为33.3%（1/3）；计入基本实现的，达标率为66.7%（2/3）；另有2项无法评价，不计入分母。',
      en:
        'A field: 5 targets, 3 assessed: 1 attained, 1 nearly attained, 1 missed. Compliance ' +
        'rate 33.3% (1/3); 66.7% (2/3) with those nearly attained. 2 could not be assessed ' +
        'and are not in the denominator.',
    });
  });
});
