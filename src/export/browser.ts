import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { CACHE } from "../project";

/** No browser could be found or started; everything but the images still works. */
export class NoBrowserError extends Error {
  override name = "NoBrowserError";
}

/** The program of a Chrome or Chromium, and the environment it needs. */
export interface BrowserProgram {
  path: string;
  origin: "READOUT_BROWSER" | "installed" | "packaged";
  env?: Record<string, string>;
}

/**
 * Finds a browser: the one that `READOUT_BROWSER` names, an installed Chrome or Chromium, or the one
 * packaged for npm (Linux x64). Throws `NoBrowserError` where there is none.
 */
export function findBrowser(): BrowserProgram {
  const chosen = process.env.READOUT_BROWSER;
  if (chosen && chosen !== "packaged") {
    if (existsSync(chosen)) return { path: chosen, origin: "READOUT_BROWSER" };
    throw new NoBrowserError(`READOUT_BROWSER names ${chosen}, and no such file exists.`);
  }
  const installed = chosen ? undefined : installedBrowser();
  if (installed) return { path: installed, origin: "installed" };
  const packaged = packagedBrowser();
  if (packaged) return packaged;
  throw new NoBrowserError(
    "Images need Chrome or Chromium, and none was found. Install one, or set READOUT_BROWSER to its program.",
  );
}

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome.exe", "msedge.exe"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env["PROGRAMFILES(X86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find(existsSync);
}

function packagedBrowser(): BrowserProgram | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  let version: string;
  try {
    version = require(join(require.resolve("@sparticuz/chromium"), "../../../package.json")).version;
  } catch {
    return undefined;
  }
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    path: join(folder, "chromium"),
    origin: "packaged",
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

// The package unpacks into the folder for temporary files, and its libraries only where it believes
// itself in the cloud: a process of its own is told both, and the folder appears whole or not at all.
function unpack(folder: string): void {
  const partial = `${folder}.${process.pid}.part`;
  mkdirSync(partial, { recursive: true });
  try {
    execFileSync(process.execPath, ["-e", 'import("@sparticuz/chromium").then((m) => m.default.executablePath())'], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    writeFileSync(join(partial, "fonts.conf"), fontsConf(folder));
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw new NoBrowserError(`The packaged Chromium could not be unpacked: ${error}`);
  }
}

// The package's own fonts.conf looks in the cloud's folders; without any font Chromium draws no text.
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;
}

/**
 * Starts a headless browser that opens no connection of its own. With `signals: false` it leaves Ctrl-C
 * and the like to whoever asked, who then has to close it. Throws `NoBrowserError`.
 */
export async function launchBrowser({ signals = true } = {}): Promise<Browser> {
  const { path, origin, env } = findBrowser();
  const { chromium } = await import("playwright-core");
  try {
    return await chromium.launch({
      handleSIGINT: signals,
      handleSIGTERM: signals,
      handleSIGHUP: signals,
      executablePath: path,
      chromiumSandbox: process.getuid?.() !== 0 && origin !== "packaged",
      args: ["--disable-gpu", "--disable-quic", "--font-render-hinting=none", "--force-color-profile=srgb"],
      env: { ...(process.env as Record<string, string>), ...env },
    });
  } catch (error) {
    throw new NoBrowserError(`${path} did not start: ${(error as Error).message.split("\n")[0]}`);
  }
}
