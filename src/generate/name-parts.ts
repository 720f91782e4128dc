/**
 * Parts of names by tradition: countries | men | women | family name | its end | how they are joined.
 * Family names of a beginning and an end are made up, so that hardly any is borne by a person who exists. Where the
 * family comes first, given names are made of two syllables: joined by a hyphen, by a space or as one word.
 */
export const NAME_PARTS = `
KOR | Do Sung Jae Min Hyun Tae Kyu Joon Sang Woo Ki Dong | Soo Mi Eun Hye Ji Young Yeon Hee Sun Bo | Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Noh Shin Seo Kwon Hwang Ahn Song Ryu Bae | | family first, hyphen
PRK | Su Yong Il Chol Ho Myong Guk Song Nam Jin Hak Kwang | Son Hui Kyong Suk Un Ok Yong Sun Hye Mi | Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han Ro Sin So Kwon Hwang An O Ryu Thae | | family first, space
CHN TWN | Zhi Jian Guo Wei Hao Ming Yong Sheng Ping Kang De Xing | Yan Li Xiu Ying Hui Fang Yu Zhen Mei Lan | Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Tang Deng Feng Xie | | family first, one word
VNM | Duc Quang Minh Tuan Hung Phuc Thanh Hai Khanh Son | Lan Kim Nga Thu Huong Mai Phuong Hoa Linh Tuyet | Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong Ly Truong | | family first, space, called by last
JPN | Kenji Takeshi Hiroshi Satoru Yutaka Makoto Isamu Noboru Shinji Kazuo | Yoko Harumi Naoko Keiko Michiko Akane Sayuri Tomoe | Mori Taka Naka Kuro Shima Yama Ishi Hoso Fuku Oga Kita | kawa shima moto zawa hara saki tani mura gami waki |
MNG | Batbold Ganzorig Tsogt Dorj Enkhbat Munkh Chuluun | Oyun Sarnai Tuya Bolor Nomin | Bat Gan Tser Nyam Lkhag Damdin Sukh Gom | baatar dorj suren tulga saikhan bayar |
KHM LAO THA MMR | Somchai Sopheak Thong Vanna Kham Prasert Aung Bounmy Saleum Wichai | Malee Sreymom Khin Dara Nang Sirin Chanthou Thida | Sova Phom Vila Chan Ratta Soma Keo Thana Saya Bou | vong chai nara phong sith wan tha savath nuwong |
MYS IDN BRN | Budi Hafiz Rahmat Agus Farid Zulkifli Anwar Wahyu | Siti Dewi Ratna Nurul Aisyah Retno | Wira Sudar Harto Nata Suma Kusu Prat Hadi Mulya | dinata wan yono negara suma jaya wijaya mo |
PHL | Ramon Jaime Benigno Arturo Danilo | Corazon Imelda Luz Teresita | Maga Dima Balag Ala Cata Luma | lona guiba tas wig pang santos nao |
EGY SYR JOR LBN IRQ PSE LBY SDN YEM | Ahmed Mahmoud Khaled Samir Tarek Nabil Walid Hisham Fares Adnan Riad Bassam | Laila Hanan Salma Rania Nadia Suhair | Hal Mans Far Ras Khat Zah Dar Shar Qas Nad | abi ouri idi awi ib ran wish aoui eem ani |
SAU ARE QAT KWT BHR OMN | Khalid Faisal Nasser Abdullah Tamer Saud Hamad Rashid | Noura Maryam Hessa Lulwa | Al-Sa Al-Mu Al-Ra Al-Ha Al-Na Al-Ku | badi warri meedi zani jri hiri yyani |
DZA MAR TUN MRT | Youssef Karim Rachid Mourad Abdelaziz Habib Slimane | Fatima Leila Samira Amel | Ben Bou Ouya Laz Haj Cher | mokhtar ziane ahia raki bali kaoui tefa |
IRN AFG TJK | Reza Ali Mohsen Hossein Javad Mehdi Saeed Karim | Zahra Maryam Shirin Laleh | Sala Far Jal Moh Rah Teh Kar Hak | pour hani iliyan tashami imi rani zadeh beigi |
TUR | Mehmet Ahmet Kemal Orhan Cem Tayfun Bülent | Ayşe Elif Zeynep Nermin | Er Kara Öz Yıl Demir Ak Çelik Gün | oğlu dağ kan men can taş soy el |
KAZ UZB KGZ TKM AZE | Nurlan Kairat Rashid Timur Bakyt Elman Askar Rustam | Gulnara Aigul Dilbar Leyla | Mam Tok Naz Abd Kelim Sul Atam Rah Ber | bayev ayev tanov imov yrov shenov urov |
RUS BLR | Sergei Anatoly Dmitry Viktor Igor Pavel Nikolai Andrei | Olga Irina Tatyana Yelena | Gorsh Lav Pol Zav Kir Mish Bel Rad Sok Tver | kov ustin enkov rikov yanov olsky usin dov |
UKR MDA | Oleksandr Volodymyr Taras Bohdan Yuriy | Oksana Natalia Iryna | Zel Kov Shev Pet Tym Hor Stef | enko chuk aniuk uliak yshyn ivsky |
POL | Jerzy Stanisław Marek Tomasz Wojciech | Ewa Hanna Małgorzata | Wasil Ziel Kowal Mali Brzoz Lewan | ewski iński nowski icki owicz czyk |
CZE SVK SVN HRV | Pavel Milan Jan Tomáš Zoran Ivo | Jana Vesna Petra | Nov Hrad Kral Mar Bla Vuk Dvor | ák ecký ovič ek ník anić ský |
SRB BGR MKD MNE BIH | Dragan Boyko Nikola Milorad Kiril Stefan | Milica Snezhana Ana | Petr Radosl Jov Dimitr Stoy Mil Bog | ović avski anov enkov ević opolski |
ROU ALB GRC CYP | Ion Mihai Adrian Kostas Nikos Arben | Elena Maria Despina | Ior Pop Dum Stav Kara Pan Lup | escu dache akis opoulos idis ani ras |
HUN EST FIN LVA LTU | Péter Gábor Juhani Mart Vytenis Andris | Katalin Anneli Ilze | Kal Ves Tam Sar Vir Laz Kor | nas mäki ényi kala inen auskas este |
GEO ARM | Zurab Otar Levan Tigran Armen | Nino Tamar Anahit | Lom Dval Gabun Sark Mart Khach | idze ashvili iani isyan irosian eladze |
GBR IRL AUS NZL CAN JAM | Andrew Miles Aidan Patrick Gordon Simon Hugh Duncan | Julia Margaret Fiona Lena Alison | Ash Whit Brad Har Kings Mar Thorn Pem Stan Wick | lock worth combe field ley mere wick sham brough |
USA | Michael Dean Harry Robert Calvin Thomas Warren | Susan Karen Elaine Denise | Pom Rusk Har Kimb Denn Wal Col Bur | eroy worth ison all erman ridge bury son |
DEU AUT CHE NLD BEL | Klaus Jürgen Matthias Wim Stefan Dieter | Annelie Sabine Ursula Marijke | Berg Stein Hof Wald Brand Lind Rose | mann hauer inger becker stra thaler meier |
SWE NOR DNK ISL | Audun Lars Bjørn Harald Sven | Ine Grete Sólveig Astrid | Lind Hag Sol Strand Nes Ekel Dahl | berg sen gren vik qvist lund set |
FRA LUX HTI | Jean-Luc Étienne Gérard Thierry Alain | Hélène Sylvie Nathalie | Beau Mont Char Del Rou Gran Val | champ clair bonnet marre ssel ville don |
ITA MLT | Giulio Enrico Paolo Sandro | Chiara Giulia Federica | Bell Mart Ross Cav Sant Ben | andi inelli ucci otti oni arelli |
ESP MEX CUB VEN COL PER CHL ARG BOL ECU URY PRY NIC GTM HND SLV PAN CRI DOM | Miguel Álvaro Rafael Jorge Ricardo Alan Esteban Ramiro Tomás | Soledad Consuelo Anayansi Beatriz Rosa Elvira | Mon Rest Quint Illes Barr Val Alv Cien Bal | cayo repo anilla cas ios verde ado fuentes dera | two family names
PRT BRA AGO MOZ CPV GNB TLS | Carlos José Armando Joaquim Paulo | Graça Helena Fernanda | Muca Bri Chis Al Pint Cav | vele oso ano meida assilgo alcante |
NGA GHA | Emeka Kwame Olusegun Kofi Ibrahim | Ngozi Ama Folake Adaeze | Ade Oku Ako Nwa Bo Dan | yemo njo fuor sola badu quah |
SEN MLI CIV GIN BFA NER TCD CMR COG COD GAB BEN TGO | Moussa Amadou Joseph Ousmane Jean-Pierre Blaise | Aminata Mariam Clarisse | Dia Kei Toura Mbem Kabo Ouatt Ngo | llo ta bou oko mbé ara ngou |
ETH ERI SOM DJI | Berhanu Tedros Abdi Mulatu Hailu | Hirut Almaz Sahle | Tess Haile Woldem Gebr Bek Alem | ema mariam ichael eyes ele ayehu |
KEN UGA TZA RWA BDI SSD MWI | Vincent Daniel Wycliffe Juma Charles | Grace Wanjiru Immaculée | Mu Ki Biru Nya Ong Kag Oti | soke mani tare kundi wera bone hara |
ZAF ZWE ZMB NAM BWA LSO SWZ | Nkosana Kumbirai Sipho Mandla Tendai | Thandeka Nomsa Rudo | Dlo Chap Kang Mase Mthe Hlo | mini fika ara ko mbu ngwane |
IND NPL LKA MUS | Rajiv Prakash Anand Suresh Mahinda | Sujata Lakshmi Meena Indira | Maha Chand Vasu Sharma Raja Kul | tara rekar devan pakse karni nath |
PAK BGD MDV | Asif Shah Nawaz Faruq Zillur | Sultana Hina Benazira | Zar Qur Chow Shar Maz Bhut | dani eshi dhari ifi umder towal |
ISR | Yair Amnon Gideon Moshe | Tzila Ruth Orit | Ben-A Sha Lev Ras Kar | mit moni anon kin meli |
FJI WSM TON PNG VUT SLB | Josaia Semi Taneti Manasseh | Litia Mele Fiame | Tui Vaka Leo Sope Wai Ratu | mara lala ta nuku vola manu |
`;
