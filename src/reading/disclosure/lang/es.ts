/** Spanish. */
import { languagePack } from './pack.ts';

const content =
  '(?:art[ií]culos?|textos?|contenidos?|notas?|noticias?|resumen|resúmenes|publicación|entrada|reportaje|informe|página|traducción|documento|pieza|crónica|análisis|post|columna|información|redacción|puntos clave|claves|titular|borrador|mensaje|boletín|reseña|versión|respuesta|material|explicación|explicador|guía|descripción|documentación)';

export const es = languagePack('es', {
  self: `(?:el resumen|la síntesis|los puntos clave)(?: (?:que (?:encabeza|abre|acompaña)|(?:al (?:inicio|comienzo|principio|final) )?(?:de|en)|del?))?(?: est[ea]| el| la)? ${content}|(?:(?:una )?(?:partes?|fragmentos?|pasajes?|secciones|redacción|elaboración|producción) (?:del contenido )?de )?(?:est[eao]s?|el presente|la presente) ${content}|(?:el|la|los|las) ${content} (?:anterior(?:es)?|siguiente|precedente|que (?:acaba|acabas) de leer|que (?:lee|lees|está leyendo))|(?:tod[oa]s )?nuestr[oa]s ${content}(?= (?:son|están|han|se) )|(?:los|las) (?:puntos (?:clave|principales)|claves)`,
  bare: `(?:el |la |los )?${content}`,
  pointed: 'est[eao]s? [a-zß-ɏ-]{3,16}(?: [a-zß-ɏ-]{3,16})?(?= (?:ha|han|fue|fueron|está|se) )',
  works:
    'programas?|guion(?:es)?|códigos?|función|libros?|novelas?|canción|poemas?|discursos?|cartas?|correos?|software|archivos?|ley|juegos?|contratos?|proyectos?|sitios?|herramientas?|productos?|modelos?|semana|año',
  ai: `I\\.?A\\.?|(?:una |la )?inteligencia artificial(?: generativa)?|AI|modelos? de lenguaje|algoritmos?|robots?|chatbots?|bots?|programas? informáticos?|sistemas? (?:de [a-zß-ɏ]{5,12} )?autom(?:atizad[oa]s?|átic[oa]s?)|una máquina|traducción automática`,
  auto: 'autom[aá]ticamente|automática|de (?:forma|manera) autom(?:ática|atizada)',
  made: '(?:(?:auto)?generad[oa]s?|escrit[oa]s?|redactad[oa]s?|elaborad[oa]s?|cread[oa]s?|producid[oa]s?|realizad[oa]s?|hech[oa]s?|compuest[oa]s?|preparad[oa]s?|confeccionad[oa]s?)|elaboró|realizó|produjo|creó|escribió|redactó|generó|preparó|hizo|escrito|obra|fruto|corregid[oa]s?|reescrit[oa]s?',
  worked:
    'desarrollad[oa]s?|editad[oa]s?|utilizó|usó|asistid[oa]s?|publicad[oa]s?|apoyad[oa]s?|mejorad[oa]s?|adaptad[oa]s?|ampliad[oa]s?|corregid[oa]s?|procede|proviene|viene|contiene|basa|recurrió|extraíd[oa]s?|extraído|firmad[oa]s?|firma',
  translated: 'traducid[oa]s?|traducción|tradujo',
  summarised: 'resumid[oa]s?|sintetizad[oa]s?|resumió',
  helped:
    'con (?:la |el )?(?:ayuda|asistencia|apoyo|colaboración)|asistid[oa]s?|asistencia|en parte|parcialmente|partes? (?:del|de)|apoyo|borrador',
  summary: 'resumen|resúmenes|síntesis|claves|puntos clave',
  negation: 'no|sin|sem|nunca|ning[uú]n[oa]?|ni|tampoco|en lugar de',
  unreal:
    'por qué|parecen?|probablemente|versión (?:anterior|previa) de|prohibid[oa]|prohíbe|entrenar|entrenamiento|si|debe|deben|debería|deberán?|podría|puede|pueden|cuando|cómo|será|serán|sería|supuestamente|presuntamente|sospech[a-zß-ɏ]{1,6}|detectar|detect[óa]|según|dijo|afirmó|admitió|aseguró',
  hedge:
    '(?:puede|pueden|podría) (?:[a-zß-ɏ]{2,12} )?(?:contener|incluir|presentar|tener|haber|cometer|diferir|ser (?:inexact|incorrect|imprecis)[oa]s?)|debe ser (?:verificad|revisad|contrastad)[oa]|(?:consulte|verifique|revise|compruebe)|no (?:constituye|reemplaza|sustituye)|si encuentra',
  media:
    'respuestas?|imágen(?:es)?|imagen|fotos?|fotografías?|ilustraci(?:ón|ones)|vídeos?|videos?|audio|voz|gráficos?|música|código|avatar|portada',
  notMaker:
    'empresas?|sector|industria|instituto|ley|investigación|agentes?(?= (?:son|han))|expert[oa]s?|ética|investigador(?:es|a)?',
  topic:
    'explica|explicamos|trata|aborda|describe|analiza|habla|muestra|explora|compara|prueba|cómo|afirmó|admitió',
  check:
    'revisad[oa]s?|revisó|revisa|supervisó|corrigió|validó|aprobó|contrastó|comprobó|revisión|editad[oa]s?|editó|verificad[oa]s?|verificó|verificar|verificación|comprobad[oa]s?|validad[oa]s?|supervisad[oa]s?|supervisión|corregid[oa]s?|aprobad[oa]s?|contrastad[oa]s?|intervención humana',
  used: 'utilizad[oa]s?|usad[oa]s?|utilizado|utilizamos|usamos|empleamos|emplead[oa]s?|empleó|recurrid[oa]|ayudad[oa]|ayudó|contribuid[oa]|contribuyó|colaborado|colaboró|participó|participado|utilizó|usó|servid[oa]|apoyó|recurrió|recurrimos',
  making:
    'redactar|escribir|elaborar|producir|crear|preparar|generar|realizar|redacción|elaboración|producción|creación|preparación|traducir|resumir|realización|escritura|estructurar|ordenar|corregir|mejorar',
  others:
    '(?:otr[oa]s|últim[oa]s) (?:artículos|noticias|textos|notas|informaciones)|(?:noticias|titulares) del día',
  through: 'por|con|mediante|vía|gracias|ayuda|través|usando|utilizando|partir|del?|empleando',
  forIt: 'para|en',
  to: 'para',
  person:
    'periodistas?|redactor(?:es|a)?|autor(?:es|a)?|equipo|expert[oa]s?|editor(?:es|a)?|personas?|humanos?|que|sobre|fundador(?:es|a)?|alumnos|estudiantes|gobierno',
  by: 'por|autora?|redacción|texto|escrito por|traducción',
  role: 'redacción|redactor(?:a)?|periodista|robot|bot|asistente|mesa|editor(?:a)?|sistema|autor(?:a)?|reporter[oa]',
  source:
    '(?<=traducción automática )del?|a partir de|a partir del|basad[oa]s? en|con base en|de los|desde|del (?:inglés|alemán|francés|italiano|japonés|portugués)',
  nobody: 'nadie|ning[uú]n(?:a persona| editor| humano)?|pendiente de',
  note: 'atención|nota|advertencia|aviso|transparencia|importante',
  heading: '\\b(?:uso|aviso|transparencia|utilización) .{1,16}\\bIA\\b',
  opens: 'por|escrito por',
  about: '(?:sobre|acerca de)',
  tell: '(?:tenga en cuenta|ten en cuenta) que|est[oae] es una?|(?:cómo) [^:.]{3,40}:',
  filler:
    'el|la|los|las|un|una|unos|unas|del|al|a|en|para|y|e|o|u|pero|que|se|lo|le|es|son|fue|fueron|ha|han|sido|ser|está|están|puede|pueden|no|sin|su|sus|este|esta|esto|estos|estas|nuestro|nuestra|nuestros|como|más|también|luego|después|antes|posteriormente|error|errores|inexactitudes|imprecisiones|contener|incluir|human[oa]s?|personas?|periodistas?|redactor(?:es|a)?|editor(?:es|a)?|editorial|equipo|publicarse|fuente|fuentes|original|originales|inglés|español|francés|alemán|italiano|portugués|japonés|chino|datos|oficiales|públicos|informativos?|automático|forma|manera|herramientas?|sistema|sistemas|modelo|modelos|tecnología|asistente|artificial|inteligencia|generativa|parte|partes|totalmente|íntegramente|aviso|advertencia|transparencia|atención|leer|ver|fines|orientativos|carácter|primer|ejemplo|lectores|legal|final',
});
