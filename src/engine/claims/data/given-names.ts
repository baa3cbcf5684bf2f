/** Common given names of many languages in Latin letters, folded: a capitalised word after one is a person's surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha akira alan albert alejandro aleksandr alessandro alex
  alexander alexandra alexei alfred ali alice alicia alison allen amal amanda amir amit amy ana anand andre andrea andreas
  andrei andrew andrzej angela anil anita ann anna anne annie anthony antonio anwar arthur arturo asha ashley astrid
  barbara beatrice ben benjamin bernard beth bill bob boris brandon brenda brian bruce bruno carl carla carlo carlos
  carmen carol caroline catherine cecilia chad charles charlotte chen chloe chris christian christina christine
  christopher claire clara claudia clive colin craig cristina cynthia daisuke dan daniel daniela danielle david dean deborah
  denis dennis derek diana diane diego dieter dimitri dmitri dominic donald donna dorothy douglas dylan edgar eduardo
  edward elena eli elias elisabeth elizabeth ellen emil emily emma emmanuel enrique eric erik erika ernest eugene eva
  evan evelyn fatima felipe felix fernando fiona florian frances francesca francesco francis francisco frank franz fred
  frederick friedrich gabriel gabriela gareth gary gavin george gerald gerard gianni gilbert giorgia giovanni giulia
  giuseppe glenn gloria gordon grace graham greg gregory guillermo gustavo guy hana hannah hans harold harry harvey
  hassan heather hector heidi helen helena henri henry hiroshi hugh hugo hussein ian ibrahim igor ilya imran ines ingrid
  irene isaac isabel isabella ivan jack jackie jacob jacqueline jaime jake jamal james jamie jan jane janet jared jason
  javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jim joan joao joe joel johan
  johannes john johnny jon jonathan jordan jorge jose joseph joshua juan judith julia julian julie justin kamal karen
  karin karl kate katherine kathleen kathryn katie kazuo keith kelly ken kenji kenneth kevin khalid kim kimberly klaus
  kofi kumar kurt kyle lars laura lauren laurent lawrence leah lee leila leo leon leonardo lena leslie lewis liam lina
  linda lisa lorenzo louis louise luca lucas lucia lucy luis luke magnus malik manuel marc marco marcos marcus margaret
  maria marie marina mario marion mark markus marta martha martin martina mary masahiro mathieu matt matteo matthew
  maurice max megan melissa mia michael michel michelle miguel mikhail mohamed mohammad mohammed monica muhammad nadia
  nancy naomi natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nigel nikolai nina noah noor nora
  norman olga oliver olivia omar oscar otto pablo pamela paolo patricia patrick paul paula paulo pavel pedro peggy peter
  petra philip philippe phillip pierre pilar piotr priya rachel rafael rahul raj ralph ramon randy raul ravi ray raymond
  rebecca renee ricardo richard rick robert roberto robin rodrigo roger roland roman ron ronald rosa rose roy ruben
  rupert russell ruth ryan sabrina sally sam samantha samir samuel sandra sanjay sara sarah satoshi scott sean sebastian
  serena sergei sergey sergio shane sharon sheila shinji silvia simon simone sofia sonia sophia sophie stefan stella
  stephanie stephen steve steven stuart sue suresh susan susanne svetlana takashi takeshi tamara tara tariq ted teresa
  terry theo theodore theresa thomas tim timothy tina todd tom tomas tony tracy trevor tyler umar ursula valentina
  valerie vanessa vera veronica victor victoria viktor vijay vincent vladimir walter wang wayne wendy wilhelm will
  william xavier yan yasmin yasuo yoko yuki yuri yusuf yves zachary zara zhang zoe`
    .split(/\s+/)
    .filter(Boolean),
);
