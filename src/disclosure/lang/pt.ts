/** Portuguese. */
import { models, translators } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:artigos?|textos?|conteúdos?|matérias?|notícias?|resumos?|publicação|reportagem|página|tradução|documento|post|coluna|análise|peça|nota|relatório|boletim|crônica|crónica|mensagem|rascunho|informação|pontos?-chave|destaques|versão|resenha|resposta|postagem|síntese|título)';

export const pt: LanguagePack = {
  id: 'pt',
  spaced: true,
  self: `(?:(?:(?:uma\\s)?(?:partes?|trechos?|passagens)\\s(?:do\\sconteúdo\\s)?)?d?(?:est[ea]s?|ess[ea]s?)|[oa]\\spresente)\\s${content}|(?:o|a|os|as)\\s${content}\\s(?:acima|abaixo|anterior|que\\s(?:você\\s)?(?:acabou|acaba)\\sde\\sler)|os\\spontos-chave`,
  bare: `(?:o\\s|a\\s|os\\s)?${content}`,
  pointed: '(?:est[ea]s?|ess[ea]s?)\\s[a-zß-ɏ-]{3,16}(?:\\s[a-zß-ɏ-]{3,16})?(?=\\s(?:foi|foram|está|é)\\s)',
  penned: 'escrit[oa]s?|redigid[oa]s?|traduzid[oa]s?|resumid[oa]s?|corrigid[oa]s?|reescrit[oa]s?',
  works:
    'programas?|scripts?|códigos?|função|livros?|romances?|canção|poemas?|discursos?|cartas?|software|arquivos?|lei|jogos?|contratos?|semana|ano',
  ai: `I\\.?A\\.?|(?:uma\\s|a\\s)?inteligência\\sartificial(?:\\sgenerativa)?|AI|(?:ferramentas?|sistemas?|assistentes?|modelos?|algoritmos?|programas?|tecnologias?)\\s(?:de|com)\\s(?:IA|inteligência\\sartificial|linguagem|tradução\\sautomática)|modelos?\\sde\\slinguagem|algoritmos?|rob[ôo]s?|bots?|sistemas?\\sautom(?:atizados?|áticos?)|máquina|tradução\\sautomática|${translators}|${models}`,
  auto: 'automaticamente|automática|de\\s(?:forma|maneira)\\sautom(?:ática|atizada)',
  made: '(?:(?:auto)?gerad[oa]s?|escrit[oa]s?|redigid[oa]s?|produzid[oa]s?|criad[oa]s?|elaborad[oa]s?|feit[oa]s?|preparad[oa]s?|compost[oa]s?)|escreveu|gerou|criou|produziu|elaborou|redigiu|preparou|fez|fruto',
  worked:
    'desenvolvid[oa]s?|editad[oa]s?|assistid[oa]s?|utilizou|usou|publicad[oa]s?|apoiad[oa]s?|ampliad[oa]s?|adaptad[oa]s?|melhorad[oa]s?|corrigid[oa]s?|contou|contém|provém|baseia',
  translated: 'traduzid[oa]s?|tradução|traduziu',
  summarised: 'resumid[oa]s?|sintetizad[oa]s?|resumiu',
  helped:
    'com\\s(?:a\\s|o\\s)?(?:ajuda|auxílio|assistência|apoio|suporte|colaboração)|assistid[oa]s?|assistência|apoio|em\\sparte|parcialmente|partes?\\sd|rascunho',
  summary: 'resumo|síntese|destaques|pontos-chave',
  label:
    'traduzid[oa]\\sautomaticamente|tradução\\s(?:automática|feita\\spor\\smáquina)|(?:resumo|conteúdo|texto|tradução)\\s(?:(?:de|por|com)\\s)?IA|(?:gerad|criad|escrit)[oa]\\s(?:por|com)\\s(?:a\\s)?IA',
  negation: 'não|sem|nunca|nenhuma?|nem|em\\svez\\sde',
  unreal:
    'proibid[oa]|treinar|treinamento|treino|se|deve|devem|deverão|deverá|deveria|poderia|pode|podem|quando|como|será|serão|seria|supostamente|suspeit[a-zß-ɏ]{1,4}|detectar|detecte|identificar|segundo|disse|afirmou|admitiu',
  hedge:
    '(?:pode|podem|poderá)\\s(?:[a-zß-ɏ]{2,12}\\s)?(?:conter|incluir|apresentar|haver|ter|cometer|diferir|ser\\s(?:imprecis|incorret|inexat)[oa]s?)|deve\\sser\\s(?:verificad|revisad|conferid)[oa]|(?:consulte|verifique|confira)|não\\s(?:constitui|substitui)|requer\\srevisão',
  media:
    'imagens?|imagem|fotos?|fotografias?|ilustraç(?:ão|ões)|vídeos?|áudio|voz|gráficos?|música|código|capa|podcast',
  notMaker:
    'empresas?|setor|indústria|instituto|lei|pesquisa|agentes?(?=\\s(?:são|têm))|especialistas?|ética|pesquisador(?:es|a)?',
  topic:
    'explica|explicamos|trata|aborda|descreve|analisa|fala|mostra|explora|compara|testa|como|admitiu|disse',
  reviewed:
    '(?:revisad[oa]s?|revist[oa]s?|editad[oa]s?|verificad[oa]s?|validad[oa]s?|supervisionad[oa]s?|aprovad[oa]s?|checad[oa]s?|conferid[oa]s?|corrigid[oa]s?)[\\sa-zß-ɏ,]{0,30}(?:por|pela|pelo)|supervisão|revisão\\s(?:humana|editorial)',
  unreviewed:
    'sem\\s(?:revisão|supervisão|verificação|intervenção)|não\\s(?:foi\\s)?(?:revisad[oa]|verificad[oa]|revist[oa])',
  used: 'utilizad[oa]s?|usad[oa]s?|usei|utilizei|utilizamos|usamos|empregamos|empregad[oa]s?|recorreu|recorremos|ajudou|auxiliou|contribuiu|colaborou|participou|utilizou|usou|contou|apoiou',
  making:
    'redigir|escrever|elaborar|produzir|criar|preparar|gerar|realizar|redação|elaboração|produção|criação|preparação|traduzir|resumir|escrita',
  polishing: 'otimizar|otimização|correção|corrigir|melhorar|aperfeiçoar|rever',
  through: 'por|pela|pelo|com|mediante|via|através|usando|utilizando|partir|auxílio|ajuda|de|a\\scargo',
  person:
    'jornalistas?|redator(?:es|a)?|autor(?:es|a)?|equipe|equipa|especialistas?|editor(?:es|a)?|que|sobre|fundador(?:es|a)?|alunos|alunas|governo',
  by: 'por|autora?|da\\sredação|texto|escrito\\spor|redação|tradução',
  role: 'redação|redator(?:a)?|repórter|jornalista|robô|bot|assistente|editor(?:a)?|sistema|autor(?:a)?|mesa',
  source:
    'a\\spartir\\sd[eao]s?|basead[oa]s?\\sem|com\\sbase\\s(?:em|n[oa]s?)|d[oe]\\s(?:inglês|espanhol|francês|alemão|japonês)',
  filler:
    'o|a|os|as|um|uma|uns|umas|do|da|dos|das|ao|aos|à|às|em|no|na|nos|nas|pelos|pelas|para|e|ou|mas|que|se|é|são|foi|foram|sido|ser|está|pode|podem|não|sem|seu|sua|este|esta|estes|estas|esse|essa|isto|nosso|nossa|como|mais|também|depois|antes|posteriormente|erros?|imprecisões|incorreções|conter|incluir|revisad[oa]s?|revist[oa]s?|revisão|verificad[oa]s?|editad[oa]s?|corrigid[oa]s?|supervisionad[oa]s?|validad[oa]s?|aprovad[oa]s?|checad[oa]s?|human[oa]s?|pessoas?|jornalistas?|redator(?:es|a)?|editor(?:es|a)?|editorial|equipe|equipa|publicad[oa]s?|fonte|fontes|original|originais|inglês|português|espanhol|francês|alemão|italiano|japonês|dados|oficiais|públicos|informações|informativos?|automático|forma|maneira|ferramentas?|sistema|sistemas|modelo|modelos|tecnologia|assistente|artificial|inteligência|generativa|suporte|parte|partes|totalmente|integralmente|aviso|atenção|transparência|importante|consulte|ler|ver|fins|primeiro|leitores|fatos|factos|verifique|final|caráter',
};
