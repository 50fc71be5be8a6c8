/** A worksheet's name and the part of the workbook that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The worksheets of a workbook in their order, from its list and the paths that the list refers to. */
export async function readSheetList(workbook: string, relations: string): Promise<readonly SheetPart[]> {
  const { Parser } = await import('saxen');
  const paths = new Map<string | undefined, string>();
  const related = new Parser();
  related.on('openTag', (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
    const { Id, Target, Type = '' } = name.endsWith('Relationship') ? attributes() : {};
    if (Id !== undefined && Target !== undefined && Type.endsWith('/worksheet')) paths.set(Id, toPath(decode(Target)));
  });
  related.parse(relations);
  const sheets: SheetPart[] = [];
  const listed = new Parser();
  listed.on('openTag', (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
    if (name !== 'sheet' && !name.endsWith(':sheet')) return;
    const own = attributes();
    const id = Object.entries(own).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
    const path = paths.get(id);
    if (path !== undefined) sheets.push({ name: decode(own['name'] ?? ''), path });
  });
  listed.parse(workbook);
  return sheets;
}

const toPath = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
