import { ko as korean } from "date-fns/locale/ko";
import { formatDay } from "../../days";
import type { Day } from "../../model";
import type { Unit } from "../periods";
import type { DayForm, Messages } from "./en";

const PATTERNS: Record<DayForm, string> = {
  full: "yyyy년 M월 d일",
  long: "yyyy년 M월 d일 EEEE",
  day: "M월 d일",
  short: "M월 d일",
  weekday: "M월 d일 (EEE)",
  weekdayOnTwoLines: "M월 d일'<br>'(EEE)",
  ordinal: "d일",
  number: "d",
  month: "yyyy년 M월",
  shortMonth: "yyyy년 M월",
  monthOnTwoLines: "M월'<br>'yyyy년",
  year: "yyyy년",
};
const day = (one: Day, form: DayForm): string => formatDay(one, PATTERNS[form], korean);

let numbers: Intl.NumberFormat | undefined;
function n(number: number): string {
  numbers ??= new Intl.NumberFormat("ko");
  return numbers.format(number);
}
const list = (items: readonly string[]): string => items.join(", ");

function span(first: Day, last: Day): string {
  if (first === last) return day(first, "full");
  if (first.slice(0, 7) === last.slice(0, 7)) return `${formatDay(first, "yyyy년 M월 d")}–${day(last, "ordinal")}`;
  return `${day(first, "full")} – ${day(last, first.slice(0, 4) === last.slice(0, 4) ? "day" : "full")}`;
}

const UNITS: Record<Unit, string> = { day: "일", week: "주", month: "개월", year: "년" };
const EACH: Record<Unit, string> = { day: "날짜별", week: "주별", month: "월별", year: "연도별" };
const many = (least: number | null): string => (least === null ? "횟수 불명" : `최소 ${n(least)}건`);

export const ko: Messages = {
  locale: "ko",
  separators: ".,",
  countries: {},
  list,
  capitalize: (text) => text,
  span,
  day,
  daySpan: (first, last) => `${formatDay(first, "M월 d")}–${day(last, "ordinal")}`,

  questions: {
    "per-day": "날짜별로 면담이 몇 건 있었나?",
    "per-official": "누가 면담에 몇 번 참석했나?",
    "per-outlet": "누가 면담을 보도했나?",
    coverage: "누가 무엇을 보도했나?",
    timeline: "방문은 어떻게 진행됐나?",
    network: "누가 누구를 만났나?",
    comparison: "기사들은 어디서 일치하고 어디서 엇갈리나?",
  },
  theNumbers: "수치",
  firstRows: (shown, all) => `전체 ${n(all)}행 중 첫 ${n(shown)}행`,
  counted: {
    events: "여러 기사가 전한 사안도 한 번만 셈",
    reports: "여러 기사가 전한 사안은 기사마다 셈",
  },
  notNamed: "미상",

  notes: {
    leavesOpen: (what) => `기사가 밝히지 않은 것: ${what.join("; ")}.`,
    scope: (scope) => `표의 일부만 나타냄: ${scope}.`,
    sources: (_, cited) => `출처: ${cited.join("; ")}`,
    counted: (articles) => `출처: 기사 ${n(articles)}건`,
    moreArticles: (number) => `그 밖의 기사 ${n(number)}건`,
    publisherUnknown: "발행처 미상",
    notShown: (what) => `표시하지 않음: ${list(what)}.`,
  },
  andOthers: (number) => `외 ${n(number)}`,
  others: (number) => `외 ${n(number)}`,
  andMore: (number) => `외 ${n(number)}`,
  othersName: "그 밖",
  nothing: "없음",
  visitors: "방문국",

  event: {
    kinds: {
      meeting: "면담",
      series: "연쇄 면담",
      arrival: "도착",
      departure: "출국",
      gift: "선물 교환",
      call: "통화",
      other: "기타",
    },
    statuses: { held: "성사", planned: "예정", possible: "가능성", denied: "부인", background: "배경" },
    possibleProgramme: "일정이 있었을 수 있음",
    series: (from, to) =>
      `연쇄 면담 ${to === null ? `${n(from)}건 이상` : to === from ? `${n(from)}건` : `${n(from)}–${n(to)}건`}`,
    links: {
      explicit: "",
      coreferent: " (“또 전했다”에 따름)",
      umbrella: " (연쇄 면담 전체에 대해)",
    },
    counterpartNotNamed: "상대 미상",
    noOutletNamed: "매체 미상",
    dayLeftOpen: "날짜 미상",
  },

  perDay: {
    subtitle: (unit, when, labelled) =>
      `${EACH[unit]} 면담 수, ${when}${labelled ? "" : ". 단색: 상대가 밝혀짐; 빗금: 상대 미상, 최소 건수; 점무늬: 가능성"}; 위가 흐려지는 막대: 기사에 상한이 없음`,
    noDay: "날짜가 하루로 특정된 사안이 없음",
    none: "이 기간에 면담 없음",
    onlyPossible: (number) => `보도된 면담 없음, 가능성 ${n(number)}건`,
    namedOn: (total, when) => `${when} 상대가 밝혀진 면담 ${n(total)}건`,
    namedIn: (total, periods, unit, most) =>
      `${n(periods)}${UNITS[unit]}에 걸쳐 상대가 밝혀진 면담 ${n(total)}건${most ? `, ${most.when}에 최다(${n(most.number)}건)` : ""}`,
    on: (first: Day, unit: Unit) => {
      if (unit === "day") return day(first, "day");
      if (unit === "year") return day(first, "year");
      return unit === "week" ? `${day(first, "day")} 주` : day(first, "month");
    },
    onThe: (one) => day(one, "ordinal"),
    series: (when, least) => `${when} 연쇄 면담, ${many(least)}`,
    seriesIn: (periods, unit, least) => `${n(periods)}${UNITS[unit]}에 걸친 연쇄 면담, ${many(least)}`,
    openSeries: (days) => `${days}의 연쇄 면담이 몇 건이었고 상대가 누구였는지`,
    openLists: (days) => `${days}에 면담이 더 있었는지`,
    openPossible: (days) => `${days}에 일정이 있었는지`,
    undated: (number) => `여기에 없는 면담 ${n(number)}건의 날짜`,
    otherDays: (number) => `그 밖의 ${n(number)}일`,
    weekOf: (when) => `${when} 주`,
    kinds: { named: "상대가 밝혀짐", series: "연쇄 면담, 최소", possible: "가능성" },
    notMeetings: "면담이 아닌 일",
    notAMeeting: "면담이 아님",
    moments: { arrival: "도착", departure: "출국", gift: "선물", call: "통화" },
    andCalls: (number) => `통화 ${n(number)}건`,
    noneReported: "보도 없음",
    possible: (number) => `가능성 ${n(number)}건`,
    namesNotGiven: "상대 미상",
    namedAndOpen: (number) => `${n(number)}건 상대 확인, 더 있을 수 있음`,
    named: (number) => `${n(number)}건 상대 확인`,
    orMore: (number) => `${n(number)}건 이상`,
  },

  perOfficial: {
    subtitle: "기사에 나온 인사별 면담 수; 점무늬: 어느 면담에 참석했는지 알 수 없음",
    moreThanMeetings: (meetings) =>
      `한 면담을 참석자마다 한 번씩 세므로, 막대의 합은 실제 면담 ${n(meetings)}건보다 많다.`,
    none: "면담 참석자로 이름이 나온 인사 없음",
    onlyInSeries: "인사는 연쇄 면담에만 나오고, 상대가 밝혀진 면담에는 없음",
    onlyPossible: (officials) => `참석이 확인된 인사 없음, 참석했을 수 있는 인사 ${n(officials)}명`,
    tied: (officials, meetings) => `인사 ${n(officials)}명이 각각 면담 ${n(meetings)}건에 참석`,
    tiedWithSeries: (officials, longest) => `인사 ${n(officials)}명이 각각 면담 또는 연쇄 면담 ${n(longest)}건에 참석`,
    first: (name, named, meetings, others, most, each) => {
      const all =
        named === meetings
          ? `상대가 밝혀진 면담 ${n(meetings)}건 모두`
          : `상대가 밝혀진 면담 ${n(meetings)}건 중 ${n(named)}건`;
      if (others === 0) return `${name}: ${all} 참석`;
      return `${name}: ${all} 참석; 다른 ${n(others)}명은 ${others > 1 && each ? "각 " : ""}${each ? "" : "최대 "}${n(most)}건`;
    },
    open: (names) => `${names}: 참석했다면 어느 면담인지`,
    kinds: { stated: "명시", inferred: "추정", possible: "가능성" },
    sides: { visitor: "방문국", host: "주최국", other: "그 밖" },
    inferred: (number) => `추정 ${n(number)}`,
    possible: (number) => `가능성 ${n(number)}`,
    atMostEach: (told) => `각각 최대 ${told}`,
  },

  perOutlet: {
    subtitle: "매체별로 출처가 된 면담 수(상대가 밝혀진 면담); 빗금: “또 전했다”에 따름",
    none: "상대가 밝혀진 면담이 없어 매체를 출처로 든 면담도 없음",
    every: "상대가 밝혀진 모든 면담에 출처 매체가 있음",
    without: (number, meetings) => `상대가 밝혀진 면담 ${n(meetings)}건 중 ${n(number)}건은 출처 매체 미상`,
    most: (outlet, number) => `${outlet}: ${n(number)}건의 출처`,
    open: (number) => `면담 ${n(number)}건을 누가 보도했는지`,
    umbrella: (names) => `방문이나 연쇄 면담 전체의 출처여서 개별 면담에는 세지 않음: ${names}.`,
    explicit: "그 면담의 출처",
    coreferent: "“또 전했다”에 따른 출처",
    alsoSaid: (number) => `“또 전했다” ${n(number)}`,
    noOutlet: "매체 미상",
    noOutletDetail: "기사는 누가 보도했는지 밝히지 않음",
    kinds: {
      agency: "통신사",
      newspaper: "신문",
      broadcaster: "방송",
      website: "웹사이트",
      government: "정부",
      legislature: "의회",
      party: "정당",
      organisation: "단체",
      person: "개인",
      collective: "여러 매체",
    },
  },

  coverage: {
    subtitle:
      "사안별 출처 매체. 채운 사각형: 바로 그 사안의 출처; 빈 사각형: “또 전했다”에 따름; 동그라미: 연쇄 면담 전체의 출처",
    laterEvents: (number) => `이후의 사안 ${n(number)}건`,
    lesserOutlets: (number) => `덜 인용된 매체 ${n(number)}곳`,
    marks: {
      explicit: "그 사안의 출처",
      coreferent: "“또 전했다”에 따름",
      umbrella: "연쇄 면담 전체의 출처",
    },
    noneNamed: "없음",
    alone: "단독",
    none: "이 기간에 면담 없음",
    finding: (meetings, several, one, none) => {
      const told = [
        several > 0 && `${n(several)}건은 여러 매체`,
        one > 0 && `${n(one)}건은 한 매체`,
        none > 0 && `${n(none)}건은 매체 미상`,
      ].flatMap((part) => part || []);
      return `상대가 밝혀진 면담 ${n(meetings)}건의 출처: ${list(told)}`;
    },
  },

  timeline: {
    subtitle: (when) =>
      `날짜별로 전해진 사안, ${when}. 채운 원: 면담; 점 찍힌 원: 연쇄 면담; 빈 원: 가능성; 마름모: 면담 아님; 회색: 전해진 것 없는 날`,
    noDay: "날짜가 있는 사안이 없음",
    none: "날짜가 있는 사안 없음",
    together: (number) => `묶어서 전함: 아래 면담 중 ${n(number)}건 이상`,
    meetings: "면담",
    series: "연쇄 면담",
    seriesOverSpan: "여러 날에 걸친 연쇄 면담",
    possible: "가능성",
    notMeetings: "면담이 아닌 일",
    noMeetings: (days) => `${n(days)}일간 전해진 면담 없음`,
    finding: (days, busy, only, silent) => {
      const of = only === null ? `${n(busy)}일${busy * 2 < days ? "만" : ""}` : `${day(only, "day")}만`;
      const nothing = silent > 0 ? `, ${n(silent)}일은 전해진 것 없음` : "";
      return `${busy === days ? `${n(days)}일 모두 면담 있음` : `${n(days)}일 중 ${of} 면담이 전해짐`}${nothing}`;
    },
  },

  network: {
    subtitle: "선은 만난 두 사람을 잇고, 만남이 잦을수록 굵음; 점선: 둘 다 있었는지 확실하지 않음",
    hidden: (number) => `면담이 더 적은 ${n(number)}명`,
    mayHaveMet: "만났을 수 있음",
    met: (times) => `${n(times)}번 만남`,
    pairs: "짝",
    possibleLine: (line) => `가능성: ${line}`,
    metSide: "만난 상대",
    whomTheyMet: "만난 상대",
    meetings: (number, possible) => `면담 ${n(number)}건${possible > 0 ? `, 가능성 ${n(possible)}건` : ""}`,
    none: "상대가 밝혀진 면담 없음",
    leftOpen: "면담 참석자가 밝혀지지 않음",
    finding: (name, counterparts, all, only, maybe) =>
      `${name}: ${only ?? `상대 ${n(counterparts)}명${all ? " 모두" : ""}`} 만남${maybe > 0 ? `; 같은 대표단 ${n(maybe)}명은 동석했을 수 있음` : ""}`,
    many: (visitors, counterparts, pairs) =>
      `방문 인사 ${n(visitors)}명이 상대 ${n(counterparts)}명을 만남, 모두 ${n(pairs)}쌍`,
    someoneMet: (name, others) => `${name}: ${others} 만남`,
    someoneMayHaveMet: (name, others) => `${name}: ${others} 만났을 수 있음`,
  },

  comparison: {
    subtitle: "기사별로 전한 사안. 사각형: 전했고 엇갈리지 않음; 마름모: 다른 기사가 달리 전함; 점: 전하지 않음",
    told: "전함",
    contradicted: "엇갈림",
    aspects: { day: "날짜", status: "성사 여부", number: "건수" },
    differs: (what) => `${what.join(", ")} 다름`,
    differsInWords: (what) => `${list(what)} 다름`,
    alone: "단독",
    toldByOne: "한 기사만 전함",
    agreed: "일치",
    noSecond: "비교할 다른 기사 없음",
    noneShared: (articles) => `기사 ${n(articles)}건 중 둘 이상이 함께 전한 사안 없음`,
    finding: (articles, events, agree, against, alone) => {
      const parts = [
        `기사 ${n(articles)}건, 사안 ${n(events)}건 중 ${n(agree)}건 일치`,
        against > 0 && `${n(against)}건 엇갈림`,
        alone > 0 && `${n(alone)}건은 한 기사만 전함`,
      ];
      return parts.filter(Boolean).join(", ");
    },
  },
};
