/** The names of the commands, in the order in which help lists them. */
export const commandNames = [
  'targets',
  'indicators',
  'template',
  'check',
  'evaluate',
  'methods',
  'explain',
  'draft',
  'compare',
] as const;

export type CommandName = (typeof commandNames)[number];
