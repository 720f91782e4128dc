import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { markText } from "../../src/derive/mark";

test("marks carry a label, and nothing of the text becomes markup", () => {
  const text =
    "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday <script>alert(1)</script> & left.";
  const marked = markText(derive(text, { published: "2024-05-07" }), text);
  expect(marked.html).not.toContain("<script>");
  expect(marked.html).toContain("&lt;script&gt;");
  expect(marked.text).toContain("[official: Ann Lee]");
  expect(marked.text).toContain("[day: Monday]");
});
