// Chromium, and a server that sends what a careful host sends.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./home.mjs";

const KINDS = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const headers = JSON.parse(readFileSync(join(root, "www/headers.json"), "utf8"));

/** Opens `path` of a folder under the studio's Content-Security-Policy and tells what the page says in `globalThis.answer`. */
export async function visit(folder, path) {
  const server = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url, "http://localhost").pathname));
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { ...headers, "Content-Type": KINDS[extname(file)] ?? "text/plain" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  let browser;
  try {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && !message.location().url.endsWith("favicon.ico") && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    await page.waitForFunction(() => "answer" in globalThis, null, { timeout: 10_000 }).catch((error) => errors.push(error.message));
    return { answer: await page.evaluate(() => globalThis.answer), errors };
  } finally {
    await browser?.close();
    server.close();
  }
}
