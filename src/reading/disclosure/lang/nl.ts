/** Dutch. */
import { languagePack } from './pack.ts';

export const nl = languagePack('nl', {
  point: 'dit|deze|bovenstaande?|delen van (?:dit|deze)',
  noun: 'artikel*|tekst*|bericht*|verhaal|verslag*|samenvatting|vertaling|inhoud|content|nieuws*|pagina|stuk|publicatie|document*|versie|overzicht*|recensie*',
  ai: 'kunstmatige intelligentie|artificiële intelligentie|taalmodel*|chatbots?|robots?|algoritmes?|automatische vertaling',
  auto: 'automatisch*|machinaal',
  made: 'geschreven|schreef|gemaakt*|maakte|gegenereerd*|genereerde|gecreëerd*|opgesteld|geproduceerd*|samengesteld|tot stand gekomen',
  translated: 'vertaald*|vertaling',
  summary: 'samengevat*|samenvatting',
  helped: 'hulp|behulp|ondersteun*|deels|gedeeltelijk',
  used: 'gebruik*|ingezet|geholpen|bewerkt',
  through: 'door|met|via|dankzij',
  negation: 'niet|geen|zonder|nooit',
  unreal: 'lijk(?:t|en)|waarschijnlijk|als|indien|moet*|zou*|volgens|zei|hoe|of|zal|steeds|vaak',
  media: 'antwoord*|foto*|afbeelding*|beeld*|illustratie*|video*|audio|stem|podcast*',
  person: 'redact*|journalist*|verslaggever*|mens|mensen|medewerker*',
  check:
    'gecontroleerd|controle|nagelezen|geredigeerd|gereviseerd|geverifieerd|beoordeeld|nagekeken|tussenkomst',
  nobody: 'niemand|geen (?:redacteur|mens)',
  note: 'opmerking|let op|noot|disclaimer|vrijwaring|transparantie',
  filler:
    'is|zijn|werd|wordt|de|het|een|en|van|voor|na|onze|in|te|uit|op|naar|daarna|bevatten|kan|fouten|oorspronkelijk*|eind*|volledig|wij|we|hebben',
});
