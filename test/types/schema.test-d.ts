// Checked by the compiler alone (`npm run check:types`): `mirror` takes a schema of exactly the
// type that is written by hand, in both directions, and nothing else.
import type * as z from 'zod';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import { integerFrom, list, mirror, optional, record, string } from '../../src/schema/basics.js';
import type { observationSchema } from '../../src/schema/observationSchema.js';
import type { planSchema } from '../../src/schema/planSchema.js';

interface Note {
  readonly year: number;
  readonly words: readonly string[];
  readonly author?: string;
}
const year = integerFrom(0);
const words = list(string);
const author = optional(string);
mirror<Note>()(record({ year, words, author }));
// @ts-expect-error A key is missing.
mirror<Note>()(record({ year, words }));
// @ts-expect-error A key that the type does not have.
mirror<Note>()(record({ year, words, author, place: string }));
// @ts-expect-error A key that has become optional.
mirror<Note>()(record({ year: optional(year), words, author }));
// @ts-expect-error A key that has to be there.
mirror<Note>()(record({ year, words, author: string }));
// @ts-expect-error An optional key that may hold undefined.
mirror<Omit<Note, 'author'> & { author?: string | undefined }>()(record({ year, words, author }));
// @ts-expect-error Another value, deep inside.
mirror<Note>()(record({ year, words: list(year), author }));
// @ts-expect-error A value that is wider, deep inside.
mirror<Omit<Note, 'words'> & { words: 'a'[] }>()(record({ year, words, author }));

// Each published schema has the type of its name, for input and output.
declare const figure: z.infer<typeof observationSchema>;
declare const plan: z.input<typeof planSchema>;
void [figure satisfies Observation, plan satisfies Plan];
