import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "../fixtures";

/** A page opened from a file, and what went wrong in it. */
export interface Opened {
  page: Page;
  /** Addresses asked for besides the file itself. */
  requests: string[];
  /** Errors, and what the content policy refused. */
  errors: string[];
}

export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
  hash = "",
): Promise<Opened> {
  const file = join(temporaryFolder(), "page.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const opened: Opened = { page, requests: [], errors: [] };
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) opened.requests.push(request.url());
  });
  page.on("pageerror", ({ message }) => opened.errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") opened.errors.push(message.text());
  });
  page.on("dialog", (dialog) => {
    opened.errors.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href + hash);
  return opened;
}

/** What axe finds wrong by WCAG 2.2 AA and its own best practices, a line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
