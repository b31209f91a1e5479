/** Given names whose bearers are nearly always of one gender, from many languages; consulted only where the text
 * itself doesn't tell. Names borne by both (Alex, Jordan, Kim, Andrea, Jean, Sasha, Robin) are left out on purpose. */
import { wordSet } from "../word-set.ts";

export const FEMALE_GIVEN_NAMES = wordSet(`
abby abigail ada adela adele adriana adrienne agnes agnieszka aicha aileen aisha alana alejandra alexa alexandra
alexandria alice alicia alina alison aliyah allison alma althea amal amalia amanda amara amelia amelie amina amira amy
ana anastasia angela angelica angelina angelique angie anika anita anjali ann anna annabel annabelle anne annette annie
annika antonia anya aoife aparna april ariana arianna arlene asha ashlee astrid athena audrey ava ayesha barbara
beatrice beatriz becky belinda bella bernadette beth bethan bethany betsy betty beverly bianca birgit blanca bonnie
brenda briana brianna bridget bridgette brigitte brittany caitlin caitlyn camila camilla camille candace cara carissa
carla carlotta carly carmen carol carole caroline carolyn carrie cassandra catalina catarina caterina catherine cathy
cecile cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christiane christina
christine ciara cindy claire clara clarissa claudette claudia colleen connie constance consuelo cora cordelia corinne
courtney cressida cristina cynthia dagmar daisy dana daniela daniella danielle daphne dara darlene dawn deanna debbie
deborah debra deepa deirdre delia delphine denise diana diane dianne dina dolly dolores donna dora doris dorothy dottie
edith edna edwina effie eileen ekaterina elaine eleanor elena elisa elisabeth elisabetta elise eliza elizabeth ella
ellen eloise elsa elsie elspeth emilia emily emma erica erika erin esme esmeralda esperanza estelle esther ethel eunice
eva eve evelyn farah fatima fatma fay faye felicia fiona flora florence frances francesca francine freya frida gabriela
gabriella gabrielle gaby gail galina gemma genevieve georgia georgie georgina geraldine gertrude gillian gina ginny
gisele giselle giulia gladys glenda gloria goldie grace greta gretchen guadalupe gwen gwendolyn gwyneth haley hanna
hannah harriet hayley hazel heather heidi helen helena helene helga henrietta hettie hilary hilda hillary holly huma ida
ilana imani imelda imogen ines ingeborg ingrid irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivy
jacinda jacinta jackie jacklyn jaclyn jacqueline jada jade jana jane janelle janet janice janine jasmine jeanette jeanne
jeannie jemima jenn jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi jodie joelle johanna
jolene josefina josephine josie joy joyce juanita judith judy julia juliana julie juliet juliette june justine kaitlin
kamala kara karen kari karin karina karine karla katarina kate katerina katharina katharine katherine kathie kathleen
kathryn kathy katie katja katrina katy katya kayla kayleigh keiko keira keisha kelly kellyanne kendra kerstin khadija
kiara kimberley kimberly kirsten kirstin kirsty krista kristen kristi kristina kristine krystal ksenia lakshmi lana lara
larisa larissa latisha latoya laura lauren laurie laverne lea leah leanne leila lena leona lesley leticia letitia lidia
lila lilian liliana lillian lily lina linda lindsey lisa liz lois lola lorena loretta lori lorna lorraine louise luann
lucia luciana lucie lucille lucinda lucy ludmila luisa lupe lydia lyn lynda lynn lynne mabel maddie madeleine madeline
madison mae magda magdalena maggie mai malala malia mallory mandy manuela mara marcela marcia margaret margarita margery
margo margot marguerite maria mariah mariam mariana marianne maribel maribeth marie marilyn marina marisa marisol
marissa marjorie marlene marta martha martina mary maryam marybeth matilda maud maura maureen mavis maxine maya meera
meg megan meghan mei melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millicent
mina mindy minerva minnie miranda miriam moira molly mona monica monika monique muriel myra myrtle nadia nadine nadja
nancy nanette naomi natalia natalie natalya natasha neha nell nichole nicola nicole nicolette nigella nikki nina noelle
noemi noor nora noreen norma octavia odette oksana olga olive olivia opal ophelia oprah paige pam pamela paola patricia
patsy patti paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar pippa polly
portia priscilla priti priya rachael rachel ramona raquel rebecca regina renata renee rhea rhiannon rhonda rita roberta
rocio rosa rosalie rosalind rosalyn rosanna rosanne rose rosemary roslyn roxana roxanne ruby rukhsana ruth sabine
sabrina sadie sally samantha sandra saoirse sara sarah scarlett selena selma serena shabana shanice shannon shari sharon
sharron shauna sheena sheila shelley sherri sheryl shirley shonda sian silvia simone sinead siobhan sofia sonia sonja
sonya sophia sophie stacey stacy stefania stella stephanie sue sujata sunita susan susana susanna susanne suzanne suzie
svetlana sybil sylvia sylvie tabitha tamara tammy tamsin tania tanisha tanya tara taryn tatiana teresa teri tess tessa
thandi thea thelma theresa therese tiffany tina tori tracey tricia trina trish trisha trudy uma una ursula valentina
valeria valerie vanessa velma vera verena verity veronica veronika vicky victoria vilma viola violet virginia vivian
viviana wanda wendy wilhelmina wilma winifred xenia ximena yasmeen yasmin yasmine yelena yevgenia yolanda yuko yulia
yuliya yvette yvonne zadie zahra zainab zara zelda zena zoe zsofia zuzana`);

export const MALE_GIVEN_NAMES = wordSet(`
aaron abdel abdul abdullah abe abel abraham adam adil adnan adrian ahmad ahmed aidan aiden akbar akira al alain alan
albert alberto aldo alec aled alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred alfredo ali
alistair allan allen alonzo alphonse alvaro alvin ambrose amir amit amos anand anatoly anders andre andreas andrei
andrej andres andrew andy angus anil ansel anselm anthony antoine anton antonio antony anwar archibald archie ari arjun
armand armando armin arne arnold arthur arturo arvind ashok ashraf asif augustin augusto avi axel aziz barack barry bart
bartholomew bashar basil ben benedict benjamin benoit bernard bernardo bernie bert bilal bill billy bjorn blaine bob
bobby boris brad braden bradley brandon branko brendan brent brett brian bruce bruno bryan bryce burt byron caleb callum
calvin carl carlos carlton carsten carter casimir cassius cecil cedric cesar chad chaim charles charlie chester chet
chip chris christian christoph christopher christos chuck cillian clarence clark claude claudio claus clayton cliff
clifford clint clive clyde cody colin connor conor conrad cornelius cory craig cristian cristiano curt curtis cyril
cyrus dafydd dale damian damien damon dan daniel danny dante dario darius darrell darren darrin darryl daryl dave david
davy dean declan deepak dennis denzel deon derek dermot desmond deval devin dewey dexter diego dieter dimitri dinesh
dion dirk dmitri dmitry dmytro dominic dominique don donald donovan doug douglas duncan dustin dwayne dwight dylan eamon
eamonn earl eckhard ed eddie edgar edmund eduard eduardo edward edwin efrain egon eitan eli elias elijah elliot elliott
elmer elon elvis emil emilio emmanuel emmett enrico enrique enzo eoin eric erich erik ernest ernesto ernst ethan etienne
eugene evan evgeny ewan ezekiel ezra fabian fabio faisal farhan farid farouk felipe felix ferdinand fergus fernando
fidel finn flavio florian floyd francesco francisco francois frank franklin franz fred freddie frederic frederick
friedrich fritz gabe gabriel gareth garrett garry garth gary gaston gavin gene geoff geoffrey george georges georgi
geraint gerald gerard gerardo gerd gerhard gerry giacomo gianni gideon gil gilbert giles gilles gino giorgio giovanni
giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregg gregory grigory guido guillaume guillermo
gunther gus gustav gustavo guy habib hakim hal hamid hamish hamza hank hans harald harlan harold haroon harrison harry
haruki harvey hashim hassan hector heiko heinrich helmut hendrik henri henrik henry herb herbert herman herschel hideo
hiroshi homer horace howard hubert hugh hugo humphrey hussain hussein huw ian ibrahim ignacio igor ilya imran ira irving
irwin isaac isaiah ishaan ismail itamar ivan ivo jaap jabari jack jacob jacques jaden jair jake jakob jakub jalen jamal
james jan jared jarrod jarvis jason jasper javed javier jay jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah
jeremy jermaine jerome jerry jethro jim jimmy joachim joao joaquim joaquin joe joel joerg johan johann johannes john
johnny jon jonah jonas jonathan jonathon jorge jose josef joseph josh joshua juan juergen jules julian julien julio
julius junior junaid jurgen justin kareem karim karl keir keith kelvin ken kendrick kenji kenneth kenny kevin khaled khalid
kieran kirk klaus kofi konrad konstantin kristian kurt kwame kyle lamar lance larry lars laszlo laurence laurent
lawrence lebron lee leif len lennart lenny leo leon leonard leonardo leonid leopold leroy lester lev levi lewis liam
lindsey linus lionel lloyd lorenzo lorne lou louis luc luca lucas luigi luis lukas luke luther lyle lyndon magnus
mahmoud malcolm malik manfred manuel marc marcel marcello marcelo marco marcos marcus mario marius mark markus marshall
martin marvin massimo mateo mathias matt matteo matthew matthias maurice mauricio mauro max maxim maxime maximilian
mehmet mel melvin merv michael michel miguel mihail mikael mike mikhail miles milos miloš milton mitch mitchell mitt
mohamed mohammad mohammed mohsin moritz morris moses moshe muhammad murad murray musa mustafa nasir nate nathan
nathaniel naveen ned neil nelson newt nicholas nick nicolas niels nigel niko nikolai nikolas nikolaus nils noah noel
norbert norman oleg oliver olivier omar orlando osama oscar oskar otis otto owen pablo paddy paolo pascal patrick paul
paulo pavel pedro per percy pete peter petr phil philip philippe phillip pierre piers piet pieter pietro piotr pradeep
prakash preston quentin quincy rafael rahul raj rajesh rajiv ralph ramesh ramon randall randy raoul raphael rashid raul
ravi ray raymond reggie reginald reinhard rene reuben rex reza rhys ricardo richard rick ricky rishi rob robbie robert
roberto rod roderick rodney rodrigo roger roland rolf romain roman romeo ron ronald ronnie rory ross roy ruben rudolf
rudy rufus rupert russ russell ryan sachin saeed salim salman salvador salvatore sam samir samson samuel sandeep sandro
sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sherrod sid sidney
siegfried silvio simon slobodan solomon spencer stan stanislav stanley stefan stefano stephan stephane stephen steve
steven stewart stu stuart suleiman sunil sven tad taras tariq ted teodor terence terrence tevye thad theo theodore
thierry thomas thorsten tim timothy tobias toby todd tom tomas tomasz tommy tony travis trent trevor trey tristan tyler
tyrone ulrich umberto uri uwe vadim valentin vernon vic vicente victor vijay vikram viktor ville vince vincent vincenzo
vinod vitaly vito vlad vladimir volker volodymyr václav wade walter warren wayne wendell werner wesley wilbur wilfred
wilhelm will willem william willie willy winston wladimir wolfgang woodrow xavier yannick yannis yasser yiannis yitzhak
yosef yousef yuri yusuf yves zach zachary zack zane zbigniew zdenek zeke zoltan`);
