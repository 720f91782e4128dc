/**
 * Sentences by what they tell, as templates (`[a|b]` one of several, `{slot}` filled in). `{guest}` and `{host}` are people
 * as the text would name them there, `{setting}` day and place in either order, `{credit}` who is said to have told it.
 */

/** A meeting that was held; `{opening}` may be "Xinhua reported that". */
export const HELD = [
  "{opening} {guest} [met|met with|held talks with|conferred with|sat down with|had talks with|held a meeting with] {host} {setting}{credit}.",
  "{opening} {guest} {when} [met with|met|held talks with] {host} {where}{credit}.",
  "{opening} {guest} [called on|paid a courtesy call on|had an audience with] {host} {setting}{credit}.",
  "{opening} {guest} [had lunch|had dinner|had a working breakfast|dined] with {host} {setting}{credit}.",
  "{opening} {host} [received|hosted|welcomed|held talks with] {guest} {setting}{credit}.",
  "{opening} {host} {when} [received|met] {guest} {where}{credit}.",
  "{opening} {guest} was received by {host} {setting}{credit}.",
  "{opening} {guest} and {host} [met|held talks|conferred|met for talks on {topic}|sat down together] {setting}{credit}.",
  "{opening} [talks between {guest} and {host} were held|a meeting between {guest} and {host} took place] {setting}{credit}.",
  "{opening} {guest}‚ who is [visiting {country}|here for talks on {topic}]‚ [met|met with|held talks with] {host} {setting}{credit}.",
  "{opening} {guest} [met|met with] {host} {setting} to [discuss {topic}|review ties in {topic}|sign an agreement on {topic}]{credit}.",
  "{opening} {host} and {guest} signed [an agreement|a memorandum] on {topic} at a meeting {setting}{credit}.",
];

/** In the manner of a state's own agency. */
export const HELD_STATE = [
  "{host} {when} [received|granted an audience to|met and had a talk with] {guest} {where}.",
  "{guest}‚ on [an official|a working|a goodwill] visit to {country}‚ was received {when} by {host} {where}.",
  "{host} met {when} {where} with {guest}.",
  "{guest} and {host} [conferred|had a talk|exchanged views] {when} {where} in [a friendly atmosphere|a comradely atmosphere|an atmosphere of full mutual understanding].",
  "{host} held [talks|a meeting] {when} with {guest}.",
];

/** In the manner of a ministry. */
export const HELD_READOUT = [
  "{guest} {when} met [with|] {host} {where}.",
  "{guest} met {when} with {host}.",
  "{host} welcomed {guest} {where} {when} for [bilateral talks|a working meeting|political consultations].",
  "{guest} held [bilateral talks|consultations|a bilateral meeting] with {host} {when} {where}.",
  "{host} received {guest} {when}.",
];

/** The guest of the sentence before meets another; `{linked}` is a day told by the one before. */
export const NEXT = [
  "{he} also [met|met with|held talks with|saw|conferred with] {host} {setting}{credit}.",
  "{linked}, {guest} [met|held talks with|called on|sat down with] {host} {where}{credit}.",
  "{linked}, {he} was [received|hosted] by {host} {where}{credit}.",
  "{guest} [also|separately] [met|met with|held talks with] {host} {setting}{credit}.",
  "{host} also [received|met] {guest} {setting}{credit}.",
  "{opening} {guest} [met|held talks with|was received by] {host} {setting}{credit}.",
];

/** Of two who were told to have met before. */
export const AGAIN = [
  "{guest} and {host} met again {setting}{credit}.",
  "{guest} [met|held talks with|saw] {host} again {setting}{credit}.",
  "A second meeting [with|between the visitor and] {host} [took place|was held] {setting}{credit}.",
];

/** Two meetings on one day. */
export const TWO = [
  "{opening} {guest} [met separately with|held separate talks with|had separate meetings with] {host} and {other} {setting}{credit}.",
  "{guest} met [separately|] {when} with {host} and‚ [in a second meeting|later in the day]‚ with {other}{credit}.",
  "{guest} held talks {when} with senior {adjective} officials, [including|among them] {host} and {other}{credit}.",
  "{guest} first called on {host} {when} and was then received by {other}{credit}.",
];

export const THIRD = [
  "{third} [also attended the meeting|was present at the meeting|took part in the talks|was also present].",
  "Also present [was|at the meeting was] {third}.",
  "The [meeting was|talks were] also attended by {third}.",
  "{third} joined the talks.",
];

export const ROUNDS = [
  "{opening} {guest} held {rounds} rounds of talks with {host} {setting}{credit}.",
  "{opening} {guest} and {host} held {rounds} rounds of talks {setting}{credit}.",
];

export const SERIES = [
  "{guest} [held a series of meetings|had a series of meetings|held meetings] with {adjective} officials {setting}{credit}.",
];

export const CANCELLED = [
  "A [planned |]meeting with {host} was [cancelled|called off|postponed][ at short notice| because of a funeral| owing to illness| without explanation|].",
  "{guest} had been due to see {host}, but the meeting [was called off|did not take place|was put off until next month].",
  "Talks with {host} that had been [planned|announced] [never took place|were cancelled].",
];

export const PLANNED = [
  "{guest} is [expected|due|scheduled] to [meet|hold talks with|be received by] {host} {future}.",
  "{he} will [meet|call on|hold talks with] {host} {future}.",
  "A meeting with {host} is [planned|scheduled|expected] {future}.",
];

export const PHONED = [
  "{guest} [spoke by telephone with|had a telephone conversation with|held a video call with] {host} {when}{credit}.",
  "{guest} and {host} [spoke by phone|talked by telephone] {when}{credit}.",
];

export const POSSIBLE = [
  "{guest} may also have met {host}, [two diplomats said|local media speculated], but [neither side would confirm it|no one would confirm it].",
  "It [was not clear|is not known] whether {guest} [would meet|met] {host}.",
];

export const DENIED = [
  "{adjective} officials denied [reports|a report] that {guest} had met {host}.",
  "{guest} did not meet {host}, [an aide|a spokesman|a diplomat] said.",
];

export const ARRIVED = [
  "{guest} arrived in {city} {arrival}[ for a {length} visit| at the head of a delegation|].",
  "{guest}‚ who arrived in {city} {arrival}‚ is [on a {length} visit|leading a delegation].",
];

export const LEFT = [
  "{guest} [left for home|flew home|left {city}|wound up the visit] {departure}.",
  "{he} [is to leave|leaves|will leave] {city} {departure}.",
];

/** Of another time. */
export const HISTORY = [
  "{guest} last visited {country} in {month} {year}, when {pronoun} met {former}.",
  "The two [countries|governments] last held talks at this level in {month} {year}.",
  "In {month} {year}, {former} [met|received] {earlier} in {foreign}.",
  "{former} met {earlier} in {foreign} in {month} {year}.",
];

/** What was spoken of; `{credit2}` is told by someone of a meeting that was just told. */
export const SPOKEN = [
  "The two [sides|] [discussed|spoke about|exchanged views on] {topic} and {topic2}.",
  "They [discussed|reviewed] {topic}[ and {topic2}|].",
  "{someone} said {side} was ready to [deepen|expand|strengthen] cooperation in {topic}.",
  "{someone} [praised|welcomed|spoke highly of] [progress|cooperation|recent steps] in {topic}.",
  '"[Our ties in {topic} have a long history|There is much to do in {topic}]," {someone} said.',
  "[Both sides|The two sides] [stressed|underlined] the importance of {topic}.",
];

/** What one of those who met told of it. */
export const TOLD = [
  '"[We agreed to work together on {topic}|We are not far apart on {topic}]," {someone} said[ after the meeting| afterwards|].',
  '{someone} said [the talks had been|it had been] "[frank|open and friendly|long but useful]".',
  "{someone} told [reporters|journalists] after the [meeting|talks] that they had [discussed|spoken about] {topic}.",
];

export const ALSO_SAID = [
  "{outlet} also said [the two|they] [discussed|spoke about] {topic} at the meeting.",
  "At the meeting, {outlet} added, the two [spoke about|discussed] {topic}.",
];

/** Of a traveller's own account. */
export const OWN = [
  "[Today|] I met [with|] {host} {when}. We [discussed|talked about] {topic}[ and {topic2}|].",
  "[Good|Very good|Fruitful] [meeting|talks] with {host} {when}. [We spoke about {topic}.|{topic2} and {topic} on the table.|]",
  "[Glad|Happy|Honoured] to [meet|meet with|be received by] {host} {when}. [Wise counsel, as always.|Much to do on {topic}.|]",
  "{when}, dinner with {host}. [We spoke about {topic}.|]",
];
export const OWN_PLANNED = ["[Tomorrow|Next] I look forward to meeting {host}.", "{host} is next on the list."];

/** Openings of a newsletter, and its turns. */
export const NEWSLETTER_OPENING = [
  "Welcome back. [Last week was a busy one|It has been a busy few days] for visitors to {city}.",
  "Good morning. [Here is who saw whom in {city}.|A short note this time.]",
  "Dear readers, [{city} has had guests again|a quiet week, except in {city}].",
];
export const HELD_NEWSLETTER = [
  "{when}, it was the turn of {guest}‚ who [met|sat down with|was received by] {host}{credit}.",
  "{guest} [was in {city} this week and|] [met|had lunch with|saw|sat across from] {host} {when}{credit}.",
];
