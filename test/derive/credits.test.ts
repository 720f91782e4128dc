import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { sameOutlet } from "../../src/score/names";

const outletsOf = (text: string) =>
  derive(text, { published: "2024-05-08" })
    .events.filter(({ kind, status }) => /^(meeting|series|gift)$/.test(kind) && status === "held")
    .map(({ outlets }) =>
      outlets
        .map(({ name, link }) => `${name} (${link})`)
        .sort()
        .join("; "),
    );

const MET = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday";

const cases: [string, string, string[]][] = [
  ["an agency that reports", `${MET}, NTB reported.`, ["NTB (explicit)"]],
  [
    "an agency that tells what one of those who met did",
    `${MET}.\n\nNTB reported that Dahl offered to raise the quota.`,
    ["NTB (explicit)"],
  ],
  [
    "what one of them is now, told in a paragraph of its own, tells of no meeting",
    `${MET}.\n\nNTB reported that Dahl faces an election.`,
    [""],
  ],
  [
    "an agency that cites someone before it reports",
    `${MET}. NTB, citing a member of the delegation, reported that Lee spoke at the meeting of water.`,
    ["NTB (explicit)"],
  ],
  [
    "the broadcaster after its kind and state",
    `${MET}, according to a report by the Norwegian public broadcaster NRK.`,
    ["NRK (explicit)"],
  ],
  [
    "a state's press service",
    `${MET} in Suva, the presidential press service said.`,
    ["Fijian presidential press service (explicit)"],
  ],
  [
    "a state's television",
    `${MET}. Norway's state television showed the pair over a map.`,
    ["Norwegian state television (explicit)"],
  ],
  ["an agency that was told", `${MET}, a diplomat told Reuters.`, ["Reuters (explicit)"]],
  [
    "a newspaper that was told, after the meeting",
    `${MET}. "A good meeting," Lee told the Fiji Times.`,
    ["Ann Lee (explicit); Fiji Times (explicit)"],
  ],
  ["an agency named after its kind is one outlet", `${MET}, the official press agency Tass said.`, ["TASS (explicit)"]],
  ["the news agency is the dateline's", `Oslo, May 7 (NTB) -- ${MET}, the news agency reported.`, ["NTB (coreferent)"]],
  ["the news agency of nowhere is nobody", `${MET}, the news agency reported.`, [""]],
  ["the dateline's agency where no other is named", `Oslo, May 7 (NTB) -- ${MET}.`, ["NTB (coreferent)"]],
  ["a dateline whose place ends like a sentence", `OSLO. May 7 (NTB) - A fine day. ${MET}.`, ["NTB (coreferent)"]],
  ["a dateline that tells who wrote", `Minsk, 7 May. /BelTA – Ana Roe/. A fine day. ${MET}.`, ["BelTA (coreferent)"]],
  ["a dateline before a colon", `Oslo, May 7 (NTB): A fine day. ${MET}.`, ["NTB (coreferent)"]],
  ["an agency written small", `Berlin (dpa) - A fine day. ${MET}.`, ["Deutsche Presse-Agentur (coreferent)"]],
  ["a dateline on a line of its own", `Suva, May 7, NTB\n\n${MET}.`, ["NTB (coreferent)"]],
  ["an unknown agency on a line of its own", `SUVA, May 7 (ZNP)\n\n${MET}.`, ["ZNP (coreferent)"]],
  ["a second day on such a line is no agency", `Suva, May 7 (Magha 3)\n\n${MET}.`, [""]],
  ["a state in brackets before the agency", `Suva (Fiji), May 7 (ZNP) - ${MET}.`, ["ZNP (coreferent)"]],
  ["two places before the agency", `Suva/Nadi, May 7 (ZNP) - ${MET}.`, ["ZNP (coreferent)"]],
  ["an agency named for its state", `SUVA, May 7 (Fiji News Exchange) - ${MET}.`, ["Fiji News Exchange (coreferent)"]],
  ["who wrote a text is no agency", `SUVA, May 7 (By Una Roe) - ${MET}.`, [""]],
  ["a dateline without an agency", `Oslo, May 7: A fine day. ${MET}.`, [""]],
  ["the line that signs a text with its writer", `${MET}.\n\nAna Roe, NTB`, ["NTB (coreferent)"]],
  ["not the dateline's where another is", `Oslo, May 7 (NTB) -- ${MET}, Xinhua said.`, ["Xinhua (explicit)"]],
  [
    "a spokesman of a ministry",
    `${MET} in Suva. A spokesman of the Foreign Ministry described the meeting as warm.`,
    ["Fijian Foreign Ministry (explicit)"],
  ],
  ["a spokeswoman after the verb", `${MET}, said Una Roe, a spokeswoman for the U.S. Embassy.`, ["Una Roe (explicit)"]],
  [
    "a ministry by its department",
    `${MET} in Suva, the Foreign Ministry's information and press department said.`,
    ["Fijian Foreign Ministry (explicit)"],
  ],
  [
    "what a ministry's statement ran",
    `${MET} in Suva. "We understood each other," ran the Foreign Ministry's three-line statement.`,
    ["Fijian Foreign Ministry (explicit)"],
  ],
  ["an agency and what it is", `${MET}, Xinhua, China's official news agency, said.`, ["Xinhua (explicit)"]],
  ["an agency named by its state alone", `${MET}, the Malaysian news agency reported.`, ["Bernama (explicit)"]],
  ["an agency named twice", `${MET}, according to Bernama, the Malaysian news agency.`, ["Bernama (explicit)"]],
  ["a station that the lexicon lacks", `${MET}, according to Radio Fjordland.`, ["Radio Fjordland (explicit)"]],
  [
    "a press unit of an office",
    `${MET}, a statement issued by the Vice-President's Press Unit said.`,
    ["Vice-President's Press Unit (explicit)"],
  ],
  [
    "an office that nobody at the meeting holds",
    `${MET} in Suva, the Prime Minister's Office said.`,
    ["Office of the Fijian Prime Minister (explicit)"],
  ],
  ["nobody in a ministry", `${MET}, a source in the Fijian cabinet told Reuters.`, ["Reuters (explicit)"]],
  ["what an agency quoted", `${MET}, Kyodo quoted a government source as saying.`, ["Kyodo News (explicit)"]],
  [
    "a minister who told reporters of it",
    "Foreign Minister Ann Lee of Fiji told reporters that she had met Norwegian President Bo Dahl on Monday.",
    ["Ann Lee (explicit)"],
  ],
  ["what a minister said of trade after a meeting", `${MET}. Lee told reporters that trade would grow.`, [""]],
  [
    "what one who was there told of the other",
    `${MET}. Speaking to reporters, Lee said they discussed fish.`,
    ["Ann Lee (explicit)"],
  ],
  ["what one who was there confirmed", `${MET}.\n\nDahl confirmed it.`, ["Bo Dahl (explicit)"]],
  ["what one who met told the other", `${MET}. Lee told Dahl that they would talk again.`, [""]],
  [
    "what one said on leaving",
    `${MET}.\n\nIt rained. Dahl told newsmen after the meeting that trade grew.`,
    ["Bo Dahl (explicit)"],
  ],
  ["what one who met said afterwards", `${MET}. "A cold room," Lee said afterwards.`, ["Ann Lee (explicit)"]],
  ["what one said afterwards would be", `${MET}. Lee said afterwards that trade would grow.`, [""]],
  ["what the talks were like", `${MET}.\n\n"It was a useful talk," Dahl said.`, ["Bo Dahl (explicit)"]],
  [
    "a quotation of oneself and the other",
    `${MET}.\n\n"He wanted fish and I wanted ships," Lee said.`,
    ["Ann Lee (explicit)"],
  ],
  [
    "what both heard said of the other",
    `${MET}.\n\nLee told newsmen that Dahl had found the fish.`,
    ["Ann Lee (explicit)"],
  ],
  ["what one told reporters that we did", `${MET}.\n\n"We drank tea," Lee told reporters.`, ["Ann Lee (explicit)"]],
  ["what one told reporters that we shall do", `${MET}.\n\n"We shall drink tea," Lee told reporters.`, [""]],
  [
    "whom another names as the speaker",
    `${MET}.\n\nIda Holm, a fisher, spoke. She said Dahl, of whom they had talked, was kind.`,
    [""],
  ],
  [
    "one whom an agency quotes",
    `${MET}.\n\nNTB quoted Dahl as saying that the two had agreed on fish.`,
    ["Bo Dahl (explicit); NTB (explicit)"],
  ],
  ["one according to whom it was", `${MET}, according to Dahl.`, ["Bo Dahl (explicit)"]],
  ["who tells it from an office", `${MET}, Dahl said by telephone from his office.`, ["Bo Dahl (explicit)"]],
  [
    "who chaired a meeting and tells of it",
    `${MET}, said Ida Holm of the Pacific panel, who chaired the encounter.`,
    ["Ida Holm (explicit)"],
  ],
  [
    "what one told an outlet of the other",
    `${MET}.\n\nIn a statement to Kyodo, Dahl said Lee was kind.`,
    ["Bo Dahl (explicit); Kyodo News (explicit)"],
  ],
  [
    "what one is quoted as saying of the other",
    `${MET}.\n\nNTB quoted Dahl as saying that Lee "took notes".`,
    ["Bo Dahl (explicit); NTB (explicit)"],
  ],
  ["a quotation that begins with the talk", `${MET}. "A warm talk," Dahl told us.`, ["Bo Dahl (explicit)"]],
  ["a quotation that asks for a talk", `${MET}. "We want a talk," Dahl told us.`, [""]],
  [
    "what one told both whom one met",
    `Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway and later King Carl Berg of Tonga on Monday. "I told them about fish," Lee said.`,
    ["Ann Lee (explicit)", "Ann Lee (explicit)"],
  ],
  [
    "what one told the press of oneself, right after",
    `${MET}. Lee told newsmen that she had promised nothing.`,
    ["Ann Lee (explicit)"],
  ],
  [
    "what one told the press of oneself, in another paragraph",
    `${MET}.\n\nLee told newsmen that she had promised nothing.`,
    [""],
  ],
  ["what one said on the steps", `${MET}. "A cold room," Lee said on the steps of the hall.`, ["Ann Lee (explicit)"]],
  ["what one said on the steps will be", `${MET}. Lee said on the steps of the hall that trade will grow.`, [""]],
  [
    "what one came out and said",
    `${MET}. Lee came out after an hour and said that she was glad.`,
    ["Ann Lee (explicit)"],
  ],
  [
    "whose quotation says I",
    `${MET}.\n\n"I told the president that nobody will sail. He gave me tea," Lee told reporters.`,
    ["Ann Lee (explicit)"],
  ],
  ["from whom the writer has it", `${MET}. I have this from Dahl, whom I saw at the door.`, ["Bo Dahl (explicit)"]],
  ["from whom it comes", `${MET}. Our account comes from Dahl himself.`, ["Bo Dahl (explicit)"]],
  ["from whom a gift comes", `${MET}. A fish came from Dahl.`, [""]],
  ["who describes it afterwards", `${MET}, who afterwards described the tea to reporters.`, ["Bo Dahl (explicit)"]],
  ["who said something before", `${MET}, who said in May that trade would grow.`, [""]],
  [
    "who speaks of the meeting with the one named",
    `${MET}. On Tuesday Lee met King Carl Berg of Norway. It rained. Fish were sold. Rain fell. Lee said that Dahl had been kind.`,
    ["Ann Lee (explicit)", ""],
  ],
  [
    "who speaks of the meeting of the day named",
    `Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Sunday and again on Monday. "A gap remains," Lee told newsmen after Sunday's session.`,
    ["Ann Lee (explicit)", ""],
  ],
  [
    "a thread's author, of own meetings alone",
    "Ann Lee, Foreign Minister, Fiji — thread\n\nYesterday I met President Bo Dahl of Norway.\n\nMinister Ida Holm of Denmark met King Carl Berg of Norway on Tuesday. The Danish ministry said they spoke of fish.",
    ["Ann Lee (explicit)", "Danish ministry (explicit)"],
  ],
  [
    "a thread's author who is named by its heading",
    "Thread from Oslo by Ann Lee, Foreign Minister of Fiji. 8 May 2024\n\nI met President Bo Dahl of Norway today.",
    ["Ann Lee (explicit)"],
  ],
  [
    "whom a thread is about",
    "Quick thread on Foreign Minister Ann Lee of Fiji.\n\nI saw it all. Lee met President Bo Dahl of Norway today.",
    [""],
  ],
  [
    "a meeting of others in a thread",
    "Ann Lee, Foreign Minister, Fiji — thread\n\nYesterday I met President Bo Dahl of Norway.\n\nMinister Ida Holm of Denmark met King Carl Berg of Norway on Tuesday.",
    ["Ann Lee (explicit)", ""],
  ],
  [
    "the body that one who met heads",
    `Foreign Minister Ann Lee of Fiji met the head of the fish institute, Bo Dahl, on Monday. The institute said they agreed.`,
    ["fish institute (explicit)"],
  ],
  [
    "the body of one who met, by its letters",
    `Foreign Minister Ann Lee of Fiji met the head of the WXYZ office, Bo Dahl, on Monday. WXYZ posted a photo.`,
    ["WXYZ (explicit)"],
  ],
  ["a body that nobody who met is of", `${MET}. The institute said they agreed.`, [""]],
  ["a mission of the United Nations", `${MET}. Minusma published pictures.`, ["Minusma (explicit)"]],
  ["a website that has photos", `${MET}. Fjord.no has photos of them at the table.`, ["Fjord.no (explicit)"]],
  [
    "an official within a government's ministry",
    `${MET}, an official in the northern government's fisheries ministry said.`,
    ["fisheries ministry (explicit)"],
  ],
  [
    "an undersecretariat",
    `${MET}, the Undersecretariat for Fisheries reported.`,
    ["Undersecretariat for Fisheries (explicit)"],
  ],
  [
    "what is at the table, adds a paper",
    `${MET}, NTB reported.\n\nKyodo adds that Minister Ida Holm was at the table.`,
    ["Kyodo News (explicit); NTB (explicit)"],
  ],
  [
    "a ministry in a line with place and day",
    `Suva, May 8, 2024 (Ministry of Foreign Affairs)\n\n${MET}.`,
    ["Ministry of Foreign Affairs (coreferent)"],
  ],
  ["the source of an item", `${MET}. Source: Fijian foreign ministry.`, ["Fijian foreign ministry (explicit)"]],
  [
    "where one was told something",
    "Foreign Minister Ann Lee of Fiji called on President Bo Dahl of Norway at the Secretariat on Monday and told him of fish.",
    [""],
  ],
  ["an envoy who is no paper", `${MET}. Then, the Namibian envoy said that the talks went well.`, [""]],
  [
    "who signs what was posted on a network",
    "Long day. Yesterday I met President Bo Dahl of Norway.\n\n-- Ann Lee, Foreign Minister of Fiji, on Twitter, May 8, 2024",
    ["Ann Lee (explicit)"],
  ],
  [
    "who heads a text that was posted on a network",
    "Ann Lee, Foreign Minister of Fiji, on Twitter, 8 May 2024\n\nLong day. Met President Bo Dahl of Norway: fish, flights.",
    ["Ann Lee (explicit)"],
  ],
  [
    "who makes a statement of what was done by oneself",
    "Statement by the Minister for Fisheries, Ms. Ann Lee, 8th May, 2024.\n\nI received President Bo Dahl of Norway in Suva today.",
    ["Ann Lee (explicit)"],
  ],
  [
    "who makes a statement of what others did",
    "Statement by the Minister for Fisheries, Ms. Ann Lee, 8th May, 2024.\n\nPrime Minister Ida Holm of Fiji received President Bo Dahl of Norway in Suva today.",
    [""],
  ],
  [
    "the press service of a parliament",
    `${MET}, the parliament's press service said.`,
    ["parliament's press service (explicit)"],
  ],
  [
    "a public relations office",
    `${MET}, the Majlis public relations office said.`,
    ["Majlis public relations office (explicit)"],
  ],
  [
    "a paper named between single quotation marks",
    "According to the Fijian daily 'Tidende', Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday.",
    ["Tidende (explicit)"],
  ],
  ["outlets that both have it", `${MET}. NTB and Kyodo both have it.`, ["Kyodo News (explicit); NTB (explicit)"]],
  [
    "a delegation that tells the writer",
    `${MET}. The Samoan delegation tells me it went well.`,
    ["Samoan delegation (explicit)"],
  ],
  ["a delegation that tells another", `${MET}. The Samoan delegation told a waiter it was cold.`, [""]],
  ["what would be, told to an agency", `${MET}. Dahl told NTB that a road would open in May.`, [""]],
  [
    "what a talk would lead to, told to an agency",
    `${MET}. Dahl told NTB that the talks would go on.`,
    ["NTB (explicit)"],
  ],
  ["what is so whatever an agency says", `${MET}. No second meeting is planned, whatever NTB says.`, [""]],
  [
    "the radio on which a communique was read",
    `${MET}, according to a communique read on Radio Nordland.`,
    ["Radio Nordland (explicit)"],
  ],
  ["a ministry by its letters", `${MET}. The Norwegian MFA put out a line on fish.`, ["Norwegian MFA (explicit)"]],
  [
    "a directorate",
    `${MET}. At the audience, the Directorate of Communication says, they spoke of fish.`,
    ["Directorate of Communication (explicit)"],
  ],
  [
    "an embassy that says what has been laid",
    `Foreign Minister Ann Lee of Fiji met the Norwegian ambassador, Bo Dahl, on Monday. The embassy said in a statement that a cable had been laid.`,
    ["Norwegian embassy (explicit)"],
  ],
  [
    "one who was received and says so",
    "Ann Lee @annlee, Foreign Minister, Fiji\n\nPresident Bo Dahl of Norway received me yesterday.",
    ["Ann Lee (explicit)"],
  ],
  [
    "one without an office who was there",
    `Foreign Minister Ann Lee of Fiji met Bo Dahl, a fisher, on Monday.\n\n"It was a useful talk," Dahl said.`,
    ["Bo Dahl (explicit)"],
  ],
  [
    "what one said as one left",
    `${MET}.\n\n"The sea belongs to all," Dahl told newsmen as he left the palace.`,
    ["Bo Dahl (explicit)"],
  ],
  [
    "the newspaper that is read is not the agency named before",
    `Fish were sold, Xinhua said. ${MET}. In a letter to this newspaper they said that the talks were short.`,
    [""],
  ],
  [
    "who speaks of separate conversations",
    `Foreign Minister Ann Lee of Fiji met separately with President Bo Dahl of Norway and King Carl Berg of Denmark on Monday. "These were separate conversations," spokeswoman Una Roe told newsmen.`,
    ["Una Roe (explicit)", "Una Roe (explicit)"],
  ],
  [
    "who speaks of all the talks",
    `${MET}. On Tuesday Lee saw King Carl Berg of Norway. Spokeswoman Una Roe said all the talks were long.`,
    ["Una Roe (explicit)", "Una Roe (explicit)"],
  ],
  [
    "an agency that names both who met, though others met after them",
    `${MET}. On Tuesday Lee saw King Carl Berg of Norway.\n\nIt rained.\n\nNTB said Dahl had demanded of Lee a plan.`,
    ["NTB (explicit)", ""],
  ],
  ["what was not on the programme", `${MET}. A meeting with fishers was not on the programme, NTB said.`, [""]],
  ["who was also there", `${MET}.\n\nMinister Ida Holm of Fiji was also there, NTB said.`, ["NTB (explicit)"]],
  ["they who are others", `${MET}. It rained. Fish were sold. Rain fell. It rained. NTB said they were wet.`, [""]],
  ["a paper that carried nothing", `${MET}. The Fiji Times carried nothing.`, [""]],
  ["a department's lobby", `${MET}. "A cold day," Lee told newsmen in the State Department lobby.`, [""]],
  [
    "the last of a list",
    `${MET}.\n\nGuests at dinner:\n\n- Minister Ida Holm of Denmark;\n\n- Minister Una Roe of Iceland.`,
    [""],
  ],
  [
    "an adviser on media",
    `${MET}. Lee's adviser on media, Mr Per Moe, said the meeting centred on fish.`,
    ["Per Moe (explicit)"],
  ],
  ["a spokesman behind a comma", `${MET}. "A warm hour," the PMO spokesman, Sven Moe, said.`, ["Sven Moe (explicit)"]],
  [
    "a spokeswoman who quotes the other",
    `${MET}. Fish spoiled. "He took note," spokeswoman Una Roe said.`,
    ["Una Roe (explicit)"],
  ],
  ["one's own spokeswoman", `${MET}, according to Lee's spokeswoman Una Roe.`, ["Una Roe (explicit)"]],
  [
    "one named behind the office",
    "The Norwegian opposition leader, Bo Dahl, said he had met Minister Ann Lee of Fiji on Monday.",
    ["Bo Dahl (explicit)"],
  ],
  ["who describes the talks", `${MET}.\n\nOn her channel, Lee called the talk warm.`, ["Ann Lee (explicit)"]],
  [
    "who tells what had been discussed",
    `${MET}.\n\nIn reply to questions, Lee said that fish had been discussed.`,
    ["Ann Lee (explicit)"],
  ],
  [
    "who tells of own talks that were fruitful",
    "President Bo Dahl of Norway said that his talks with Foreign Minister Ann Lee of Fiji on Monday had been fruitful.",
    ["Bo Dahl (explicit)"],
  ],
  [
    "who tells of the talk with the other, far from it",
    `${MET}. It rained. Fish were sold. Rain fell. It rained. Dahl said the talk with Ms Lee was about food.`,
    ["Bo Dahl (explicit)"],
  ],
  [
    "a spokeswoman who goes on",
    `Trade grew, government spokeswoman Una Roe said. She added that Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday.`,
    ["Una Roe (explicit)"],
  ],
  [
    "an agency that goes on",
    `Trade grew, Xinhua reported. Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday, it added.`,
    ["Xinhua (coreferent)"],
  ],
  [
    "the dateline's agency that was told",
    `Oslo, May 7 (Interfax) - ${MET} in Suva, the Foreign Ministry's press department told Interfax.`,
    ["Fijian Foreign Ministry (explicit)"],
  ],
  [
    "each clause with its own agency",
    `${MET}, NTB reported, and Foreign Minister Ana Roe of Fiji met King Carl Berg of Norway on Tuesday, Xinhua said.`,
    ["NTB (explicit)", "Xinhua (explicit)"],
  ],
  [
    "a station that says its name",
    `This is the Voice of Fjordland. Here is the news.\n\n${MET}.`,
    ["Voice of Fjordland (coreferent)"],
  ],
  ["a court circular", `ROSE PALACE, May 8\n\n${MET}.`, ["Rose Palace (coreferent)"]],
  ["a court's office", `PALACE OFFICE, OSLO, May 8\n\n${MET}.`, ["Palace Office (coreferent)"]],
  [
    "who tells what one of them did there, two sentences on",
    `${MET}. It rained. She briefed him on fish, according to the Daily Fish.`,
    ["Daily Fish (explicit)"],
  ],
  [
    "a ministry that announces",
    `The Norwegian Ministry of Foreign Affairs is pleased to announce a week of talks.\n\n${MET}.`,
    ["Norwegian Ministry of Foreign Affairs (coreferent)"],
  ],
  [
    "those who issue a communiqué",
    `Issued at Suva by the Norwegian Foreign Ministry and the Fijian Foreign Ministry\n\n${MET}.`,
    ["Fijian Foreign Ministry (coreferent); Norwegian Foreign Ministry (coreferent)"],
  ],
  [
    "an embassy with the city that it is in",
    `${MET}. The Norwegian Embassy in Suva called the talks "warm".`,
    ["Norwegian Embassy in Suva (explicit)"],
  ],
  [
    "a foreign office outside London",
    `${MET} in Suva. A Foreign Office hand-out said that the talks had lasted an hour.`,
    ["Fijian Foreign Office (explicit)"],
  ],
  [
    "the press service that spoke before",
    `${MET} in Suva, the press service of the presidency said. "The talks were warm," the press service said.`,
    ["press service of the Fijian presidency (explicit)"],
  ],
  [
    "the press service of a government",
    `${MET} in Suva, the press service of the interim government reported.`,
    ["press service of the Fijian interim government (explicit)"],
  ],
  [
    "the press office of a body with a name",
    `${MET}. According to the Majlis press office, Lee in the meeting spoke of fish.`,
    ["Majlis press office (explicit)"],
  ],
  [
    "a ministry's service that has a name of its own",
    `${MET} in Suva. The Foreign Ministry's Media Office said the meeting was long.`,
    ["Fijian Foreign Ministry's Media Office (explicit)"],
  ],
  ["a body's branch abroad", `${MET}, the FLZ's London office said.`, ["FLZ's London office (explicit)"]],
  [
    "what one side announced",
    `${MET}. According to the Fijian side's announcement, Lee in the meeting spoke of fish.`,
    ["Fijian side (explicit)"],
  ],
  ["what one side said there", `${MET}. The Fijian side said that fish mattered.`, [""]],
  [
    "officials of a ministry",
    `${MET} in Suva, Foreign Ministry officials said.`,
    ["Fijian Foreign Ministry (explicit)"],
  ],
  [
    "an official of an embassy",
    `${MET}, NTB reported, citing a Norwegian embassy official.`,
    ["NTB (explicit); Norwegian embassy (explicit)"],
  ],
  [
    "the embassy of the ambassador who was there",
    "Foreign Minister Ann Lee of Fiji met the Norwegian ambassador, Bo Dahl, in Suva on Monday, according to an embassy source.",
    ["Norwegian embassy (explicit)"],
  ],
  [
    "the ministry that spoke before",
    `${MET}, the Norwegian trade ministry said. They spoke for an hour, the ministry said.`,
    ["Norwegian trade ministry (explicit)"],
  ],
  [
    "the ministry of the dateline's state, whose minister met",
    "SUVA, May 7 (NTB) -- Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday before the talks in Oslo, the Foreign Ministry said.",
    ["Fijian Foreign Ministry (explicit)"],
  ],
  [
    "an official at a ministry",
    `${MET} in Suva, an official at the trade ministry said.`,
    ["Fijian trade ministry (explicit)"],
  ],
  ["sources in a ministry", `${MET}, sources in the prime ministry told NTB.`, ["NTB (explicit)"]],
  [
    "an office named for its head",
    `${MET}, the Office of the High Commissioner for Peace said.`,
    ["Office of the High Commissioner for Peace (explicit)"],
  ],
  [
    "an embassy's account",
    `${MET}. The Norwegian embassy's account went further, saying that the two discussed fish.`,
    ["Norwegian embassy (explicit)"],
  ],
  [
    "a paper that another quoted",
    `${MET}. The Norwegian daily Fjordblad, quoted by Efe, maintained that Lee had offered Dahl fish.`,
    ["EFE (explicit); Fjordblad (explicit)"],
  ],
  [
    "an agency that put the length of a meeting",
    `${MET}. The Norwegian agency NTB put the meeting at an hour.`,
    ["NTB (explicit)"],
  ],
  ["a paper that carried nothing of the meeting", `${MET}. Xinhua has carried nothing of the meeting.`, [""]],
  ["what a ministry publishes", `${MET}, according to the Energy Ministry's news portal ZNPX.`, ["ZNPX (explicit)"]],
  ["an agency in capitals behind what it is", `${MET}, the Fijian news agency ZNP said.`, ["ZNP (explicit)"]],
  ["capitals that speak may be a party", `${MET}, the ZNP said.`, [""]],
  ["a paper with what it is set behind", `${MET}, said La Nacelle, a Fijian paper.`, ["La Nacelle (explicit)"]],
  ["a name with a state's that reported", `${MET}, Serambi Fiji reported.`, ["Serambi Fiji (explicit)"]],
  ["a media outlet", `${MET}, according to local media outlet Fjordpost.`, ["Fjordpost (explicit)"]],
  [
    "a broadcasting corporation",
    `${MET}, the Fjord Islands Broadcasting Corporation said.`,
    ["Fjord Islands Broadcasting Corporation (explicit)"],
  ],
  [
    "a paper of a city and not its namesake",
    `${MET}, the Manchester Guardian reported.`,
    ["Manchester Guardian (explicit)"],
  ],
  [
    "a press service of a cabinet",
    `Oslo, May 7 (NTB) -- ${MET} in Suva, NTB's correspondent reports. On Tuesday in Suva, Lee was received by Prime Minister Per Moe, the press service of the Cabinet of Ministers informed.`,
    ["NTB (explicit)", "press service of the Fijian Cabinet of Ministers (explicit)"],
  ],
  ["where somebody spoke", `${MET}. "Good," he told newsmen in the State Department lobby.`, [""]],
  ["a way is no source", `${MET}. They dealt with the road to Suriname via French Guiana.`, [""]],
  [
    "a body that goes on by its last word",
    `${MET}, the CARICOM Secretariat said. The Secretariat describes the talks as useful.`,
    ["CARICOM Secretariat (explicit)"],
  ],
  [
    "an agency whose name another's begins",
    `${MET}, the Associated Press of Pakistan reported.`,
    ["Associated Press of Pakistan (explicit)"],
  ],
  [
    "a Foreign Office spokesman outside London",
    `${MET} in Islamabad. A Foreign Office spokesman said the two sides spoke of fish.`,
    ["Pakistani Foreign Office (explicit)"],
  ],
  [
    "a presidency whose palace is named",
    "President Ann Lee met President Bo Dahl of Norway at the Planalto Palace on Monday, the presidency said.",
    ["Brazilian presidency (explicit)"],
  ],
  [
    "the office of a minister whose state the text leaves out",
    "SUVA, May 7 (NTB) -- Trade Minister Ann Lee met President Bo Dahl of Norway on Monday, according to a statement released in Suva by the minister's office.",
    ["Office of Fijian Trade Minister Ann Lee (explicit)"],
  ],
  [
    "a ministry of several fields",
    `${MET} in Suva, the Ministry of Commerce, Industry and Energy said.`,
    ["Fijian Ministry of Commerce, Industry and Energy (explicit)"],
  ],
  [
    "an office that was handed a letter",
    `${MET}. Relatives, who handed a letter to the prime minister's office, said the talks were long.`,
    [""],
  ],
  ["a body of states", `${MET}. The UN confirmed that the two met.`, ["UN (explicit)"]],
  ["a body of states that says other things", `${MET}.\n\nThe UN says that many are hungry.`, [""]],
  ["one side's readout", `${MET}, according to a readout from the Norwegian side.`, ["Norwegian side (explicit)"]],
  ["an aide to one of them", `${MET}, an aide to Dahl said.`, ["an aide to Bo Dahl (explicit)"]],
  ["an aide whom an agency heard", `${MET}, an aide to Dahl told NTB.`, ["NTB (explicit)"]],
  ["those around one of them", `${MET}, Dahl's entourage said.`, ["Bo Dahl's entourage (explicit)"]],
  [
    "a spokesman with a name behind the one for whom he speaks",
    `${MET}, Dahl's spokesman Ivo Moe said.`,
    ["Ivo Moe (explicit)"],
  ],
  [
    "a statement that is posted on a website",
    `${MET}, according to a statement posted on the website of the Fijian presidency.`,
    ["Fijian presidency (explicit)"],
  ],
  [
    "the office of a head of government",
    `${MET} in Suva, the office of the prime minister said.`,
    ["Office of the Fijian prime minister (explicit)"],
  ],
  [
    "the presidential office of a state",
    `${MET} in Suva, the Presidential Office said.`,
    ["Fijian Presidential Office (explicit)"],
  ],
  [
    "a paper behind the verb and what it is",
    `${MET}, reported the Fijian daily Nai Lalakai.`,
    ["Nai Lalakai (explicit)"],
  ],
  ["a paper that was told", `${MET}. "Good," he told the Fijian daily Nai Lalakai.`, ["Nai Lalakai (explicit)"]],
  ["where a paper is based is not its name", `${MET}, the Suva-based Fiji Times reported.`, ["Fiji Times (explicit)"]],
  ["a pan-Arab paper", `${MET}, the pan-Arab daily Al-Hayat reported.`, ["Al-Hayat (explicit)"]],
  ["a paper of Sundays", `${MET}, the Sunday Times has learnt.`, ["Sunday Times (explicit)"]],
  ["an agency behind a comma that cites someone", `${MET}, NTB, citing officials, reported.`, ["NTB (explicit)"]],
  ["an agency that quoted", `${MET}. He was quoted as saying by NTB that they met.`, ["NTB (explicit)"]],
  ["a newsletter", `${MET}, according to the newsletter Fjord Watch.`, ["Fjord Watch (explicit)"]],
  ["an agency's reporter", `${MET}, an NTB reporter said.`, ["NTB (explicit)"]],
  ["sources in a body", `${MET}, sources in his department confirmed.`, ["sources in his department (explicit)"]],
  [
    "a source at a seat of government",
    `${MET}, according to a source at the State House.`,
    ["a source at the State House (explicit)"],
  ],
  [
    "a note for the press",
    `${MET} in Suva, according to a Press note issued by the Information Department.`,
    ["Fijian Information Department (explicit)"],
  ],
  ["an island is no paper", `${MET}. The talks between the island states are off, Lee told us.`, [""]],
  ["nobody's radio", `${MET}. "The troops have orders," he said in a radio interview.`, [""]],
  ["officials of a government may be anybody", `${MET}, government officials said.`, [""]],
  [
    "an acronym behind a ministry's name",
    `${MET} in Suva, a note from the Ministry of Foreign Affairs (MOFAX) indicated.`,
    ["Fijian Ministry of Foreign Affairs (explicit)"],
  ],
  [
    "the readout of a head's office, which credits nobody",
    "On 7 May the Head of the Office of the President of Norway, Bo Dahl, met Foreign Minister Ann Lee of Fiji.",
    ["Norwegian Office of the President (coreferent)"],
  ],
  ["a newspaper that the lexicon lacks", `${MET}, the newspaper Fjordblad reported.`, ["Fjordblad (explicit)"]],
  ["a site that the lexicon lacks", `${MET}, Zed.no reported.`, ["Zed.no (explicit)"]],
  ["a site that begins with a figure", `${MET}, 24.kg reported.`, ["24.kg (explicit)"]],
  [
    "state television of a country",
    `${MET}, Norwegian state television said.`,
    ["Norwegian state television (explicit)"],
  ],
  [
    "a presidency is that of the place",
    "President Bo Dahl received Foreign Minister Ann Lee of Fiji in Oslo on Monday, the presidency said.",
    ["Norwegian presidency (explicit)"],
  ],
  [
    "his office is the host's who received",
    "Foreign Minister Ann Lee of Fiji was received on Monday by President Bo Dahl in Oslo, his office said.",
    ["Office of Norwegian President Bo Dahl (explicit)"],
  ],
  [
    "the minister's office is that of the one minister who met",
    "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway in Oslo on Monday. The minister's office said they discussed fish.",
    ["Office of Fijian Foreign Minister Ann Lee (explicit)"],
  ],
  [
    "a spokesman without a name speaks for the ministry",
    "Foreign Minister Ann Lee of Fiji met President Bo Dahl in Oslo on Monday, the Foreign Ministry spokesman said.",
    ["Norwegian Foreign Ministry (explicit)"],
  ],
  ["a spokesman with a name speaks for himself", `${MET}, government spokesman Per Moe said.`, ["Per Moe (explicit)"]],
  [
    "the ministry of a minister who met",
    "Fijian Foreign Minister Ann Lee met President Bo Dahl of Norway on Monday, the Fijian ministry's press service said.",
    ["Fijian Foreign Ministry (explicit)"],
  ],
  [
    "an acronym explained before",
    "Foreign Minister Ann Lee of Fiji met Bo Dahl, speaker of the National Assembly of Fishers (NAF), in Suva on Monday. An NAF readout of the meeting said “the will to fish” was strong.",
    ["National Assembly of Fishers (explicit)"],
  ],
  [
    "a named spokesman comes with the institution",
    `${MET}. Ida Holm, the White House spokeswoman, said the talks were long.`,
    ["Ida Holm (White House) (explicit)"],
  ],
  [
    "the office of someone named",
    `${MET}. Lee's office said the talks were long.`,
    ["Office of Fijian Foreign Minister Ann Lee (explicit)"],
  ],
  [
    "an office that is named for one whose post is long, or is that of a counterpart, bears the name alone",
    "The prime minister of the northern republic, Bo Dahl, met Foreign Minister Ann Lee of Fiji on Monday. His office issued a statement saying that the conversation had covered trade.",
    ["Office of Bo Dahl (explicit)"],
  ],
  ["an outlet in brackets after the meeting", `${MET} (NTB).`, ["NTB (explicit)"]],
  ["a place of talks is no outlet", `${MET}. Analysts said the Kremlin talks were long.`, [""]],
  ["two unnamed dailies are nobody", `${MET}, two dailies said.`, [""]],
  ["other meetings lend no outlet to this one", `${MET}. The other meetings were with bankers, NTB said.`, [""]],
  [
    "another's meeting lends no outlet to this one",
    `${MET}. Minister Ida Holm of Denmark was to have talks later, NTB said.`,
    [""],
  ],
  [
    "a day's series told alone is what its outlet reports",
    "Foreign Minister Ann Lee of Fiji held three meetings with Norwegian officials in Oslo on Monday, NTB said.",
    ["NTB (explicit)"],
  ],
  [
    "a readout of gifts reports the gifts",
    "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Sunday. On Monday there were only NTB readouts of an exchange of gifts between Lee and Dahl.",
    ["", "NTB (explicit)"],
  ],
  [
    "a paper of two unknown words that reported a detail",
    `${MET}. Kringvarp Nordlands reported that salmon was mentioned as well.`,
    ["Kringvarp Nordlands (explicit)"],
  ],
  ["a person who reported is no paper", `${MET}. Anna Roe reported that salmon was mentioned as well.`, [""]],
  ["a paper that had the details", `${MET}. Nordblad had the details.`, ["Nordblad (explicit)"]],
  ["who had the ministry is no paper", `${MET}. Nordblad had the flu.`, [""]],
  [
    "a paper that writes of a meeting",
    "Nordblad writes that on Sunday Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway.",
    ["Nordblad (explicit)"],
  ],
  [
    "a secretary who lets it be known",
    "The minister's secretary, Mr Per Moe, let it be known that Foreign Minister Ann Lee of Fiji had on Monday met President Bo Dahl of Norway.",
    ["Per Moe (explicit)"],
  ],
  [
    "the first of two meetings",
    `${MET} and Prime Minister Una Roe of Tonga on Tuesday. Norway's government put out a note about the first meeting.`,
    ["Norwegian government (explicit)", ""],
  ],
  [
    "the meeting with the side that is named",
    `${MET} and Prime Minister Una Roe of Tonga on Tuesday. NTB said that the Norwegian side had offered to train engineers.`,
    ["NTB (explicit)", ""],
  ],
  [
    "both meetings, in a communiqué of a ministry",
    `${MET} and Prime Minister Una Roe of Tonga on Tuesday. Both conversations are called cordial in a communique of the Fijian Foreign Ministry.`,
    ["Fijian Foreign Ministry (explicit)", "Fijian Foreign Ministry (explicit)"],
  ],
  [
    "who reports on a week's meetings, for each",
    `Suva, May 8 (ZNP) - The Ministry of Trade of Fiji reports on meetings held this week.\n\nA fine day. ${MET}.`,
    ["Ministry of Trade of Fiji (explicit)"],
  ],
  [
    "who reports on meetings to come, for none held",
    `Suva, May 8 (ZNP) - The Ministry of Trade of Fiji reports on meetings planned for June.\n\nA fine day. ${MET}.`,
    ["ZNP (coreferent)"],
  ],
  [
    "of a series, no meeting that is told behind it",
    `Foreign Minister Ann Lee of Fiji held eight meetings in Oslo this week, NTB said.\n\nOn Monday she met President Bo Dahl of Norway.`,
    ["NTB (umbrella)", ""],
  ],
  [
    "what one says during a meeting is no word about it",
    `${MET} and Speaker Ida Holm on Tuesday. Holm reportedly said during her meeting with Lee that trade would grow, according to NTB.`,
    ["", "NTB (explicit)"],
  ],
  [
    "a detail told two sentences behind the meeting, in its paragraph",
    `${MET}. Fish took up most of the hour. NTB reported that salmon came up as well.`,
    ["NTB (explicit)"],
  ],
  [
    "one who speaks on coming out",
    `${MET}. "We want the count signed," Dahl told me as he came out.`,
    ["Bo Dahl (explicit)"],
  ],
  [
    "one who speaks after it, and adds what would be",
    `${MET}. "We have spoken as neighbours," Dahl told reporters after the meeting, adding that a commission would look into it.`,
    ["Bo Dahl (explicit)"],
  ],
  ["an agency that had the picture", `${MET}. NTB had the picture.`, ["NTB (explicit)"]],
  [
    "the first of two, as it was disclosed",
    `${MET} and Prime Minister Una Roe of Tonga on Tuesday. The first was disclosed by NTB.`,
    ["NTB (explicit)", ""],
  ],
  [
    "a paper of unknown words that quotes one of those who met",
    `${MET}. Kringvarp Nordlands quoted Lee as saying that fish was on the table.`,
    ["Kringvarp Nordlands (explicit)"],
  ],
  [
    "what one had told the other, two sentences behind the meeting and another one's",
    `${MET} and Prime Minister Una Roe of Tonga on Tuesday.\n\nA fine day.\n\nNTB said that Dahl had told the envoy the quota was ready.`,
    ["NTB (explicit)", ""],
  ],
  [
    "another who was briefed lends no outlet to this one",
    `${MET}. Then the party leader, Senator Ida Holm, was briefed, NTB reported.`,
    [""],
  ],
  [
    "sources from a ministry",
    `${MET}. Sources from the Fisheries Ministry said the two left only the quota open.`,
    ["Sources from the Fisheries Ministry (explicit)"],
  ],
  [
    "sources from a ministry that told an agency",
    `${MET}, sources from the Fisheries Ministry, who asked not to be named, told NTB.`,
    ["NTB (explicit)"],
  ],
  [
    "a ministry whose handle heads its own post",
    "Fisheries Ministry Fiji (@FijiFish) | 7 May 2024\n\nA fine day.\n\nYesterday our minister, Ann Lee, met President Bo Dahl of Norway.",
    ["Fisheries Ministry Fiji (explicit)"],
  ],
  [
    "a mission whose name and day head its own post",
    "Norwegian Embassy, Fiji · 7 May 2024\n\nAmbassador Ida Holm met our friend, Health Minister Ann Lee of Fiji, in Suva today.",
    ["Norwegian Embassy (explicit)"],
  ],
  [
    "a mission whose name and day head its readout",
    "Norwegian Embassy, Fiji, 7 May 2024\n\nAmbassador Ida Holm met Health Minister Ann Lee of Fiji in Suva today.",
    [""],
  ],
  [
    "one whose name and office head an account of one's own",
    "Ann Lee, Minister of Fisheries of Fiji\n7 May 2024\n\nI write from Oslo.\n\nYesterday I met President Bo Dahl of Norway. We spoke of fish.\n\nToday I rest.",
    ["Ann Lee (explicit)"],
  ],
  [
    "one whose name and office head what others tell",
    "Ann Lee, Minister of Fisheries of Fiji\n7 May 2024\n\nA fine day in Oslo.\n\nYesterday the minister met President Bo Dahl of Norway.\n\nToday she rests.",
    [""],
  ],
  [
    "a spokesman of a body of states",
    `${MET}. A U.N. spokesman said the talk was long.`,
    ["U.N. spokesman (explicit)"],
  ],
  [
    "a release of a body of states",
    `${MET}. A CARICOM release said that they had a useful talk.`,
    ["CARICOM (explicit)"],
  ],
  [
    "what a body of states runs somewhere",
    `${MET}. The United Nations Operation in Burundi said in a communique that they had discussed fish.`,
    ["United Nations Operation in Burundi (explicit)"],
  ],
  [
    "the sources of a ministry",
    `${MET}. Foreign Ministry sources said the talk was long.`,
    ["Foreign Ministry sources (explicit)"],
  ],
  [
    "the sources of a ministry that told an agency",
    `${MET}. Foreign Ministry sources told NTB the talk was long.`,
    ["NTB (explicit)"],
  ],
  [
    "an official of a legation",
    `${MET}. An official of the Norwegian Legation said after the conversation that the ground was clear.`,
    ["Norwegian Legation (explicit)"],
  ],
  [
    "a ministry that reads like a place",
    `${MET}. The conversation is called cordial in a communique of the Ministry of State.`,
    ["Ministry of State (explicit)"],
  ],
  [
    "what the interlocutors did, in a paragraph of its own",
    `${MET}.\n\nNTB noted that the interlocutors praised the trade in fish.`,
    ["NTB (explicit)"],
  ],
  [
    "a spokesman who confirms the chat",
    `${MET}.\n\nGovernment spokesman Per Moe confirms the chat.`,
    ["Per Moe (explicit)"],
  ],
  [
    "plans that both denounced",
    `${MET}.\n\nIn the encounter, NTB reported, both denounced the plans of others.`,
    ["NTB (explicit)"],
  ],
  ["a meeting that one plans to hold", `${MET}.\n\nLee plans to hold a meeting in Apia, NTB reported.`, [""]],
  ["a dateline with a city's old name", `Djakarta, May 7 (ZNP) - A fine day. ${MET}.`, ["ZNP (coreferent)"]],
  [
    "the government of the state that a paragraph has got to",
    "A fine day.\n\nShe was not idle.\n\nForeign Minister Ann Lee came through Oslo on Monday. She met Prime Minister Bo Dahl in the afternoon; the government's press service said that fish was discussed.",
    ["Norwegian government press service (explicit)"],
  ],
  ["a council that declares a holiday", `${MET}. For the meeting the city council declared a half holiday.`, [""]],
  [
    "a spokesman who later called it something",
    `${MET}, and the two had what the press secretary, Una Roe, later called "a frank exchange".`,
    ["Una Roe (explicit)"],
  ],
  [
    "one who tells what the talk had been, four sentences behind it",
    `${MET}.\n\nFish is dear. Rice is not. Coffee is.\n\nDahl told our reporter that the talk had been "of a preliminary kind".`,
    ["Bo Dahl (explicit)"],
  ],
  [
    "a palace is no other outlet than its spokesman",
    "Foreign Minister Ann Lee of Fiji went directly to the presidential palace, where she met President Bo Dahl on Monday, a palace spokesman, Ola Moe, said.",
    ["Ola Moe (palace) (explicit)"],
  ],
  [
    "the same communique, for a meeting told behind it",
    `The Norwegian Fisheries Ministry said in a communique that fish is dear. ${MET}, according to the same communique.`,
    ["Norwegian Fisheries Ministry (coreferent)"],
  ],
  [
    "a residency that describes it",
    `${MET}. The British Residency describes it as helpful.`,
    ["British Residency (explicit)"],
  ],
  ["a navy that has since confirmed it", `${MET}. The Navy has since confirmed it in a post.`, ["Navy (explicit)"]],
  ["one whose own tweet has the photo", `${MET}. Her own tweet has the photo.`, ["Ann Lee (explicit)"]],
  ["one whose message is read", `${MET}. Her message to the fishers was read out.`, [""]],
  [
    "the press service last credited",
    `${MET}, the press service of the Norwegian government said.\n\nOn Tuesday she met Senator Ida Holm. According to the press service, fish was discussed.`,
    ["press service of the Norwegian government (explicit)", "press service of the Norwegian government (coreferent)"],
  ],
  ["a ministry's name at the head of its readout", `U.S. DEPARTMENT OF STATE\n\nMay 7, 2024\n\n${MET}.`, [""]],
  [
    "an agency to which remarks are made",
    `${MET}. Lee pointed out, in remarks to NTB after the meeting, that fish is dear.`,
    ["NTB (explicit)"],
  ],
  [
    "the daily of a city, right after its name",
    `${MET}. The two toured a quay, the Norwegian newspaper Nordblad reported. According to the Bergen daily, Dahl asked for support.`,
    ["Nordblad (coreferent)"],
  ],
];

test.each(cases)("%s", (_, text, outlets) => {
  expect(outletsOf(text)).toEqual(outlets);
});

test("an outlet's names in the lexicon count as one, another's do not", () => {
  expect(sameOutlet("WAM", "Emirates News Agency")).toBe(true);
  expect(sameOutlet("KPL", "Lao News Agency")).toBe(true);
  expect(sameOutlet("WAM", "Lao News Agency")).toBe(false);
  expect(sameOutlet("Zed Wire", "Zed Post")).toBe(false);
});
