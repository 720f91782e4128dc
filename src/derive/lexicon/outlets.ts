/** Canonical name | aliases | country | kind (see OUTLET_KINDS). An alias in brackets is never the name of something else. */
export const OUTLETS = `
Korean Central News Agency | KCNA | PRK | agency
Rodong Sinmun | Rodong Shinmun | PRK | newspaper
Korean Central Television | KCTV, Korean Central TV | PRK | broadcaster
Uriminzokkiri | | PRK | website
Yonhap News Agency | Yonhap, Yonhap News | KOR | agency
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
MONTSAME | | MNG | agency
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
Bernama | | MYS | agency
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
Bakhtar News Agency | Bakhtar | AFG | agency
TOLOnews | Tolo News, TOLO News | AFG | broadcaster
Pajhwok Afghan News | Pajhwok | AFG | agency
IRNA | Islamic Republic News Agency | IRN | agency
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
Petra News Agency | Petra, Petra news agency | JOR | agency
Jordan Times | The Jordan Times | JOR | newspaper
Saudi Press Agency | SPA | SAU | agency
Al Arabiya | Al-Arabiya | SAU | broadcaster
Asharq Al-Awsat | Asharq al-Awsat | SAU | newspaper
Arab News | | SAU | newspaper
Okaz | | SAU | newspaper
Emirates News Agency | WAM | ARE | agency
The National | | ARE | newspaper
Gulf News | | ARE | newspaper
Khaleej Times | | ARE | newspaper
Qatar News Agency | QNA | QAT | agency
Al Jazeera | Al-Jazeera, Aljazeera | QAT | broadcaster
Kuwait News Agency | KUNA | KWT | agency
Bahrain News Agency | BNA | BHR | agency
Oman News Agency | ONA | OMN | agency
Saba News Agency | Saba | YEM | agency
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
Maghreb Arabe Presse | MAP | MAR | agency
Hespress | | MAR | website
Agence Mauritanienne d'Information | AMI | MRT | agency
Sudan News Agency | SUNA | SDN | agency
Sudan Tribune | | SDN | website
Ethiopian News Agency | ENA | ETH | agency
Fana Broadcasting Corporate | Fana | ETH | broadcaster
Addis Standard | | ETH | website
Shabait | | ERI | website
Somali National News Agency | SONNA | SOM | agency
Garowe Online | | SOM | website
Kenya News Agency | | KEN | agency
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
Agence Ivoirienne de Presse | AIP | CIV | agency
Agence de Presse Sénégalaise | | SEN | agency
Le Soleil | | SEN | newspaper
Cameroon Tribune | | CMR | newspaper
Jeune Afrique | | FRA | newspaper
Radio Okapi | | COD | broadcaster
Angola Press Agency | ANGOP, Angop | AGO | agency
Jornal de Angola | | AGO | newspaper
Agência de Informação de Moçambique | AIM | MOZ | agency
Zambia News and Information Services | ZANIS | ZMB | agency
Lusaka Times | | ZMB | website
The Herald | | ZWE | newspaper
New Ziana | ZIANA | ZWE | agency
Botswana Press Agency | BOPA | BWA | agency
Namibia Press Agency | NAMPA | NAM | agency
The Namibian | | NAM | newspaper
New Era | | NAM | newspaper
South African Broadcasting Corporation | SABC | ZAF | broadcaster
Mail & Guardian | Mail and Guardian | ZAF | newspaper
News24 | | ZAF | website
TASS | Tass, ITAR-TASS, Itar-Tass | RUS | agency
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
BelTA | Belta | BLR | agency
Moldpres | | MDA | agency
Armenpress | | ARM | agency
Azertac | AZERTAC, AzerTAc | AZE | agency
Trend News Agency | | AZE | agency
InterPressNews | | GEO | agency
Civil Georgia | Civil.ge | GEO | website
Kazinform | | KAZ | agency
Tengrinews | | KAZ | website
UzA | Uzbekistan National News Agency | UZB | agency
Kabar | | KGZ | agency
24.kg | | KGZ | website
AKIpress | | KGZ | agency
Khovar | | TJK | agency
Asia-Plus | Asia Plus | TJK | website
Turkmenistan State News Agency | TDH | TKM | agency
Anadolu Agency | Anadolu, Anatolia news agency, Anatolia News Agency, Anatolian News Agency, AA | TUR | agency
Hürriyet | Hurriyet Daily News | TUR | newspaper
Daily Sabah | | TUR | newspaper
TRT | TRT World, TRT Haber | TUR | broadcaster
Cumhuriyet | | TUR | newspaper
Cyprus News Agency | | CYP | agency
Athens News Agency | ANA-MPA, ANA | GRC | agency
Kathimerini | | GRC | newspaper
Ekathimerini | | GRC | website
Bulgarian News Agency | BTA | BGR | agency
Agerpres | AGERPRES | ROU | agency
Mediafax | | ROU | agency
Tanjug | TANJUG | SRB | agency
Beta | Beta news agency | SRB | agency
Politika | | SRB | newspaper
HINA | Hina | HRV | agency
FENA | | BIH | agency
STA | Slovenian Press Agency | SVN | agency
MIA | Macedonian Information Agency | MKD | agency
Albanian Telegraphic Agency | ATA, ATSH | ALB | agency
Magyar Távirati Iroda | MTI | HUN | agency
Czech News Agency | CTK, ČTK, Ceteka | CZE | agency
TASR | News Agency of the Slovak Republic | SVK | agency
Polish Press Agency | PAP | POL | agency
Gazeta Wyborcza | | POL | newspaper
Trybuna Ludu | | POL | newspaper
BNS | Baltic News Service | EST | agency
LETA | | LVA | agency
ELTA | | LTU | agency
ERR News | ERR | EST | broadcaster
LRT | | LTU | broadcaster
STT | | FIN | agency
Yle | YLE | FIN | broadcaster
Helsingin Sanomat | | FIN | newspaper
TT News Agency | Tidningarnas Telegrambyrå | SWE | agency
Dagens Nyheter | | SWE | newspaper
NTB | | NOR | agency
Aftenposten | | NOR | newspaper
NRK | | NOR | broadcaster
Ritzau | | DNK | agency
Politiken | | DNK | newspaper
Morgunblaðið | | ISL | newspaper
RÚV | RUV | ISL | broadcaster
Deutsche Presse-Agentur | DPA, dpa, German Press Agency | DEU | agency
Allgemeiner Deutscher Nachrichtendienst | ADN | DEU | agency
Neues Deutschland | | DEU | newspaper
Der Spiegel | Spiegel | DEU | newspaper
Die Zeit | | DEU | newspaper
Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine | DEU | newspaper
Süddeutsche Zeitung | | DEU | newspaper
Bild | | DEU | newspaper
Deutsche Welle | DW | DEU | broadcaster
ARD | | DEU | broadcaster
Austria Press Agency | APA | AUT | agency
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
ANP | | NLD | agency
De Telegraaf | | NLD | newspaper
NRC | NRC Handelsblad | NLD | newspaper
ANSA | Ansa | ITA | agency
Corriere della Sera | | ITA | newspaper
La Repubblica | | ITA | newspaper
La Stampa | | ITA | newspaper
L'Osservatore Romano | Osservatore Romano | VAT | newspaper
Vatican News | Vatican Radio | VAT | broadcaster
Holy See Press Office | Vatican press office | VAT | government
EFE | Efe | ESP | agency
Europa Press | | ESP | agency
El País | | ESP | newspaper
El Mundo | | ESP | newspaper
ABC | | ESP | newspaper
Lusa | LUSA | PRT | agency
Público | | PRT | newspaper
Diário de Notícias | | PRT | newspaper
Reuters | Reuter, Reuters news agency | GBR | agency
BBC | British Broadcasting Corporation, BBC News | GBR | broadcaster
Financial Times | The Financial Times, FT | GBR | newspaper
The Guardian | Guardian | GBR | newspaper
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
Notimex | | MEX | agency
El Universal | | MEX | newspaper
La Jornada | | MEX | newspaper
Reforma | | MEX | newspaper
Prensa Latina | | CUB | agency
Granma | | CUB | newspaper
Cubadebate | | CUB | website
Agencia Cubana de Noticias | ACN | CUB | agency
Caribbean News Agency | CANA | BRB | agency
Jamaica Observer | The Caribbean News Agency | CANA | BRB | agency
Jamaica Observer | JAM | newspaper
The Gleaner | Jamaica Gleaner | JAM | newspaper
Trinidad Guardian | | TTO | newspaper
La Nación | | ARG | newspaper
Clarín | Clarin | ARG | newspaper
Télam | Telam | ARG | agency
El Mercurio | | CHL | newspaper
La Tercera | | CHL | newspaper
Folha de S.Paulo | Folha de São Paulo, Folha | BRA | newspaper
O Globo | | BRA | newspaper
O Estado de S. Paulo | Estadão | BRA | newspaper
Agência Brasil | Agencia Brasil | BRA | agency
Agencia Boliviana de Información | ABI | BOL | agency
Andina | Andina news agency | PER | agency
El Comercio | | PER | newspaper
El Tiempo | | COL | newspaper
El Espectador | | COL | newspaper
Agencia Venezolana de Noticias | AVN | VEN | agency
El Nacional | | VEN | newspaper
Telesur | teleSUR, TeleSUR | VEN | broadcaster
La Prensa | | NIC | newspaper
Prensa Libre | | GTM | newspaper
Listín Diario | | DOM | newspaper
ABC Color | | PRY | newspaper
El País Uruguay | | URY | newspaper
El Universo | | ECU | newspaper
Australian Associated Press | AAP | AUS | agency
Sydney Morning Herald | The Sydney Morning Herald | AUS | newspaper
The Australian | | AUS | newspaper
Australian Broadcasting Corporation | | AUS | broadcaster
New Zealand Herald | NZ Herald | NZL | newspaper
RNZ | Radio New Zealand, RNZ Pacific | NZL | broadcaster
Stuff | | NZL | website
Post-Courier | | PNG | newspaper
Fiji Times | The Fiji Times | FJI | newspaper
Fiji Sun | | FJI | newspaper
FBC News | Fiji Broadcasting Corporation | FJI | broadcaster
Samoa Observer | | WSM | newspaper
Matangi Tonga | | TON | website
Solomon Star | | SLB | newspaper
Vanuatu Daily Post | | VUT | newspaper
UN News | United Nations News Centre | | organisation
U.S. State Department | State Department, US State Department, Department of State, U.S. Department of State | USA | government
White House | The White House | USA | government
Pentagon | | USA | government
Kremlin | | RUS | government
Downing Street | | GBR | government
Foreign Office | | GBR | government
`;
