/** Danish. */
import { languagePack } from './pack.ts';

export const da = languagePack('da', {
  point: 'denne|dette|ovenstående|dele af (?:denne|dette)',
  noun: 'artik*|tekst*|indhold*|resumé*|oversættelse*|nyhed*|indlæg*|historie*|opsummering*|dokument*|version*|side*',
  ai: 'kunstig intelligens|sprogmodel*|chatbot*|robot*|algoritm*',
  auto: 'maskin(?=oversat)|automatisk|maskinelt',
  made: 'skrevet|skrev|lavet|skabt|generere*|produceret|udarbejdet|fremstillet|forfattet|blevet til',
  translated: 'maskinoversat*|oversat|oversættelse',
  summary: 'opsummer*|resumé*|sammenfatte*',
  helped: 'hjælp|støtte|bistand|delvist',
  used: 'brug*|anvend*|benytte*',
  through: 'af|med|ved|via|gennem|fra',
  negation: 'ikke|uden|aldrig|ingen',
  unreal: 'lader til|formentlig|sandsynligvis|hvis|skal|skulle|bør|ifølge|sagde|hvordan|om',
  media: 'svar*|billed*|foto*|illustration*|video*|stemme*|lyd*|podcast*',
  person: 'redaktør*|redaktion*|journalist*|menneske*',
  check: 'gennemgået|kontroller*|tjekket|redigere*|godkendt|gennemlæst|kvalitetssikre*',
  note: 'bemærk|note|ansvarsfraskrivelse|oplysning|gennemsigtighed',
  filler:
    'er|har|og|den|det|en|et|til|vores|som|for|kan|indeholde|fejl|inden|offentliggørelse|efter|derefter|helt|oprindelig*|engelsk|kilde|i|blevet',
});
