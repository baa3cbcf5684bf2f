/** Norwegian. */
import { languagePack } from './pack.ts';

export const no = languagePack('no', {
  point: 'denne|dette|ovenstående|deler av (?:denne|dette)',
  noun: 'artik*|tekst*|innhold*|sammendrag*|oversettelse*|nyhet*|sak(?:en)?|innlegg*|oppsummering*|dokument*|versjon*|side*',
  ai: 'KI|kunstig intelligens|språkmodell*|chatbot*|praterobot*|robot*|algoritm*',
  auto: 'maskin(?=oversat)|automatisk|maskinelt',
  made: 'skrevet|skrev|laget|skapt|generer*|produsert|utarbeidet|utformet|forfattet|blitt til',
  translated: 'maskinoversatt*|oversatt|oversettelse',
  summary: 'oppsummer*|sammendrag*|sammenfatte*',
  helped: 'hjelp|støtte|bistand|delvis',
  used: 'bruk*|benytte*|anvend*',
  through: 'av|med|ved|via|gjennom|fra',
  negation: 'ikke|uten|aldri|ingen',
  unreal: 'ser ut|trolig|sannsynligvis|hvis|skal|skulle|bør|ifølge|sa|hvordan|om',
  media: 'svar*|bilde*|foto*|illustrasjon*|video*|stemme*|lyd*|podkast*',
  person: 'redaktør*|redaksjon*|journalist*|menneske*',
  check: 'gjennomgått|kontroller*|sjekket|redigert|godkjent|kvalitetssikre*|gjennomlest',
  note: 'merk|obs|merknad|ansvarsfraskrivelse|åpenhet',
  filler:
    'er|har|og|den|det|en|et|til|vår|som|for|kan|inneholde|feil|før|publisering|etter|deretter|helt|opprinnelig*|engelsk|kilde|i|blitt',
});
