import { areas } from '../data/areas.js';

/** An area by code, name or alias; any other text stays as it is, so that other places can be evaluated. */
export function readArea(text: string | undefined): string | undefined {
  return areas.find((one) => one.code === text || one.name.zh === text || one.name.en === text || one.aliases.includes(text ?? ''))?.code ?? text;
}
