/** Spanish. */
import { models } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:artículo|texto|contenido|nota|noticia|resumen|publicación|entrada|reportaje|informe|página|traducción|documento|pieza|crónica|análisis|post|columna|información|texto|cable|boletín|titular|guía|ficha|entrega|versión|descripción|contenidos)';

export const es: LanguagePack = {
  id: 'es',
  spaced: true,
  self: `(?:est[ea]|el\\spresente|la\\spresente)\\s${content}|(?:una\\s)?parte\\s(?:del\\scontenido\\s)?de\\s(?:este|esta)\\s${content}|(?:el|la)\\s${content}\\s(?:anterior|siguiente|de\\sarriba)`,
  bare: `(?:el\\s|la\\s|los\\s|las\\s)?${content}s?`,
  ai: `I\\.?A\\.?|inteligencia\\sartificial|AI|herramientas?\\sde\\s(?:IA|inteligencia\\sartificial)|modelos?\\sde\\slenguaje|algoritmos?|robots?|bots?|sistemas?\\sautomatizados?|${models}`,
  auto: 'automáticamente|de\\s(?:forma|manera)\\sautom(?:ática|atizada)|automatizad[oa]',
  made: '(?:generad[oa]s?|escrit[oa]s?|redactad[oa]s?|elaborad[oa]s?|cread[oa]s?|producid[oa]s?|realizad[oa]s?|desarrollad[oa]s?|editad[oa]s?|hech[oa]s?|compuest[oa]s?|preparad[oa]s?|confeccionad[oa]s?|compilad[oa]s?|adaptad[oa]s?|reescrit[oa]s?|reformulad[oa]s?|obtenid[oa]s?|compuest[oa]s?|procesad[oa]s?)|utilizó|usó|elaboró|realizó|produjo|creó|escribió|redactó|generó|asistid[oa]s?',
  translated: 'traducid[oa]s?|traducción',
  summarised: 'resumid[oa]s?|sintetizad[oa]s?',
  helped:
    'con\\s(?:la\\s)?(?:ayuda|asistencia|apoyo|colaboración)|asistid[oa]s?|asistencia|en\\sparte|parcialmente|parte\\s(?:del|de)|apoyo',
  summary: 'resumen|síntesis|claves',
  label:
    '(?:contenido|artículo|texto|resumen|nota|traducción)\\s(?:generad[oa]|escrit[oa]|elaborad[oa]|cread[oa]|redactad[oa]|asistid[oa])\\s(?:por|con|mediante)\\s(?:la\\s|ayuda\\sde\\s|asistencia\\sde\\s)?(?:IA|inteligencia\\sartificial)|(?:generad[oa]|escrit[oa]|redactad[oa]|traducid[oa]|elaborad[oa])\\s(?:por|con|mediante)\\s(?:la\\s|ayuda\\sde\\s|asistencia\\sde\\s)?(?:IA|inteligencia\\sartificial)',
  negation: 'no|sin|nunca|ningun[oa]?|ni|tampoco|en\\slugar\\sde',
  unreal:
    'prohibid[oa]|prohíbe|entrenar|entrenamiento|si|debe|deben|debería|podría|puede|pueden|cuando|cómo|será|serán|sería',
  media: 'imágen(?:es)?|imagen|fotos?|fotografías?|ilustraci(?:ón|ones)|vídeos?|videos?|audio|voz|gráficos?',
  notMaker: 'empresas?|sector|industria|instituto|ley|investigación|agentes?',
  topic: 'explica|trata|aborda|describe|analiza|habla|muestra|explora',
  reviewed:
    '(?:revisad[oa]s?|editad[oa]s?|verificad[oa]s?|validad[oa]s?|supervisad[oa]s?|corregid[oa]s?|aprobad[oa]s?)[\\s\\p{L},]{0,30}por|supervisión|revisión\\s(?:humana|editorial)',
  unreviewed:
    'sin\\s(?:revisión|supervisión|verificar|revisar)|no\\s(?:ha\\ssido\\s)?(?:revisad[oa]|verificad[oa])',
  used: 'utilizad[oa]s?|usad[oa]s?|utilizamos|usamos|empleamos|emplead[oa]s?|recurrid[oa]|ayudad[oa]|ayudó|contribuid[oa]|contribuyó|participó|utilizó|usó|servid[oa]',
  making:
    'redactar|escribir|elaborar|producir|crear|preparar|generar|realizar|redacción|elaboración|producción|creación|preparación|traducir|resumir|realización',
  through: 'una?(?=\\s?$)|por|con|mediante|vía|gracias|ayuda|través|usando|utilizando|partir',
  person:
    'periodistas?|redactor(?:es|a)?|autor(?:es|a)?|equipo|expert[oa]s?|editor(?:es|a)?|que|sobre|fundador(?:es|a)?',
  by: 'por|autora?|redacción',
};
