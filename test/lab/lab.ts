import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { launchBrowser } from "../../src/export/browser";
import { findLab, installLab } from "../../src/notebook/lab";
import { copyProject } from "../notebook/project";

export interface LabSession {
  /** The copy of the project that JupyterLab works in. */
  folder: string;
  /** Opens a notebook in a page of its own and waits for its kernel. */
  open(notebook: string): Promise<LabPage>;
  close(): Promise<void>;
}

export interface LabPage {
  page: Page;
  /** Carries out one of JupyterLab's commands. */
  command(name: string): Promise<void>;
  /** Runs all cells, the file's own outputs cleared first. */
  runAll(): Promise<void>;
  /** Puts a new cell at the end and leaves the cursor in it. */
  newCell(code: string): Promise<Locator>;
  /** Runs the cell that the cursor is in, without waiting. */
  start(): Promise<void>;
  cell(index: number): Locator;
}

/**
 * Starts `readout lab` in a copy of the project, without any of the user's own settings, and a browser;
 * with `renderer: false`, without Plotly's extension for JupyterLab.
 */
export async function openLab({ renderer = true } = {}): Promise<LabSession> {
  findLab() ?? installLab();
  const copy = copyProject();
  const settings = mkdtempSync(join(tmpdir(), "readout-lab-"));
  const server = spawn(
    process.execPath,
    [
      join(copy.folder, "dist", "cli", "main.js"),
      "lab",
      "--no-browser",
      "--allow-root",
      "--port=0",
      "--IdentityProvider.token=",
      "--LabApp.expose_app_in_browser=True",
      ...(renderer ? [] : [`--LabApp.labextensions_path=${settings}`]),
      "--LabApp.news_url=None",
      "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ],
    {
      env: {
        ...process.env,
        JUPYTER_CONFIG_DIR: settings,
        JUPYTER_DATA_DIR: settings,
        JUPYTERLAB_SETTINGS_DIR: settings,
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const address = await addressOf(server);
  const browser = await launchBrowser();
  return {
    folder: copy.folder,
    open: (notebook) => openNotebook(browser, address, notebook),
    async close() {
      await browser.close();
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
      copy.remove();
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr!.on("data", (chunk) => {
      log += chunk;
      const [, address] = /(http:\/\/127\.0\.0\.1:\d+)\/lab/.exec(log) ?? [];
      if (address) resolve(address);
    });
    server.once("exit", () => reject(new Error(`JupyterLab ended:\n${log}`)));
  });
}

type App = { jupyterapp: { commands: { execute(name: string): Promise<unknown> } } };

async function openNotebook(browser: Browser, address: string, notebook: string): Promise<LabPage> {
  // Tall, since JupyterLab draws only the cells in view.
  const page = await browser.newPage({ viewport: { width: 1280, height: 2600 } });
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}/lab/tree/${notebook}?reset`);
  await page.waitForSelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook", { timeout: 60_000 });
  // A command before the kernel is there makes JupyterLab ask which kernel is meant.
  const idle = () =>
    page.waitForFunction(() => document.querySelector("#jp-main-statusbar")?.textContent?.includes("| Idle"), null, {
      timeout: 60_000,
    });
  await idle();
  // Not waited for: some of JupyterLab's commands resolve only when their panel is closed.
  const command = (name: string) =>
    page.evaluate((id) => {
      (globalThis as unknown as App).jupyterapp.commands.execute(id);
    }, name);
  const cells = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook .jp-Cell");
  const prompts = () =>
    page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell .jp-InputPrompt").allInnerTexts();
  return {
    page,
    command,
    cell: (index) => cells.nth(index),
    start: () => page.keyboard.press("Control+Enter"),
    async runAll() {
      await command("notebook:clear-all-cell-outputs");
      await expect.poll(prompts).toSatisfy((all: string[]) => all.every((text) => text === "[ ]:"));
      await command("notebook:run-all-cells");
      await expect
        .poll(prompts, { timeout: 60_000 })
        .toSatisfy((all: string[]) => all.every((text) => /^\[\d+\]:$/.test(text)));
    },
    async newCell(code) {
      await command("notebook:move-cursor-down");
      await cells.last().click();
      await page.keyboard.press("Escape");
      await command("notebook:insert-cell-below");
      await page.keyboard.press("Enter");
      await page.keyboard.insertText(code);
      return cells.last();
    },
  };
}
