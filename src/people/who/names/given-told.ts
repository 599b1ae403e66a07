/** Given names that are one name, by hand: short forms, pet names, and the forms of other languages. */

/** A line a name; of one line all stand for each other. */
export const givenTold = `
abigail abby abbie gail
abraham abe ibrahim bram avraham avi
adam adamo ademo
adelaide adele ada addie heidi adelheid alida
agnes agnieszka inez ines agnese aga
albert al bert bertie alberto albrecht
alexander alex al alec sandy xander lex alexandre alejandro alessandro aleksandr aleksander oleksandr alexandros sasha sascha sacha sandro sander ale iskander alexandru olek sanya shura skender
alexandra alex sandra sasha sascha alexa alejandra alessandra aleksandra oleksandra lexi sandy ola xandra shura
alfred alf fred freddie alfredo alfie
alice alicia ally alison lisa alisa
amanda mandy mandi
amelia amy millie amelie mia emilia
andrew andy drew andrea andreas andre andrei andrey andriy andrzej andres anders andras ondrej andreu antero andras drew
andrea andie drea andreea
angela angie angelina angelica angelika angeles
anna ann anne annie anya ania ana hannah anita anja anouk annika hanna nancy anneke anette annette nan ane anushka nyura
anthony tony antonio anton antoine antoni antonis toni ant tonio toño antal
antonia toni tonia antonina antoinette nina
archibald archie
arthur art artie arturo artur
augustus gus august auguste augusto augustin agustin
barbara barb babs basia varvara bobbie barbora varya
bartholomew bart bartosz bartek bartolome bartlomiej
basil vasiliy vasily vasyl vasilis vasile vasya
beatrice bea trixie beatriz beatrix bice
benedict ben benedikt benoit benito ben
benjamin ben benji benny benjamim benek
bernard bernie bernhard bernardo bernd barney
bogdan bohdan
boleslav bolek
bridget bridie biddy brigitte brigitta birgit bridie bridgette
bronislaw bronek
carl karl charles carlos carlo karol karel charlie chuck charley charly chas kalle karoly carles
caroline carrie carol lynn karolina carolina karoline caro lina carly
catherine kate katie kathy cathy katherine kathryn kathleen kat katya ekaterina yekaterina katarina katarzyna kasia caterina catarina katrin kathrin karin karen kitty cat kateryna aikaterini katerina katja catalina kaja trine katrina caitlin catriona
cecilia cecily cissie celia cecile sheila cilla
charlotte charlie lottie lotte carlotta charlotta
christian chris kristian cristian christiaan
christina chris christine tina christy kristina cristina krystyna kirsten kristen kerstin krista chrissie kirstin krysia stina
christopher chris kit topher christophe christoph cristobal krzysztof kristof kris cristoforo krzysiek christos
clara claire clare klara chiara
claudia claudine klaudia
clement clemens clemente
conrad konrad kurt curt con
constantine konstantin kostya costas kostas konstantinos dinos gus kostis costantino constantin konstanty kostek
cornelius neil cor kees cornelis corneliu
daniel dan danny dani daniele danil daniil danylo danek
danielle dani daniela danuta
david dave davy davide dawid dafydd dai dato
deborah deb debbie debra debora
denis dennis denys dionysios dionisio denny
diana diane di dianna
dmitry dmitri dmitriy dmytro dima mitya dimitri dimitrios dimitris jimmy dimitar mitko
dominic dom nick dominik dominique domingo domenico nik mingo
donald don donnie
dorothy dot dottie dorothea dora dorota dee dolly thea
douglas doug
eduard edward ed eddie ted teddy ned eduardo edoardo edouard edvard edek edu
edmund ed ned edmond edmundo
edwin ed eddie
eleanor ellie nell nellie nora ella lena eleonora elinor elena leonor eleonore leonora
elena helen helena lena ellen elaine eleni helene olena yelena lenka helga nell ileana jelena alyona leni ela
elijah eli elias ilya ilia elie ilja illya
elizabeth liz lizzie beth betty bess eliza lisa elisa elisabeth isabel isabella bella izabela elspeth libby lisbeth elzbieta ela elisabetta elizaveta liza isabelle isa betsy lise else elsa lilibeth liesel sissi ilse elisabete elli babette yelizaveta lieselotte liesbeth
emily em emma emilia milly emilie millie
emanuel manuel manny emmanuel manu manolis manolo immanuel emanuele
eric erik erick rick eryk erich eirik
ernest ernie ernst ernesto
esther hester essie ester estera
eugene gene yevgeny evgeny evgeniy yevgeniy zhenya eugenio jevgeni yevhen eugen evgenios eugeniusz
eva eve evita evie ewa ieva ava
evangelos vangelis angelos
faith fay
felix feliks felice
ferdinand ferdi fernando hernan nando fernand ferdy
florence flo flossie florencia florentina
francis frank francisco paco pancho francesco franz francois franciszek ferenc fran frankie franco frans chico cisco kiko franek quico frantisek ffransis
frances fran fanny francesca francisca francoise franziska frankie franciszka franny
frederick fred freddie fritz frederik friedrich federico frederic fryderyk rick fredrik fredek
gabriel gabe gabriele gavril gabo gabor
gabrielle gabby gabriela gabriella gabi gaby
gareth gary gaz garry
geoffrey geoff jeff jeffrey gottfried godfrey jeffery
george georg jorge giorgio georges georgiy georgios yuri yuriy jiri jerzy jurek yorgos giorgos gosha juri gyorgy goran jordi joris yegor egor jurgen jorgen iouri zhora heorhii gheorghe jürgen
georgina georgie gina georgia georgette
gerald gerry jerry gerard gerhard gerardo gerd geraldo geert gerrit
gertrude trudy gerda gertrud trude
gilbert gil bert gilberto
giovanni john johannes jan jean juan ivan johann hans joao jack johnny jon ian sean evan giannis ioannis yannis jens janek vanya vania janos ivo gianni shaun johan hannes ioan evgen ivano shane iain jonny jannis jani juanito jovan yahya xoan janusz nino
grace gracie graciela grazia
gregory greg grigory grisha gregor gregorio grzegorz grigoriy hryhoriy grigoris grzesiek
gustav gus gustavo gustave gusti
hannah hana hanna
harold harry hal harald
heather hetty
henry harry hank hal heinrich enrique enrico henri henryk hendrik heinz henrik henk rik enric heini heiko quique
herbert bert herb heribert
howard howie
hubert bert hub huberto
hugo hugh ugo hugues huw
ignatius ignacio nacho inigo ignacy ignaz
igor ihor igorek
irene irina irena renie ira ireneusz iryna eirini ina
isaac ike itzhak izaak zak yitzhak isak
isidore izzy isidoro isidro
jacob jake jakob james jim jimmy jamie diego iago jacques giacomo jakub kuba yakov jacopo jaime coby santiago jago seamus iacob hamish jaap yasha jacobo kobe jacek tiago jem thiago
jacqueline jackie jacquie jacqui
jane jean joan joanna janet johanna jana jenny joanne jo giovanna juana jeanne ivana janina joana janette yanna ioanna joasia siobhan sinead hanne asia sheena jeanette juanita janice yana
jason jay jayson iason
jennifer jen jenny jenni jenna ginevra guinevere jenn
jeremy jerry jez jeremiah jeremias jeremie
jerome jerry geronimo hieronymus girolamo
jessica jess jessie jessy
joachim joaquin achim jochen akim quim joao
joel yoel
jonathan jon johnny nathan jonny jonatan jonathon
joseph joe joey jose josef giuseppe jozef pepe yusuf osip peppe josep beppe zef jupp pepito josip iosif yosef seppo youssef jusuf joost sepp zeppe joze chema pino
josephine jo josie josefina josefine giuseppina pina fifi
joshua josh josue yehoshua giosue
judith judy jude judit yehudit
julia julie jules giulia yulia iulia juliette juliet julita yuliya julka
julian jules julien julio giulio julius yulian juliusz
justin justus justyn giustino
justina justine justyna
karen caren karin
kenneth ken kenny
konstanze constance connie constanza costanza
krishna kris
larissa lara larisa lora
laura laurie lori lauren lora laure
lawrence larry laurence lorenzo laurent lars lorenz loz laurie wawrzyniec lavrentiy laszlo lauri lasse lorenc rens
leo leon lev leonardo leonard leonid lenny leonhard leonidas len lyova lionel
leslie les lesley
lewis louis luis luigi ludwig lou luca louie lluis ludvik ludovico lajos ludo ludwik aloysius alois gigi luiz lew clovis lutz
lillian lily lilly liliana lilia lili
lucas luke luca lukas lukasz luc lucjan luka loukas
lucy lucia luz lucie lucinda lucyna
ludmila lyudmila mila luda lyuda milla ludmilla
louise luisa lou luise louisa luiza
lydia lidia lida lidiya
magdalena maggie lena magda madeleine maddie madeline magdalene leni madlen
malcolm mal
marcus mark marc marco marek marko markus marcos marcel marcin marek marcelo
margaret maggie meg peggy madge marge margie greta rita gretchen margarita marguerite margot grete margarete malgorzata gosia margherita margit megan daisy marjorie gretel merete margriet rita mairead marketa greet meta
maria mary marie mia molly polly miriam mariya maria marya masha marija mari may mimi maryam mara maire maia marika mariana marysia manya maja maike mariam mamen mariona minnie moira mair conchita
marian marianne marianna
marina marinella
martha marta matty patty marthe
martin marty martyn martino marcin marten mart morten maarten martí
matilda tilly mathilde matilde mattie maud tilda
matthew matt matty mateo matteo matthias mathieu mateusz matvey matyas mathias mats tjis matthieu mats matti matej mateu matthijs thijs mathis mat
maurice mo morris mauricio maurizio moritz maurits maury moriz
maximilian max maxim maksym maximiliano massimo maks maxime massimiliano maximo maxence
michael mike mick mickey michel miguel michele mikhail misha mykhailo michal michalis mikael mikkel miki miquel mihai mischa mitch mihail mihaly mikko maikel mickael michiel miska micha miha
michelle shelly michaela micaela miquela michele mikaela michalina
miranda mandy randy
mohammed muhammad mohamed mo mohammad mehmet ahmed mohamad muhammed mamadou mahmoud hamed
monica monika mona monique moni
nadezhda nadia nadya nadja nadine nadiya
natalia natasha natalie natalya nataliya nat nathalie talia natacha nataly
nathaniel nathan nat nate nathanael
nicholas nick nicky nicolas nico klaus claus niklas nikolai nikolay kolya mykola nikos nicola miklos mikolaj colin nils nikita nikolaos niels nikola nicolae klaas kola nikolaus niccolo nicolau lasse nikolaj niko
nicole nicky nikki nicola nicoletta colette nikol
noah noe noam
norman norm
olga olya helga olha olia olenka
oliver ollie oliviero olivier olek oli noll
olivia liv livia ollie olive
oscar oskar ossie
patricia pat patty trish tricia patsy patrizia patrycja pati trisha
patrick pat paddy patricio patrizio padraig patryk rick patrik padraic
paul pablo paolo paulo pavel pavlo pawel pauli pal paulus poul pau pol pavlos paavo pasha polo pawlik
paula paulina pauline polly paola pola paulette pavla
penelope penny pen pinelopi
peter pete pedro pietro pierre piotr petr pyotr petro petros piet petter pekka pere petya peder per pierce per petar peadar piero pjotr perry petko petri
philip phil pip felipe filippo philippe filip philipp flip filippos felip lippo phillip pippo feliu
priscilla cilla prisca pris
rachel rach raquel rahel rachele shelly raquelle
ralph raoul raul rolf ralf raffe
raphael raf rafael raffaele rafal rafa raffi
raymond ray raimund ramon raimundo mundo ramón raimon
rebecca becky becca rebeka rivka bex rebekka bekki
regina gina reggie reina ina
reginald reg reggie rex reinhold rinaldo ronald reynaldo
renata rena renate renee
richard rick dick rich richie ricardo riccardo ricky ritchie ryszard rikard rysiek dickie richi rico rikhard ricard
robert rob bob bobby robbie bert roberto robin rupert bertie ruprecht robi robrecht bobbi
roberta bobbie robbie berta robin
roderick rod rodrigo roddy ruy
roger rog rudiger ruggero rogelio hodge rutger rüdiger
roland orlando rolando rollo roeland
roman romain romano roma
ronald ron ronnie ronaldo
rose rosa rosie rosemary rosalind rosanna roza rosina rosalia rosario rosalie
roxana roxanne roxy roxane oksana oxana ksenia xenia ksyusha kseniya
rudolph rudy rudolf rodolfo rudi ruedi
ruth ruthie rut
salvador salvatore sal salva turi
samantha sam sammy samanta
samuel sam sammy samuele shmuel samu
sarah sally sara sadie sari saara
sebastian seb bastian sebastien basti sebastiano bas seba baz
sergey sergei serge sergio serhiy seryozha sergi sergiy siarhei sergej serhii
sidney sid sydney
sigmund siggi sigi zygmunt sigismund zigmund
simon sim simone simeon semyon szymon shimon ximo ximena semen jimeno
sofia sophie sophia zofia sonia sonja sonya sofie zosia sofiya fia zosia fifi
stanislav stan stas stanislaw staszek stash stanko stanislaus slava
stanley stan
stephanie steph stefanie stefania steffi stefi estefania
stephen steve steven stefan stephane esteban etienne stefano szczepan stepan stevie estevan istvan stijn stephan stefanos steffen estevao steef pista stipe
susan sue susie suzanne susanna zuzanna susana sukie suse suzy sanne zuzana susanne shoshana sanna zsuzsanna
sylvia sylvie silvia silvie sylwia
svetlana sveta lana svitlana
tatiana tanya tania tatyana tata tanja tetiana
teodor theodore ted teddy theo fyodor fedor feodor teo dorian fedya todor tudor thodoris
teresa terry tess tessa theresa therese resi tere reese terezia teresita
terence terry
thomas tom tommy tomas tommaso tomasz tomek foma thom tamas tam maso toma tuomas twm tomaso tomi thomasz tomy
timothy tim timmy timofey timoteo timo tymoteusz timotheus tima
tobias toby tobi
ursula ulla uschi urszula ulli orsolya
valentin val valentine valentino valek valya
valery valera valerio valeriy valerii valere
valerie val valeria lera valeriya
vera vira wiara
veronica ronnie vero weronika vera veronika veronique vika nika
victor vic vik viktor vittorio witek wiktor vitya
victoria vicky vic tori viktoria vittoria viki wiktoria vika viktoriya vita tory vic
vincent vince vinny vincenzo vicente vin enzo wincenty vinzenz cenzo chente vicent
violet viola violetta wioletta violeta
virginia ginny virginie gina
vitaly vitalik vitaliy vitali vitale vitalii
vladimir vlad volodya vova volodymyr wladimir wlodzimierz vladi uladzimir vlado wlodek
vladislav vlad vladik wladyslaw ladislav wladek vladyslav laszlo slava
walter walt wally gualtiero gauthier wolter walther valter
wenceslas vaclav waclaw vasek vencel
wilhelmina minna mina wilma willa billie minnie vilma helma mien
william will bill billy willy guillermo wilhelm guillaume guglielmo willem liam wil memo vilhelm gulielmo wim guilherme vili willi guillem pim helmut elmo wille willie
winifred win winnie freda
xavier javier xabier javi saverio xavi ksawery
yaroslav jaroslav jarek jaroslaw yarik iaroslav slava
yvonne evon ivona iwona yvette ivonne yve
zachary zach zack zak zacharias zechariah zac zacarias
zbigniew zbyszek zbig zbynek
dolores lola loli lolita
mercedes merche mercy mercè
rosario charo
encarnacion encarna
concepcion concha conchi
consuelo chelo
pilar pili
guadalupe lupe lupita
rocio chio
enriqueta queta
gonzalo gonza
alvaro alvarito
rajesh raj raju
rajendra raj rajan
sanjay sanju
vijay vij
priyanka priya pri
lakshmi laxmi
mohan mo
suresh suri
abdullah abdul abdallah
fatima fatma fatimah fatme
yusuf youssef joseph yousef
mustafa mostafa
hassan hasan
hussein huseyin hossein husein
ali aly
aisha ayse aicha ayesha
leyla leila layla lejla
gulsen gul
muhammet memo
xiaoming ming
yoshihiro yoshi
kenichi ken
takahiro taka
`
