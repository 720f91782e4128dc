import type { Figure } from "../figures/figure";

declare const Plotly: { toImage(figure: unknown, options: object): Promise<string> };

/** The page's own font faces, which a picture has to carry with it. */
const fontCss = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.cssText)
    .join("");

/** Hands a text or a picture to the reader as a file. */
export function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function savePicture(name: string, format: "svg" | "png", figure: Figure): Promise<void> {
  const svg = await svgOf(figure);
  const blob = new Blob([svg], { type: "image/svg+xml" });
  save(`${name}.${format}`, format === "svg" ? blob : await rasterize(svg, figure));
}

/** A figure as an SVG that carries its font. */
async function svgOf(figure: Figure): Promise<string> {
  const { width, height } = figure.layout;
  const uri = await Plotly.toImage(figure, { format: "svg", width, height });
  const svg = decodeURIComponent(uri.slice(uri.indexOf(",") + 1));
  return svg.replace(/<svg [^>]*>/, (root) => `${root}<style>${fontCss()}</style>`);
}

/** Twice the figure's own size. */
async function rasterize(svg: string, { layout }: Figure): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = layout.width! * 2;
  canvas.height = layout.height! * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be drawn.")))),
  );
}
