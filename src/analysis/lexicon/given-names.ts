/**
 * Common given names that tell a man from a woman, from general knowledge of many languages; lower case, without accents.
 * Names that are both (Andrea, Jean, Kim, Alex, Robin, Sasha) are left out: a wrong gender is worse than none.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const MEN = new Set(
  words(`
aaron martyn vivek sanjay arun rahul arvind anand asa beto mitt newt reince finn ole jordan kofi abbas abdallah abdel abdul abdullah abiy abraham adam adolfo adrian ahmad ahmed alain alan alar albert alberto
alejandro aleksandar aleksander aleksandr aleksei alexander alexandre alexei alexey alfonso alfred ali alistair alvaro
amadou amir amit anatoly anders andre andreas andrei andres andrew andrii andrius andriy andrzej andy angus ante
anthony anton antonio antony antti anwar arkady armando arnaud arne arthur artur arturo asif asim attila avi avigdor
aziz bart bashar basil ben benjamin benny benyamin bernard bernd bernie bert bezalel bibi bilal bill björn bob bogdan
bola boris brad brandon brendan brett brian bruce bruno bukele burak carl carlo carlos charles charlie chris christian
christoph christophe christopher chuck claude claudio clement clive colin conor craig cristian curt cyril dan daniel
daniele danny darren dave david davide denis dennis denys derek devlet didier diego dieter dimitri dimitris dirk
dmitri dmitriy dmitry dmytro dominic dominik don donald donatas doug douglas duncan dustin dwayne eamon ed eddie edgar
edgars eduard eduardo edward edwin efraim egils ehud eitan ekrem elias elie elon emil emilio emmanuel enrico enrique
eric erik ernest ernesto esmail ethan eugene evan evgeny evo fabian faisal farid felipe felix ferdinand fernando filip
florian francesco francisco franck francois frank frans franz fred frederic frederick frederik friedrich fumio fyodor
gabriel gadi gareth gary gavin geert gennady geoff geoffrey georg george georges georgi georgios gerald gerard gerhard
gerry gianni gideon gilbert gilles giorgio giovanni gitanas giuseppe glen glenn gonzalo gordon graham grant greg
gregory grigory guido guillaume guillermo gunther gustavo guy hakan hamid hans harald harold harrison harry hasan
hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hernan herzi hossein howard hubert
hugh hugo hussein iain ian ibrahim idris ignacio igor ihor ilya imran isaac ishaq ismael ismail itamar ivan ivo j.d.
jacek jack jacob jacques jaime jair jake jakob jakub james jan-peter janez janos janusz jared jarek jaroslav jason
javad javier jd jean-claude jean-luc jean-marc jean-noel jean-pierre jean-yves jeff jeffrey jens jens-christian
jeremiah jeremy jerome jerry jim jimmy jiri joachim joao joe joel johan johann johannes john johnny joko jon jonas
jonathan jorge jose josef josep joseph josh joshua josip jozef juan jules julian julien julio jurgen justin jyri kamal
karel karim karl karol kaspar keir keith kemal ken kenneth kevin khaled khalid klaus konrad konstantin konstantinos
krzysztof kurt kyle kyriakos larry lars laszlo laurent lech leo leon leonardo leonid leopold lewis liam lionel lorenzo
louis luca lucas luciano ludovic luigi luis luiz lukas luke lula maciej maciek magnus mahathir mahmoud malcolm manfred
manuel marc marcel marcelo marco marcos marcus marek margus mario marius mark markus martin marvin marwan masoud
massimo mateusz mathias matt matteo matthew matthias maurice mauricio maurizio max maxim maxime mehdi mehmet menachem
michael michal micheal michel miguel mihai mikael mike mikhail mikheil milan milos miloš mircea miroslav mitch mohamed
mohammad mohammed mojtaba moshe muhammad murat mustafa mykhailo mykola nabil naftali naim najib narendra nasser nathan
nawaf nayib neil nicholas nick nicolas nigel niklas nikola nikolai nikolaus nikos nils noah noam norbert norman olaf
oleg oleh oleksandr oleksii oleksiy oliver olivier olli omar orlando oscar oskar osman otto owen pablo paolo pascal
patrick paul paulo pavel pavlo pawel pedro per pete peter petr petro petros petteri phil philip philipp philippe
pierre piotr prabowo qasem radek radoslaw rafael rafal raffaele rainer rajnath ralf ralph ramon ramzan rand randy raul
ravi raymond recep reinhard renaud rene reza ricardo riccardo richard rick rishi rob robert roberto rodrigo roger
roland rolf roman ron ronald rory ross roy ruben rudolf rudy rui rupert russell rustem ryan saad salman salvatore sam
sami samir samuel sandro saul sauli scott sean sebastian sebastien serge sergei sergey sergio sergiy serhii serhiy
shane shaun shehbaz shigeru shimon shinzo sigmar silvio simon slobodan spencer stan stanislav stanislaw stefan stefano
stefanos stephane stephen steve steven stewart stig stuart subrahmanyam suleyman sven sviatoslav tadeusz takeshi taras
tariq tarmo taro tayyip ted terry theo theodore thierry thilo thomas tiago tibor tim timo timothy tobias todd tom
tomas tomasz tommy tony torsten toshimitsu travis trevor tyler ugo uhuru ulf ulrich umar umberto uwe vaclav vadim
valdis valentin valery vasily vasyl vic victor viktor vincent vitali vitaly vito vladimir vladislav volker volodymyr
vyacheslav walid walter warren wayne werner wilhelm will willem william wim winston witold wladyslaw wolfgang xavier
yahya yair yannick yaroslav yevgeny yitzhak yoav yoaz yoshihide yossi youssef yoweri yuri yuriy yusuf yves zbigniew
zdenek zoltan zoran
abdelaziz abdelfattah abdoulaye abdulla abdulrashid abhishek abhisit abubakar adebayo adel aditya adlai agus ahmaud
ahmet ajay akbar akhilesh akira akshay alassane alfredo aliyu allen alvin amarjeet amitabh amos andrej anies anil
ankit antoine anura anwaar ashish ashok ashraf ashwin atiku atta ayman ayodele babatunde bambang barnaby barney barry
bassam basuki benigno benoit beppe bilawal billy binali bingu binyamin blaise bobby bohdan borut boyko bradley bryan
budi bukola bulent cedric cesar chakib chukwuemeka clarence cory curtis dalton darnell darrell daunte deepak derrick
deshawn desmond devin dick dinesh driss dwight dylan ebrahim eli elijah eliot emanuel emeka emmerson emmett ernie
esteban etienne eyal ezra fabrice fadi fares fatih faure femi ferenc fidel finlay floyd fouad francis freddie gaetan
gamal ganesh garrett garth gaurav gautam geraldo gerardo ghassan ghulam gilad giles girish godwin gopal gotabaya
govind graeme gulbuddin gus gyorgy habib haider hailemariam hakainde hakeem hamad hamish hamza hank harish harjit
harvey hemant hicham hiroshi hiroyuki hirut hisham horst hosni hsien humphrey huseyin ichiro idriss ilyas imad iqbal
irving isaias istvan ivica ivor jabr jagdish jagmeet jakaya jalen jamal jamshed jaroslaw jarrett jasper javed jayant
jeb jed jeffery jejomar jermaine jerrold jesse joaquin johnnie jonah judd julius junichiro jusuf kamran kapil karan
kareem karthik katsuya kayode kazem kazuo kenji kenny kgalema khawaja kieran kirk kizza koichi kojo kwame kwesi kyrylo
lalit lalu lazarus lebron len leonard leroy lester levi lew linus liviu lorne louie lucian lucien luhut luther lyndon
macky madhav mahamat mahesh mahinda mahmud maithripala majid makoto maksim malachi malik manish manmohan manoj mansour
marcin marty masahiro masood mateo maxwell mazen meles melvin mick mickey millard mitchell moammar moaz mohan mohit
mohsen moise moncef monty morris morteza morton moses muammar muhammadu muhyiddin mukesh mukhtar mukul munir musalia
mustapha mwai nadeem naji nandan naoto naresh nasir natan nathaniel navdeep naveed naveen nawaz neal neville nicolae
nikhil nikita nitin nitish nizar nnamdi nolan nouri octavio ofer ollie olu olusegun omer omprakash orrin orville
oswald ousmane panfilo pankaj pervez phillip phineas piero pradeep prakash pramod pranab prashant pratap praveen
pravin prayut prayuth quentin quincy rached raed rafik rafiq rahm raila rajesh rajiv ramesh rami ramiro randall
randolph ranil raphael rashad rashid ravindra ray rayshard reggie reginald rehman reuben rex rhys riad ricky riek
robby roch rod roderick rodney rohit ronnie rudolph rufus rumen rupiah ruslan russ rutherford sachin saddam sadiq saeb
saeed saif sajith salah saleh salim salva sammy sandeep sanjeev sarfraz satish saxby sayed segun selahattin seth
seymour shahbaz shahid shankar sharad shashi shaukat shehu sheldon shiv shyam sid siddharth silas somchai sridhar
srinivas steny stephan stevie stockwell subhash sudhir sumit sunil surendra suresh susilo suthep sylvain sylvester
tahir takashi tanveer tarek tarun tejashwi teodoro terrance terrence thabo thad thaddeus thaksin thiago thom timur
tito tobin toby tomislav tommie traian trayvon tristan tunde tyrell tyrone uday ulysses umaru umesh upendra uri usman
valeriy varun vasile vedant venkaiah vernon vijay vikas vikram vikramaditya vinay vince vincenzo vinny vinod virgil
vishal wael wally walt waqar wendell wesley wilbur wilfred willie wojciech wole woodrow wyatt xander yashwant yasir
yasser yassin yasuo yemi yousaf yousuf yukio yusef yuval zach zachariah zachary zafar zahid zaid zane zeev zeke ziad
zsolt zuhair zulfikar
`),
);

export const WOMEN = new Set(
  words(`
abigail ada adriana agne agnes agnieszka aisha alessandra alexandra alexandria alice alicia alina alison aliyah
allison alyona amanda amber amelia amina amy ana anastasia angela angelina anita anja anke ann anna annabel annalena
anne anneliese annette annie antje antonia anya ashley astrid atifete audrey ayanna ayelet baerbel barbara beata beate
beatrice beatriz becky bella bernadette beth betty beverly birgit bonnie brenda brianna bridget bridgette brigitte
caitlin camilla camille candace carla carmen carol carole carolina caroline carolyn catarina catherine cathy cecilia
chantal charlotte chelsea cheryl chiara christina christine chrystia cindy claire clara clare claudia colette colleen
connie constance corina courtney cristina cynthia dagmar dalia daniela danielle daria dasha dawn deborah debra
delphine denise diana diane dina dolores dominika donna dora doris dorothy ebba edith ekaterina elaine eleanor elena
eleni elina elisa elisabeth elise elissa elizabeth ella ellen elly eloise elsa elvira emilia emily emine emma erica
erika erin esther eugenia eva evelyn evgenia evika faith fatima fatma federica fiona florence frances francesca
francoise frederica freya gabriela gabriele gabriella gail galina genevieve georgina geraldine gillian gina ginny
giorgia gisela giulia gladys gloria golda golriz grace greta gretchen gretta gwen hadja halina hannah harriet heather
heidi heike helen helena helene helga hilary hilde hillary ilhan iman ines inga ingrid ingrida irena irene irina iris
isabel isabella isabelle iuliia ivana jacinda jackie jacqueline jana jane janet janice jasmine jeanne jeannette jen
jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josephine joy joyce juana judith judy julia
juliana julie juliet jutta kaitlan kaja kamala karen karin karine karoline katarina katarzyna kate katerina katherine
kathleen kathryn kathy katie katja katrin katya kayleigh kelly kemi kerry kersti kirsten kirsty kristalina kristen
kristi kristin kristina kyrsten lara larisa latifa laura lauren lea leah leila lena leonor leyla lidia lili lilian
liliana lillian lily linda lindsay lisa liubov liz liza lois lola lora loretta lorna louise lucia lucie lucy ludmila
luisa lydia lyn lynn lynne madeleine madison magdalena maia mairead malala malgorzata manuela mara marcia margaret
margarita margaux margit margot margrethe marguerite maria mariam mariana marianne marie marija marina marine mariya
marjorie marlene marta martha martina mary maryam mathilde matilda maureen maxine maya mazie meg megan meghan melania
melanie melinda melissa meral mette mia michaela michele michelle mila miriam moira molly mona monica monika monique
myriam nadezhda nadia nadine nancy naomi natalia natalie nataliya nathalie nicole nikki nina nino noemi noor nora
norma nusrat nydia oksana olena olesya olga olha olivia ophelia paloma pam pamela patricia paula paulina pauline
penelope penny petra phoebe phyllis polly pramila priscilla priti priya rachel rana rania raquel rashida rebecca
regina renate rhonda riina rita roberta rosa rosalind rose rosemary rosena roxana ruta ruth sabina sabine sahra sally
salome samantha sanae sandra sanna sara sarah seema selin shabana sharon sheila shelley sheryl shirley sigrid silvia
simone sinead sofia solveig sonia sonja sophia sophie stacey stella stephanie sue suella susan susana susanna susanne
sussan suzanne sveta svetlana svitlana sylvia sylvie tamara tammy tania tanja tanya tara tatiana tatyana teresa
theresa therese tiffany tina tracey tricia tulsi tzipi ulrike ursula valentina valeria valerie vanessa vera veronica
veronika vicky victoria viktoria viola violeta vivian viviane vjosa wanda wendy whitney yael yana yasmin yelena ylva
yolanda yoriko yulia yuliia yuliya yvette yvonne zainab zara zoe zorana zsuzsanna zuzana
aaliyah aissata akiko alejandra amarachi ameenah aminah aminata anjali annastacia annegret aparna archana ariana
arianna arlene aruna asma ayesha barbra bardish belinda benazir berenice bertha bethany betsy bharati bianca bidya
bintou breonna briana brittany bronwyn camila candice carina carly carrie cassandra cassie catharine celeste celia
chandrika charlene cheri cherie chimamanda chioma chitra chloe christa christy ciara clarissa condoleezza cora cori
corinne danuta daphne darlene deanna deb debbie deepa deepika deirdre delia delores demi desiree dianna dianne dilma
divya ebony edna edwina eileen eliza ellie elodie elsie elzbieta emmanuelle esmeralda estelle ethel eunice evangelina
evie ewa fanny fatou felicia folashade francine francisca freda frieda funmi gabby gabrielle gayatri geeta gemma
gertrude ghida ghislaine gisele gita glenda golnar graca gwendolyn hadiza hanan hanin hanna hasina hattie hawa hedy
henrietta hilda hina hiroko holly huda ida ifeoma ilaria ilse imelda imogen indira ingeborg ioana irma iryna isobel
ivanka jacinta jacqui janelle janine janis jayalalithaa jeanette jeanine jemima jennie joann jodi joelle joni juanita
julianne juliette jyoti kaitlin kalpana kara karina karla kateryna katharina kathie kathrine kavita kavitha kayla
kaylee keiko keira keisha kelli kellie kellyanne kelsey kendra kezia khadija khaleda kimberly kira kirstie kirstjen
krista kristy ksenia lakeisha lakshmi lalita lana larysa latisha latoya layla leanne leela leona leticia lila lilly
lindiwe lisbeth livia lorena lori lorie lotte louisa lubna luciana lucille lucinda lynda lynette lyudmila mabel
maddison madeline madhuri magda maggie maha maite makiko malini mamata manal mandy manisha marcela margret mariama
maribel marie-claude marie-josee marielle marilyn marisa marissa marsha martine masha masoumeh mattie mavis mayawati
medha meena meenakshi meera megawati megyn mehbooba merav meredith mildred milena millie mindy miranda mireya mirjam
mollie morag muna muriel myra myrtle najat naledi nandini narges nasrin natalya natasha nawal neelam neha nellie ngozi
nicolette niki nirmala nisha nita nkosazana nneka noelle noriko noura odette odile omarosa oprah oriana oumou pallavi
paola patsy patti patty peggy philippa pia polina pooja pratibha prema priyanka rachael rachelle rachida radha radhika
raisa rajni ramona rani rasha rashmi rebekah reem rekha renee renuka retno rhoda rima risa ritu robyn rocio ronja
rosalia rosalie rosanna rosemarie rosie roxanne ruba rupa sabrina sachiko sadie safaa salma samar samia samira
sangeeta sarita sarojini saskia savita segolene seiko selena serena shaimaa shalini shanice shanti shari sharmila
sheikha shelia shelly sheri sherri sherrie sherry shilpa shireen shirin shobha shruti silje silvana siobhan sirimavo
sita smriti sneha sofya soledad sonya soraya souad stefanie suha sujata sunita supriya susannah sushma svenja swati
swetlana sybil tamika tasha tejaswini terri tess thangam thea thelma thuli tiana tilda titilayo tomomi toni tove trina
trine trisha trudy ulla uma usha valarie vandana vanja vasundhara velma verena vicki vickie vidya vijaya virginie
wangari wilhelmina wilma winifred winnie winona xenia ximena xiomara yara yasmine yekaterina yetunde yingluck yoani
yoko yuriko zahra zanele zeinab zelda zhanna zinaida zoey
`),
);
