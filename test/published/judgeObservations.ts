import { assessAttainment } from '../../src/library/assessAttainment.js';
import type { Observation } from '../../src/model/Observation.js';
import { bounds, judgedYear } from './makeObservations.js';

/** Returns the library's verdict for each bound and figure, by `target area year`. */
export function judgeObservations(observations: readonly Observation[]): Map<string, string> {
  const verdicts = new Map<string, string>();
  for (const observation of observations.filter((one) => one.year === judgedYear)) {
    const base = observations.find(
      (one) =>
        one.indicator === observation.indicator &&
        one.area === observation.area &&
        one.year === 2020,
    );
    for (const target of bounds.filter((one) => one.indicator === observation.indicator)) {
      const { status } = assessAttainment(target, {
        value: observation.value,
        unit: observation.unit,
        ...(base ? { base } : {}),
      });
      verdicts.set(`${target.id} ${observation.area} ${observation.year}`, status);
    }
  }
  return verdicts;
}
