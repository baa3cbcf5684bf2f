/** Finnish. */
import { languagePack } from './pack.ts';

export const fi = languagePack('fi', {
  point: 'tämä|tämän|tätä|tässä|yllä oleva|osa tästä',
  noun: 'artikkeli*|juttu|jutu*|teksti*|uuti*|tiivistelmä*|käännö*|sisältö*|sisällö*|kirjoitu*|yhteenve*|raport*|asiakirj*|dokument*|versio*|sivu*',
  ai: 'tekoäly*|kielimalli*|chatbot*|robott?i*|algoritmi*|konekäännö*',
  auto: 'automaattisesti|koneellisesti',
  made: 'kirjoite*|kirjoitta*|luotu|luonut|luoma*|tuotet*|tuotta*|tehty|tehnyt|laadit*|laati*|generoi*|koost*',
  translated: 'kään*',
  summary: 'tiivist*|yhteenve*',
  helped: 'avulla|avusta*|apu*|osittain|osin',
  used: 'käyt*|hyödyn*',
  through: 'avulla|käyttäen|kautta|toimesta|hyödyntäen',
  negation: 'ei|eivät|ilman|eikä',
  unreal: 'näyttää|todennäköisesti|ilmeisesti|jos|pitää|pitäisi|voisi|mukaan|sanoi|miten|yhä useammin',
  media: 'vastau*|kuva*|valokuv*|video*|ääni*|piirro*',
  person: 'toimitt*|toimitu*|journalist*|ihmi*',
  check: 'tarkist*|tarkast*|muoka*|oikolu*|läpikäy*',
  note: 'huom|huomio|huomautus|vastuuvapauslauseke',
  filler:
    'on|ja|oli|ovat|se|sen|voi|sisältää|virheitä|kokonaan|ennen|julkais*|alkuper*|englan*|lähde*|perusteella|jälkeen|joka',
});
