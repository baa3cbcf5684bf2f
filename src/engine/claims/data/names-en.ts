/** English words that show what a capitalised name is: titles before persons, first and last words of organisations and places. */

/** Titles and roles that stand before a person's name or after it between commas. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `president vice premier prime minister chancellor king queen prince princess emperor pope secretary treasurer governor
  mayor senator congressman congresswoman representative ambassador envoy judge justice attorney prosecutor general colonel
  admiral captain sergeant chief director chairman chairwoman chair chairperson ceo cfo cto coo founder cofounder
  executive spokesman spokeswoman spokesperson analyst economist professor coach manager commissioner commander
  deputy minister candidate nominee leader head officer lawyer author researcher physicist actor actress singer
  rapper director filmmaker commentator reporter strategist superintendent sheriff lieutenant major bishop cardinal
  archbishop imam rabbi astronaut climber player captain administrator undersecretary speaker adviser advisor aide negotiator
  councillor councilor inspector detective constable`.split(/\s+/),
);

/** Of these somebody may be one beside any other office. */
export const BESIDE_OFFICES: ReadonlySet<string> = new Set(
  `leader head chief representative envoy deputy officer founder cofounder candidate nominee author adviser advisor aide
  negotiator professor economist analyst researcher executive player climber general commentator`.split(
    /\s+/,
  ),
);

/** Short titles that never belong to the name itself. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady sen rep gov gen col lt pm rev hon'.split(' '),
);

/** A name with one of these is an organisation. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `ministry department bank university college institute inc corp corporation company co ltd llc group court party
  commission agency council committee association federation union office bureau board authority service administration
  congress parliament senate assembly house police army navy force forces nato un eu fbi cia nasa times post journal
  news press reuters bloomberg cabinet foundation organization organisation club team league center centre hospital
  laboratory labs motors airlines airways exchange fund funds holdings partners capital securities research studio
  studios pictures records entertainment media network nations academy society alliance coalition front`.split(
    /\s+/,
  ),
);

/** A name with one of these is a place or a building. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `city town village island islands river lake sea ocean bay strait mountain mount valley province prefecture state
  county district street road avenue square park airport port station stadium arena temple church cathedral palace
  castle bridge tower hotel bar beach peninsula gulf desert north south east west western eastern northern southern
  republic kingdom region territory capital hall building`.split(/\s+/),
);

/** What is called after somebody: "Dorrit's Stadium", "St. Olav's Church". */
export const CALLED_AFTER: ReadonlySet<string> = new Set(
  'square park station stadium arena temple church cathedral palace castle bridge tower hotel bar hall college hospital school museum theatre theater'.split(
    ' ',
  ),
);

/** Words of games, works, prizes and the like: a name that has one of them is no person's. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  `open era cup league championship championships final finals season tour series games olympics race match grand slam
  award awards prize grammy grammys oscar oscars nobel role actor actress picture song album track film movie show
  festival summit forum conference treaty pact accord deal agreement plan act bill law code index report study survey
  truth social media latin world global artificial intelligence climate change storm hurricane typhoon operation project
  mission program programme campaign movement crisis revolution anniversary ceremony edition version model series
  supreme great era age book magazine channel app platform`.split(/\s+/),
);

/** Small words that may stand inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del da dos di van von der den bin ibn al el la le y'.split(' '),
);

/** Capitalised words that are no names: days, months, words that often open sentences or headlines. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est pst edt pdt am pm i new year's
  christmas easter ai ceo cfo gdp following despite during amid among besides including according regarding concerning
  meanwhile however yesterday today tomorrow earlier later recently only even both while although though unlike like per
  via through without within throughout since until once when where why how what which these those this that there here
  then thus hence moreover furthermore additionally finally instead rather still yet because if unless whether nearly
  almost about around over under more most many several some any all each every just also again another other such
  speaking asked calling citing based given considering facing amidst ahead beyond behind beside`.split(
    /\s+/,
  ),
);

/** Words before a place where something happens. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set('in at near outside from to'.split(' '));

/** Behind a hyphen these end a name: "the Lisbon-born Marta Oyelaran". */
export const HYPHEN_ENDS: ReadonlySet<string> = new Set(
  'born based led backed owned run made bound'.split(' '),
);

/** Words that make a role a past or a coming one. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'former ex then late outgoing elect incoming acting interim future potential'.split(' '),
);
