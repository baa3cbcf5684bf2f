/** Czech. */
import { languagePack } from './pack.ts';

export const cs = languagePack('cs', {
  point: 'tento|tato|toto|tohoto|této|výše uveden*|části (?:tohoto|této)',
  noun: 'člán*|text*|obsah*|souhrn*|shrnutí|překlad*|zpráv*|příspěv*|materiál*|dokument*|verz*|stránk*|odpověď*',
  ai: 'uměl* inteligenc*|jazykov* model*|chatbot*|robot*|algoritm*',
  auto: 'automaticky|strojově',
  made: 'naps*|vytvoř*|vygenerov*|generov*|zpracov*|sepsa*|připrav*|sestav*|vznikl*',
  translated: 'přelož*|překlad*',
  summary: 'shrn*|souhrn*',
  helped: 'pomoc*|podpor*|částečně|asist*',
  used: 'použi*|využi*',
  through: 'pomocí|pomoci|využitím|díky|prostřednictvím|za|s|od',
  negation: 'ne|není|nebyl*|bez|nikdy',
  unreal: 'zdá se|pravděpodobně|zřejmě|pokud|jestli*|musí|měl*|podle|řekl*|jak|zda|bude',
  offer: '[a-záčďéěíňóřšťúůýž]{2,14}(?:at|it|ovat|ujte|řte)',
  media: 'obráz*|fotk*|fotografi*|ilustrac*|video*|hlas*|grafik*',
  person: 'redaktor*|redakc*|novinář*|člověk*|lidsk*',
  check: 'zkontrolov*|kontrol*|ověř*|upraven*|zredigov*|korektur*|schválen*',
  note: 'poznámka|upozornění|prohlášení',
  filler:
    'byl*|je|a|v|na|do|z|ze|o|být|může|chyb*|naš*|po|před|zveřejněním|původní*|angličtin*|zdroj*|zcela|poté|se',
});
