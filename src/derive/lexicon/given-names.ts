/** Given names that women bear, folded: they tell whom "she" may mean. */
export const WOMEN = `
abena abla adaeze adiatou adja adriana afua agathe agnes agnieszka aicha aida aigul aino aisha aishath aishatu aissata aizhan akosua alejandra aleksandra alena alice alicia
alla alma amaka amal amelia amelie amina aminata amira amy ana anabel anastasia anastasiya angela angelica angelika anita anjali anke ann anna annalena anne annegret anneli
anneliese annemarie annick annika antje antoinette antonia aoife ariane arlette asma assitan asta astou astrid aurelie awa ayesha aynur ayse ayşe aziza balbina barbara beatrice
beatrix beatriz benazir benedicte benedita benita bente berit bernadette bertha bettina bhagya bianca biljana binta birgit birgitta birtukan blanca blessing bodil bozena
bridget brigitte bukola bushra camilla carla carmen carolina caroline catalina catarina caterina catherine cathy cecilia celestine celine chandrika chantal charity charlotte
charmaine chiamaka chiara chipo christiana christina christine chrystia claire clara clarisse claudia clementine colette comfort conceicao concepcion condoleezza constance
constanza consuelo corazon coumba cristina dalia daniela danielle danuta dariga darya deborah deepa delcy dewi diana dilma dilnoza dina dinara djamila dolly dolores domingas
dora doris dorothea dorothy dorte dragica dubravka dulce ebele edith edna edwige eileen eilidh ekaterina eleanor elena eliane elif elina elisa elisabet elisabeth elise
elizabeth elke ellen eloisa elvira emilia emily emine emma encarnacion endang ermelinda erna ernestine esme esmeralda esperanca esperanza estela esther eugenia eugenie eunice
eva eve evelyn ewa fadila faith fanny fanta farida fatemeh fatima fatimata fatime fatma fatou fatoumata fatoumatou faustina fauzia fawzia federica felicia femke feruza filomena
fiona florence folake frances francesca francine francisca francoise funmilayo gabriela gabriella gabrielle galina geeta genevieve georgette georgina gerda gesa ghada ghislaine
gina giorgia gisele gloria gloriana golda gordana graca grace graciela grainne grazyna greta grethe gro guadalupe gudrun gulnara gulnora gunilla gwen gwendolyn habibatou
hadijatou hadiza halima halina hanan hanna hannah hanneke harriet hasina hawa hazel heather hege heidi heike helen helena helene helle henrietta henriette hilda hilde hildur
hillary hina hortense huda ifeoma iida ilda ileana ilka ilse iman imelda indira ines inga ingeborg inger ingrid ingunn inna iolanda irena irene irina isabel isabella isabelle
isatou isha ivana ivanka ivonne iwona jacinda jacqueline jadranka jadwiga jamila jana jane janet janice jasmina jasna jeanette jeanne jeannette jelena jennifer jessica jimena
joan joana joanna joelle johanna josee josefina josephine joy joyce juana judith julia juliana julie juliette kaarina kadiatou kaisa kaja kalpana kamala kamla karen karin karla
karolina katarina kate katerina katherine kathleen kathryn katja katrin kavita kersti kerstin khadidja khadija khadijah khadijatou khady kinga kirsi kirsten kirsti kirstine
kristalina kristina krystyna laila lakshmi lalla lamia larisa latifa latoya laura layla lea leila leni leonor leopoldina leticia leyla lidia liesbeth lieve lilian liliana linda
linnea lisa lisbeth liz ljiljana lola lone lorena loreta louise lourdes lubna lucia lucie lucinda lucy ludmila luisa lurdes luz lydia lyubov lyudmila macarena madeleine madina
mafalda magda magdalena maha mahmuda mahnaz maia maimouna mairead maite malalai maleeha malgorzata malika malin mamta manal marcela maren margaret margareta margarida margarita
margot margrethe marguerite maria mariam mariama mariana marianne mariatou marie marieme marija marijke marilyn marina marisa marisol marit marjorie marlene marloes marta marte
martha martina mary maryam maryse masoumeh mathilda mathilde matilda maud maureen meera megawati melania mercedes mercy merete meriem meryem mette michelle mieke mihaela
milagros milena mireille mireya miriam mirjana moira mona monica monika monique mounia murielle mwanaidi nabila nadia nadine nafissatou naima najat najla nancy nargiza nasrin
natalia natalie natalya natasa natasha nathalia nathalie natividad navanethem nawal ndeye nelida nelly nenita ngozi niamh nicola nicole nicoleta nigora nilde nina nirmala
nirupama nneka noelle noemi nora noreen norma nouzha nozipho nursuna odile ofelia oksana olena olga olha otilia ottilie ouleymatou oumou outi paivi paloma paola parvaneh
patience patricia paula pauline pelonomi penny perpetua petra philomena phumzile phyllis pia pilar pirjo pooja pratibha priti priya prudence rabab rachel radmila ragnhild raisa
raissa rajaa rama ramatoulaye ramona randi rania raquel ratna razia rebeca rebecca reem regina rekha renata renate renee retha retno rhoda riitta rima rita roberta rocio
rokhaya romina rosa rosalind rosalinda rosario rose rosemarie rosemary roza rukhsana rukmini rula ruta ruth ruthie saara sabina sabine sabrina sadia safia saga sahar sahle-work
saida salimata salma salome saltanat samantha samia samiha sandra sandrine sania sanja sanna sara sarah sarojini saskia satu sawsan seham shahida shahla shakira shanti sharon
sheila sherry shilpa shirin shirley sigrid sigridur sigrun siham silke silvia simona simone simonetta sinead siobhan siri sirimavo sirpa siti siv slavica slobodanka smriti
snezana sofia sofie sofiya solange soledad solveig sonia sophia sophie soraya stefania stella stephanie suad suha sujata sunita susan susana susanna susanne sushma susi suzana
suzanne svetlana svitlana sybil sylvia sylvie tahani tamar tamara tania tanja tansu tarja tatiana tatjana tatyana tehmina teodora teresa teresita tetiana thandiwe thelma
theresa thuli tiina tina tone tove trine tsitsi turid tuula tuuli tzipi ulla ulrike umida unni ursa ursula usha uzma valentina valerie vanessa vanja vera veronica vesna vibeke
victoria vida vigdis vijaya viktoria viola violeta viorica virginia virginie viviane vjosa wafa wanda wangari wenche wendy widad wilhelmina winifred winnie ximena xiomara
yamina yasmin yasmine yekaterina yelena yetunde ylva yolanda yolande yolima yulia yuliya yvette yvonne zahra zainab zakia zdenka zehra zeinab zeinabou zenaida zeynep zinaida
zineb zita zlata zofia zohra zoila zorica zoya zrinka zulfiya zuzana zuzanna
`;

/** Given names that men bear, folded. */
export const MEN = `
aaron abbas abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmajid abdelmalek abdelrahman abdelwahab abdirahman abdou abdoulaye abdul abdulaziz abdulkarim
abdulla abdullah abdullahi abdulmalik abdulrahman abdurrahman abiy abraham adam adel adewale adnan adolf adolfo adrian agustin ahmad ahmed ahmet aidan aivar akbar alain alan
albert alberto alejandro aleksandar aleksander aleksandr alessandro alexander alexandre alexei alexey alfonso alfred alfredo alhassan ali alioune alistair alvaro amado amadou
amir ammar amos anastasio anatoly anders andre andreas andrei andres andrew andrey andrii andrius andriy andrzej angus anibal anselmo ante anthony antoine anton antonin antonio
antonis antony antti anwar anwarul aram arif aristides arkady armando armen arnold artem arthur artur arturo arvind ashraf asif askar atal augusto aurelio ayub aziz babacar
babatunde bakhtiyar baltasar barack bart bartolome bashar bashir basil behrouz bekim belal ben benigno benito benjamin benoit bernard bernardo bertrand bill birger bjorn bob
bogdan bogoljub bohdan boris borys boubacar branko brian bruce bruno bujar burhan calixto carl carlos casimir cassim celestino celso cesar charles cheikh chris christian
christoph christopher christos claude claudio clemens clement colin conor constantin cornelius cosmas craig cristian cyril dag damian damien dan daniel danilo daoud darko david
davit dean denis dennis denys denzil desmond didier diego dieter dimitri dinesh dirk djibril dmitri dmitry dmytro domingo domingos dominic dominik donald douglas dragan dusan
dwight edgar edgardo edmond edmund eduard eduardas eduardo edward edwin efrain ehud eivind elias elmar emanuel emeka emil emilio emmanuel emre enda enrico enrique enver epeli
eric erich erik erkki ernest ernesto erwin esteban eugene eusebio evan evaristo evo ezekiel fabian fabio fahd faisal fakhruddin farouk faustin faustino federico felipe felix
ferdinand fergus fermin fernando festus fidel filip fitim florent fortunato fouad francesco francis francisco franco francois frank frans franz fred frederick frederik fredrik
friedrich fritz fuad fumio gabriel gamal gary gaston gavin gebre gennadiy gennady geoffrey georg george georges georgi georgios gerald gerard gerhard german giancarlo gianni
gil gilbert gilberto giles giorgi giorgos giovanni giovanny gitanas giulio giuseppe godfrey gonzalo goran gordon gottfried graham gregor gregory gudmundur guido guillaume
guillermo gunnar gunther gustaf gustav gustavo guus guy habib habtamu hafez haile haitham hakan hakon halil hamad hamid hamza hans harald harold harry haruna hasan hassan
hector heiko heinz helge helmut hemant henri henrik henry heraldo herbert heriberto herman hermann hernan hichem hisham hissene horacio horst hosni howard hubert hugh hugo
humayun hussain hussein ian ibrahim idriss ignacio ignatius igor ildefonso ilham ilir ilya imran innocent isaac isidoro ismael ismail ismet issa istvan ivan ivica ivo iyad jack
jacob jacques jaime jair jakaya jakub jalal jamal james janez janos jarno jaroslav jason jasper javier jawaharlal jean jean-claude jean-marc jean-marie jean-pierre jean-yves
jeffrey jens jeremiah jeremy jerzy jesus jim jimmy joachim joao joaquim joaquin joe johan johannes john johnny jomo jon jonas jonathan jorge joschka jose josef josep joseph
josip josue juan julien julio julius jurgen justin jusuf kamal kamil karel karim karl kaspar kaspars kazimierz keith kemal kenneth kerim kevin khaled khalid khalifa kjell klaus
klemens knut kofi kojo komla konrad konstantin konstantinos kossi kristjan krzysztof kumar kurt kwabena kwaku kwame kwasi lalit lamine lansana lars laszlo laurent lawrence
leandro lech leif lennart leo leon leonel leonid leopold leopoldo lester leszek levan liam lionel liridon lloyd lorand lorenzo lotay louis luc luca lucas luciano ludwig luigi
luis luiz lukas lukasz lyndon maciej magnus mahamadou mahdi mahinda mahmood mahmoud makhdoum malcolm mamadou manmohan mansour manuel marc marcel marcelo marcin marco marcos
marek mariano mario mark marko martin martti matej mateo mateusz mathias matteo matthew matthias matti maurice mauricio mauro max maxim mehmet mel michael michal micheal michel
mick miguel mihai mihail mihajlo mike mikhail mikheil miklos milan milenko milorad milos miro miroslav mitja mladen mohamad mohamed mohammad mohammed mohan moise mokhtar moncef
moses mostafa mounir moussa muammar mubarak muhammad muhammadu mukhtar mulugeta munir murad murat mussa mustafa mykola nabih nabil naguib najib narayan narendra nasser natale
nathan nawaz necmettin nelson nestor neville nicanor nicholas nick nicolae nicolas nigel nikita nikol nikola nikolai nikos nils nizar norbert norman noureddine nouri nuno
nursultan obaidullah octavio ola olaf ole oleg oleksandr oleksiy oliver olivier olusegun omar omer orlando oscar oskar osvaldo otto oumar ousmane oussama pablo paolo pascal pat
patrick paul paulo pavao pavel pavle pavlo pedrag pedro pekka per percy petar peter petr petro petros philemon philip philippe pierre pieter pietro piotr placido predrag
prosper qassem rafael rafic raghunath rajiv rakesh ramesh ramiro ramon ramzan rashid rasmus ratko raul ray raymond recep reginald reinhard renato rene reynaldo reza riad
ricardo riccardo richard rinat robert roberto rodrigo rogelio roger roland rolf roman romano romulo ron ronald ruben rudolf rune rupert ruslan rustam saad saddam sadik sadiq
saeed sakari salah salam sali salim salman salva salvador sam sami samir samson samuel sandor sanjay santiago satish saud sauli scott sean sebastian sebastien sekou sergei
sergey sergio serhiy severin shafiq shahid shankar shaukat shavkat shimon shlomo sigurd silas silvio simeon simon sione sixto slavko slobodan sofiane soren srdjan stanislav
stanislaw stefan stefano stein sten stephen steve steven stipe suresh sven sverre syed sylvester szabolcs tabare tadeusz taha tahar tancredo taras tariq taro teodoro terry
tesfaye tevita thabo thaddeus theo theodoros thierry thomas tim timo timothy tiziano tobias tom toma tomas tomislav tommy tony toomas tore torsten traian trygve tuncay tuomas
ulrich umar umaru urho usman uwe vaclav vahid valdas valentin valery valon vasil vasilije vasily vaso vassilis viacheslav vicente victor vidar vijay vikram viktor viliami
vincent vincenzo vinod virgilio vitali vitaly vito vitor vlad vladimir vladislav voislav vojislav volodymyr vyacheslav walter washington werner wilhelm willem william willy
wolfgang yahya yaroslav yasin yasser yasuo yaw yiannis yitzhak youssef yoweri yunus yuri yusuf zacharias zafar zaid zbigniew zdravko zeljko zlatko zoltan zoran zulfikar
zvonimir
`;
