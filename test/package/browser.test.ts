import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const app = inject('app');
const tools = inject('tools');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const policy = "default-src 'self'; report-uri /report";

let browser: Browser;
let server: Server;
let origin: string;
const reports: string[] = [];
const scripts: Record<string, string> = {
  '/eval.js': "try { new Function('return 1'); } catch {} document.title = 'done';",
};

/** A file that Vite built. */
function readBuilt(path: string): string | undefined {
  const file = join(app, 'vite-site', path);
  return path.startsWith('/assets/') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Opens a page with one script, and returns its final title and every reported violation of the
 * policy.
 */
async function open(script: string): Promise<{ title: string; breaches: readonly string[] }> {
  reports.length = 0;
  const page = await browser.newPage();
  const breaches: string[] = [];
  page.on('pageerror', (error) => breaches.push(error.message));
  await page.exposeFunction('breach', (text: string) => breaches.push(text));
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (event) => " +
      "globalThis.breach(event.violatedDirective + ' ' + event.blockedURI))",
  );
  await page.goto(`${origin}/page?${script}`);
  // Polled from outside, because a function that waits inside the page would be a string, which the
  // policy refuses.
  let title = '';
  for (let wait = 0; wait < 300 && title === ''; wait += 1) {
    await page.waitForTimeout(100);
    title = await page.title();
  }
  // Reports are sent asynchronously: one more round trip lets them arrive.
  await page.evaluate("fetch('/page').then((answer) => answer.text())");
  await page.waitForTimeout(500);
  await page.close();
  return { title, breaches: [...breaches, ...reports] };
}

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(
      `There is no browser at ${executablePath}: install Debian's package chromium, or ` +
        'name another in CHROMIUM.',
    );
  await build({
    entryPoints: [join(app, 'browser.mjs')],
    outfile: join(app, 'browser.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  scripts['/browser.js'] = readFileSync(join(app, 'browser.js'), 'utf8');
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', policy);
    if (url.pathname === '/report') {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        reports.push(body);
        response.writeHead(204).end();
      });
    } else if (url.pathname === '/page') {
      const script =
        url.search === '' ? '' : `<script type="module" src="/${url.search.slice(1)}"></script>`;
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><meta charset="utf-8">${script}`);
    } else {
      const text = scripts[url.pathname] ?? readBuilt(url.pathname);
      response
        .writeHead(text === undefined ? 404 : 200, {
          'content-type': 'text/javascript; charset=utf-8',
        })
        .end(text ?? '');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  browser = await chromium.launch({ executablePath, args });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe("a browser under default-src 'self'", () => {
  it('would report code made from strings', async () => {
    const { title, breaches } = await open('eval.js');
    expect(title).toBe('done');
    expect(breaches.join()).toContain('script-src');
  });

  it('runs every entry point without a report', async () => {
    expect(await open('browser.js')).toEqual({ title: 'done', breaches: [] });
  });

  it('runs every entry point in a worker that Vite built', async () => {
    writeFileSync(join(app, 'page.html'), '<script type="module" src="/page.mjs"></script>');
    writeFileSync(
      join(app, 'vite-site.mjs'),
      `const { build } = await import(${JSON.stringify(`${tools}/vite/dist/node/index.js`)});
      await build({
        root: ${JSON.stringify(app)},
        configFile: false,
        logLevel: 'silent',
        worker: { format: 'es' },
        build: {
          outDir: 'vite-site',
          target: 'es2022',
          modulePreload: false,
          rollupOptions: { input: 'page.html', output: { entryFileNames: 'assets/page.js' } },
        },
      });`,
    );
    await runCommand(process.execPath, ['vite-site.mjs'], app);
    expect(await open('assets/page.js')).toEqual({ title: 'done', breaches: [] });
  });
});
