import { sources } from '../../src/data/sources.js';

/**
 * Returns the description of the data package (Data Package v2): its files, source and licence. It
 * has no build date, so equal versions give equal files.
 */
export function describePackage(
  manifest: { version: string; license: string; keywords: readonly string[] },
  resources: readonly object[],
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lipu-plans',
    title: 'Development plans for women and for children of Lipu (荔浦市), 2021–2030',
    description:
      'Targets, indicators and clauses of both plans as tables, generated from ' +
      '@lipu/plans. Figures keep the digits that were printed.',
    version: manifest.version,
    keywords: manifest.keywords,
    licenses: [
      {
        name: manifest.license,
        title: `${manifest.license} licence`,
        path: `https://spdx.org/licenses/${manifest.license}.html`,
      },
    ],
    sources: sources.map(({ title, issuer, issuedOn }) => ({
      title: `${title.zh} / ${title.en} (${issuer.zh}, ${issuedOn})`,
      version: issuedOn,
    })),
    resources,
  };
}
