/** Swedish. */
import { languagePack } from './pack.ts';

export const sv = languagePack('sv', {
  point: 'den här|det här|denna|detta|ovanstående|delar av (?:den här |denna |texten)?',
  noun: 'artikel*|text*|innehåll*|sammanfattning*|översättning*|nyhet*|inlägg*|notis*|rapport*|dokument*|version*|sid(?:a|an)',
  ai: 'artificiell intelligens|språkmodell*|chatt?bot*|robot*|algoritm*',
  auto: 'maskin(?=översat)|automatiskt?|maskinellt',
  made: 'skriv(?:en|et|its?)|skrevs?|skapa*|generer*|producer*|framställ*|tagits fram|gjorts?|sammanställ*|författa*',
  translated: 'översatt*|maskinöversatt*|översättning',
  summary: 'sammanfatta*|sammanfattning*',
  helped: 'hjälp|stöd|delvis',
  used: 'använ*',
  through: 'av|med|genom|via|från',
  negation: 'inte|ej|utan|aldrig|ingen',
  unreal: 'verkar|sannolikt|troligen|om|ska|skulle|måste|bör|enligt|sa|hur|allt fler',
  media: 'svar*|bild*|foto*|illustration*|video*|röst*|ljud*|podd*',
  person: 'redaktör*|redaktion*|journalist*|reporter*|människ*',
  check: 'granska*|kontroller*|korrektur*|redigera*|faktagranska*|kvalitetssäkra*',
  nobody: 'ingen (?:redaktör|människa)|någon (?:redaktör|människa)',
  note: 'obs|notera|ansvarsfriskrivning|upplysning|transparens',
  filler:
    'är|har|på|och|den|det|en|ett|till|vår|vårt|som|för|kan|fel|innan|publicer*|efter|därefter|sedan|helt|original*|engelska|källa|i',
});
