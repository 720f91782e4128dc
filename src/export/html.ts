import { createHash } from "node:crypto";
import { escapeHtml } from "../escape";
import { fontFaces, koreanFaces } from "./assets";

/** What stands between `<body>` and `</body>`: markup of our own, in which every text is escaped. */
export interface Page {
  title: string;
  description: string;
  style: string;
  body: string;
  /** Scripts in the order in which they run; no other script can. */
  scripts: string[];
  /** Data for the scripts, as JSON, by the id of its element. */
  data?: Record<string, string>;
  /** What the scripts may show besides, for the letters that it needs. */
  spoken?: string;
  /** The language of the page; `en` unless told. */
  language?: string;
}

/** A page in one file that asks for nothing from outside and runs no script but its own. */
export function htmlPage({
  title,
  description,
  style,
  body,
  scripts,
  data = {},
  spoken = "",
  language = "en",
}: Page): string {
  const allowed = scripts.map((script) => `'sha256-${hashOf(script)}'`).join(" ");
  const policy = `default-src 'none'; script-src ${allowed || "'none'"}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'`;
  const embedded = Object.entries(data).map(
    ([id, json]) => `<script type="application/json" id="${id}">${json}</script>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<style>${fontFaces()}${koreanFaces(body + embedded.join() + spoken)}
${style}</style>
</head>
<body>
${body}
${embedded.join("\n")}
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}

const hashes = new Map<string, string>();

/** Kept for each script: plotly.js stands in every page. */
function hashOf(script: string): string {
  const known = hashes.get(script) ?? createHash("sha256").update(script).digest("base64");
  hashes.set(script, known);
  return known;
}
