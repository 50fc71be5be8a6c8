import { describe, expect, it } from 'vitest';
import { parseObservations } from '../../src/input/parseObservations.js';
import { readObservationFiles, readObservations } from '../../src/input/readObservations.js';
import { indicatorOf } from '../evaluate/figures.js';

const row = { indicator: 'rate', value: '1', year: 2024, unit: 'percent', area: 'here' };
const bytes = new TextEncoder().encode('indicator,year,value\n');

describe('a default that is no value of its kind', () => {
  it.each<[object, string]>([
    [{ year: '2020' }, '.year'],
    [{ status: 'fnal' }, '.status'],
    [{ source: 5 }, '.source'],
    [{ area: 450381 }, '.area'],
    [{ unit: null }, '.unit'],
    [{ unit: 'permile' }, '.unit'],
    [{ yaer: 2020 }, ''],
  ])('%j is refused, since rows would get it', async (defaults, part) => {
    const options = { defaults } as never;
    const fault = expect.objectContaining({ path: `options.defaults${part}` });
    expect(() => parseObservations([row], options)).toThrow(fault);
    await expect(readObservations(bytes, options)).rejects.toThrow(fault);
  });
});

describe('the options of a file', () => {
  it.each([{ format: 'CSV' }, { hidden: 'false' }, { sheet: 0 }, { sheet: {} }, { file: 5 }])(
    '%j are refused',
    async (options) => {
      const [name] = Object.keys(options);
      await expect(readObservations(bytes, options as never)).rejects.toThrow(
        expect.objectContaining({ code: 'badArgument', path: `options.${name}` }),
      );
    },
  );

  it.each([{ bytes }, { file: 5, bytes }])(
    'are read only if each file has a name',
    async (file) => {
      await expect(readObservationFiles([file as never])).rejects.toThrow(
        expect.objectContaining({ path: 'files[0].file' }),
      );
    },
  );
});

describe('a catalogue with a half-written part', () => {
  const area = { code: 'here', name: { zh: '县', en: 'County' } };
  it.each<[object, string]>([
    [{ indicators: [{ ...indicatorOf(), aliases: undefined }] }, 'indicators[0].aliases'],
    [{ indicators: [{ ...indicatorOf(), name: undefined }] }, 'indicators[0].name'],
    [{ areas: [area] }, 'areas[0].aliases'],
    [{ plans: [{}] }, 'plans[0].targets'],
  ])('is refused with its place', (catalogue, part) => {
    expect(() => parseObservations([row], { catalogue } as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: `options.catalogue.${part}` }),
    );
  });
});
