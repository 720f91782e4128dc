import type { Tables } from "../model";
import type { Sentence } from "../page/data";
import { articleText } from "../tables/text";

/** The sentences of the articles at hand on which evidence rests, with their places in code points. */
export function sentencesFor({ articles, evidence }: Tables, folder: string): Sentence[] {
  return articles.flatMap(({ article_id, language }) => {
    const text = articleText(article_id, folder);
    if (text === null) return [];
    const claims = evidence.filter((claim) => claim.article_id === article_id);
    let end = 0;
    return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].flatMap(({ segment }) => {
      const start = end;
      end += Array.from(segment).length;
      return claims.some((claim) => claim.start >= start && claim.end <= end)
        ? [{ article_id, start, end, text: segment.replace(/\s+$/, "") }]
        : [];
    });
  });
}
