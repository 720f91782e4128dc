/**
 * Ways of saying that people met: verbs | what follows them | the words before the one met | how it is meant.
 * "a/b": either word; "*", "**": up to six or twelve words of when, where and how; "@": those met, where they stand inside.
 * Before the one met "-": nothing; "=": they met each other; none given: "with", or each other.
 * "near": only where the sentence tells a day, a place or how long, and nothing done from afar; "long": only
 * where it tells how long; "state": only of one with an office; "guest": only of one said to be visiting; "there":
 * only of one with an office, at a place and on a day; "day": only of one with an office, on a day; "tour": of two
 * who are known, one of them by an office.
 */
export const FRAMES = `
came coming | face to face | with
came coming | face-to-face | with
came coming | together |
came comes | to see/meet | -
sounded sounding | out | -
brought brings bringing | together | -
came coming | together for talks |
got getting | together | with
got getting | together | =
saw seen see seeing met meeting received | each other | =
saw seen see seeing met | one another | =
went gone going came | in/up/over/round/across/down/by to see/meet | -
went gone going | on to see | -
went gone going | on to meet | -
went gone going | on to meet with | -
went gone | on to | - | state
went gone | to see | -
went gone going | first/then/straight to see | -
walked drove crossed flew flown travelled traveled journeyed motored driven slipped headed hurried rode sailed | ** to see | -
walked drove crossed motored driven slipped hurried | * to meet | -
went came flew drove travelled traveled journeyed crossed | ** to listen to | - | state near
went gone came flew flown drove driven travelled traveled crossed sailed rode hurried | ** to prepare/settle/negotiate/review/plan/coordinate/finalise/finalize/confer/consult/talk/argue/plead/haggle/discuss | with | state near
walked walking strolled strolling | | with | near
worked works | * through | with | near
worked works | | with | day
alone closeted | | with | state near
went going goes | through/over | with | near
went gone goes | into conclave/session/talks | with
sat sitting | around/round a/the/one table | with
sat sitting | at the same table | with
sat sitting | at a table | with
sat sitting | | with
sat sitting | ** with | - | near state
sat sitting | | opposite
sat sitting | down | to/for
paid pays paying | his/her/their/its respects | to
paid pays paying | a * call | on/upon/to
paid pays paying | a * visit | on/upon
paid pays paying | a courtesy/farewell/protocol/introductory visit | to
paid pays paying | visits/calls | on/upon
paid pays paying | courtesy/farewell/protocol visits/calls | to/on/upon
paid pays paying | @ a * visit/call
accepted accepts accepting received receives receiving | * credentials/credence of/from | -
made makes making | a * call | on/upon
made makes making found finds find make | time/space/room | for
opened opens | his/her/their door/doors | to
told assured informed promised urged warned asked thanked reassured | | - | guest
told assured informed urged warned reassured pressed cautioned lectured reminded | | - | there
raised raises broached | | with | there
took takes | ** up with | - | there
took takes | up * with | - | there
put puts | ** to | - | there
pleaded argued pressed put made | his/her/their case | to/before/with | state near
briefed | | - | there
summoned | | - | state
called hauled | in | - | state
sent | for | - | state
summoned | | by | state
called summoned | * told/informed/warned by | - | state
called | in | by | state
told informed warned | | by | there
was were | * with | - | long
was were been | with | - | day
was were | at/in/back * to see/meet/confer | -
had has | * hour/hours/minutes | with
got gets getting | * time/hour/minutes/audience | with | state
had got obtained secured won | * audience/interview/appointment/hearing | of/from/with
presented presents presenting | * credentials/credence | to
drove walked went came shuttled hurried moved motored crossed called turned showed | * residence/home/house/office/offices/palace/villa/suite/hotel/room/apartment of | -
took takes taken | @ to/for/out MEAL
took takes taken | @ to/for/out to/for/a MEAL
ended finished began started opened closed | * day/evening/morning/tour/visit/round/week * at/in * table/office/residence/house/palace of | - | state
took taken takes drew pulled pulls drew | @ aside
had | @ over/round/around/upstairs/aside/inside/downstairs
had | @ in for/to/on/at
had | @ in/at his/her/their/the * office/residence/palace/ministry/study
had has gave gives offered invited invites joined joins hosted hosts entertained treated | @ for/at/over/to/round/around * MEAL
joined joins | @ for talks/discussions/consultations
joined joins | @ for a/an/the * meeting/session/trilateral/conversation/talks
joined joins | @ at/in/on * ranch/villa/residence/palace/retreat/dacha/yacht/table
gave gives | @ MEAL
gave gives | @ * minutes/hour/hours
kept keeps | @ for * minutes/hour/hours |
briefed debriefed | | by | near
went going goes worked | through/over * text/draft/document/agenda/list/file/files/calendar/papers/paper/clauses/chapters | | near
granted gave accorded grants gives | @ * audience/hearing/interview/hour
hosted gave offered hosts gives held | * reception/dinner/luncheon/lunch/banquet/breakfast/tea/supper/iftar | for/to | guest
hosted hosts held | separate receptions ** for | -
was were | host | to | state
was were been | at/in/back * to hear ** from | - | state
conveyed delivered passed gave | ** in person to | - | state
welcomed welcomes | to his/her/their/the * | - | state
played plays | host | to
wound winds wrapped wraps rounded | up/off * talks/negotiations/discussions/consultations |
went gone | into conclave/huddle/session |
got getting | down to business/work |
came comes emerged walked | out * together | =
emerging emerged | from * office/study/residence/suite/villa of | -
bumped ran | into | - | state near
rode walked strolled hiked sat | together | = | near
flew flown drove driven travelled traveled crossed came come went gone | ** for a/an/the * morning/afternoon/evening/day/hour | with | state near
returned | to the * table |
came went got | back to the * table |
lodged lodges filed delivered made | * protest/complaint/objection/demarche/démarche | with/to | there
explained outlined expounded reported | | to | there
explained outlined expounded | ** to | - | there
took carried | * complaint/complaints/case/protest/plea/appeal/grievance/grievances | to | there
reached | * agreement/understanding/accord/compromise/settlement | with | state near
were | at the same table | =
stopped paused | * to confer/consult/talk/speak | with
signed initialled initialed inked | | with | near
had have | an appointment | with
had have | a * word | with
had have | a * word | =
had have | words | with
had have | a * hour/chat/exchange | with
had have | time alone | with
had have has holds held | * face-to-face/one-to-one | with
treated | to MEAL | by
had have | ** exchange | with
had have holds held | * exchange/exchanges of views/opinions | with
put putting | their/our heads together | =
put putting | heads together | with
ushered shown led taken brought escorted | into the office of | -
ushered shown led taken escorted | in to see | -
ushered shown | in to | -
sat | next to | - | state near
ushered shown led taken brought escorted driven flown | ** to see/meet | -
started began opened ended finished | * | with | day
taken | aside by | -
linked teamed met | up | with
caught catching catch | up | with
touched touching | base | with
rubbed | shoulders | with
squeezed | in a meeting | with
squeezed fitted | in | -
chatted chatting haggled haggling bargained bargaining wrangled wrangling deliberated conversing parleyed parleying mingled hobnobbed jousted sparred fenced | |
clinked | glasses | with
strolled strolling walked walking | in the garden | with
took takes | a * walk/stroll | with
came coming | together for a meeting |
faced facing | each other | =
faced facing | one another | =
faced facing | each other across | =
faced facing | | across
faced facing | | - | long
sat sitting | across from each other | =
sat sitting | * across from each other | =
sat sitting | * opposite each other | =
sat sitting | across from | -
sat sitting | opposite | -
sat sitting | * across from | -
took takes | his/her seat/place * across from | -
took takes | his/her seat/place * opposite | -
found | himself/herself opposite | - | state near
sat sitting | across the table from | -
sat sitting | face to face with | -
sat sitting | face to face | =
exchanged exchanging | views/opinions/ideas/thoughts/impressions/assessments/notes |
compared comparing | notes |
closeted cloistered sequestered ensconced | with | -
closeted cloistered sequestered ensconced | for | with
closeted cloistered sequestered locked shut | | with
closeted cloistered ensconced | together/for/until/behind | =
shut locked closeted | themselves | =
shut locked closeted | himself/herself | with
stopped dropped looked called came | by/round/in to see | -
dropped looked popped called | in on | -
huddling conferring consulting dining lunching negotiating breakfasting supping | |
held hold holding | a tete-a-tete | with
took takes taking | leave * of | -
took takes taking | his/her/their leave * of | -
brought brings | @ together | with
chaired chairs | a/the * session/meeting/sitting of * commission/committee/council/body | with | state
bade bid | farewell/goodbye | to
received receives receiving had having | a * call/visit/courtesy | from/by
received receives receiving | visits/calls | from/by
met meet meets meeting | one by one | with
met meet meets meeting | one after another | with
met meet meets meeting | one after the other | with
shared sharing | a meal | with
ate eaten | together | =
called | * at ** on/upon | - | state
shared sharing | a table | with
broke breaking | bread |
presided presides presiding | | with | state near
spent | * in the company | of | state
crossed | paths | with
sought | out | -
buttonholed cornered waylaid collared feted fêted debriefed | | -
worked | * hours | with
laboured labored toiled negotiated worked talked argued haggled debated | together/late/until/till/through/into/deep | =
talked talking | | with | near
talked | about/over ** | = | near
discussed discuss | | with | near
spoke | * in/at/for/during | with | near
visited | | - | near state
consulted consulting | | -
talked talking | it/things/matters/everything over/out/through | | near
given granted accorded allowed | * hour/minutes/audience/hearing/interview | by | state
found finds finding | * hour/minutes/time | for | state near
shown guided walked conducted taken escorted | round/around/through/over | by | state near
showed walked guided took conducted | @ round/around/through/over | | tour
been | to see/meet | -
stopped dropped dropping stopping | * residence/home/house/office/offices/palace/villa/suite/hotel/room of | -
presented presents presenting handed delivered | his/her * letters | to | state
went gone going | on to | - | state
came comes | away * with * promise/undertaking/assurance/pledge/word | from | state near
leaving left | the * office/study/residence/suite/villa/house of | -
held hold had | a/the/their * round | with
made | | acquaintance of
`;
