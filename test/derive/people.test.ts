import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const events = (text: string) => derive(text, { published: "2024-05-08" }).events;
const people = (text: string) =>
  events(text).flatMap(({ participants }) =>
    participants.map(({ name, country, side }) => `${name} ${country} ${side}`),
  );
const roles = (text: string) =>
  events(text).flatMap(({ participants }) => participants.map(({ name, role }) => `${name}: ${role}`));

describe("sides and countries", () => {
  test.each([
    [
      "who receives a foreigner is of the place",
      "President Bo Dahl received Foreign Minister Ann Lee of Fiji in Oslo on Monday.",
      ["Bo Dahl NOR host", "Ann Lee FJI visitor"],
    ],
    [
      "a visitor's bare counterpart is of the place",
      "Fijian Foreign Minister Ann Lee met Prime Minister Bo Dahl in Oslo on Monday.",
      ["Ann Lee FJI visitor", "Bo Dahl NOR host"],
    ],
    [
      "the opening's only place tells the host's country",
      "A busy week for visitors to Oslo. The Fijian foreign minister, Ann Lee, was received on Monday by President Bo Dahl.",
      ["Ann Lee FJI visitor", "Bo Dahl NOR host"],
    ],
    [
      "both are guests in a third country",
      "Fijian Foreign Minister Ann Lee met Danish Foreign Minister Ida Holm in Oslo on Monday.",
      ["Ann Lee FJI other", "Ida Holm DNK other"],
    ],
    [
      "nobody is at home on the sidelines",
      "Fijian Foreign Minister Ann Lee met Prime Minister Bo Dahl on the sidelines of a summit in Oslo on Monday.",
      ["Ann Lee FJI visitor", "Bo Dahl null other"],
    ],
    [
      "a bare office abroad is not the place's",
      "REYKJAVIK. Prime Minister Jon Jonsson met Fijian Foreign Minister Ann Lee in Oslo on Monday.",
      ["Jon Jonsson null other", "Ann Lee FJI visitor"],
    ],
    ["who arrives visits", "Fijian Foreign Minister Ann Lee arrived in Oslo on Monday.", ["Ann Lee FJI visitor"]],
    [
      "nobody is host of a call",
      "President Bo Dahl of Norway telephoned Foreign Minister Ann Lee of Fiji on Monday.",
      ["Bo Dahl NOR other", "Ann Lee FJI other"],
    ],
    [
      "a delegation's country is its leader's",
      "Prime Minister Bo Dahl met in Oslo on Monday with a delegation of the Fijian government headed by Ann Lee.",
      ["Bo Dahl NOR host", "Ann Lee FJI visitor"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe("names and offices", () => {
  test.each([
    [
      "a nationality is no part of the office",
      "Senior Fijian diplomat Ann Lee met Norwegian President Bo Dahl on Monday.",
      ["Ann Lee: senior diplomat", "Bo Dahl: President"],
    ],
    [
      "the place of a posting is",
      "President Bo Dahl received Ann Lee, the Fijian ambassador to Norway, on Monday.",
      ["Bo Dahl: President", "Ann Lee: ambassador to Norway"],
    ],
    [
      'an office told later outweighs "diplomat"',
      "Fijian diplomat Ann Lee met President Bo Dahl of Norway on Monday. Lee – who is also deputy head of the Fishing Council – went home.",
      ["Ann Lee: deputy head of the Fishing Council", "Bo Dahl: President"],
    ],
    [
      "forms of address are no part of a name",
      "H.H. Sheikh Saud bin Talal Al Noor, prime minister of Oman, received the Right Honourable Ann Lee, foreign minister of Fiji, on Monday.",
      ["Saud bin Talal Al Noor: prime minister of Oman", "Ann Lee: foreign minister of Fiji"],
    ],
    [
      "a form of address before an office is no name",
      "His Majesty King Bo Dahl received H.E. Foreign Minister Ann Lee of Fiji on Monday.",
      ["Bo Dahl: King", "Ann Lee: Foreign Minister"],
    ],
    [
      "a rank after an office is the same person's",
      "The Fijian army chief, Field Marshal Tom Koro, met Norwegian President Bo Dahl on Monday.",
      ["Tom Koro: army chief", "Bo Dahl: President"],
    ],
    [
      "two offices joined are one person's",
      "Bo Dahl, prime minister and foreign minister, met Ann Lee, the Fijian president's security adviser, on Monday.",
      ["Bo Dahl: prime minister", "Ann Lee: president's security adviser"],
    ],
    [
      "an office in the plural is each one's",
      "Presidents Dahl and Lee met on Monday.",
      ["Dahl: President", "Lee: President"],
    ],
    [
      "states given apart from the names are theirs in order",
      "The foreign ministers of Norway, Fiji and Tonga, Bo Dahl, Ann Lee and Tom Koro, met on Monday.",
      ["Bo Dahl: foreign minister", "Ann Lee: foreign minister", "Tom Koro: foreign minister"],
    ],
    [
      "a counterpart holds the office without the other's state",
      "Bo Dahl, foreign minister of Norway, met his Fijian counterpart, Ann Lee, on Monday.",
      ["Bo Dahl: foreign minister of Norway", "Ann Lee: foreign minister"],
    ],
    [
      "office and name in turn make a list",
      "Norwegian president Bo Dahl met the Fijian premier, Ann Lee, the Tongan king, Tom Koro, and the Danish premier, Ida Holm, on Monday.",
      [
        "Bo Dahl: president",
        "Ann Lee: premier",
        "Bo Dahl: president",
        "Tom Koro: king",
        "Bo Dahl: president",
        "Ida Holm: premier",
      ],
    ],
    [
      "adjectives and brackets stand between office and name",
      "Fiji's newly appointed ambassador Ann Lee met Deputy Secretary (East) Bo Dahl on Monday.",
      ["Ann Lee: newly appointed ambassador", "Bo Dahl: Deputy Secretary"],
    ],
    [
      "initials of two letters, apostrophes and months are parts of names",
      "President Ts. Bataar met Mayor Jan van der Laan and Prime Minister 'Amelia d'Souza on Monday.",
      ["Ts. Bataar: President", "Jan van der Laan: Mayor", "Ts. Bataar: President", "'Amelia d'Souza: Prime Minister"],
    ],
    [
      "initials without a space, abbreviated given names and local titles",
      "MP Kh.Narantuya met Ma. Corazon D. Santos and Brig. Gen. (Rtd) Tom Koro at the house of Hajiya Ann Lee on Monday.",
      ["Kh.Narantuya: MP", "Ma. Corazon D. Santos: null", "Kh.Narantuya: MP", "Tom Koro: Brig. Gen."],
    ],
    [
      "an office goes on to its field, its committee and its place",
      "The army's head of operations, Maj. Gen. Tom Koro, met the chairman of the Senate Committee on Arctic Trade, Bo Dahl, and the head of the EU delegation in Suva Ann Lee on Monday.",
      [
        "Tom Koro: army's head of operations",
        "Bo Dahl: chairman of the Senate Committee on Arctic Trade",
        "Tom Koro: army's head of operations",
        "Ann Lee: head of the EU delegation in Suva",
      ],
    ],
    [
      "an office in apposition that more is said of",
      "Ann Lee, a former Fijian minister who leads the mediation, met Bo Dahl, alternate member of the Politburo and deputy premier, on Monday.",
      ["Ann Lee: former minister", "Bo Dahl: alternate member of the Politburo"],
    ],
    [
      "an office without an article, its bearer after a comma",
      "Deputy Secretary of ASEAN for Trade, Ann Lee, met newly appointed ambassador Bo Dahl on Monday.",
      ["Ann Lee: Deputy Secretary of ASEAN for Trade", "Bo Dahl: newly appointed ambassador"],
    ],
    [
      "fields that are unknown words, before an office with a capital",
      "Coral Heritage Minister Ann Lee met Roads and Viaducts Minister Bo Dahl on Monday.",
      ["Ann Lee: Coral Heritage Minister", "Bo Dahl: Roads and Viaducts Minister"],
    ],
    [
      "titles that are names too",
      "Foreign Minister Don Koro met Tan Wei, Tan Sri Musa Hitam and Gen. Tea Banh on Monday.",
      [
        "Don Koro: Foreign Minister",
        "Tan Wei: null",
        "Don Koro: Foreign Minister",
        "Musa Hitam: null",
        "Don Koro: Foreign Minister",
        "Tea Banh: Gen.",
      ],
    ],
    [
      "a legislator's party and state",
      "Sen. Ann B. Lee, D-S.C., met President Bo Dahl on Monday.",
      ["Ann B. Lee: Sen.", "Bo Dahl: President"],
    ],
    [
      "what stands in quotation marks is nobody",
      'President Bo Dahl met Mayor Ann Lee about the "Nurly Zhol" programme on Monday.',
      ["Bo Dahl: President", "Ann Lee: Mayor"],
    ],
    [
      "an office with where and for what it is held, up to the comma before its bearer",
      "The head of the UN mission in the country, Ann Lee, met the EU's special representative for canal clearance, Lt. Gen. Bo Dahl of Norway, on Monday.",
      ["Ann Lee: head of the UN mission in the country", "Bo Dahl: EU's special representative for canal clearance"],
    ],
    [
      "an office with its field between commas, and one within a ministry",
      "Secretary, Water Resources, Ann Lee, met the Minister of State at the Ministry of Trade Jon bin Dahl on Monday.",
      ["Ann Lee: Secretary, Water Resources", "Jon bin Dahl: Minister of State at the Ministry of Trade"],
    ],
    [
      "an office in brackets",
      "Ann Lee (Minister of Trade, Fiji) met Bo Dahl (Norwegian premier) on Monday.",
      ["Ann Lee: Minister of Trade", "Bo Dahl: premier"],
    ],
    [
      "what a delegation included is no part of an office",
      "Ann Lee met Mayor Bo Dahl on Monday. The Fijian delegation included Ambassador Tom Koro.",
      ["Ann Lee: null", "Bo Dahl: Mayor", "Tom Koro: Ambassador"],
    ],
    [
      "an office told in a sentence of its own",
      "Ann Lee is the Fijian president's envoy. Ann Lee met Bo Dahl, who heads the bureau, on Monday.",
      ["Ann Lee: envoy", "Bo Dahl: null"],
    ],
    [
      "a headline's verb in capitals is no name",
      "PRESIDENT DAHL RECEIVES FIJIAN MINISTER\n\nPresident Bo Dahl received Fijian Minister Ann Lee on Monday.",
      ["Bo Dahl: President", "Ann Lee: Minister"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(roles(text)).toEqual(wanted);
  });
});

describe("later mentions", () => {
  const names = (text: string) =>
    events(text).map(({ participants }) => participants.map(({ name }) => name).join(" + "));
  const visit = "Fijian Foreign Minister Ann Lee met President Bo Dahl in Oslo on Monday.";
  test.each([
    ["a nationality alone", "The Fijian then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["another title of the same surname", "Ambassador Lee then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["a short title", "FM Lee then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["a form of address alone", "Her Excellency then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["a leader by country", "The Fijian leader then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["a looser word for an office", "The Pacific diplomat then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["what one was before", "The former nurse then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["what one is by age and trade", "The 52-year-old lawyer also met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["a party of hers", "The Ohio Democrat then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
    ["a pronoun that fits one of them only", "She then met Mayor Ida Holm.", "Ann Lee + Ida Holm"],
  ])("%s means who was named before", (_, text, wanted) => {
    expect(names(`${visit} ${text}`)).toEqual(["Ann Lee + Bo Dahl", wanted]);
  });

  test("a president and a minister of one surname are two", () => {
    expect(names(`${visit} President Lee of Tonga met Mayor Ida Holm.`)[1]).toBe("Lee + Ida Holm");
  });

  test.each([
    [
      "the president is rather the state's than a bank's",
      "President Bo Dahl received the president of the Arctic Bank, Ann Lee, on Monday. Then the President met Mayor Ida Holm.",
      ["Bo Dahl + Ann Lee", "Bo Dahl + Ida Holm"],
    ],
    [
      "the head of state is the president",
      "President Bo Dahl received the Fijian minister Ann Lee on Monday. Then the head of state met Mayor Ida Holm.",
      ["Bo Dahl + Ann Lee", "Bo Dahl + Ida Holm"],
    ],
    [
      "a rank of address is an office too",
      "President Bo Dahl received the Fijian envoy, Lt. Gen. Tom Koro, on Monday. Then the general met Mayor Ida Holm.",
      ["Bo Dahl + Tom Koro", "Tom Koro + Ida Holm"],
    ],
    [
      "a minister secretary general is a minister",
      "The Minister Secretary General of the Presidency, Juan Soto Rivas, met Mayor Ida Holm on Monday. Minister Soto also saw President Bo Dahl.",
      ["Juan Soto Rivas + Ida Holm", "Juan Soto Rivas + Bo Dahl"],
    ],
    [
      "the delegation's head leads it",
      "President Bo Dahl received on Monday a Fijian delegation led by Minister Ann Lee. Mayor Ida Holm met the delegation head separately.",
      ["Bo Dahl + Ann Lee", "Ida Holm + Ann Lee"],
    ],
    [
      "a list that goes on behind a board in small letters",
      "President Bo Dahl met Ann Lee, chairman of Fiji's palm oil board, and, separately, Mayor Ida Holm.",
      ["Bo Dahl + Ann Lee", "Bo Dahl + Ida Holm"],
    ],
    [
      "water and management are one ministry's",
      "President Bo Dahl received Ann Lee, Fiji's Minister of Agriculture, Forestry and Water Management, on the sidelines of a forum.",
      ["Bo Dahl + Ann Lee"],
    ],
    [
      "who is received and called on whom, in one",
      "Fijian envoy Ann Lee met Mayor Ida Holm on Monday. President Bo Dahl also received Gen. Tom Koro, who called on him.",
      ["Ann Lee + Ida Holm", "Bo Dahl + Tom Koro"],
    ],
    [
      "a nationality is rather whom the text is about than who came along",
      "Polish premier Jan Kowal, accompanied by Polish minister Ewa Nowak, met President Bo Dahl on Monday. The Pole then met Mayor Ida Holm.",
      ["Jan Kowal + Ewa Nowak + Bo Dahl", "Jan Kowal + Ida Holm"],
    ],
    [
      "a guest of another country than who was received last",
      "Wang Jun, a member of the Politburo, met General Secretary Bun Sisavath in Vientiane on Monday. The Chinese guest then met Mayor Ida Holm.",
      ["Wang Jun + Bun Sisavath", "Wang Jun + Ida Holm"],
    ],
    [
      "a highness is the prince",
      "Fijian envoy Ann Lee met Crown Prince Bo Dahl on Monday. His Royal Highness then met Mayor Ida Holm.",
      ["Ann Lee + Bo Dahl", "Bo Dahl + Ida Holm"],
    ],
    [
      "a president who is somewhere is not who speaks",
      "Fijian envoy Ann Lee met the president in Paris, Tom Koro said, on Monday.",
      ["Ann Lee"],
    ],
    [
      "one who is named is no epithet",
      "Fijian envoy Ann Lee met President Bo Dahl on Monday. On Tuesday, the Danish minister and the UNHCR representative, Ida Lindqvist, met Mayor Tom Vik.",
      ["Ann Lee + Bo Dahl", "Ida Lindqvist + Tom Vik"],
    ],
    [
      "a monarch who is not named is nobody who is",
      "Fijian envoy Ann Lee was received by the Queen on Monday. Her Majesty then received Mayor Ida Holm.",
      ["Ann Lee", "Ida Holm"],
    ],
    [
      "an appointment tells an office",
      "Tom Koro was received by President Bo Dahl on Monday upon his appointment as the King's ambassador. Then the ambassador met Mayor Ida Holm.",
      ["Tom Koro + Bo Dahl", "Tom Koro + Ida Holm"],
    ],
    [
      "a visit that is official is nobody",
      "Fijian envoy Ann Lee, on an official visit, met President Bo Dahl on Monday.",
      ["Ann Lee + Bo Dahl"],
    ],
    [
      "acronyms and inns are nobody",
      "President Bo Dahl met on Monday a delegation of the CPV CC led by Ann Lee. He had lunch at the Holiday Inn with Mayor Ida Holm.",
      ["Bo Dahl + Ann Lee", "Bo Dahl + Ida Holm"],
    ],
    [
      "programmes, runways and saints on medals are nobody",
      "President Bo Dahl met Mayor Ida Holm on Monday. The two praised the Silla Voru programme, spoke of the Harald I runway, and the mayor received a medal showing Saint Martin.",
      ["Bo Dahl + Ida Holm"],
    ],
    [
      "a counsellor's field is no name",
      "President Bo Dahl received Ambassador Ann Lee on Monday in the presence of Ida Holm, Commercial Counsellor of the Fijian Embassy.",
      ["Bo Dahl + Ann Lee + Ida Holm"],
    ],
    [
      "water and power are a minister's",
      "President Bo Dahl received the Minister for Water and Power Tom Koro on Monday.",
      ["Bo Dahl + Tom Koro"],
    ],
    [
      "letters behind a name, and an assistant minister who is no other minister",
      "The Assistant Minister for the Pacific, the Hon Ann Lee MP, on Monday hosted the Minister of Finance of Samoa, Tom Koro. Then the Assistant Minister met Mayor Ida Holm.",
      ["Ann Lee + Tom Koro", "Ann Lee + Ida Holm"],
    ],
    [
      "the fisheries minister is not the minister of trade",
      "Fisheries Minister Ann Lee met Trade Minister Tom Koro of Norway on Monday. Then the fisheries minister met Mayor Ida Holm.",
      ["Ann Lee + Tom Koro", "Ann Lee + Ida Holm"],
    ],
    [
      "an assistant to a president, and a Dutchman who is commissioner",
      "Assistant to the President Ann Lee met on Monday the EU commissioner for trade, the Dutchman Joost Berg.",
      ["Ann Lee + Joost Berg"],
    ],
    [
      "Sultan may be a name, and a committee has relations with foreign countries",
      "The Minister of Economy, Sultan bin Khalfan, received on Monday the Vice-Chairwoman of the Korean Committee for Cultural Relations with Foreign Countries Hong Myong Sun.",
      ["Sultan bin Khalfan + Hong Myong Sun"],
    ],
    [
      "a thing that meets is nobody",
      "Fijian envoy Ann Lee met President Bo Dahl on Monday. The regional body then met Mayor Ida Holm.",
      ["Ann Lee + Bo Dahl"],
    ],
    [
      "M. before the surname of one who is known",
      "The French envoy Jean de Laval met Mayor Ida Holm on Monday. M. de Laval then saw President Bo Dahl.",
      ["Jean de Laval + Ida Holm", "Jean de Laval + Bo Dahl"],
    ],
    [
      "a lead's office without a name is whom the text names next",
      "President Bo Dahl met a special Fijian envoy on Monday. The envoy, Gen. Tom Koro, brought a letter.",
      ["Bo Dahl + Tom Koro"],
    ],
    [
      "a lead's office without a name is who opens the next sentence",
      "A Fijian envoy said on Monday that he was tired. Tom Koro met President Bo Dahl on Monday.",
      ["Tom Koro + Bo Dahl"],
    ],
    [
      "a reader of the news holds no office",
      "The news, read by Ann Lee. The Prime Minister today granted an audience to the envoy Tom Koro.",
      ["Tom Koro"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  test("the prime minister is rather the prime minister than a deputy", () => {
    expect(
      names(
        "Prime Minister Bo Dahl met Deputy Prime Minister Ann Lee of Fiji on Monday. The prime minister then met Mayor Ida Holm.",
      ),
    ).toEqual(["Bo Dahl + Ann Lee", "Bo Dahl + Ida Holm"]);
  });
});

describe("what is guessed, recalled or given", () => {
  const visit = "Fijian Foreign Minister Ann Lee met President Bo Dahl in Oslo on Thursday, May 2.";

  test("a guess at more talks is a possible event of no certain kind, on its day", () => {
    const [, guess] = events(`${visit} It is possible Lee continued working-level talks that day.`);
    expect(guess).toMatchObject({
      kind: "other",
      status: "possible",
      date: "2024-05-02",
      count: { min: 1, max: null },
    });
    expect(guess!.participants).toMatchObject([{ name: "Ann Lee", attendance: "possible" }]);
  });

  test("another trip told for comparison is background, in its country and time", () => {
    const [, trip] = events(`${visit} Lee might visit a factory, as she did in Denmark in late February.`);
    expect(trip).toMatchObject({ kind: "other", status: "background", date: "2024-02-2X", country: "DNK" });
  });

  test("what is merely possible without talks is no event", () => {
    expect(events(`${visit} It is possible Lee will sell fish.`)).toHaveLength(1);
  });

  test("companions of the talks were possibly at each meeting, and are of the visitor's country", () => {
    const [first] = events(
      `${visit} Other officials joining Lee for the talks were vice foreign minister Tom Koro and adviser Eve Baba.`,
    );
    expect(first!.participants.slice(2)).toMatchObject([
      { name: "Tom Koro", attendance: "possible", country: "FJI", side: "visitor" },
      { name: "Eve Baba", attendance: "possible", country: "FJI", side: "visitor" },
    ]);
  });

  test("who exchanged gifts are parties and took part in nothing", () => {
    const gift = events(`${visit} NTB told of an exchange of gifts between Lee and Dahl.`).find(
      ({ kind }) => kind === "gift",
    );
    expect(gift!.participants).toEqual([]);
    expect(gift!.evidence.filter(({ field }) => field === "party").map(({ claim }) => claim)).toEqual([
      "Ann Lee",
      "Bo Dahl",
    ]);
  });
});

describe("who was there", () => {
  const present = (text: string) =>
    events(text).map(({ participants }) => participants.map(({ name }) => name).join(" + "));
  const visit = "Fijian Foreign Minister Ann Lee met President Bo Dahl in Oslo on Monday.";
  test.each([
    ["a list parted by semicolons", "Also present were Tom Koro, the ambassador; Ida Holm, a mayor; and Gen. Jon Vik."],
    ["those on hand, each with an office", "On hand were Ambassador Tom Koro, Mayor Ida Holm and Gen. Jon Vik."],
    [
      "one side of the table",
      "The Fijian side was represented by Ambassador Tom Koro, Mayor Ida Holm and Gen. Jon Vik.",
    ],
    [
      "company told after the occasion",
      "Lee was accompanied at the meeting by Ambassador Tom Koro, Mayor Ida Holm and Gen. Jon Vik.",
    ],
  ])("%s", (_, text) => {
    expect(present(`${visit} ${text}`)).toEqual(["Ann Lee + Bo Dahl + Tom Koro + Ida Holm + Jon Vik"]);
  });

  test("company on a tour was at no meeting", () => {
    expect(present(`${visit} Lee then visited a museum. She was accompanied by Mayor Ida Holm.`)).toEqual([
      "Ann Lee + Bo Dahl",
    ]);
  });

  test("company to come was at none either", () => {
    expect(present(`${visit} Lee will be accompanied by Mayor Ida Holm on Friday.`)[0]).toBe("Ann Lee + Bo Dahl");
  });

  test("one named without an office is whom the office after it means", () => {
    expect(
      present("Ann Lee dined with Bo Dahl in Oslo on Monday, hours after the Fijian premier saw the king."),
    ).toContain("Ann Lee + Bo Dahl");
  });

  test("a possessor opens the second of two who met", () => {
    expect(present("Danish premier Ida Holm and the Philippines' Tom Koro met on Monday.")).toEqual([
      "Ida Holm + Tom Koro",
    ]);
  });

  test("the name after an office within an office is not the envoy's", () => {
    expect(present("President Bo Dahl received the envoy of Fijian President Ann Lee, Tom Koro, on Monday.")).toEqual([
      "Bo Dahl + Tom Koro",
    ]);
  });
});
