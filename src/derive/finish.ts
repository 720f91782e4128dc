import type { Context } from "./context";
import { creditIssuers } from "./credits/issuer";
import { placeSignature } from "./credits/release";
import { isOneDay, oneDay, upTo } from "./days/range";
import { denyContested } from "./meetings/contested";
import { doubtCompany } from "./meetings/in-company";
import { gatherSeries } from "./umbrellas";

/** What only the whole text can tell: days carried over, older meetings, datelines, umbrellas. */
export function finish(context: Context): void {
  placeSignature(context);
  denyContested(context);
  carryDays(context);
  markAhead(context);
  markBackground(context);
  doubtCompany(context);
  gatherSeries(context);
  creditIssuers(context);
}

/** A meeting without a day of its own is on the day that the story is at. */
function carryDays(context: Context): void {
  const { written } = context.anchors;
  let day: number | null = null;
  for (const event of context.drafts) {
    if (isOneDay(event.range) && event.status === "held" && event.range.basis !== "inferred")
      day = event.range.earliest;
    if (event.range || event.status !== "held" || (event.kind === "series" && !event.follows)) continue;
    if (event.stay) event.range = event.stay;
    else if (event.reportedBy !== null && day === null && event.story === null) {
      event.range = upTo(event.reportedBy, "not after the day of the report");
    } else if ((event.story ?? day) !== null) {
      const at = (event.story ?? day)!;
      event.range = oneDay(at, "inferred", "the day that the story is at", at);
    } else
      event.range = oneDay(
        written,
        "inferred",
        context.dateline.dated ? "the day of the dateline" : "the day of publication",
        written,
      );
  }
}

/** What has a day after that of the report is still to come, whatever its tense: "TOMORROW: X breakfasts with Y". */
function markAhead({ drafts, anchors: { written, published } }: Context): void {
  const today = Math.max(written, published ?? written);
  for (const event of drafts)
    if (event.status === "held" && event.range?.earliest != null && event.range.earliest > today)
      event.status = "planned";
}

const FAR = 45;

const YEARS = 2 * 366;

/** Meetings of another time, told as history. */
function markBackground(context: Context): void {
  let newest = Number.NEGATIVE_INFINITY;
  for (const event of context.drafts) {
    const { range } = event;
    if (
      event.status === "held" &&
      range?.latest != null &&
      range.earliest !== null &&
      range.latest - range.earliest < 8
    )
      newest = Math.max(newest, range.latest);
  }
  const { written } = context.anchors;
  // A text that tells of nothing but long ago is a tale of another time, and no news.
  const reference = newest > written - YEARS ? newest : written;
  for (const event of context.drafts) {
    const { range } = event;
    if (event.status !== "held" || !range || range.latest === null) continue;
    const wide = range.earliest !== null && range.latest - range.earliest > 8;
    if (
      range.latest < reference - FAR ||
      (wide && range.latest < reference - 20) ||
      (event.kind === "series" && range.earliest !== null && range.earliest < reference - 2 * FAR) ||
      (wide && event.range!.edtf.length <= 7 && Number.isFinite(newest) && range.latest < reference - 7)
    )
      event.status = "background";
  }
}
