/** ISO 3166-1 alpha-3 | names | demonyms | capital, then other places. States that are no more lead to their successor. */
export const COUNTRIES = `
AFG | Afghanistan | Afghan | Kabul, Kandahar, Herat, Bagram
ALB | Albania | Albanian | Tirana
DZA | Algeria | Algerian | Algiers, Oran
AND | Andorra | Andorran | Andorra la Vella
AGO | Angola | Angolan | Luanda
ATG | Antigua and Barbuda, Antigua | Antiguan | Saint John's
ARG | Argentina, Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires, Casa Rosada
ARM | Armenia | Armenian | Yerevan
AUS | Australia | Australian | Canberra, Sydney, Melbourne, Perth, Brisbane, Darwin
AUT | Austria | Austrian | Vienna, Salzburg, Alpbach
AZE | Azerbaijan | Azerbaijani, Azeri | Baku, Nakhchivan
BHS | Bahamas, The Bahamas | Bahamian | Nassau
BHR | Bahrain | Bahraini | Manama
BGD | Bangladesh | Bangladeshi | Dhaka, Dacca, Chittagong, Ganabhaban, Cox's Bazar
BRB | Barbados | Barbadian | Bridgetown
BLR | Belarus, Byelorussia | Belarusian, Belarussian, Byelorussian | Minsk
BEL | Belgium | Belgian | Brussels, Antwerp, Bruges
BLZ | Belize | Belizean | Belmopan
BEN | Benin, Dahomey | Beninese, Dahomean | Porto-Novo, Cotonou
BTN | Bhutan | Bhutanese | Thimphu
BOL | Bolivia | Bolivian | La Paz, Cochabamba, Sucre
BIH | Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian | Sarajevo, Banja Luka
BWA | Botswana | Botswanan, Motswana, Batswana | Gaborone
BRA | Brazil | Brazilian | Brasília, Rio de Janeiro, São Paulo, Planalto Palace, Itamaraty Palace
BRN | Brunei, Brunei Darussalam | Bruneian | Bandar Seri Begawan
BGR | Bulgaria | Bulgarian | Sofia, Plovdiv, Varna
BFA | Burkina Faso, Upper Volta | Burkinabe, Burkinabè, Burkinan | Ouagadougou
BDI | Burundi | Burundian | Bujumbura, Usumbura, Gitega
KHM | Cambodia, Kampuchea | Cambodian, Kampuchean | Phnom Penh, Siem Reap
CMR | Cameroon | Cameroonian | Yaoundé, Douala
CAN | Canada | Canadian | Ottawa, Toronto, Montreal, Vancouver, Quebec City
CPV | Cape Verde, Cabo Verde | Cape Verdean, Cabo Verdean | Praia
CAF | Central African Republic | Central African | Bangui
TCD | Chad | Chadian | N'Djamena, Ndjamena, Fort Lamy, Fort-Lamy
CHL | Chile | Chilean | Santiago, Valparaíso, La Moneda
CHN | China, People's Republic of China, Red China, PRC | Chinese | Beijing, Peking, Shanghai, Nanjing, Guangzhou, Shenzhen, Tianjin, Dalian, Wuhan, Chengdu, Xi'an, Great Hall of the People, Zhongnanhai, Diaoyutai State Guesthouse
HKG | Hong Kong | Hongkonger | Hong Kong
MAC | Macau, Macao | Macanese | Macau
COL | Colombia | Colombian | Bogotá, Cartagena, Medellín, Casa de Nariño
COM | Comoros, The Comoros | Comorian, Comoran | Moroni
COD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Zaire | Congolese, Zairean, Zairian | Kinshasa, Lubumbashi, Goma, Leopoldville, Léopoldville, Elisabethville
COG | Republic of the Congo, Congo-Brazzaville, Congo | Congo-Brazzaville | Brazzaville
CRI | Costa Rica | Costa Rican | San José
CIV | Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Ivorian | Abidjan, Yamoussoukro
HRV | Croatia | Croatian, Croat | Zagreb, Dubrovnik, Split
CUB | Cuba | Cuban | Havana, Santiago de Cuba, Palace of the Revolution
CYP | Cyprus | Cypriot, Greek Cypriot | Nicosia, Limassol
CZE | Czech Republic, Czechia, Czechoslovakia | Czech, Czechoslovak | Prague, Brno
DNK | Denmark | Danish, Dane | Copenhagen, Aarhus
DJI | Djibouti | Djiboutian | Djibouti City
DMA | Dominica | Dominican of Dominica | Roseau
DOM | Dominican Republic | Dominican | Santo Domingo, Punta Cana
TLS | Timor-Leste, East Timor | Timorese, East Timorese | Dili
ECU | Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito, Guayaquil, Carondelet Palace
EGY | Egypt, United Arab Republic, Arab Republic of Egypt | Egyptian | Cairo, Alexandria, Sharm el-Sheikh, Luxor, Aswan, Ittihadiya Palace
SLV | El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
GNQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean | Malabo
ERI | Eritrea | Eritrean | Asmara
EST | Estonia | Estonian | Tallinn, Tartu
SWZ | Eswatini, Swaziland | Swazi | Mbabane, Lobamba
ETH | Ethiopia | Ethiopian | Addis Ababa
FJI | Fiji | Fijian | Suva, Nadi
FIN | Finland | Finnish, Finn | Helsinki, Turku, Kultaranta
FRA | France, French Republic | French, Frenchman, Frenchwoman | Paris, Marseille, Lyon, Strasbourg, Nice, Élysée Palace, Elysee Palace, Quai d'Orsay
GAB | Gabon | Gabonese | Libreville
GMB | Gambia, The Gambia | Gambian | Banjul, Bathurst
GEO | Georgia | Georgian | Tbilisi, Batumi
DEU | Germany, Federal Republic of Germany, West Germany, East Germany, German Democratic Republic, GDR, FRG | German, West German, East German | Berlin, East Berlin, Bonn, Munich, Frankfurt, Hamburg, Dresden, Leipzig, Meseberg, Schloss Meseberg
GHA | Ghana | Ghanaian | Accra, Kumasi, Jubilee House
GRC | Greece, Hellenic Republic | Greek, Hellenic | Athens, Thessaloniki
GRD | Grenada | Grenadian | Saint George's
GTM | Guatemala | Guatemalan | Guatemala City
GIN | Guinea | Guinean | Conakry
GNB | Guinea-Bissau | Bissau-Guinean | Bissau
GUY | Guyana | Guyanese | Georgetown
HTI | Haiti | Haitian | Port-au-Prince
HND | Honduras | Honduran | Tegucigalpa
HUN | Hungary | Hungarian, Magyar | Budapest, Debrecen, Sándor Palace
ISL | Iceland | Icelandic, Icelander | Reykjavik
IND | India | Indian | New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Bangalore, Hyderabad House, Rashtrapati Bhavan, South Block
IDN | Indonesia | Indonesian | Jakarta, Djakarta, Bali, Surabaya, Yogyakarta, Bogor, Merdeka Palace, Nusantara
IRN | Iran, Islamic Republic of Iran, Persia | Iranian, Persian | Tehran, Teheran, Isfahan, Mashhad
IRQ | Iraq | Iraqi | Baghdad, Erbil, Basra, Irbil
IRL | Ireland, Republic of Ireland, Irish Republic | Irish, Irishman, Irishwoman | Dublin, Cork
ISR | Israel | Israeli | Jerusalem, Tel Aviv, Haifa
ITA | Italy | Italian | Rome, Milan, Turin, Venice, Naples, Palermo, Quirinal Palace, Palazzo Chigi, Farnesina
JAM | Jamaica | Jamaican | Kingston, Montego Bay
JPN | Japan | Japanese | Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Sapporo, Yokohama, Akasaka Palace
JOR | Jordan, Hashemite Kingdom of Jordan, Transjordan | Jordanian | Amman, Aqaba, Al Husseiniya Palace
KAZ | Kazakhstan | Kazakh, Kazakhstani | Astana, Nur-Sultan, Almaty, Alma-Ata
KEN | Kenya | Kenyan | Nairobi, Mombasa, State House Nairobi
KIR | Kiribati | I-Kiribati | Tarawa
PRK | North Korea, DPRK, D.P.R.K., DPR Korea, DPR of Korea, Democratic People's Republic of Korea, the North | North Korean, DPRK, DPR Korean | Pyongyang, Wonsan, Kaesong, Sinuiju, Mansudae Assembly Hall, Kumsusan Palace of the Sun
KOR | South Korea, Republic of Korea, ROK, R.O.K., the South | South Korean | Seoul, Busan, Pusan, Sejong, Incheon, Blue House, Cheong Wa Dae, Panmunjom, Panmunjeom
XKX | Kosovo | Kosovar, Kosovan, Kosovo Albanian | Pristina
KWT | Kuwait | Kuwaiti | Kuwait City, Bayan Palace
KGZ | Kyrgyzstan, Kirghizia | Kyrgyz, Kirghiz | Bishkek, Osh, Frunze
LAO | Laos, Lao PDR, Lao People's Democratic Republic | Lao, Laotian | Vientiane, Luang Prabang
LVA | Latvia | Latvian | Riga
LBN | Lebanon | Lebanese | Beirut, Baabda Palace
LSO | Lesotho, Basutoland | Basotho | Maseru
LBR | Liberia | Liberian | Monrovia
LBY | Libya | Libyan | Tripoli, Benghazi, Sirte, Tobruk
LIE | Liechtenstein | Liechtensteiner | Vaduz
LTU | Lithuania | Lithuanian | Vilnius, Kaunas
LUX | Luxembourg | Luxembourgish, Luxembourger | Luxembourg City
MDG | Madagascar | Malagasy, Madagascan | Antananarivo, Tananarive
MWI | Malawi, Nyasaland | Malawian | Lilongwe, Blantyre
MYS | Malaysia, Malaya | Malaysian, Malayan | Kuala Lumpur, Putrajaya, Penang
MDV | Maldives, The Maldives | Maldivian | Malé
MLI | Mali | Malian | Bamako, Timbuktu
MLT | Malta | Maltese | Valletta
MHL | Marshall Islands | Marshallese | Majuro
MRT | Mauritania | Mauritanian | Nouakchott
MUS | Mauritius | Mauritian | Port Louis
MEX | Mexico | Mexican | Mexico City, Cancún, Guadalajara, Los Pinos, Los Cabos, Tijuana
FSM | Micronesia | Micronesian | Palikir
MDA | Moldova, Moldavia | Moldovan, Moldavian | Chișinău, Chisinau, Kishinev
MCO | Monaco | Monegasque, Monégasque | Monte Carlo
MNG | Mongolia | Mongolian | Ulaanbaatar, Ulan Bator
MNE | Montenegro | Montenegrin | Podgorica
MAR | Morocco | Moroccan | Rabat, Casablanca, Marrakesh, Marrakech, Fez, Tangier
MOZ | Mozambique | Mozambican | Maputo, Lourenço Marques, Beira
MMR | Myanmar, Burma | Burmese, Myanmar | Nay Pyi Taw, Naypyidaw, Naypyitaw, Yangon, Rangoon, Mandalay
NAM | Namibia | Namibian | Windhoek
NRU | Nauru | Nauruan | Yaren
NPL | Nepal | Nepalese, Nepali | Kathmandu, Pokhara, Singha Durbar, Baluwatar
NLD | Netherlands, The Netherlands, Holland | Dutch, Dutchman, Dutchwoman | The Hague, Amsterdam, Rotterdam
NZL | New Zealand | New Zealand, New Zealander | Wellington, Auckland, Christchurch
NIC | Nicaragua | Nicaraguan | Managua
NER | Niger | Nigerien | Niamey
NGA | Nigeria | Nigerian | Abuja, Lagos, Kano, Aso Rock
MKD | North Macedonia, Macedonia, FYROM | Macedonian, North Macedonian | Skopje, Ohrid
NOR | Norway | Norwegian | Oslo, Bergen, Tromsø
OMN | Oman | Omani | Muscat, Salalah
PAK | Pakistan | Pakistani | Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa
PLW | Palau | Palauan | Ngerulmud, Koror
PSE | Palestine, State of Palestine, Palestinian Authority, West Bank, Gaza Strip | Palestinian | Ramallah, Gaza, Bethlehem, Gaza City
PAN | Panama | Panamanian | Panama City
PNG | Papua New Guinea | Papua New Guinean | Port Moresby
PRY | Paraguay | Paraguayan | Asunción
PER | Peru | Peruvian | Lima, Cusco, Torre Tagle palace
PHL | Philippines, The Philippines | Philippine, Filipino | Manila, Davao, Cebu, Malacañang Palace, Malacañang, Malacanang
POL | Poland | Polish, Pole | Warsaw, Kraków, Cracow, Gdańsk, Gdansk
PRT | Portugal | Portuguese | Lisbon, Porto, São Bento Palace
QAT | Qatar | Qatari | Doha
ROU | Romania, Rumania | Romanian, Rumanian | Bucharest, Cluj, Cotroceni Palace
RUS | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Soviet | Moscow, Saint Petersburg, St. Petersburg, St Petersburg, Leningrad, Sochi, Vladivostok, Kazan, Novo-Ogaryovo, Khabarovsk, Zavidovo, Vnukovo
RWA | Rwanda | Rwandan | Kigali
KNA | Saint Kitts and Nevis, St. Kitts and Nevis | Kittitian | Basseterre
LCA | Saint Lucia, St. Lucia | Saint Lucian | Castries
VCT | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent, St. Vincent, St Vincent | Vincentian | Kingstown
WSM | Samoa, Western Samoa | Samoan | Apia
SMR | San Marino | Sammarinese | City of San Marino
STP | São Tomé and Príncipe | Santomean | São Tomé
SAU | Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudi Arabian | Riyadh, Jeddah, Mecca, Medina, Neom, Al-Yamamah Palace
SEN | Senegal | Senegalese | Dakar
SRB | Serbia, Yugoslavia | Serbian, Serb, Yugoslav | Belgrade, Novi Sad, Niš
SYC | Seychelles | Seychellois | Victoria
SLE | Sierra Leone | Sierra Leonean | Freetown
SGP | Singapore | Singaporean, Singapore | Istana, Sentosa
SVK | Slovakia | Slovak | Bratislava, Košice
SVN | Slovenia | Slovenian, Slovene | Ljubljana, Brdo
SLB | Solomon Islands | Solomon Islander | Honiara
SOM | Somalia | Somali, Somalian | Mogadishu, Hargeisa, Villa Somalia
ZAF | South Africa | South African | Pretoria, Cape Town, Johannesburg, Durban, Union Buildings
SSD | South Sudan | South Sudanese | Juba
ESP | Spain | Spanish, Spaniard | Madrid, Barcelona, Seville, Moncloa Palace, Zarzuela Palace
LKA | Sri Lanka, Ceylon | Sri Lankan, Ceylonese | Colombo, Temple Trees, Kandy
SDN | Sudan | Sudanese | Khartoum, Port Sudan
SUR | Suriname, Surinam | Surinamese | Paramaribo
SWE | Sweden | Swedish, Swede | Stockholm, Gothenburg, Malmö
CHE | Switzerland, Swiss Confederation | Swiss | Bern, Berne, Geneva, Zurich, Zürich, Lausanne, Davos, Lugano, Montreux, Bürgenstock, Palais des Nations
SYR | Syria | Syrian | Damascus, Aleppo, Homs, Latakia
TWN | Taiwan | Taiwanese | Taipei, Kaohsiung
TJK | Tajikistan | Tajik, Tajikistani | Dushanbe
TZA | Tanzania, Tanganyika, Zanzibar | Tanzanian | Dodoma, Dar es Salaam, Dar-es-Salaam, Arusha
THA | Thailand, Siam | Thai | Bangkok, Chiang Mai, Phuket, Government House Bangkok
TGO | Togo | Togolese | Lomé
TON | Tonga | Tongan | Nuku'alofa
TTO | Trinidad and Tobago, Trinidad | Trinidadian | Port of Spain
TUN | Tunisia | Tunisian | Tunis, Carthage, Carthage Palace
TUR | Turkey, Türkiye, Turkiye | Turkish, Turk | Ankara, Istanbul, Antalya, Izmir, Çankaya Palace, Dolmabahçe Palace
TKM | Turkmenistan | Turkmen | Ashgabat, Avaza
TUV | Tuvalu | Tuvaluan | Funafuti
UGA | Uganda | Ugandan | Kampala, Entebbe, State House Entebbe
UKR | Ukraine | Ukrainian | Kyiv, Kiev, Lviv, Odesa, Odessa, Kharkiv, Yalta, Mariinsky Palace
ARE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati | Abu Dhabi, Dubai, Sharjah, Ras Al Khaimah, Ras al-Khaimah, Fujairah, Ajman, Umm Al Quwain
GBR | United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland | British, English, Scottish, Welsh, Briton, Englishman, Englishwoman, Scot, Scotsman, Welshman | London, Edinburgh, Belfast, Cardiff, Glasgow, Manchester, Downing Street, 10 Downing Street, Chequers, Lancaster House, Buckingham Palace, St. James's, Court of St. James's, Court of St James's, St James's Palace, Windsor Castle, Chevening, Lough Erne
USA | United States, United States of America, US, U.S., USA, U.S.A., America | American, U.S., US | Washington, Washington DC, Washington D.C., New York, Los Angeles, Chicago, Houston, San Francisco, Camp David, Mar-a-Lago, Foggy Bottom, Capitol Hill, Anchorage, Blair House, Sunnylands, Honolulu, Hawaii, Florida, Texas, California, Palm Beach
URY | Uruguay | Uruguayan | Montevideo, Punta del Este
UZB | Uzbekistan | Uzbek, Uzbekistani | Tashkent, Samarkand, Bukhara
VUT | Vanuatu, New Hebrides | Ni-Vanuatu, Vanuatuan | Port Vila
VAT | Vatican, Vatican City, Holy See, The Vatican | Vatican | Apostolic Palace, Castel Gandolfo
VEN | Venezuela, Bolivarian Republic of Venezuela | Venezuelan | Caracas, Miraflores, Miraflores Palace
VNM | Vietnam, Viet Nam, North Vietnam, South Vietnam, Socialist Republic of Vietnam | Vietnamese, North Vietnamese, South Vietnamese | Hanoi, Ha Noi, Ho Chi Minh City, Saigon, Da Nang, Haiphong, Hue
YEM | Yemen, South Yemen, North Yemen | Yemeni | Sanaa, Sana'a, Aden, Hodeidah, Marib
ZMB | Zambia, Northern Rhodesia | Zambian | Lusaka, Livingstone
ZWE | Zimbabwe, Rhodesia | Zimbabwean, Rhodesian | Harare, Bulawayo, Victoria Falls
NIU | Niue | Niuean | Alofi
COK | Cook Islands, The Cook Islands | Cook Islander | Rarotonga, Avarua
GRL | Greenland | Greenlandic, Greenlander | Nuuk
FRO | Faroe Islands, Faroes | Faroese | Tórshavn
ESH | Western Sahara, Sahrawi Republic, Sahrawi Arab Democratic Republic | Sahrawi, Saharawi |
NCL | New Caledonia | New Caledonian | Noumea, Nouméa
PYF | French Polynesia | French Polynesian | Papeete
PRI | Puerto Rico | Puerto Rican |
BMU | Bermuda | Bermudian |
GIB | Gibraltar | Gibraltarian |
ABW | Aruba | Aruban | Oranjestad
CUW | Curaçao | Curaçaoan | Willemstad
TKL | Tokelau | Tokelauan |
SVK | Slovak Republic | |
SYR | Syrian Arab Republic | |
BIH | Republika Srpska | Bosnian Serb, Bosniak |
AFG | Islamic Emirate of Afghanistan | |
ZAF | Transvaal | |
KNA | St Kitts and Nevis | |
LCA | St Lucia | St Lucian, St. Lucian |
MDG | Malagasy Republic | |
CAF | | Centrafrican |
TUR | Ottoman Empire | Ottoman |
PRT | Portuguese Republic | |
PHL | | Filipina |
DOM | | |
BRB | | Bajan |
LSO | | Mosotho, Sotho |
SWZ | | Eswatini, Liswati |
GBR | | Northern Irish, UK, U.K., Scots |
ARE | | UAE, Abu Dhabi |
SAU | KSA | |
COD | Congo-Kinshasa, Democratic Congo | |
MMR | | Myanma |
NZL | Aotearoa | |
BWA | | Tswana |
FSM | Federated States of Micronesia | |
MHL | Republic of the Marshall Islands | |
SLB | | Solomons |
LKA | | Lankan |
TTO | | Trinbagonian, Tobagonian |
CZE | | Czechoslovakian |
DEU | Federal Republic | |
`;
