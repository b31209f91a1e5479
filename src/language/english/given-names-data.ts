/** Given names whose bearers are nearly always of one gender, from many languages; consulted only where the text
 * itself doesn't tell. Names borne by both (Alex, Jordan, Kim, Andrea, Jean, Sasha, Robin) are left out on purpose. */
import { wordSet } from "../word-set.ts";

export const FEMALE_GIVEN_NAMES = wordSet(`
abigail ada adela adele agnes agnieszka aicha aisha alejandra alexandra alexandria alice alicia alina alison allison alma
amal amalia amanda amelia amina amira amy ana anastasia angela angelica angelina angie anita anjali ann anna annabel
anne annette annie annika antonia anya aoife april ariana arianna astrid asha audrey ayesha barbara beatrice beatriz
becky belinda bella bernadette beth bethany betsy betty beverly birgit bonnie bridget brigitte brenda brittany camila
candace carla carly carmen carol carole caroline carolyn carrie catalina caterina catherine cathy cecilia cecile celeste
celia celine charlotte chelsea cheryl chiara chloe christina christine cindy claire clara clarissa claudia colleen
connie constance consuelo cora cordelia courtney cristina cynthia dagmar daisy dana daniela danielle daphne darlene
dawn deanna debbie deborah debra deepa deirdre delia delphine denise diana diane dina dolores donna dora doris dorothy
dottie edith edna eileen ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia
emily emma erica erika erin esmeralda esperanza estelle esther ethel eva eve evelyn farah fatima fatma felicia fiona
flora florence frances francesca francine freya frida gabriela gabrielle gail galina gemma genevieve georgia georgina
geraldine gertrude gina ginny giulia gladys gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel
heather heidi helen helena helene henrietta hilary hilda hillary holly huma ida ilana imelda imogen ines ingeborg ingrid
irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jada jade jane janet janice janine
jasmine jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn johanna josefina josephine
joy joyce juanita judith judy julia juliana julie juliet juliette june justine kaitlin karen karin karina karla kate
katarina katerina katharina katharine katherine kathleen kathryn kathy katie katja katrina katy kayla kayleigh keiko
keisha kelly kellyanne kerstin khadija kirsten kirstin kristen kristi kristina kristine ksenia lakshmi lara larisa
latoya laura lauren laurie lea leah leila lena leona leticia lidia lila lillian lily lina linda lindsey lisa liz lola
lorena loretta lori lorraine louise lucia lucie lucille lucinda lucy ludmila luisa lupe lydia lynda lynn lynne mabel
maddie madeleine madeline madison mae maggie magda magdalena mai malala malia mandy manuela mara marcela marcia margaret
margarita margo margot maria mariam mariana marianne marie marilyn marina marisa marisol marissa marjorie marlene marta
martha martina mary maryam matilda maud maureen maxine maya meera megan meghan mei melania melanie melinda melissa
mercedes meredith mia michaela michele michelle mildred millicent mina minerva miranda miriam moira molly mona monica
monika monique muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha neha nell nicola nicole nikki nina
noelle noemi nora noor norma octavia odette olga olivia olive opal ophelia paige pam pamela patricia patsy patti paula
paulette pauline pearl peggy penelope penny petra phoebe phyllis pilar pippa polly portia priscilla priti priya rachel
rachael ramona raquel rebecca regina renata renee rhonda rita roberta rocio rosa rosalind rosalie rosanna rose rosemary
roxanne ruby ruth sabine sabrina sadie sally samantha sandra sara sarah saoirse selena selma serena shabana shannon sharon sheila
shelley sheryl shirley sian siobhan silvia simone sinead sofia sonia sonja sophia sophie stacey stacy stella stephanie
sue sunita susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara
tatiana teresa tess tessa thelma theresa therese tiffany tina tori tracey trisha trudy ursula valentina valeria valerie
vanessa vera verena veronica veronika vicky victoria viola violet virginia vivian viviana wanda wendy wilhelmina
wilma winifred xenia ximena yasmin yasmine yelena yolanda yulia yuko yvette yvonne zahra zainab zara zelda zoe zsofia`);

export const MALE_GIVEN_NAMES = wordSet(`
aaron abdul abdullah abe abel abraham adam adnan adrian ahmad ahmed akira al alain alan albert alberto aldo alejandro
aleksandr alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alphonse alvaro alvin ambrose amir
anatoly anders andre andreas andrei andres andrew andy angus anselm anthony antoine anton antonio antony archibald arjun
armand armando arnold arthur arturo asif augustin augusto avi axel aziz barack barry bart bartholomew basil ben benedict
benjamin benoit bernard bernardo bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett
brian bruce bruno bryan bryce burt byron caleb calvin carl carlos carlton carter cedric cesar chad charles charlie
chester chip chris christian christopher chuck clarence clark claude claudio clayton cliff clifford clint clive clyde
cody colin conor conrad cornelius cory craig curt curtis cyril cyrus dale damian damien dan daniel danny dario darren
darryl dave david dean deepak dennis denzel derek dermot desmond dexter diego dieter dimitri dirk dmitri dmitry dominic
dominique don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin efrain egon elijah
elias elliot elliott elmer emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst ethan etienne eugene
evan evgeny ezra fabian fabio farid farouk felipe felix ferdinand fernando fidel finn floyd francesco francisco francois
frank franklin franz fred freddie frederic frederick friedrich fritz gabriel garrett garry gary gaston gavin gene geoff
geoffrey george georges georgi gerald gerard gerhard gerry gianni gideon gil gilbert gilles giorgio giovanni giuseppe
glen glenn gonzalo gordon graham grant greg gregg gregory grigory guido guillermo gunther gus guy gustav gustavo hakim hal
hamid hamza hank hans harald harold haroon harrison harry harvey hassan hector heinrich helmut hendrik henri henrik henry herb
herbert herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor ilya imran irving isaac isaiah ismail
ivan ivo jack jacob jacques jake jakob jakub jamal james jan jared jason javier jay jeb jed jeff jefferson jeffrey
jens jeremiah jeremy jerome jerry jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon
jonah jonas jonathan jorge jose josef joseph josh joshua juan jules julian julien julio jurgen justin kareem karim karl
keith ken kenji kenneth kenny kevin khaled khalid kirk klaus kofi konrad konstantin kurt kwame kyle lamar lance
larry lars laszlo laurent lawrence lee leif len lennart leo leon leonard leonardo leonid leopold leroy lester lev lewis
liam lindsey lionel lloyd lorenzo lou louis luc luca lucas luigi luis lukas luke luther magnus mahmoud malcolm manfred
manuel marc marcel marcello marco marcos marcus mario mark markus marshall martin marvin massimo matt matteo matthew matthias
maurice mauricio max maximilian mehmet mel melvin michael michel miguel mihail mikael mike mikhail miles miloš milton
mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad murray mustafa nate nathan nathaniel ned neil nelson
newt nicholas nick nicolas nigel nikolai nikolas nils noah noel norbert norman oleg oliver olivier omar orlando oscar
osama oskar otis otto owen pablo paddy paolo pascal patrick paul paulo pavel pedro per percy peter petr phil philip philippe
phillip pierre piet pietro piotr prakash preston quentin quincy rafael rahul raj rajesh ralph ramesh ramon randall randy
raoul rashid raul ravi ray raymond reggie reginald reinhard rene reuben rex ricardo richard rick ricky robert roberto
rod roderick rodney rodrigo roger roland rolf roman romain ron ronald ronnie rory ross roy ruben rudolf rudy rufus
rupert russell ryan salim salman salvador salvatore sam samir samuel samson sandro sanjay santiago scott sean sebastian
serge sergei sergey sergio seth shane shaun shawn sheldon sidney siegfried silvio simon slobodan solomon spencer
stan stanislav stanley stefan stefano stephan stephen steve steven stewart stuart suleiman sunil sven tad taras tariq
ted teodor terence terrence tevye thad theo theodore thierry thomas tim timothy tobias toby todd tom tomas tomasz tommy
tony travis trent trevor tristan tyler tyrone ulrich umberto uwe vadim václav victor vijay viktor vikram ville vince
vincent vincenzo vinod vitaly vito vlad vladimir volker wade walter warren wayne wendell werner wesley wilbur wilfred
wilhelm will willem william willie winston wolfgang woodrow xavier yasser yiannis yitzhak yosef yuri yusuf yves zachary
zeke zoltan`);
