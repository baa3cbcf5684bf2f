/** Polish. */
import { languagePack } from './pack.ts';

export const pl = languagePack('pl', {
  point: 'ten|ta|to|tego|tej|niniejsz*|powyższ*|części (?:tego|tej)',
  noun: 'artyku*|tekst*|treś*|materiał*|streszczeni*|podsumowani*|tłumaczeni*|wpis*|wiadomoś*|publikacj*|notatk*|relacj*|dokument*|plik*|zestawieni*|wersj*|opis*|odpowied*',
  ai: 'sztuczn* inteligencj*|model* językow*|chatbot*|bota?|robota?|algorytm*',
  auto: 'automatycznie|maszynowo',
  made: 'napisa*|wygenerowa*|stworz*|utworz*|przygotowa*|opracowa*|powsta*|wyprodukowan*|sporządz*',
  translated: 'przetłumacz*|tłumaczeni*',
  summary: 'streszcz*|podsumowa*',
  helped: 'pomoc*|wsparci*|częściowo|udział*',
  used: 'uży*|wykorzyst*',
  through: 'przez|przy|z|za|dzięki',
  negation: 'nie|bez|nigdy|ani',
  unreal: 'wydaje|prawdopodobnie|jeśli|jeżeli|powin*|musi|mógł*|według|powiedział*|jak|czy|będzie',
  offer: '[a-ząćęłńóśźż]{2,14}(?:[aiy]ć|uj|cie)',
  media: 'zdjęci*|obraz*|grafik*|ilustracj*|wideo|film*|głos*|fotografi*',
  person: 'redaktor*|redakcj*|dziennikarz*|człowiek*|autor*',
  check: 'sprawdz*|zweryfikowa*|zredagowa*|weryfikacj*|korekt*|kontrol*|przejrza*',
  note: 'uwaga|nota|zastrzeżenie|informacja',
  filler:
    'został*|jest|i|w|na|do|oraz|ze|o|był*|być|może|zawierać|błęd*|nasz*|po|przed|oryginaln*|angielsk*|źródł*|całości|się|następnie|a',
});
