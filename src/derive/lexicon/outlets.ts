/** Canonical name | aliases | country | kind (see OUTLET_KINDS). An alias in brackets is never the name of something else. */
export const OUTLETS = `
Korean Central News Agency | KCNA, Korean Central news agency | PRK | agency
Rodong Sinmun | Rodong Shinmun | PRK | newspaper
Korean Central Television | KCTV, Korean Central TV | PRK | broadcaster
Uriminzokkiri | | PRK | website
Yonhap News Agency | Yonhap, Yonhap News, Yonhap news agency | KOR | agency
Korea Herald | The Korea Herald | KOR | newspaper
Korea Times | The Korea Times | KOR | newspaper
Chosun Ilbo | Chosunilbo, The Chosun Ilbo | KOR | newspaper
JoongAng Ilbo | Joongang Daily, Korea JoongAng Daily | KOR | newspaper
Dong-A Ilbo | Donga Ilbo | KOR | newspaper
Hankyoreh | The Hankyoreh | KOR | newspaper
KBS | Korean Broadcasting System | KOR | broadcaster
NK News | NK Pro | USA | website
Xinhua | Xinhua News Agency, New China News Agency, NCNA, Hsinhua | CHN | agency
China News Service | | CHN | agency
People's Daily | Renmin Ribao | CHN | newspaper
Global Times | | CHN | newspaper
China Daily | | CHN | newspaper
CCTV | China Central Television, Chinese Central Television | CHN | broadcaster
CGTN | | CHN | broadcaster
South China Morning Post | SCMP | HKG | newspaper
Central News Agency | CNA | TWN | agency
Taipei Times | | TWN | newspaper
Kyodo News | Kyodo, Kyodo News Agency, Kyodo News Service | JPN | agency
Jiji Press | Jiji | JPN | agency
NHK | | JPN | broadcaster
Asahi Shimbun | Asahi, The Asahi Shimbun | JPN | newspaper
Yomiuri Shimbun | The Yomiuri Shimbun | JPN | newspaper
Mainichi Shimbun | The Mainichi | JPN | newspaper
Nikkei | Nikkei Asia, Nihon Keizai Shimbun | JPN | newspaper
Japan Times | The Japan Times | JPN | newspaper
MONTSAME | Montsame | MNG | agency
Vietnam News Agency | VNA | VNM | agency
Nhan Dan | | VNM | newspaper
VnExpress | | VNM | website
Lao News Agency | KPL | LAO | agency
Agence Kampuchea Presse | AKP | KHM | agency
Phnom Penh Post | The Phnom Penh Post | KHM | newspaper
Khmer Times | | KHM | newspaper
Thai News Agency | | THA | agency
Bangkok Post | The Bangkok Post | THA | newspaper
The Nation | | THA | newspaper
Global New Light of Myanmar | New Light of Myanmar, The Global New Light of Myanmar | MMR | newspaper
Irrawaddy | The Irrawaddy | MMR | website
Bernama | Malaysian National News Agency | MYS | agency
The Star | | MYS | newspaper
New Straits Times | | MYS | newspaper
Straits Times | The Straits Times | SGP | newspaper
Channel NewsAsia | | SGP | broadcaster
Antara | Antara News, Antara news agency | IDN | agency
Jakarta Post | The Jakarta Post | IDN | newspaper
Kompas | | IDN | newspaper
Tempo | | IDN | newspaper
Philippine News Agency | PNA | PHL | agency
Philippine Daily Inquirer | The Inquirer | PHL | newspaper
Rappler | | PHL | website
Press Trust of India | PTI | IND | agency
ANI | Asian News International | IND | agency
IANS | Indo-Asian News Service | IND | agency
United News of India | UNI | IND | agency
The Hindu | | IND | newspaper
Times of India | The Times of India | IND | newspaper
Hindustan Times | The Hindustan Times | IND | newspaper
Indian Express | The Indian Express | IND | newspaper
Doordarshan | | IND | broadcaster
All India Radio | | IND | broadcaster
Associated Press of Pakistan | APP | PAK | agency
Radio Pakistan | | PAK | broadcaster
Dawn | Dawn newspaper | PAK | newspaper
Geo News | Geo TV | PAK | broadcaster
Bangladesh Sangbad Sangstha | BSS | BGD | agency
The Daily Star | Daily Star | BGD | newspaper
Prothom Alo | | BGD | newspaper
Rastriya Samachar Samiti | RSS | NPL | agency
Kathmandu Post | The Kathmandu Post | NPL | newspaper
The Himalayan Times | Himalayan Times | NPL | newspaper
Daily Mirror | | LKA | newspaper
Kuensel | | BTN | newspaper
Bakhtar News Agency | Bakhtar, Bakhtar Information Agency, BIA | AFG | agency
TOLOnews | Tolo News, TOLO News | AFG | broadcaster
Pajhwok Afghan News | Pajhwok | AFG | agency
IRNA | Islamic Republic News Agency, Iranian news agency IRNA | IRN | agency
Tasnim News Agency | Tasnim | IRN | agency
Fars News Agency | Fars | IRN | agency
Mehr News Agency | Mehr | IRN | agency
ISNA | Iranian Students' News Agency | IRN | agency
Press TV | | IRN | broadcaster
Tehran Times | | IRN | newspaper
Iraqi News Agency | INA | IRQ | agency
Rudaw | | IRQ | broadcaster
SANA | Syrian Arab News Agency | SYR | agency
National News Agency | NNA | LBN | agency
Al-Manar | Al Manar | LBN | broadcaster
An-Nahar | | LBN | newspaper
L'Orient-Le Jour | L'Orient Today | LBN | newspaper
Daily Star Lebanon | | LBN | newspaper
Petra News Agency | Petra, Petra news agency, Jordan News Agency, Jordanian News Agency, Jordan's Petra, Jordanian news agency | JOR | agency
Jordan Times | The Jordan Times | JOR | newspaper
Saudi Press Agency | SPA | SAU | agency
Al Arabiya | Al-Arabiya | SAU | broadcaster
Asharq Al-Awsat | Asharq al-Awsat | SAU | newspaper
Arab News | | SAU | newspaper
Okaz | | SAU | newspaper
Emirates News Agency | WAM, Emirates news agency | ARE | agency
The National | | ARE | newspaper
Gulf News | | ARE | newspaper
Khaleej Times | | ARE | newspaper
Qatar News Agency | QNA | QAT | agency
Al Jazeera | Al-Jazeera, Aljazeera | QAT | broadcaster
Kuwait News Agency | KUNA | KWT | agency
Bahrain News Agency | BNA | BHR | agency
Oman News Agency | ONA | OMN | agency
Saba News Agency | Saba, Yemen News Agency | YEM | agency
WAFA | Palestine News Agency | PSE | agency
Haaretz | Ha'aretz | ISR | newspaper
Jerusalem Post | The Jerusalem Post | ISR | newspaper
Times of Israel | The Times of Israel | ISR | website
Yedioth Ahronoth | Ynet | ISR | newspaper
Israel Radio | | ISR | broadcaster
MENA | Middle East News Agency | EGY | agency
Al-Ahram | Al Ahram, Ahram Online | EGY | newspaper
Al-Hayat | Al Hayat | GBR | newspaper
Libyan News Agency | LANA, JANA | LBY | agency
Tunis Afrique Presse | TAP | TUN | agency
Algérie Presse Service | Algeria Press Service, APS | DZA | agency
El Moudjahid | | DZA | newspaper
Maghreb Arabe Presse | MAP, Maghreb Arab Press | MAR | agency
Hespress | | MAR | website
Agence Mauritanienne d'Information | AMI, Mauritanian News Agency | MRT | agency
Sudan News Agency | SUNA | SDN | agency
Sudan Tribune | | SDN | website
Ethiopian News Agency | ENA | ETH | agency
Fana Broadcasting Corporate | Fana | ETH | broadcaster
Addis Standard | | ETH | website
Shabait | | ERI | website
Somali National News Agency | SONNA | SOM | agency
Garowe Online | | SOM | website
Kenya News Agency | KNA | KEN | agency
Daily Nation | The Daily Nation | KEN | newspaper
The East African | | KEN | newspaper
New Vision | The New Vision | UGA | newspaper
Daily Monitor | | UGA | newspaper
New Times | The New Times | RWA | newspaper
Daily News | | TZA | newspaper
The Citizen | | TZA | newspaper
News Agency of Nigeria | NAN | NGA | agency
Premium Times | | NGA | website
The Punch | | NGA | newspaper
Vanguard | | NGA | newspaper
Ghana News Agency | GNA | GHA | agency
Daily Graphic | The Daily Graphic | GHA | newspaper
Agence Ivoirienne de Presse | AIP, Ivorian Press Agency | CIV | agency
Agence de Presse Sénégalaise | Senegalese Press Agency | SEN | agency
Le Soleil | | SEN | newspaper
Cameroon Tribune | | CMR | newspaper
Jeune Afrique | | FRA | newspaper
Radio Okapi | | COD | broadcaster
Angola Press Agency | ANGOP, Angop | AGO | agency
Jornal de Angola | | AGO | newspaper
Agência de Informação de Moçambique | AIM, Mozambique News Agency, Mozambique Information Agency | MOZ | agency
Zambia News and Information Services | ZANIS, Zambia News Agency, Zana, ZANA | ZMB | agency
Lusaka Times | | ZMB | website
The Herald | | ZWE | newspaper
New Ziana | ZIANA | ZWE | agency
Botswana Press Agency | BOPA | BWA | agency
Namibia Press Agency | NAMPA, Nampa | NAM | agency
The Namibian | | NAM | newspaper
New Era | | NAM | newspaper
South African Broadcasting Corporation | SABC | ZAF | broadcaster
Mail & Guardian | Mail and Guardian | ZAF | newspaper
News24 | | ZAF | website
TASS | Tass, ITAR-TASS, Itar-Tass, Telegraph Agency of the Soviet Union, Soviet news agency Tass | RUS | agency
RIA Novosti | RIA, RIA news agency | RUS | agency
Interfax | | RUS | agency
Sputnik | | RUS | agency
RT | Russia Today | RUS | broadcaster
Pravda | | RUS | newspaper
Izvestia | Izvestiya | RUS | newspaper
Kommersant | | RUS | newspaper
Novosti | | RUS | agency
Ukrinform | | UKR | agency
Interfax-Ukraine | | UKR | agency
Kyiv Independent | The Kyiv Independent | UKR | website
Kyiv Post | | UKR | newspaper
BelTA | Belta, BELTA | BLR | agency
Moldpres | | MDA | agency
Armenpress | ARMENPRESS | ARM | agency
Azertac | AZERTAC, AzerTAc, Azertaj, Azerinform | AZE | agency
Trend News Agency | | AZE | agency
InterPressNews | | GEO | agency
Civil Georgia | Civil.ge | GEO | website
Kazinform | Kazinform International News Agency | KAZ | agency
Tengrinews | | KAZ | website
UzA | Uzbekistan National News Agency, National News Agency of Uzbekistan | UZB | agency
Kabar | Kabar News Agency, Kyrgyz National News Agency, KirTAG | KGZ | agency
24.kg | | KGZ | website
AKIpress | | KGZ | agency
Khovar | Khovar News Agency, NIAT Khovar | TJK | agency
Asia-Plus | Asia Plus | TJK | website
Turkmenistan State News Agency | TDH | TKM | agency
Anadolu Agency | Anadolu, Anatolia news agency, Anatolia News Agency, Anatolian News Agency, AA | TUR | agency
Hürriyet | Hurriyet Daily News | TUR | newspaper
Daily Sabah | | TUR | newspaper
TRT | TRT World, TRT Haber | TUR | broadcaster
Cumhuriyet | | TUR | newspaper
Cyprus News Agency | KYPE, CNA | CYP | agency
Athens News Agency | ANA-MPA, ANA | GRC | agency
Kathimerini | | GRC | newspaper
Ekathimerini | | GRC | website
Bulgarian News Agency | BTA, Bulgarian Telegraph Agency, Bulgarska Telegrafna Agentsia | BGR | agency
Agerpres | AGERPRES, Romanian news agency Agerpres | ROU | agency
Mediafax | | ROU | agency
Tanjug | TANJUG | SRB | agency
Beta | Beta news agency | SRB | agency
Politika | | SRB | newspaper
HINA | Hina, Croatian News Agency | HRV | agency
FENA | | BIH | agency
STA | Slovenian Press Agency | SVN | agency
MIA | Macedonian Information Agency | MKD | agency
Albanian Telegraphic Agency | ATA, ATSH | ALB | agency
Magyar Távirati Iroda | MTI, Hungarian News Agency, Hungarian Telegraph Agency | HUN | agency
Czech News Agency | CTK, ČTK, Ceteka, Četeka | CZE | agency
TASR | News Agency of the Slovak Republic | SVK | agency
Polish Press Agency | PAP, Polska Agencja Prasowa, Polish News Agency | POL | agency
Gazeta Wyborcza | | POL | newspaper
Trybuna Ludu | | POL | newspaper
BNS | Baltic News Service | EST | agency
LETA | | LVA | agency
ELTA | | LTU | agency
ERR News | ERR | EST | broadcaster
LRT | | LTU | broadcaster
STT | Suomen Tietotoimisto, Finnish News Agency | FIN | agency
Yle | YLE | FIN | broadcaster
Helsingin Sanomat | | FIN | newspaper
TT News Agency | Tidningarnas Telegrambyrå | SWE | agency
Dagens Nyheter | | SWE | newspaper
NTB | Norsk Telegrambyrå, Norwegian News Agency, Norsk Telegrambyra | NOR | agency
Aftenposten | | NOR | newspaper
NRK | | NOR | broadcaster
Ritzau | Ritzaus Bureau, Ritzau news agency, Ritzau's Bureau, Ritzaus | DNK | agency
Politiken | | DNK | newspaper
Morgunblaðið | Morgunbladid | ISL | newspaper
RÚV | RUV | ISL | broadcaster
Deutsche Presse-Agentur | DPA, dpa, German Press Agency, Deutsche Presseagentur | DEU | agency
Allgemeiner Deutscher Nachrichtendienst | ADN | DEU | agency
Neues Deutschland | | DEU | newspaper
Der Spiegel | Spiegel | DEU | newspaper
Die Zeit | | DEU | newspaper
Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine | DEU | newspaper
Süddeutsche Zeitung | | DEU | newspaper
Bild | | DEU | newspaper
Deutsche Welle | DW | DEU | broadcaster
ARD | | DEU | broadcaster
Austria Press Agency | APA, Austrian Press Agency | AUT | agency
Der Standard | | AUT | newspaper
Keystone-SDA | Swiss News Agency, SDA | CHE | agency
Neue Zürcher Zeitung | NZZ | CHE | newspaper
Swissinfo | | CHE | website
Agence France-Presse | AFP, Agence France Presse | FRA | agency
Le Monde | | FRA | newspaper
Le Figaro | | FRA | newspaper
Libération | | FRA | newspaper
France 24 | France24 | FRA | broadcaster
RFI | Radio France Internationale | FRA | broadcaster
Belga | Belga News Agency | BEL | agency
Le Soir | | BEL | newspaper
Politico | POLITICO | USA | website
Euractiv | | BEL | website
ANP | Algemeen Nederlands Persbureau | NLD | agency
De Telegraaf | | NLD | newspaper
NRC | NRC Handelsblad | NLD | newspaper
ANSA | Ansa | ITA | agency
Corriere della Sera | | ITA | newspaper
La Repubblica | | ITA | newspaper
La Stampa | | ITA | newspaper
L'Osservatore Romano | Osservatore Romano | VAT | newspaper
Vatican News | Vatican Radio | VAT | broadcaster
Holy See Press Office | Vatican press office | VAT | government
EFE | Efe, EFE news agency, Agencia EFE, EFE News Agency | ESP | agency
Europa Press | | ESP | agency
El País | | ESP | newspaper
El Mundo | | ESP | newspaper
ABC | | ESP | newspaper
Lusa | LUSA, Lusa News Agency, Portuguese News Agency | PRT | agency
Público | | PRT | newspaper
Diário de Notícias | | PRT | newspaper
Reuters | Reuter, Reuters news agency | GBR | agency
BBC | British Broadcasting Corporation, BBC News | GBR | broadcaster
Financial Times | The Financial Times, FT | GBR | newspaper
The Guardian | Guardian | GBR | newspaper
Manchester Guardian | The Manchester Guardian | GBR | newspaper
The Times | | GBR | newspaper
The Daily Telegraph | Daily Telegraph, The Telegraph | GBR | newspaper
The Independent | | GBR | newspaper
The Economist | Economist | GBR | newspaper
Sky News | | GBR | broadcaster
PA Media | Press Association | GBR | agency
Irish Times | The Irish Times | IRL | newspaper
RTÉ | RTE | IRL | broadcaster
Associated Press | AP, The Associated Press | USA | agency
United Press International | UPI | USA | agency
United Press | | USA | agency
New York Times | The New York Times, NYT | USA | newspaper
Washington Post | The Washington Post | USA | newspaper
Wall Street Journal | The Wall Street Journal, WSJ | USA | newspaper
Los Angeles Times | The Los Angeles Times | USA | newspaper
Miami Herald | The Miami Herald | USA | newspaper
Christian Science Monitor | The Christian Science Monitor | USA | newspaper
Bloomberg | Bloomberg News | USA | agency
CNN | | USA | broadcaster
NBC News | NBC | USA | broadcaster
CBS News | CBS | USA | broadcaster
ABC News | | USA | broadcaster
Fox News | | USA | broadcaster
NPR | | USA | broadcaster
Axios | | USA | website
Voice of America | VOA | USA | broadcaster
Radio Free Asia | RFA | USA | broadcaster
Radio Free Europe | RFE/RL, Radio Free Europe/Radio Liberty | USA | broadcaster
Canadian Press | The Canadian Press | CAN | agency
CBC | CBC News | CAN | broadcaster
Globe and Mail | The Globe and Mail | CAN | newspaper
Ottawa Citizen | The Ottawa Citizen | CAN | newspaper
Notimex | NOTIMEX | MEX | agency
El Universal | | MEX | newspaper
La Jornada | | MEX | newspaper
Reforma | | MEX | newspaper
Prensa Latina | | CUB | agency
Granma | | CUB | newspaper
Cubadebate | | CUB | website
Agencia Cubana de Noticias | ACN | CUB | agency
Caribbean News Agency | CANA | BRB | agency
Jamaica Observer | JAM | newspaper
The Gleaner | Jamaica Gleaner, Gleaner, Daily Gleaner, The Daily Gleaner | JAM | newspaper
Trinidad Guardian | Trinidad and Tobago Guardian | TTO | newspaper
La Nación | | ARG | newspaper
Clarín | Clarin | ARG | newspaper
Télam | Telam | ARG | agency
El Mercurio | | CHL | newspaper
La Tercera | | CHL | newspaper
Folha de S.Paulo | Folha de São Paulo, Folha, Folha de S. Paulo | BRA | newspaper
O Globo | | BRA | newspaper
O Estado de S. Paulo | Estadão, O Estado de São Paulo | BRA | newspaper
Agência Brasil | Agencia Brasil, ABr, Empresa Brasileira de Notícias, EBN | BRA | agency
Agencia Boliviana de Información | ABI | BOL | agency
Andina | Andina news agency, Agencia Andina | PER | agency
El Comercio | | PER | newspaper
El Tiempo | | COL | newspaper
El Espectador | | COL | newspaper
Agencia Venezolana de Noticias | AVN, Agencia Bolivariana de Noticias, ABN | VEN | agency
El Nacional | | VEN | newspaper
Telesur | teleSUR, TeleSUR | VEN | broadcaster
La Prensa | | NIC | newspaper
Prensa Libre | | GTM | newspaper
Listín Diario | Listin Diario | DOM | newspaper
ABC Color | | PRY | newspaper
El País Uruguay | | URY | newspaper
El Universo | | ECU | newspaper
Australian Associated Press | AAP | AUS | agency
Sydney Morning Herald | The Sydney Morning Herald | AUS | newspaper
The Australian | | AUS | newspaper
Australian Broadcasting Corporation | | AUS | broadcaster
New Zealand Herald | NZ Herald | NZL | newspaper
RNZ | Radio New Zealand, RNZ Pacific, Radio New Zealand International, RNZI | NZL | broadcaster
Stuff | | NZL | website
Fiji Times | The Fiji Times | FJI | newspaper
Fiji Sun | The Fiji Sun | FJI | newspaper
FBC News | Fiji Broadcasting Corporation, FBC | FJI | broadcaster
Samoa Observer | The Samoa Observer | WSM | newspaper
Matangi Tonga | Matangi Tonga Online | TON | website
Solomon Star | The Solomon Star | SLB | newspaper
Vanuatu Daily Post | Daily Post | VUT | newspaper
Global Affairs Canada | | CAN | government
U.S. State Department | State Department, US State Department, Department of State, U.S. Department of State | USA | government
White House | The White House | USA | government
Pentagon | | USA | government
Kremlin | The Kremlin | RUS | government
Downing Street | No 10, Number 10, 10 Downing Street | GBR | government
Foreign Office | | GBR | government
Minju Joson | | PRK | newspaper
Pyongyang Times | The Pyongyang Times | PRK | newspaper
Voice of Korea | Radio Pyongyang | PRK | broadcaster
Choson Sinbo | Chosun Sinbo | JPN | newspaper
Korean Central Broadcasting Station | KCBS | PRK | broadcaster
DPRK Today | | PRK | website
Arirang Meari | | PRK | website
Naenara | | PRK | website
Tongil Sinbo | | PRK | newspaper
News1 | | KOR | agency
Newsis | | KOR | agency
Kyunghyang Shinmun | | KOR | newspaper
Maeil Business Newspaper | | KOR | newspaper
Korea JoongAng Ilbo | | KOR | newspaper
MBC | Munhwa Broadcasting Corporation | KOR | broadcaster
YTN | | KOR | broadcaster
JTBC | | KOR | broadcaster
Arirang TV | Arirang News | KOR | broadcaster
Daily NK | DailyNK | KOR | website
38 North | | USA | website
PLA Daily | | CHN | newspaper
Guangming Daily | | CHN | newspaper
Caixin | | CHN | website
China Radio International | | CHN | broadcaster
Radio Peking | Peking Radio | CHN | broadcaster
Phoenix Television | Phoenix TV | HKG | broadcaster
Ta Kung Pao | Wen Wei Po | HKG | newspaper
Ming Pao | | HKG | newspaper
Hong Kong Free Press | | HKG | website
RTHK | | HKG | broadcaster
Focus Taiwan | | TWN | website
Liberty Times | | TWN | newspaper
United Daily News | | TWN | newspaper
Sankei Shimbun | Sankei | JPN | newspaper
Tokyo Shimbun | | JPN | newspaper
TV Asahi | | JPN | broadcaster
Fuji TV | | JPN | broadcaster
UB Post | The UB Post | MNG | newspaper
Unen | | MNG | newspaper
Nikkei Asian Review | | JPN | website
Tuoi Tre | Tuổi Trẻ | VNM | newspaper
Thanh Nien | | VNM | newspaper
Quan Doi Nhan Dan | | VNM | newspaper
VietnamPlus | | VNM | website
Voice of Vietnam | VOV | VNM | broadcaster
Vientiane Times | | LAO | newspaper
Khaosan Pathet Lao | Pathet Lao News Agency, Lao Presse | LAO | agency
SPK | Saporamean Kampuchea, Sarporamean Kampuchea | KHM | agency
Cambodia Daily | The Cambodia Daily | KHM | newspaper
Fresh News | | KHM | website
Kampuchea Thmey | | KHM | newspaper
Bayon TV | | KHM | broadcaster
MCOT | | THA | broadcaster
Thai PBS | | THA | broadcaster
Thai Rath | | THA | newspaper
Matichon | | THA | newspaper
Khaosod | | THA | newspaper
News Agency of Burma | NAB | MMR | agency
Myanmar News Agency | | MMR | agency
Working People's Daily | The Working People's Daily | MMR | newspaper
The Mirror | Kyemon | MMR | newspaper
Mizzima | | MMR | website
Myanmar Times | The Myanmar Times | MMR | newspaper
Myanmar Now | | MMR | website
MRTV | | MMR | broadcaster
Malaysiakini | | MYS | website
Utusan Malaysia | Utusan Melayu | MYS | newspaper
Berita Harian | | MYS | newspaper
Borneo Post | The Borneo Post | MYS | newspaper
Lianhe Zaobao | | SGP | newspaper
Borneo Bulletin | | BRN | newspaper
Radio Television Brunei | | BRN | broadcaster
Jakarta Globe | | IDN | newspaper
Media Indonesia | | IDN | newspaper
Suara Pembaruan | | IDN | newspaper
Republika | | IDN | newspaper
Detik | Detik.com, detikcom | IDN | website
TVRI | | IDN | broadcaster
Metro TV | | IDN | broadcaster
Tatoli | | TLS | agency
Suara Timor Lorosae | | TLS | newspaper
Manila Bulletin | The Manila Bulletin | PHL | newspaper
Philippine Star | The Philippine Star | PHL | newspaper
Manila Times | The Manila Times | PHL | newspaper
ABS-CBN | ABS-CBN News | PHL | broadcaster
GMA News | | PHL | broadcaster
NDTV | | IND | broadcaster
The Statesman | | IND | newspaper
Deccan Herald | | IND | newspaper
The Telegraph India | | IND | newspaper
The Tribune | | IND | newspaper
Economic Times | The Economic Times | IND | newspaper
Business Standard | | IND | newspaper
WION | | IND | broadcaster
Press Information Bureau | PIB | IND | government
Samachar | Hindustan Samachar | IND | agency
Express Tribune | The Express Tribune | PAK | newspaper
The News International | | PAK | newspaper
Business Recorder | | PAK | newspaper
Pakistan Television | PTV, PTV News | PAK | broadcaster
ARY News | ARY | PAK | broadcaster
Pakistan Press International | PPI | PAK | agency
Nawa-i-Waqt | | PAK | newspaper
United News of Bangladesh | UNB | BGD | agency
bdnews24.com | bdnews24, BDNews24 | BGD | website
Dhaka Tribune | | BGD | newspaper
The Observer Bangladesh | Bangladesh Observer | BGD | newspaper
Ittefaq | The Daily Ittefaq | BGD | newspaper
Himal Khabar | | NPL | newspaper
Gorkhapatra | | NPL | newspaper
The Rising Nepal | Rising Nepal | NPL | newspaper
Republica | myRepublica | NPL | newspaper
Bhutan Broadcasting Service | BBS | BTN | broadcaster
Lankapuvath | | LKA | agency
Ada Derana | | LKA | broadcaster
Ceylon Daily News | | LKA | newspaper
The Island | | LKA | newspaper
TamilNet | | LKA | website
Haveeru | Haveeru Daily | MDV | newspaper
The Edition | | MDV | website
Khaama Press | Khaama | AFG | agency
Ariana News | | AFG | broadcaster
Voice of Jihad | | AFG | website
Radio Afghanistan | | AFG | broadcaster
Ettelaat | | IRN | newspaper
Iran Daily | | IRN | newspaper
Iran Press | | IRN | agency
Mizan | Mizan news agency, Mizan Online | IRN | agency
Pars News Agency | | IRN | agency
ILNA | | IRN | agency
IRIB | | IRN | broadcaster
Al-Alam | Al Alam | IRN | broadcaster
Shargh | | IRN | newspaper
Shafaq News | Shafaq | IRQ | agency
Al-Sumaria | Alsumaria | IRQ | broadcaster
Kurdistan 24 | Kurdistan24 | IRQ | broadcaster
Al-Thawra | | IRQ | newspaper
Tishreen | | SYR | newspaper
Al-Watan | Al Watan | SYR | newspaper
Al-Baath | | SYR | newspaper
Enab Baladi | | SYR | website
Al-Akhbar | Al Akhbar | LBN | newspaper
Al Mayadeen | Al-Mayadeen | LBN | broadcaster
As-Safir | | LBN | newspaper
Naharnet | | LBN | website
LBCI | LBC | LBN | broadcaster
Al-Ghad | Al Ghad | JOR | newspaper
Al-Rai | Al Rai | JOR | newspaper
Ammon News | | JOR | website
Roya News | | JOR | broadcaster
Al-Ekhbariya | Al Ekhbariya | SAU | broadcaster
Saudi Gazette | | SAU | newspaper
Al-Ittihad | Al Ittihad | ARE | newspaper
Sky News Arabia | | ARE | broadcaster
Al-Bayan | | ARE | newspaper
Gulf Times | | QAT | newspaper
The Peninsula | | QAT | newspaper
Al-Qabas | Al Qabas | KWT | newspaper
Al-Anba | Al Anba | KWT | newspaper
Kuwait Times | | KWT | newspaper
Arab Times | | KWT | newspaper
Gulf Daily News | | BHR | newspaper
Akhbar Al Khaleej | | BHR | newspaper
Times of Oman | | OMN | newspaper
Oman Observer | | OMN | newspaper
Muscat Daily | | OMN | newspaper
Oman TV | | OMN | broadcaster
Al-Masirah | Al Masirah | YEM | broadcaster
Aden News Agency | | YEM | agency
Ma'an News Agency | Maan News Agency, Ma'an | PSE | agency
Al-Quds al-Arabi | | GBR | newspaper
Israel Hayom | | ISR | newspaper
Maariv | Ma'ariv | ISR | newspaper
Kan News | Kan public radio | ISR | broadcaster
Channel 12 | Channel 12 News | ISR | broadcaster
Channel 13 | | ISR | broadcaster
Army Radio | | ISR | broadcaster
i24NEWS | i24News | ISR | broadcaster
Walla | Walla News | ISR | website
Globes | | ISR | newspaper
Davar | | ISR | newspaper
Kol Yisrael | Voice of Israel | ISR | broadcaster
Al-Masry Al-Youm | | EGY | newspaper
Daily News Egypt | | EGY | newspaper
Egypt Today | | EGY | website
Al-Akhbar Cairo | | EGY | newspaper
Al-Gomhuria | | EGY | newspaper
Cairo Radio | Radio Cairo | EGY | broadcaster
Mada Masr | | EGY | website
Libya Herald | The Libya Herald | LBY | newspaper
Libya Observer | The Libya Observer | LBY | website
Mosaique FM | Mosaïque FM | TUN | broadcaster
La Presse de Tunisie | | TUN | newspaper
El Watan | | DZA | newspaper
El Khabar | | DZA | newspaper
Liberté | | DZA | newspaper
Ennahar | | DZA | broadcaster
Le Matin du Sahara | | MAR | newspaper
Le360 | | MAR | website
Al Massae | | MAR | newspaper
Sahara Press Service | SPS | ESH | agency
Radio Dabanga | | SDN | broadcaster
Radio Omdurman | | SDN | broadcaster
Radio Tamazuj | | SSD | broadcaster
Eye Radio | | SSD | broadcaster
Juba Monitor | | SSD | newspaper
Walta Information Centre | Walta, WIC | ETH | agency
Ethiopian Herald | The Ethiopian Herald | ETH | newspaper
Ethiopian Broadcasting Corporation | EBC | ETH | broadcaster
The Reporter | | ETH | newspaper
ERINA | Eritrean News Agency | ERI | agency
ERI-TV | Eri-TV | ERI | broadcaster
Agence Djiboutienne d'Information | Djibouti News Agency, ADI | DJI | agency
Radio Mogadishu | | SOM | broadcaster
Hiiraan Online | Hiiraan | SOM | website
Shabelle Media | Radio Shabelle | SOM | broadcaster
Somali Guardian | | SOM | website
Horseed Media | | SOM | website
Kenya Broadcasting Corporation | KBC | KEN | broadcaster
East African Standard | | KEN | newspaper
Citizen TV | | KEN | broadcaster
Business Daily | | KEN | newspaper
Presidential Press Service | PPS | KEN | government
Presidential Communication Service | PCS | KEN | government
Capital FM | | KEN | broadcaster
Uganda Broadcasting Corporation | UBC | UGA | broadcaster
ChimpReports | | UGA | website
The Independent Uganda | | UGA | newspaper
Rwanda News Agency | Orinfor | RWA | agency
KT Press | | RWA | website
Agence Burundaise de Presse | ABP, Burundi Press Agency | BDI | agency
Iwacu | | BDI | newspaper
Mwananchi | | TZA | newspaper
Shihata | Tanzania News Agency | TZA | agency
This Day | ThisDay | NGA | newspaper
Daily Trust | | NGA | newspaper
Channels TV | Channels Television | NGA | broadcaster
Nigerian Television Authority | NTA | NGA | broadcaster
Daily Times of Nigeria | | NGA | newspaper
Joy News | JoyNews | GHA | broadcaster
Ghanaian Times | The Ghanaian Times | GHA | newspaper
Citi Newsroom | | GHA | website
Fraternité Matin | | CIV | newspaper
Agence Malienne de Presse | AMAP | MLI | agency
L'Essor | | MLI | newspaper
Studio Tamani | | MLI | broadcaster
Agence d'Information du Burkina | AIB, Burkina Information Agency | BFA | agency
Sidwaya | | BFA | newspaper
Lefaso.net | | BFA | website
Le Sahel | | NER | newspaper
Agence Nigérienne de Presse | Niger Press Agency | NER | agency
ActuNiger | | NER | website
Agence Tchadienne de Presse | | TCD | agency
Alwihda Info | | TCD | website
Agence Guinéenne de Presse | AGP, Guinean Press Agency | GIN | agency
Guinéenews | Guineenews | GIN | website
Seneweb | | SEN | website
Dakaractu | | SEN | website
Sud Quotidien | | SEN | newspaper
The Point | | GMB | newspaper
Foroyaa | | GMB | newspaper
Sierra Leone News Agency | SLENA | SLE | agency
Liberia News Agency | LINA | LBR | agency
FrontPage Africa | FrontPageAfrica | LBR | newspaper
Agence Togolaise de Presse | ATOP | TGO | agency
Togo Presse | | TGO | newspaper
Agence Bénin Presse | | BEN | agency
La Nation Bénin | | BEN | newspaper
CRTV | | CMR | broadcaster
Gabon Review | | GAB | website
L'Union | | GAB | newspaper
Agence Congolaise de Presse | ACP, Congolese Press Agency, Congo Press Agency | COD | agency
Actualité.cd | Actualite.cd | COD | website
Agence d'Information d'Afrique Centrale | ADIAC, Les Dépêches de Brazzaville | COG | agency
Agence Centrafricaine de Presse | | CAF | agency
Radio Ndeke Luka | | CAF | broadcaster
Agência Noticiosa da Guiné | | GNB | agency
Inforpress | Cabopress | CPV | agency
STP-Press | | STP | agency
Radio Nacional de Angola | Rádio Nacional de Angola, RNA | AGO | broadcaster
Televisão Pública de Angola | TPA | AGO | broadcaster
Novo Jornal | | AGO | newspaper
Notícias | | MOZ | newspaper
Televisão de Moçambique | TVM | MOZ | broadcaster
Club of Mozambique | | MOZ | website
Malawi News Agency | MANA | MWI | agency
Nyasa Times | | MWI | website
Times of Zambia | | ZMB | newspaper
Zambia Daily Mail | | ZMB | newspaper
ZNBC | | ZMB | broadcaster
News Diggers | | ZMB | website
ZBC News | ZBC | ZWE | broadcaster
NewsDay | | ZWE | newspaper
Mmegi | | BWA | newspaper
Lesotho News Agency | LENA | LSO | agency
Lesotho Times | | LSO | newspaper
Times of Eswatini | Times of Swaziland, The Times of Swaziland, The Times of Eswatini | SWZ | newspaper
South African Press Association | SAPA, Sapa | ZAF | agency
Daily Maverick | | ZAF | website
Business Day | | ZAF | newspaper
Eyewitness News | | ZAF | broadcaster
TimesLIVE | | ZAF | website
The Sowetan | Sowetan | ZAF | newspaper
Seychelles Nation | | SYC | newspaper
L'Express de Madagascar | | MDG | newspaper
Midi Madagasikara | | MDG | newspaper
L'Express Maurice | L'Express de Maurice | MUS | newspaper
Al-Watwan | | COM | newspaper
Panafrican News Agency | PANA, Pan-African News Agency, Panapress, PANAPRESS | | agency
Inter Press Service | IPS | | agency
APA News | African Press Agency | | agency
Rossiya 24 | Rossiya-24, Rossiya 1 | RUS | broadcaster
RBC | RBK | RUS | website
Vedomosti | | RUS | newspaper
Rossiyskaya Gazeta | Rossiiskaya Gazeta | RUS | newspaper
Nezavisimaya Gazeta | | RUS | newspaper
Novaya Gazeta | | RUS | newspaper
Krasnaya Zvezda | | RUS | newspaper
Meduza | | RUS | website
Radio Moscow | Moscow Radio | RUS | broadcaster
Echo of Moscow | Ekho Moskvy | RUS | broadcaster
Lenta.ru | Lenta | RUS | website
Gazeta.ru | | RUS | website
Ukrainska Pravda | | UKR | website
UNIAN | | UKR | agency
Suspilne | | UKR | broadcaster
European Pravda | | UKR | website
Radyanska Ukraina | | UKR | newspaper
Interfax-Kazakhstan | | KAZ | agency
Kazakhstanskaya Pravda | | KAZ | newspaper
KazTAG | | KAZ | agency
Khabar 24 | Khabar | KAZ | broadcaster
Kyrgyzpress | | KGZ | agency
Kaktus Media | | KGZ | website
Avesta | | TJK | agency
Radio Ozodi | Ozodi | TJK | broadcaster
Jahon | Jahon news agency | UZB | agency
Gazeta.uz | | UZB | website
Kun.uz | | UZB | website
Turkmenportal | | TKM | website
Neutral Turkmenistan | | TKM | newspaper
Zvyazda | | BLR | newspaper
Sovetskaya Belorussiya | SB. Belarus Today | BLR | newspaper
Nasha Niva | | BLR | newspaper
Interfax-West | Interfax-Zapad | BLR | agency
Infotag | | MDA | agency
IPN | IPN News Agency | MDA | agency
BASA-press | Basapress | MDA | agency
NewsMaker | | MDA | website
Georgian Public Broadcaster | 1TV | GEO | broadcaster
Imedi | Imedi TV | GEO | broadcaster
Rustavi 2 | | GEO | broadcaster
Agenda.ge | | GEO | website
Iprinda | | GEO | agency
Sakinform | Gruzinform | GEO | agency
Noyan Tapan | | ARM | agency
Aravot | | ARM | newspaper
CivilNet | | ARM | website
Hetq | | ARM | website
Snark | | ARM | agency
Turan | Turan news agency | AZE | agency
Azernews | AzerNews | AZE | newspaper
Report.az | | AZE | agency
Milliyet | | TUR | newspaper
NTV | | TUR | broadcaster
CNN Türk | CNN Turk | TUR | broadcaster
Habertürk | Haberturk | TUR | broadcaster
Demirören News Agency | DHA, Doğan News Agency | TUR | agency
İhlas News Agency | Ihlas News Agency, IHA | TUR | agency
Yeni Şafak | Yeni Safak | TUR | newspaper
Cyprus Mail | The Cyprus Mail | CYP | newspaper
Phileleftheros | | CYP | newspaper
Kıbrıs | | CYP | newspaper
ERT | | GRC | broadcaster
Ta Nea | | GRC | newspaper
To Vima | | GRC | newspaper
Proto Thema | | GRC | newspaper
Bulgarian National Radio | BNR | BGR | broadcaster
Rabotnichesko Delo | | BGR | newspaper
24 Chasa | | BGR | newspaper
Sofia Globe | The Sofia Globe | BGR | website
Rompres | Agerpress | ROU | agency
Scînteia | Scinteia | ROU | newspaper
Adevărul | Adevarul | ROU | newspaper
Digi24 | | ROU | broadcaster
HotNews | HotNews.ro | ROU | website
Borba | | SRB | newspaper
Večernje novosti | Vecernje novosti | SRB | newspaper
Blic | | SRB | newspaper
Radio Television of Serbia | | SRB | broadcaster
FoNet | | SRB | agency
N1 | | SRB | broadcaster
Balkan Insight | BIRN | | website
Večernji list | Vecernji list | HRV | newspaper
Jutarnji list | | HRV | newspaper
Oslobođenje | Oslobodjenje | BIH | newspaper
Dnevni avaz | | BIH | newspaper
SRNA | | BIH | agency
Klix | Klix.ba | BIH | website
Pobjeda | | MNE | newspaper
Vijesti | | MNE | newspaper
Koha Ditore | | XKX | newspaper
KosovaPress | Kosovapress | XKX | agency
RTK | | XKX | broadcaster
Nova Makedonija | | MKD | newspaper
Zëri i Popullit | Zeri i Popullit | ALB | newspaper
Top Channel | | ALB | broadcaster
Népszabadság | Nepszabadsag | HUN | newspaper
Népszava | | HUN | newspaper
Magyar Nemzet | | HUN | newspaper
HVG | | HUN | newspaper
Rudé právo | Rude Pravo | CZE | newspaper
Lidové noviny | | CZE | newspaper
Hospodářské noviny | | CZE | newspaper
Czech Television | Czech TV | CZE | broadcaster
Denník N | Dennik N | SVK | newspaper
Rzeczpospolita | | POL | newspaper
TVN24 | | POL | broadcaster
Polish Radio | Polskie Radio | POL | broadcaster
Onet | | POL | website
Postimees | | EST | newspaper
Delfi | | LTU | website
LSM | | LVA | broadcaster
Diena | | LVA | newspaper
Lietuvos rytas | | LTU | newspaper
Hufvudstadsbladet | | FIN | newspaper
Svenska Dagbladet | | SWE | newspaper
Aftonbladet | | SWE | newspaper
Expressen | | SWE | newspaper
SVT | Swedish Television | SWE | broadcaster
Swedish Radio | Sveriges Radio | SWE | broadcaster
Dagbladet | | NOR | newspaper
Verdens Gang | VG | NOR | newspaper
Dagens Næringsliv | | NOR | newspaper
Berlingske | Berlingske Tidende | DNK | newspaper
Jyllands-Posten | | DNK | newspaper
Sermitsiaq | | GRL | newspaper
Vísir | | ISL | website
Handelsblatt | | DEU | newspaper
Die Welt | | DEU | newspaper
die tageszeitung | taz | DEU | newspaper
Der Tagesspiegel | Tagesspiegel | DEU | newspaper
ZDF | | DEU | broadcaster
Tagesschau | | DEU | broadcaster
ORF | | AUT | broadcaster
Die Presse | | AUT | newspaper
Kurier | | AUT | newspaper
Tages-Anzeiger | | CHE | newspaper
Le Temps | | CHE | newspaper
SRF | | CHE | broadcaster
Tribune de Genève | | CHE | newspaper
Liechtensteiner Vaterland | | LIE | newspaper
Les Échos | Les Echos | FRA | newspaper
La Croix | | FRA | newspaper
L'Express | | FRA | newspaper
Le Parisien | | FRA | newspaper
L'Humanité | | FRA | newspaper
BFMTV | BFM TV | FRA | broadcaster
TF1 | | FRA | broadcaster
Europe 1 | | FRA | broadcaster
France Inter | | FRA | broadcaster
Mediapart | | FRA | website
De Standaard | | BEL | newspaper
De Morgen | | BEL | newspaper
Het Laatste Nieuws | | BEL | newspaper
VRT | | BEL | broadcaster
RTBF | | BEL | broadcaster
La Libre Belgique | La Libre | BEL | newspaper
De Volkskrant | de Volkskrant, Volkskrant | NLD | newspaper
Trouw | | NLD | newspaper
NOS | | NLD | broadcaster
Luxemburger Wort | | LUX | newspaper
RTL | | LUX | broadcaster
Il Sole 24 Ore | | ITA | newspaper
RAI | | ITA | broadcaster
Adnkronos | AdnKronos | ITA | agency
Il Messaggero | | ITA | newspaper
Avvenire | | ITA | newspaper
Times of Malta | | MLT | newspaper
La Vanguardia | | ESP | newspaper
RTVE | TVE, Televisión Española | ESP | broadcaster
El Periódico | | ESP | newspaper
Cadena SER | | ESP | broadcaster
Expresso | | PRT | newspaper
RTP | | PRT | broadcaster
Jornal de Notícias | | PRT | newspaper
Daily Mail | The Daily Mail | GBR | newspaper
Evening Standard | | GBR | newspaper
Channel 4 News | | GBR | broadcaster
ITV News | ITV | GBR | broadcaster
The Scotsman | | GBR | newspaper
BBC World Service | | GBR | broadcaster
BBC Monitoring | | GBR | broadcaster
Irish Independent | | IRL | newspaper
Irish Examiner | | IRL | newspaper
USA Today | | USA | newspaper
Newsweek | | USA | newspaper
Foreign Policy magazine | | USA | newspaper
The Hill | | USA | newspaper
MSNBC | | USA | broadcaster
PBS | PBS NewsHour | USA | broadcaster
Boston Globe | The Boston Globe | USA | newspaper
Chicago Tribune | The Chicago Tribune | USA | newspaper
Baltimore Sun | The Baltimore Sun | USA | newspaper
San Francisco Chronicle | | USA | newspaper
Al-Monitor | | USA | website
International News Service | | USA | agency
McClatchy | | USA | agency
Knight Ridder | | USA | agency
CNBC | | USA | broadcaster
Toronto Star | The Toronto Star | CAN | newspaper
National Post | The National Post | CAN | newspaper
Le Devoir | | CAN | newspaper
CTV News | CTV | CAN | broadcaster
Radio-Canada | | CAN | broadcaster
Excélsior | Excelsior | MEX | newspaper
Milenio | | MEX | newspaper
El Financiero | | MEX | newspaper
Proceso | | MEX | newspaper
Televisa | | MEX | broadcaster
El Faro | | SLV | website
La Prensa Gráfica | La Prensa Grafica | SLV | newspaper
El Diario de Hoy | | SLV | newspaper
El Heraldo | | HND | newspaper
Confidencial | | NIC | website
Barricada | | NIC | newspaper
El Nuevo Diario | | NIC | newspaper
La Estrella de Panamá | La Estrella | PAN | newspaper
La Nación Costa Rica | | CRI | newspaper
Amandala | | BLZ | newspaper
Juventud Rebelde | | CUB | newspaper
14ymedio | | CUB | website
Radio Reloj | | CUB | broadcaster
Radio Rebelde | | CUB | broadcaster
Radio Habana Cuba | Radio Havana, Radio Havana Cuba | CUB | broadcaster
Cuban Television | Televisión Cubana, Cubavisión | CUB | broadcaster
Diario de Cuba | | ESP | website
CubaNet | Cubanet | USA | website
Stabroek News | | GUY | newspaper
Kaieteur News | | GUY | newspaper
Guyana Chronicle | The Guyana Chronicle | GUY | newspaper
Department of Public Information | DPI | GUY | government
Barbados Today | | BRB | website
Barbados Advocate | | BRB | newspaper
Jamaica Information Service | JIS | JAM | government
Trinidad Express | | TTO | newspaper
Le Nouvelliste | | HTI | newspaper
AlterPresse | | HTI | website
Diario Libre | | DOM | newspaper
Starnieuws | | SUR | website
De Ware Tijd | | SUR | newspaper
De West | | SUR | newspaper
Página/12 | Página 12, Pagina 12 | ARG | newspaper
Infobae | | ARG | website
Noticias Argentinas | | ARG | agency
Emol | | CHL | website
BioBioChile | Radio Bío-Bío | CHL | broadcaster
Radio Cooperativa | | CHL | broadcaster
Valor Econômico | | BRA | newspaper
TV Globo | | BRA | broadcaster
G1 | | BRA | website
UOL | | BRA | website
Jornal do Brasil | | BRA | newspaper
Correio Braziliense | | BRA | newspaper
La Razón | | BOL | newspaper
Los Tiempos | | BOL | newspaper
Página Siete | | BOL | newspaper
El Deber | | BOL | newspaper
La República | | PER | newspaper
Gestión | | PER | newspaper
Caracol Radio | | COL | broadcaster
RCN Radio | RCN | COL | broadcaster
Blu Radio | | COL | broadcaster
W Radio | | COL | broadcaster
Semana | | COL | newspaper
El Colombiano | | COL | newspaper
Últimas Noticias | | VEN | newspaper
Venezolana de Televisión | VTV | VEN | broadcaster
Globovisión | Globovision | VEN | broadcaster
Venpres | Venpress | VEN | agency
Efecto Cocuyo | | VEN | website
El Telégrafo | | ECU | newspaper
Teleamazonas | | ECU | broadcaster
Última Hora | | PRY | newspaper
El Observador | | URY | newspaper
Búsqueda | | URY | newspaper
La Diaria | la diaria | URY | newspaper
The Age | | AUS | newspaper
Canberra Times | The Canberra Times | AUS | newspaper
The West Australian | | AUS | newspaper
SBS News | | AUS | broadcaster
Nine News | | AUS | broadcaster
Radio Australia | | AUS | broadcaster
ABC Pacific | | AUS | broadcaster
Dominion Post | The Dominion Post | NZL | newspaper
Otago Daily Times | | NZL | newspaper
New Zealand Press Association | NZPA | NZL | agency
1News | | NZL | broadcaster
TVNZ | | NZL | broadcaster
NBC PNG | National Broadcasting Corporation of Papua New Guinea | PNG | broadcaster
PNG Post-Courier | | PNG | newspaper
EMTV | | PNG | broadcaster
Islands Business | | FJI | website
PACNEWS | Pacnews | FJI | agency
Fijivillage | FijiVillage | FJI | website
Solomon Islands Broadcasting Corporation | SIBC | SLB | broadcaster
Island Sun | | SLB | newspaper
Tavuli News | | SLB | website
Kaniva Tonga | Kaniva News | TON | website
Talamua | | WSM | website
Savali | | WSM | newspaper
Cook Islands News | | COK | newspaper
Marianas Variety | | MNP | newspaper
Pacific Daily News | | GUM | newspaper
Marshall Islands Journal | | MHL | newspaper
Island Times | | PLW | newspaper
Vanuatu Broadcasting and Television Corporation | VBTC | VUT | broadcaster
Les Nouvelles Calédoniennes | | NCL | newspaper
Euronews | | | broadcaster
AllAfrica | allAfrica | | website
The Africa Report | Africa Report | FRA | newspaper
Africa Intelligence | | FRA | website
Intelligence Online | | FRA | website
The Diplomat | | USA | website
UN Radio | United Nations Radio | | broadcaster
CARICOM Secretariat | | GUY | organisation
European External Action Service | EEAS | | organisation
Élysée | Elysée, Elysee | FRA | government
Blue House | Cheong Wa Dae | KOR | government
Quai d'Orsay | | FRA | government
Itamaraty | | BRA | government
Palazzo Chigi | | ITA | government
Farnesina | | ITA | government
Malacañang | Malacanang | PHL | government
Aiwan-e-Sadr | | PAK | government
Gaimusho | | JPN | government
Zimbabwe Inter-Africa News Agency | | ZWE | agency
Swaziland Broadcasting and Information Service | SBIS | SWZ | broadcaster
Swazi Observer | The Swazi Observer, Eswatini Observer | SWZ | newspaper
South African Government News Agency | SAnews, BuaNews, SA News | ZAF | agency
Radio Rwanda | | RWA | broadcaster
Uganda News Agency | UNA | UGA | agency
Voice of Kenya | | KEN | broadcaster
Agence Zaïre-Presse | Agence Zaire-Presse, AZAP, AZaP | COD | agency
Agence Congolaise d'Information | ACI | COG | agency
Agence Gabonaise de Presse | Gabonese Press Agency | GAB | agency
Cameroon News Agency | Camnews | CMR | agency
Agência de Notícias da Guiné | ANG | GNB | agency
Agence Comorienne de Presse | HZK-Presse | COM | agency
Agence Nationale d'Information Taratra | ANTA | MDG | agency
Seychelles Agence Presse | Seychelles News Agency | SYC | agency
Algerian Press Service | | DZA | agency
Tunisian News Agency | | TUN | agency
Gulf News Agency | | BHR | agency
WAFA News Agency | | PSE | agency
Iraq News Agency | National Iraqi News Agency, NINA | IRQ | agency
BH Press | | BIH | agency
Onasa | ONASA | BIH | agency
Montena-fax | MINA, MINA news agency | MNE | agency
Makfax | | MKD | agency
Slovenska tiskovna agencija | | SVN | agency
Novinite | | BGR | website
Pafl | pafl | LIE | agency
Austria Presse Agentur | | AUT | agency
Tidningarnas Telegrambyra | TT | SWE | agency
Athens-Macedonian News Agency | AMNA | GRC | agency
Turkish News Agency Cyprus | TAK, Turkish Agency Cyprus | CYP | agency
Exchange Telegraph | | GBR | agency
Agence Belga | | BEL | agency
Swiss Telegraphic Agency | ATS | CHE | agency
Agenzia Italia | AGI | ITA | agency
SIR | | ITA | agency
Vatican Information Service | VIS | VAT | agency
Novosti Press Agency | APN | RUS | agency
Rossiya Segodnya | | RUS | agency
BelaPAN | | BLR | agency
RBC-Ukraine | | UKR | agency
Novosti-Armenia | | ARM | agency
Arminfo | ARKA | ARM | agency
APA Azerbaijan | Azeri Press Agency | AZE | agency
Interpress News | Interpress, IPN Georgia, Prime News, Sarke | GEO | agency
Georgian News Agency | GHN | GEO | agency
Uzbekistan News Agency | | UZB | agency
Turkmendovlethabarlary | Turkmen Press, TSNA | TKM | agency
Afghan Islamic Press | | AFG | agency
Online News Agency | | PAK | agency
Eastern News Agency | | BGD | agency
Maldives News Bureau | | MDV | agency
Radio Nepal | | NPL | broadcaster
Liberation News Agency | Liberation Press Agency, Giai Phong Press Agency | VNM | agency
Vietnam Press | Viet-Nam Presse | VNM | agency
Naewna | National News Bureau of Thailand, NNT | THA | agency
Bernama TV | | MYS | broadcaster
Radio Televisyen Brunei | RTB | BRN | broadcaster
Persatuan Biro Indonesia | PIA | IDN | agency
Philippines News Service | PNS | PHL | agency
Central News Agency of China | Central News Agency (Taiwan) | TWN | agency
China Times | | TWN | newspaper
China News Agency | Zhongguo Xinwen She | CHN | agency
Hapdong News Agency | Hapdong | KOR | agency
Orient Press | Tongyang News Agency | KOR | agency
Domei | Domei News Agency | JPN | agency
Rengo | | JPN | agency
Mongolian News Agency | Montsame News Agency, Mongol Tsahilgaan Medeeni Agentlag | MNG | agency
News.mn | | MNG | website
Papua New Guinea Post-Courier | Post-Courier | PNG | newspaper
The National (Papua New Guinea) | | PNG | newspaper
Solomon Times | | SLB | website
Radio Fiji | | FJI | broadcaster
Radio Kiribati | Broadcasting and Publications Authority | KIR | broadcaster
Radio Tuvalu | Tuvalu Broadcasting Corporation | TUV | broadcaster
Canadian Broadcasting Corporation | | CAN | broadcaster
La Presse canadienne | La Presse Canadienne | CAN | agency
Jewish Telegraphic Agency | JTA | USA | agency
Washington Times | The Washington Times | USA | newspaper
Foreign Policy | | USA | website
Semafor | | USA | website
Punchbowl News | | USA | website
Agencia Mexicana de Noticias | | MEX | agency
Agencia Guatemalteca de Noticias | AGN | GTM | agency
ACAN-EFE | ACAN | ESP | agency
Agencia Nueva Nicaragua | ANN, New Nicaragua News Agency | NIC | agency
La Tribuna | | HND | newspaper
La Nación de Costa Rica | | CRI | newspaper
Agencia de Información Nacional | AIN | CUB | agency
JAMPRESS | Jampress | JAM | agency
Jamaica Observer | The Jamaica Observer | JAM | newspaper
Caribbean Media Corporation | CMC | BRB | agency
Nation News | | BRB | newspaper
Guyana News Agency | | GUY | agency
Agence Haïtienne de Presse | AHP | HTI | agency
Colprensa | Ciep | COL | agency
Andes | Agencia Andes | ECU | agency
Radio Programas del Perú | RPP, Radioprogramas, RPP Noticias | PER | broadcaster
Agencia de Noticias Fides | ANF | BOL | agency
Agencia IP | Agencia de Información Paraguaya | PRY | agency
Diarios y Noticias | DyN, DYN | ARG | agency
Saporiti | | ARG | agency
Radio Mitre | | ARG | broadcaster
Orbe | | CHL | agency
Agência Estado | Agencia Estado | BRA | agency
Agência Noticiosa Portuguesa | ANOP | PRT | agency
Cifra | Agencia Cifra | ESP | agency
Agencia Logos | Logos | ESP | agency
Servimedia | | ESP | agency
Hungarian Telegraphic Agency | | HUN | agency
Estonian Telegraph Agency | ETA | EST | agency
Latvian News Agency | | LVA | agency
Lithuanian News Agency | | LTU | agency
Saudi News Agency | | SAU | agency
United Nations Information Service | UN News, UN News Centre, United Nations News Centre | | agency
Istana | | SGP | government
Akorda | | KAZ | government
Akasaka Palace | | JPN | government
Casa Rosada | | ARG | government
Planalto | Planalto Palace | BRA | government
Miraflores | | VEN | government
Rashtrapati Bhavan | | IND | government
Foggy Bottom | | USA | government
Matignon | | FRA | government
Moncloa | La Moncloa | ESP | government
Iveagh House | | IRL | government
Ballhausplatz | | AUT | government
Die Burger | | ZAF | newspaper
Beeld | | ZAF | newspaper
Rand Daily Mail | | ZAF | newspaper
Horoya | | GIN | newspaper
Ludu | Ludu Daily | MMR | newspaper
New Times of Burma | The New Times of Burma | MMR | newspaper
Borkena | | ETH | website
El 19 Digital | | NIC | website
Radio Sandino | | NIC | broadcaster
Radio Azattyk | Azattyk | KGZ | broadcaster
Radio Azattyq | Azattyq | KAZ | broadcaster
Rádio Renascença | Renascença, Radio Renascença | PRT | broadcaster
Radio Métropole | Radio Metropole | HTI | broadcaster
Radio Kiskeya | | HTI | broadcaster
El Pitazo | | VEN | website
Tal Cual | TalCual | VEN | newspaper
Radio Miraya | Miraya FM | SSD | broadcaster
Setopati | | NPL | website
Online Khabar | Onlinekhabar | NPL | website
Al-Nabaa | Al Nabaa, Al-Nabaa TV | LBY | broadcaster
BF1 | BF1 television | BFA | broadcaster
ORTM | Office de Radio Télévision du Mali | MLI | broadcaster
Togo-Presse | | TGO | newspaper
Addis Fortune | | ETH | newspaper
Goobjoog | | SOM | broadcaster
Carta de Moçambique | | MOZ | website
Madagascar Tribune | | MDG | newspaper
Le Mauricien | | MUS | newspaper
Sierra Leone Telegraph | | SLE | website
Awoko | | SLE | newspaper
Le Potentiel | | COD | newspaper
Tchadinfos | | TCD | website
Kosmos Radio | | CYP | broadcaster
Kossev | KoSSev | XKX | website
Sloboden Pechat | | MKD | newspaper
Ziarul de Gardă | | MDA | newspaper
Novosti Pridnestrovya | | MDA | agency
Zerkalo | | BLR | website
KNR | Kalaallit Nunaata Radioa | GRL | broadcaster
Kringvarp Føroya | | FRO | broadcaster
Azatutyun | | ARM | broadcaster
Azat Artsakh | | ARM | newspaper
Orda.kz | | KAZ | website
Radio Kabul | | AFG | broadcaster
Daily FT | | LKA | newspaper
Sun.mv | | MDV | website
Mihaaru | | MDV | newspaper
DVB | Democratic Voice of Burma | MMR | broadcaster
Prachatai | | THA | website
Pasaxon | | LAO | newspaper
Saigon Giai Phong | | VNM | newspaper
Philippine News Service | | PHL | agency
Apple Daily | | HKG | newspaper
Minju Choson | | PRK | newspaper
North Korea Leadership Watch | NK Leadership Watch | USA | website
Hankook Ilbo | | KOR | newspaper
Tuvalu Echoes | | TUV | newspaper
Nauru Bulletin | | NRU | newspaper
Radio Fides | | BOL | broadcaster
Primicias | | ECU | website
Ecuavisa | | ECU | broadcaster
PrimaMedia | | RUS | agency
`;
