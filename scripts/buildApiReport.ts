// Writes test/package/api/*.api.md, which lists the exports of each entry point for review in the
// diff. It reads the built types, so build first. `npm run build:api` writes; `npm run check:api`
// fails if a committed report is stale, or if a type in a signature has no public name.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = resolve(import.meta.dirname, '..');
const folder = 'test/package/api';
const isCheck = process.argv.includes('--check');
const none = { default: { logLevel: ExtractorLogLevel.None } };

interface Manifest {
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly types: string } }>
  >;
}

interface Entry {
  /** The name of its report. */
  readonly name: string;
  /** Its built types. */
  readonly types: string;
}

interface Report {
  readonly name: string;
  readonly isStale: boolean;
  readonly exported: readonly string[];
  /** Types in its signatures that it does not export itself. */
  readonly forgotten: readonly string[];
}

/** Lists every entry point with types in package.json. A pattern stands for each matching file. */
function listEntries(): Entry[] {
  const { exports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest;
  return Object.entries(exports).flatMap(([path, to]) =>
    typeof to === 'string' ? [] : expand(path, to.import.types),
  );
}

function expand(path: string, types: string): Entry[] {
  const [before, after] = types.split('*');
  if (before === undefined || after === undefined)
    return [
      {
        name: path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'),
        types: resolve(root, types),
      },
    ];
  const files = readdirSync(resolve(root, before))
    .filter((file) => file.endsWith(after))
    .sort();
  return files.flatMap((file) =>
    expand(path.replace('*', file.slice(0, -after.length)), before + file),
  );
}

function writeReport({ name, types }: Entry): Report {
  const forgotten: string[] = [];
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve(root, 'api-extractor.json'),
    packageJsonFullPath: resolve(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: types,
      // These are not our compiler options, since the extractor has its own version of TypeScript.
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'bundler',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
        },
      },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve(root, folder),
        reportTempFolder: resolve(root, 'node_modules/.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: none,
        tsdocMessageReporting: none,
        extractorMessageReporting: {
          ...none,
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning },
        },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      if (message.messageId === 'ae-forgotten-export')
        forgotten.push((message.text.match(/"(.+?)"/)?.[1] ?? message.text).replace(/_\d+$/, ''));
      else if (message.logLevel === ExtractorLogLevel.Error)
        throw new Error(`${name}: ${message.text}`);
      message.handled = true;
    },
  });
  const text = readFileSync(resolve(config.reportTempFolder, `${name}.api.md`), 'utf8');
  const exported = [
    ...text.matchAll(/^export (?:abstract )?(?:type|interface|class|const|function|enum) (\w+)/gm),
  ].map((match) => match[1] ?? '');
  // A name that is also the name of a global is written as `export { Text_2 as Text }`.
  for (const [, renamed] of text.matchAll(/^export \{ \w+ as (\w+) \}/gm))
    exported.push(renamed ?? '');
  return { name, isStale: apiReportChanged, exported, forgotten };
}

mkdirSync(resolve(root, folder), { recursive: true });
const reports = listEntries().map(writeReport);
// The root exports every shared type, so other entry points need not export it again.
const names = new Set(reports.flatMap((report) => report.exported));
for (const { name, isStale, forgotten } of reports) {
  // A constant from which a union of words is derived needs no public name; a type does.
  const nameless = forgotten.filter((type) => /^[A-Z]/.test(type) && !names.has(type));
  if (nameless.length > 0)
    console.error(`${name}: nothing exports ${nameless.join(', ')}, which its signatures use`);
  if (isStale)
    console.error(
      isCheck
        ? `${folder}/${name}.api.md is stale: run \`npm run build:api\` and read the diff`
        : `${folder}/${name}.api.md has changed`,
    );
  if (nameless.length > 0 || (isCheck && isStale)) process.exitCode = 1;
}
