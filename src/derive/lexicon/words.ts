/** Heads of offices: what makes its bearer an official. */
export const OFFICES = `
president premier chancellor king queen emir amir sultan prince princess pope monarch ruler leader chairman chairwoman chairperson chair
chairmen presidents premiers chancellors kings leaders chairs vice-president secretary-general secretary secretaries governor governors mayor mayors taoiseach
tánaiste minister ministers fm pm fms pms ambassador ambassadors envoy envoys representative representatives negotiator negotiators consul emissary emissaries nuncio pro-nuncio internuncio mediator delegate delegates
undersecretary under-secretary director directors director-general commissioner commissioners adviser advisor advisers advisors aide aides aide-de-camp councilor councillor councilors diplomat diplomats official officials
deputy deputies senator senators sen congressman congresswoman congressmen lawmaker lawmakers legislator legislators parliamentarian parliamentarians mp mps speaker general generals gen marshal admiral adm colonel col lieutenant-general major-general
lt maj brig brigadier commander commander-in-chief chief chiefs head heads spokesman spokeswoman spokesperson spokesmen spokespersons counterpart counterparts colleague colleagues
attaché attache premier-designate ayatollah archbishop bishop cardinal patriarch vice-chairman vice-chair member members politician intermediary administrator comptroller treasurer
caliph emperor empress regent grand-duke coordinator rapporteur prosecutor cosmonaut-general dictator strongman guest guests visitor host
first-secretary principal quartermaster rep reps veep potus interlocutor interlocutors plenipotentiary
vicar vicars ombudsman ombudswoman ombudsmen ombudsperson d'affaires attachés prefect mufti primate maharaja tsar czar kaiser grand-vizier vizier
duchess archduke countess crown-prince princes princesses queens emirs emperors chieftain vice-premier vice-premiers vice-chancellor vice-minister vice-ministers
minister-president minister-counsellor minister-delegate minister-designate minister-counselor counsellor counselor counsellors counselors consul-general consuls vice-consul directors-general
secretaries-general under-secretaries undersecretaries superintendent alderman alderwoman burgomaster provost governor-general governors-general
senators sens gens congressperson assemblyman assemblywoman parliamentarians marquess
vice-admiral rear-admiral commodore generalissimo marshals admirals colonels commanders commandant vice-marshal inspector-general auditor-general comptroller-general attorney-general solicitor-general
eam dpm pmo cds nsa ssg dsg usg asg sg srsg drsg hrvp spox president-elect premier-elect chairpersons chairwomen spokespeople
politicians mediators facilitator facilitators arbiter conciliator inspector inspectors registrar chamberlain chaplain
co-ordinator co-ordinators co-president co-presidents co-chair co-chairs co-chairman co-chairwoman co-chairperson co-leader captain-regent co-prince
dignitary dignitaries warlord chairperson-in-office chairman-in-office chair-in-office chairperson-in-waiting viceministro viceministra vicecanciller lieut lt-gen maj-gen brig-gen lt-col lt-governor ooni oba alaafin asantehene kabaka litunga kgosi inkosi vp veeps paramount canciller ministro ministra presidente presidenta embajador embajadora embaixador ministre vice-chancellors assistant assistants coas cdf
`;

/** Heads of posts that are no office of state. */
export const OTHER_POSTS = `
officer coach striker goalkeeper midfielder defender player players manager actor actress singer analyst professor journalist reporter author ceo executive founder
entrepreneur son-in-law daughter-in-law brother-in-law economist historian researcher student lawyer activist businessman businesswoman investor teammate referee umpire boxer jockey golfer trainer editor winger
`;

/** Forms of address, which are no part of a name. */
export const HONORIFICS = `cde brother adv cllr baroness viscount their highnesses excellencies eminence holiness beatitude hrm hsh hih serene imperial mrs. abbe bishop pastor imam rabbi dra lcda lcdo arq engr alhaji alhaja hadja elhadj daw samdech techo oknha okhna
datin rt hon. comandante lieut comdr u lt-gen maj-gen brig-gen lt-col seri pehin hajah ustaz mohtarma janab kumari shrimati sra srta señorita licenciado dom fru mevrouw meneer gospodin
sayyid sayed sayyida lalla ato woizero abune hon'ble honble sens reps govs drs profs messrs. adml cmdr cdr cpt lieut ltg vadm radm rtd
sheikh shaikh sheikha mr mrs ms miss dr prof professor sir dame lord lady comrade h.e h.e. hon honourable honorable excellency madame madam mme monsieur don doña dona mullah maulana hajji haji hajj señor señora herr frau
rev reverend father msgr capt sgt maj lt col brig gen adm sen rep gov amb mp mps his her the royal highness majesty eng datuk dato tan sri tun shri smt ing lic comrades messrs ret general retired prince hh hrh hm seri right
hajiya lij dejazmach dejazmatch fitawrari fitaurari jaalle mawlawi maulvi aum thakin ntate engineer ingénieur mallam lyonpo dasho ratu senhor senhora licenciada mlle mademoiselle monsignor captain sergeant major lieutenant justice squadron-leader`;

/** What can stand before or after the head of an office: ranks, fields and bodies. */
export const FIELDS = `
vice deputy first second third senior top high high-level high-ranking ranking acting interim caretaker former late special permanent resident assistant associate under chief principal joint
visiting outgoing incoming newly-elected new current long-time longtime veteran influential powerful deputy-head executive supreme paramount foreign defence defense interior home trade economy economic
finance financial commerce industry industrial culture cultural health education transport transportation energy power oil petroleum agriculture agricultural fisheries tourism environment environmental justice labour labor planning development
information communications communication technology science sports youth security national public state federal general staff armed forces army navy air force military police naval intelligence external international internal affairs relations
cooperation co-operation management commercial technical power integration immigration border borders territorial unification reunification veterans treasury exterior policy political parliamentary presidential prime cabinet crown royal grand lieutenant major brigadier rear fleet field
central executive committee party communist socialist democratic republican labour conservative liberal workers people peoples people's worker's workers' nationalist revolutionary opposition ruling coalition majority minority government governmental
council assembly parliament senate house congress duma politburo bureau presidium standing commission department ministry office agency directorate division secretariat union community league organization organisation bloc
republic kingdom federation human rights humanitarian peace nuclear atomic climate disarmament arms control water natural resource resources mines mining infrastructure housing urban rural social welfare family women
west european african arab asian american latin islamic world global regional northern southern eastern western middle east north south pacific caribbean gulf district provincial province city municipal county lower upper
exiled ousted deposed outgoing incoming interim caretaker united nations
greater governance knowledge diplomacy preventive kurdish peshmerga main largest biggest rival breakaway worship mobility solidarity tolerance coexistence expatriates cohesion metropolitan wildlife utilities aviation textiles fertilizers equity inclusion empowerment livelihoods youths cults cult religious-affairs francophonie additional coordinating co-ordinating commanding presiding governing supervising founding shipping spy system asia africa europe balkans caucasus sahel maghreb arctic indo-pacific mediterranean eurasia oceania mideast far charge sovereign transitional provisional mayoral ministerial vice-presidential nonresident non-resident accredited foreign-policy hardline left-wing right-wing
handicrafts handicraft cooperatives railway railways roads works highways construction posts telegraph telecommunications broadcasting digital transformation innovation technologies research scientific
irrigation lands land forests forestry livestock plantation plantations coal gas steel machine-building chemical chemicals food nutrition consumer gender equality children child sport antiquities heritage arts
petrochemicals petroleum hydrocarbons electricity hydropower ecology meteorology disaster emergency emergencies rescue civil protection procurement armaments
privatisation privatization entrepreneurship enterprises enterprise commerce customs revenue taxation statistics audit monetary banking
manpower employment pensions martyrs migration citizenship reforms reform reconciliation reconstruction rehabilitation resettlement relief decentralisation decentralization devolution regions provinces municipalities territories
ethnic minorities indigenous tribal frontier islands ocean oceans marine fishing hajj waqf awqaf endowments guidance propaganda ideology ideological organizational discipline inspection front liaison
non-proliferation nonproliferation cyber cybersecurity space consular visa protocol ceremonial household court negotiating mediation hostage sanctions
chief-of-staff counterterrorism counter-terrorism drugs refugees refugee delegation team personal private press media protocol legal budget tax investment investments private-sector maritime ports aviation railways
supply internal-affairs anti-corruption religious diaspora expatriates overseas research higher constitutional electoral supervisory advisory honorary extraordinary plenipotentiary military-political
faction factions militia militias guerrilla guerrillas rebel rebels clan insurgent insurgents separatist resistance wing branch bureau-general maritime-affairs unification-affairs war-veterans peacekeeping stabilisation stabilization electoral-affairs nation-building privatisations disabled disability elderly pensioners ageing aging fisheries-affairs fuel fuels minerals mining-affairs irrigation-affairs cocoa coffee cotton sugar tea rice forestry-affairs sanitation hydrology seismology aerospace semiconductor semiconductors artificial intelligence-affairs
sectoral bilateral multilateral eu un u.n. e.u. nato asean au oas osce imf iaea ecowas brics opec wto who unicef unesco taliban hamas hezbollah fatah plo swapo anc cpc cpsu wpk mpla frelimo fln
alternate candidate green settlement settlements operations communities resilience inclusive mobility wellbeing well-being heads-of-state sustainability sustainable renewable renewables tourism-affairs prisons correctional immigration-affairs parks conservation biodiversity desertification waterways navigation locomotive automobile machinery electronics electrification fisherman fishermen farmers agrarian commonwealth states free zones zone kashmir overseas-territories aid industries flight empowerment diwan amiri primary bridges roading natural tin copper rubber interests fish wealth fishery retired canals cattle dairy grain wheat grains timber wood textile garments jute hemp silk handloom handlooms archives museums libraries publishing cinematography film films music monuments religions pilgrimage pilgrimages almsgiving zakat fatwa shura tribes nomads peasants smallholders rivers dams treaties auditor attorney solicitor surveyor postmaster hydraulics hydraulic barrages canals coastal oceans-affairs quarantine veterinary horticulture aquaculture meteorological geological geology metallurgy metallurgical engineering reform-affairs decentralised delta amazon arctic-affairs polar antarctic north-south
`;

/** Last words of the names of bodies and buildings. */
export const BODIES = `
ministry department committee commission council assembly syndicate parliament senate congress duma party union league organization organisation agency bureau office institute university college school academy bank fund corporation company group
court tribunal house palace hall castle hotel airport embassy consulate mission academy association federation foundation forum society secretariat undersecretariat directorate presidium politburo army navy force forces corps guard guards
city province state district county island islands sea ocean river strait lake bay gulf peninsula mountain valley square street avenue road monument memorial cemetery mausoleum tower museum stadium theatre theater arena cup championship championships
olympics games open trophy final conference convention treaty agreement accord protocol declaration charter plan initiative project programme program fair expo day war revolution movement front alliance coalition bloc brigade command
staff service services center centre complex factory plant mill farm station port base camp church mosque cathedral temple hospital clinic library club team fc news times post herald tribune gazette journal daily press radio television tv
network broadcasting chronicle telegraph observer mail mirror sun star standard globe dispatch courier review magazine weekly today wire media online channel ltd inc corp plc ag gmbh group holdings authority board panel chamber republic kingdom
administration cabinet government presidency police spokesperson readout communique
barracks region caucus knesset bundestag bundesrat rada saeima seimas riigikogu sejm folketing storting riksdag sabha majlis majles khural duchy prefecture governorate oblast inspectorate plenum
headquarters legation residency section establishment establishments system framework block basin convention facility unit session tigers reef reefs prison platform response countries measures democrats triangle corridor zone resort inn delta secretariats
entity consortium taskforce wall highlands coast shipyard villa residence guesthouse lodge manor mall quartet summit dialogue security-council railway railways nations line highway bridge canal
`;

/** Bodies that are read or watched: an unknown name that ends so may be an outlet. */
export const NEWS_WORDS = `news times post herald tribune gazette journal daily press radio television tv network broadcasting chronicle telegraph observer mail mirror standard globe dispatch courier review magazine weekly today media online channel agency newspaper broadcaster website portal blog wire`;

/** Offices that speak for a state: an outlet when they are credited. */
export const SPEAKING_BODIES = `ministry department office presidency embassy government parliament assembly kremlin secretariat undersecretariat commission mission palace court administration cabinet council senate congress party agency consulate mofa mfa chancellery premiership chancery police military army navy treasury house chamber directorate bureau committee team side command staff authority service gru delegation archdiocese diocese nunciature legation residency representation`;

/** Words that a sentence begins with and that are no names. */
export const PLAIN = `
a an the this that these those it its he she they we i you his her their our my your there here who whom whose which what when where why how if then than as at by for from in into of off on onto out over to under up upon with within without after before
during since until while whereas although though because but and or nor so yet not no never none both either neither each every all any some many much more most several few other others another such same own only also too just even still again already
about above across against along amid among around behind below beneath beside besides between beyond despite down except following given including like near next past per plus regarding through throughout toward towards unlike via
is are was were be been being am do does did done has have had having will would shall should can could may might must
call calls phone according asked earlier later meanwhile however moreover furthermore nevertheless separately together instead afterwards afterward thereafter subsequently finally recently previously currently now today yesterday tomorrow tonight
last this next first second third fourth fifth one two three four five six seven eight nine ten eleven twelve dozen twice once half both
accompanied attending present visiting speaking addressing arriving citing quoting noting adding asked welcome welcomed receiving meeting talks officials delegates details details nothing nobody no-one someone everyone everything questions views
earlier early late mid soon back far few little less long great good quick quote thanks thank update thread photo photos video media release readout statement press notice note briefing communique communiqué report reports analysis opinion editorial exclusive breaking
police parents students workers residents witnesses analysts observers diplomats sources experts critics supporters lawmakers ministers leaders talks negotiators representatives generals soldiers troops rebels
relations trade security peace war economy oil gas water food energy climate cooperation dialogue negotiations discussions consultations bilateral regional international local state national foreign
her his mr mrs ms dr outside inside elsewhere abroad let yes sure well why perhaps maybe indeed thus hence accreditation tickets fresh few always never great
similarly likewise accordingly consequently additionally notably simultaneously concurrently initially eventually reportedly apparently interestingly surprisingly significantly importantly unusually officially privately publicly
joining flanked flanking joined meanwhile hosting greeting conferring attended participating addressing travelling traveling returning commenting responding writing reacting besides elsewhere
`;

/** Lower-case words inside a name. */
export const PARTICLES = `arap ole oglu oğlu oghlu qizi kyzy uulu wa binte vom de del della di da das do dos du des der den van von zu zum zur af av ter ten te la las los le el al bin ibn bint binti ben ould y e i st abu wa d' 't op ap al- ag uz und`;

export const SPORT = `match matches final finals semi-final semi-finals semifinal semifinals quarter-final quarterfinal quarter-finals striker goalkeeper coach tournament league championship championships goal goals scored season fixture kick-off playoff playoffs cup trophy stadium squad team-mates teammates midfielder seed seeds wimbledon olympic olympics medal innings wicket batsman grand-slam knockout boxing bout quarterfinals group-stage derby rugby football soccer cricket tennis basketball hockey golf racket
sets round-of-16 penalty shootout`;

/** Nouns of meeting; the second list counts several at once. */
export const TALK_NOUNS = `meeting talks talk audience conversation discussion discussions consultation consultations negotiation negotiations summit encounter session dinner lunch luncheon breakfast tete-a-tete tête-à-tête exchange-of-views sitdown sit-down huddle get-together reception banquet trilateral bilateral interview dialogue pull-aside pullaside mini-summit one-on-one parley colloquy confab briefing tea coffee supper meal iftar drinks rendezvous powwow deliberations chat tête-à-têtes parlay pow-wow chinwag natter brunch barbecue heart-to-heart mini-bilateral brush-by`;
export const TALK_PLURALS = `meetings sessions encounters audiences conversations dinners bilaterals sit-downs summits engagements interviews huddles lunches breakfasts contacts parleys chats colloquies dinners one-on-ones pull-asides tête-à-têtes tete-a-tetes`;

/** Verbs that take the other side as their object or after "with". Past, present, participle. */
export const MEET_VERBS = `met meet meets conferred confer confers huddled huddle huddles consulted consult consults dined dine dines lunched parleyed powwowed negotiated negotiates breakfasted reunited caucused supped conversed`;
export const RECEIVE_VERBS = `received receive receives hosted host hosts welcomed welcome welcomes greeted greet greets entertained entertains saw`;
export const HOLD_VERBS = `sustained held hold holds holding had have has having conducted conduct conducts conducting concluded concludes concluding opened opens began begins started starts launched resumed resumes completed attended attends joined joins finished continued continues continuing wrapped wound ended ends broke took takes take taking engaged engages engaging entered enters chaired chairs chairing co-chaired co-hosted led leads exchanged exchanges exchange gave gives granted grants accorded accords enjoyed shared sat sits sit sitting paid pays pay paying convened staged arranged organised organized hosted hosts`;

export const SAY_VERBS = `said replied replies quipped quips grumbled informed informs counted counts remarked recalled specified stressed underlined observed indicated says say saying reported reports report reporting announced announces confirmed confirms noted notes wrote writes tweeted tweets posted posts published publishes carried carries added adds stated states disclosed discloses revealed reveals showed shows broadcast broadcasts aired airs quoted quotes cited cites claimed claims told tells wrote writes described describes understands understood relayed learned learnt recounted declared explained explains commented admitted admits conceded concedes confided confides volunteered insists acknowledged recalls recounts`;

export const PLACES_OF_POSTING = `twitter x telegram facebook weibo instagram youtube threads mastodon bluesky vk website`;

/** Words that make an office with the word before them: "first lady", "opposite number". */
export const SECOND_WORDS = `lady gentleman number justice man woman father tempore tem figure figures`;
