import { derive } from "../derive/derive";
import type { Derivation } from "../derive/document";
import type { Lexicon } from "../derive/lexicon";
import type { Official, Outlet, Tables } from "../model";
import { toTables } from "../review/to-tables";
import { formatCell } from "../tables/cells";
import type { CorpusArticle } from "./article";
import { acrossArticles, articleId } from "./identity";

/** An article's document, as `readout derive` prints it, under its id. */
export interface IdentifiedDocument extends Derivation {
  id: string | number;
}

/** An article's rows of the seven tables, cell by cell as they stand in the tables of a corpus. */
export interface IdentifiedRows extends Omit<Tables, "officials" | "outlets"> {
  id: string | number;
  officials: WithCell<Official>[];
  outlets: WithCell<Outlet>[];
}

/** A row whose list is the text of its cell. */
type WithCell<Row> = Omit<Row, "aliases"> & { aliases: string | null };

export function documentOf({ id, text, published }: CorpusArticle, lexicon: Lexicon): IdentifiedDocument {
  return { id, ...derive(text, { published, lexicon }) };
}

/**
 * `sha256` is that of the article's file, where it has one. Throws `UsageError` where the article's own
 * facts break a rule of the tables.
 */
export function rowsOf(article: CorpusArticle, lexicon: Lexicon, sha256?: string): IdentifiedRows {
  const { id, text, published, title, publisher, url, language } = article;
  const derivation = derive(text, { published, lexicon, sha256 });
  const tables = toTables(derivation, { article_id: articleId(id), publisher, title, url, language });
  const { officials, outlets, ...rest } = acrossArticles(tables, lexicon);
  return { id, ...rest, officials: officials.map(withCell), outlets: outlets.map(withCell) };
}

const withCell = <Row extends Official | Outlet>(row: Row): WithCell<Row> => ({
  ...row,
  aliases: formatCell(row.aliases) || null,
});
