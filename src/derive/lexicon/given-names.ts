/** Given names that women bear, folded: they tell whom "she" may mean. */
export const WOMEN = `
agnes aicha aisha aishath alice alicia amelia amina ana anastasia angela angelika anita ann anna annalena anne annegret annika antje antonia asma asta astrid barbara beatrice
beatrix benita bettina birgit birgitta brigitte camilla carla carmen carolina caroline catarina caterina catherine cathy cecilia charlotte charmaine chiara christiana christina
christine chrystia clara claudia condoleezza constance corazon cristina dalia daniela deborah delcy diana dilma dina dolores dora doris dorothea edith eilidh ekaterina eleanor
elena elina elisa elisabeth elizabeth ellen elvira emilia emily emma erna ernestine esther eugenia eva eve evelyn fatima fatma fatou fatoumata faustina federica fiona florence
frances francesca francisca gabriela gabriella georgina gerda ghada gina giorgia gloria golda grace graciela greta hanna hannah harriet hasina heather heidi helen helena helene
helle henrietta hilda hillary hina iida ilse imelda indira ines inga ingrid irena irene irina isabel isabella ivana ivanka jacinda jacqueline jana jane janet janice jeanette
jennifer jessica joan joanna johanna josefina joyce judith julia juliana julie kaja kamala karen karin karla katarina kate katerina katherine kathleen kathryn katja kersti khadija
kirsten kristalina kristina laila laura leila leni leonor leyla lidia lilian liliana linda lisa liz louise lucia lucy ludmila luisa luz lydia madeleine magda magdalena mahmuda maia
maite malalai margaret margarita margot margrethe maria mariam mariana marianne marie marilyn marina marisa marta martha mary maryam masoumeh mathilde matilda maud megawati melania
meryem mette michelle mireya miriam moira mona monica monika nadia nancy natalia natalie nathalie ngozi nicola nicole nilde nina nora nursuna oksana olena olga patricia paula
pauline penny petra phumzile pilar priti priya rachel raissa rama rania rebecca renate retno rima rita roberta rosa rosario rose rosemary roza rukhsana ruth saara sabine sahle-work
salome samantha samia sandra sanna sara sarah shahida shirin shirley silvia simone simonetta sofia sonia sophia sophie soraya stella stephanie sunita susan susana susanna susanne
suzanne svetlana sylvia sylvie tamar tamara tanja tansu tarja tatiana teresa theresa tina tzipi ulla ulrike ursula valentina valerie vera veronica victoria vigdis viktoria viola
violeta virginia viviane wendy winnie xiomara yasmin yekaterina yolanda yulia yvette yvonne zainab zeinab zeynep zuzana
`;

/** Given names that men bear, folded. */
export const MEN = `
aaron abdallah abdel abdelaziz abdelfattah abdelmajid abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulrahman abiy abraham adam adel adnan adolf adrian
ahmad ahmed alain alan albert alberto alejandro aleksandar aleksander aleksandr alessandro alexander alexandre alexei alexey alfonso alfred alfredo alhassan ali alistair alvaro
amadou amir ammar anatoly anders andre andreas andrei andres andrew andrey andrii andrius andriy andrzej angus anthony antoine anton antonin antonio antonis antony antti anwar
arkady armando armen arnold arthur artur arturo ashraf askar atal augusto aziz babacar bakhtiyar barack bart bashar bashir ben benigno benito benjamin bernard bernardo bertrand
bill bob bogdan boris borys brian bruce bruno burhan carl carlos celso cesar charles chris christian christoph christopher claude claudio colin craig cristian cyril damian dan
daniel danilo david dean denis dennis denys desmond diego dieter dimitri dirk dmitri dmitry dmytro dominic dominik donald douglas dwight eduard eduardo edward edwin ehud emil
emilio emmanuel enda enrico enrique eric erich erik ernest ernesto erwin esteban evan evo fabian fabio fahd faisal fakhruddin farouk felipe ferdinand fernando fidel filip fouad
francesco francis francisco franco francois frank frans franz fred frederick frederik friedrich fuad fumio gabriel gary gavin gennady geoffrey georg george georges georgi georgios
gerald gerard gerhard giancarlo gianni giorgi giorgos giovanni gitanas giulio giuseppe gordon graham gregor gregory guido guillaume guillermo gunther gustav gustavo guy habib hafez
haitham hakan hamad hamid hans harald harold harry hasan hassan hector heiko heinz helmut henri henrik henry herbert herman hermann hissene horst hosni howard hubert hugh hugo
humayun hussain hussein ian ibrahim idriss igor ilham ilir ilya imran isaac ismael ismail issa ivan ivica ivo jack jacob jacques jaime jair jakaya jakub jalal james janez janos
jaroslav jason javier jawaharlal jean-claude jean-marc jean-marie jean-pierre jean-yves jeffrey jens jeremy jerzy jesus jim jimmy joachim joao joaquim joe johan johannes john
johnny jon jonas jonathan jorge joschka jose josef josep joseph juan julio julius jurgen justin karel karim karl kaspars kazimierz keith kemal kenneth kevin khaled khalid khalifa
klaus konrad konstantin konstantinos kristjan kurt kwame lars laszlo laurent lawrence lech leo leon leonel leonid leopoldo lester leszek levan liam lionel lloyd lorenzo lotay louis
luca lucas ludwig luigi luis luiz lukas maciej mahamadou mahinda mahmood mahmoud malcolm mamadou manmohan manuel marc marcel marcelo marco marcos marek mariano mario mark marko
martin martti mateusz mathias matteo matthew matthias maurice mauricio max maxim mehmet mel michael michal micheal michel mick miguel mihai mihail mike mikhail mikheil miklos milan
milorad milos miroslav mohamad mohamed mohammad mohammed moncef moses mostafa mounir moussa muammar muhammad muhammadu mukhtar mustafa mykola nabil najib narendra nasser nathan
nawaz necmettin nelson neville nicholas nick nicolae nicolas nigel nikita nikol nikola nikolai nikos norbert norman nouri nursultan olaf oleg oleksandr oleksiy oliver olivier
olusegun omar oscar oskar otto pablo paolo pascal pat patrick paul paulo pavel pavlo pedro pekka per percy peter petr petro philip philippe pierre pieter pietro piotr qassem rafael
rafic ramon ramzan rashid raul ray raymond recep reinhard rene reza riad ricardo riccardo richard rinat robert roberto rodrigo roger roland rolf roman romano ron ronald rudolf
ruslan rustam saad saddam sadiq saeed salah salam sali salim salman salva salvador sam sami samir samuel saud sauli scott sean sebastian sebastien sergei sergey sergio serhiy
shahid shaukat shavkat shimon silvio simon slobodan stanislav stanislaw stefan stefano stephen steve steven stipe sven syed sylvester tabare tadeusz taras tariq taro teodoro terry
thabo theo thomas tim timothy tobias tom tomas tomislav tommy tony toomas traian tuomas umar urho uwe vaclav valdas valentin valery vasil vasily vassilis viacheslav victor vidar
viktor vincent vincenzo vitali vitaly vitor vlad vladimir vladislav vojislav volodymyr vyacheslav walter werner wilhelm willem william willy wolfgang yaroslav yasser yasuo yitzhak
yoweri yuri yusuf zafar zbigniew zoran zulfikar
`;
