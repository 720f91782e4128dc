export const TOPICS =
  `trade; fishing rights; rail links; grain; labour mobility; cultural exchange; border security; energy; visas; customs; water management; air services; vaccines; tourism; agriculture; education; the transfer of prisoners; disaster relief; shipping; mining; digital infrastructure; peacekeeping; climate finance; housing; the fight against smuggling; scientific research; sports exchanges; investment; debt; regional security`.split(
    "; ",
  );

/** Sentences that tell of no meeting, of a visit's two countries or of none. */
export const FILLERS = [
  "Trade between the two countries [reached|came to|was worth] [about|some|] {amount} last year[, up from {amount2} a year earlier|].",
  "{theirs} and {ours} established diplomatic relations in {past}.",
  "{Ours} is [a major buyer of {goods} from|an important supplier of {goods} to|one of the largest investors in] {theirs}.",
  "The two countries signed [a treaty|an agreement] on {matter} in {past}.",
  "Work on {matter} has been slow since {past}, [officials|analysts|diplomats] say.",
  "[Analysts|Observers] said the visit [showed|signalled] a [wish|readiness] to [mend|widen] ties.",
  "The [price|cost] of {goods} has [risen|fallen] by {percent} per cent since {month}.",
  "A new [railway|bridge|power line|port] is to [open|be ready] by {soon}.",
  "{city} was [calm|busy] and the streets around the [government quarter|old port|central station] were closed to traffic.",
  "The [central bank|statistics office] said growth had slowed to {percent} per cent.",
  "Heavy [rain|snow|fog] delayed the [programme|motorcade|flight] by [an hour|two hours|most of a morning].",
  "{Theirs} has [long|repeatedly] [called for|asked for] [easier|clearer] rules on {matter}.",
  "The programme also included a [wreath-laying|tour of a factory|visit to a university|concert|walk through the old town].",
  "The [guests|visitors] [toured|were shown] a [textile mill|dairy farm|shipyard|hospital|museum] outside {city}.",
  "Neither side gave [details|figures]. The text of the agreement was not [published|released].",
  "Parliament is to debate the [bill|treaty|budget] in {month}.",
  "Exports of {goods} [account for|make up] {percent} per cent of {possessive} earnings.",
  "The dispute over {matter} goes back to {past}, when {ours} [closed|suspended] its [consulate|trade office].",
  "[Local residents|Shopkeepers|Students] near the venue [complained of|grumbled about] the [closures|noise].",
  "A joint statement [is expected|was promised] [within days|before the end of the month].",
  "Ties have [warmed|cooled] since a [quarrel|row] over {matter} in {past}.",
  "The [opposition|unions|chambers of commerce] in {city} [criticised|welcomed] the [plan|deal].",
  "{Ours} [opened|reopened] its embassy in {city} in {past}.",
  "About {number} [students|workers|citizens] from {ours} live in {theirs}.",
  "[Security|Police] officers [kept|held] reporters [at a distance|behind a fence].",
  "The [rate|share] of imports covered by the [accord|agreement] is to rise in [two|three|four] steps.",
  "A similar [plan|proposal] was [turned down|shelved] in {past}.",
  "The {goods} [harvest|crop|market] has met [expectations|demand] this year.",
  "Critics say the [project|scheme] has failed to meet its [targets|deadline].",
  "[Fishermen|Growers|Traders] have asked for [compensation|more time], [a union official|a local councillor] said.",
  "[Insurance|Freight] costs on the route have [doubled|halved] since {past}.",
  "[Flags|Banners] of both countries [hung|flew] along the road from the airport.",
  "The [statue|museum|bridge] named after the two countries' friendship was [restored|opened] in {past}.",
  "[Two|Three] [companies|banks] from {ours} have offices in {city}.",
  "Tariffs on {goods} were [cut|raised] by {percent} per cent in {past}.",
  "[Translators|Drivers|Caterers] were [hired|called in] at short notice, a [local radio station|hotel manager] said.",
  "The last [census|survey] counted {number} speakers of the other country's language in {theirs}.",
  "[Critics|Campaigners] had urged the government to speak of [human rights|press freedom|prison conditions].",
  "The [currency|stock market] [gained|lost] ground on the news.",
  "[Doctors|Teachers] from {ours} have worked in {theirs} since {past}.",
  "Under the [accord|plan], {number} [scholarships|visas] a year will be [granted|offered].",
  "A [film festival|chess tournament|book fair] opened in {city} [at the weekend|the same week].",
  "The two sides are [still |]far apart on [prices|quotas|deadlines], according to a [draft|paper] seen by [reporters|negotiators].",
  "[Power cuts|Strikes] have slowed output of {goods} in {theirs} since {month}.",
  "[Experts|Engineers] of both countries are to [study|draw up] a plan by {soon}.",
];

/** Whole stories without a meeting of officials: paragraphs of sentences. */
export const DECOYS = [
  [
    "The board of the {company} met in {city} {when} and [left its forecast unchanged|approved the accounts].",
    "Shares [rose|fell] {percent} per cent.",
    "{official} said demand would be met from [stocks|imports].",
  ],
  [
    "{Theirs} failed to meet {weekday}'s deadline to [reform its customs service|pay its arrears|freeze prices], [a report|an agency] said.",
    "{official} said the country would not give in to [demands|pressure].",
    "Lenders had set {number} conditions.",
  ],
  [
    "{player} and {player2} could meet in the [semi-finals|final] of the {city} Open after the draw {when}.",
    "The pair have met {few} times. {player} won their last meeting in [three|four] sets.",
    "{official}, a fan, sent a message of support.",
  ],
  [
    "{official} {when} [sent|received] a [message|cable|letter] of [congratulation|condolence|thanks] [to|from] {foreigner} on the occasion of [the new year|the national day|the anniversary].",
    "A similar message [came|was sent] from [the speaker of parliament|the central committee].",
  ],
  [
    "{official} will travel to {ours} and {elsewhere} [next week|next month], the [foreign ministry|presidency] said.",
    "In {capital} {he} will be received by {foreigner}.",
    "Accreditation for journalists closes {future}.",
  ],
  [
    "{Theirs} {when} called off talks with {ours} that were to be held in {capital}.",
    "{official} said the decision followed [a dispute over {topic}|remarks by {foreigner}].",
    "No new date was [set|given].",
  ],
  [
    "[Police|Prosecutors] in {city} {when} [arrested|questioned] {few} [men|people] over the theft of {goods}.",
    "The suspects [met|had met] in a [café|garage], a court was told.",
    "Their lawyers [denied|rejected] the charges.",
  ],
  [
    "{official} denied {when} that {he} had met {foreigner}.",
    '"[I have met no such person|No such meeting took place]," {he} told reporters.',
    "A newspaper had reported a secret [session|meeting] in {elsewhere}.",
  ],
  [
    "Parliament in {city} sat until midnight {when} to debate the [land|tax|press] bill.",
    "{official} defended it against {number} amendments.",
    "The vote is due {future}.",
  ],
  [
    "Farmers in {theirs} have [brought in|lost] a [record|poor] {goods} crop, the ministry of agriculture said {when}.",
    "Prices [rose|fell] by {percent} per cent in {month}.",
    "Rain is expected {future}.",
  ],
];
