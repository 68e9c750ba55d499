// A browser and a server for the tests: the built site with the headers that a real host would send.
import { chromium } from 'playwright-core';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const dist = new URL('../dist/', import.meta.url).pathname;
const KINDS = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };
const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function answer(headers, request, response) {
  const file = join(dist, normalize(new URL(request.url, 'http://host').pathname));
  try {
    const path = (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
    const body = await readFile(path);
    response.writeHead(200, { ...headers, 'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404, headers).end();
  }
}

/** The site, opened in Chromium. `open` gives a page and what went wrong on it: console errors, exceptions, policy violations. */
export async function site() {
  const headers = JSON.parse(await readFile(new URL('../headers.json', import.meta.url)));
  const server = createServer((request, response) => answer(headers, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

  async function open(path = '', { width = 1280, height = 800, dark = false, before, ...rest } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', permissions: ['clipboard-read', 'clipboard-write'], ...rest });
    const page = await context.newPage();
    const problems = [];
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) problems.push(message.text()); });
    page.on('pageerror', (error) => problems.push(String(error)));
    await before?.(page);
    await page.goto(origin + path);
    return { page, problems };
  }

  const close = async () => {
    await browser.close();
    server.close();
  };
  return { origin, open, close };
}
