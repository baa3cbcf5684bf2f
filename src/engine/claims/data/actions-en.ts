/**
 * English verbs of news, in their base form: what a date or a figure is the date or figure *of*. Nouns that name the same
 * act stand with them, so that "the announcement" and "announced" meet.
 */
export const ACTIONS =
  `meet visit arrive depart travel land host hold attend speak talk discuss negotiate agree sign seal conclude reach
  announce unveil reveal present introduce propose confirm deny reject accept approve pass adopt ratify vote elect
  nominate appoint resign retire step dismiss fire replace succeed swear inaugurate win lose beat defeat score play
  start begin open close end finish resume suspend postpone delay cancel move schedule plan expect launch release ship
  publish report file sue charge indict arrest detain convict sentence plead rule order ban allow block lift impose
  levy raise cut lower reduce increase rise fall drop grow shrink gain lose climb slump hit exceed surpass overtake
  break set record peak bottom trade settle price cost pay earn buy sell acquire merge invest fund borrow lend owe
  kill die injure attack strike bomb shoot crash collapse burn explode flood rescue evacuate search find discover
  detect identify notice disclose leak breach expose access steal hack lose miss protest march rally gather strike
  walk demonstrate clash threaten warn demand call urge condemn criticise blame accuse claim allege say tell write post
  tweet receive award honour present perform debut premiere air broadcast build construct install complete test fuel
  roll lift fly orbit dock explode hire employ lay shut produce make export import supply deliver carry transport serve
  infect diagnose vaccinate test isolate recover spread marry divorce bear found create establish form join leave
  withdraw return expire renew extend comply violate deploy invade occupy annex seize shell intercept infiltrate enter
  cross fall escape flee hide announce nominate announcement agreement arrival departure visit launch release election
  decide murder dissolve declare scrub climb erupt appeal
  attack arrest death birth trial hearing verdict merger acquisition resignation inauguration premiere strike protest`
    .split(/\s+/)
    .filter(Boolean);
