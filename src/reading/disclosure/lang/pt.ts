/** Portuguese. */
import { languagePack } from './pack.ts';

const content =
  '(?:artigos?|textos?|conteúdos?|matérias?|notícias?|resumos?|publicação|reportagem|página|tradução|documento|post|coluna|análise|peça|nota|relatório|boletim|crônica|crónica|mensagem|rascunho|informação|pontos?-chave|destaques|versão|resenha|postagem|síntese|título|guia|explicação|parecer|descrição|documentação)';

export const pt = languagePack('pt', {
  self: `(?:o resumo|a síntese)(?: (?:que abre|no (?:início|topo|fim)))? (?:d?est[ea]|d?ess[ea]|d?[oa]) ${content}|(?:(?:(?:uma )?(?:partes?|trechos?|passagens) (?:do conteúdo )?)?d?(?:est[ea]s?|ess[ea]s?)|[oa] presente) ${content}|(?:o|a|os|as) ${content} (?:acima|abaixo|anterior|que (?:você )?(?:acabou|acaba) de ler)|(?:tod[oa]s )?(?:[oa]s )?noss[oa]s ${content}(?= (?:são|foram|estão) )|os (?:pontos(?:-| )chave|pontos principais|destaques)`,
  bare: `(?:o |a |os )?(?:${content}|redação)`,
  pointed: '(?:est[ea]s?|ess[ea]s?) [a-zß-ɏ-]{3,16}(?: [a-zß-ɏ-]{3,16})?(?= (?:foi|foram|está|é) )',
  works:
    'programas?|scripts?|códigos?|função|livros?|romances?|canção|poemas?|discursos?|cartas?|software|arquivos?|lei|jogos?|contratos?|projetos?|sites?|ferramentas?|produtos?|modelos?|semana|ano',
  ai: `I\\.?A\\.?|(?:uma |a )?inteligência artificial(?: generativa)?|AI|modelos? de linguagem|algoritmos?|rob[ôo]s?|chatbots?|bots?|programas? (?:informáticos?|de computador)|sistemas? (?:de [a-zß-ɏ]{5,12} )?autom(?:atizad[oa]s?|átic[oa]s?)|máquina|tradução automática`,
  auto: 'automaticamente|automática|de (?:forma|maneira) autom(?:ática|atizada)',
  made: '(?:(?:auto)?gerad[oa]s?|escrit[oa]s?|redigid[oa]s?|produzid[oa]s?|criad[oa]s?|elaborad[oa]s?|feit[oa]s?|preparad[oa]s?|compost[oa]s?)|escreveu|gerou|criou|produziu|elaborou|redigiu|preparou|fez|fruto|corrigid[oa]s?|reescrit[oa]s?',
  worked:
    'desenvolvid[oa]s?|editad[oa]s?|assistid[oa]s?|utilizou|usou|publicad[oa]s?|apoiad[oa]s?|ampliad[oa]s?|adaptad[oa]s?|melhorad[oa]s?|corrigid[oa]s?|contou|contém|provém|vem|baseia|extraíd[oa]s?|assinad[oa]s?',
  translated: 'traduzid[oa]s?|tradução|traduziu',
  summarised: 'resumid[oa]s?|sintetizad[oa]s?|resumiu',
  helped:
    'com (?:a |o )?(?:ajuda|auxílio|assistência|apoio|suporte|colaboração)|assistid[oa]s?|assistência|apoio|em parte|parcialmente|partes? d|rascunho',
  summary: 'resumos?|síntese|destaques|pontos-chave',
  negation: 'não|sem|sin|nunca|nenhuma?|nem|em vez de',
  unreal:
    'por que|por quê|parecem?|provavelmente|versão anterior(?= d)|proibid[oa]|treinar|treinamento|treino|se|deve|devem|deverão|deverá|deveria|poderia|pode|podem|quando|como|será|serão|seria|supostamente|suspeit[a-zß-ɏ]{1,4}|detectar|detecte|identificar|segundo|disse|afirmou|admitiu',
  hedge:
    '(?:pode|podem|poderá) (?:[a-zß-ɏ]{2,12} )?(?:conter|incluir|apresentar|haver|ter|cometer|diferir|ser (?:imprecis|incorret|inexat)[oa]s?)|deve ser (?:verificad|revisad|conferid)[oa]|(?:consulte|verifique|confira)|não (?:constitui|substitui)|requer revisão',
  media:
    'respostas?|imagens?|imagem|fotos?|fotografias?|ilustraç(?:ão|ões)|vídeos?|áudio|voz|gráficos?|música|código|capa|podcast',
  notMaker:
    'empresas?|setor|indústria|instituto|lei|pesquisa|agentes?(?= (?:são|têm))|especialistas?|ética|pesquisador(?:es|a)?',
  topic:
    'explica|explicamos|trata|aborda|descreve|analisa|fala|mostra|explora|compara|testa|como|admitiu|disse',
  check:
    'revisad[oa]s?|revisou|supervisionou|corrigiu|validou|aprovou|conferiu|checou|editou|revist[oa]s?|revisão|editad[oa]s?|verificad[oa]s?|verificou|verificação|validad[oa]s?|supervisionad[oa]s?|supervisão|aprovad[oa]s?|checad[oa]s?|conferid[oa]s?|corrigid[oa]s?|intervenção humana',
  used: 'utilizad[oa]s?|usad[oa]s?|usei|utilizei|utilizamos|usamos|empregamos|empregad[oa]s?|recorreu|recorremos|ajudou|auxiliou|contribuiu|colaborou|participou|utilizou|usou|contou|apoiou',
  making:
    'redigir|escrever|elaborar|produzir|criar|preparar|gerar|realizar|redação|elaboração|produção|criação|preparação|traduzir|resumir|escrita|estruturar|ordenar|corrigir|melhorar',
  others: '(?:outr[oa]s|últim[oa]s) (?:artigos|notícias|textos|matérias|reportagens)|notícias do dia',
  through: 'por|pela|pelo|com|mediante|via|através|usando|utilizando|partir|auxílio|ajuda|d[aeo]|a cargo',
  forIt: 'para|em',
  to: 'para',
  person:
    'jornalistas?|redator(?:es|a)?|autor(?:es|a)?|equipe|equipa|especialistas?|editor(?:es|a)?|pessoas?|humanos?|que|sobre|fundador(?:es|a)?|alunos|alunas|governo',
  by: 'por|autora?|da redação|texto|escrito por|redação|tradução',
  role: 'redação|redator(?:a)?|repórter|jornalista|colunista|robô|bot|assistente|editor(?:a)?|sistema|autor(?:a)?|mesa',
  source:
    '(?<=tradução automática )d[aeo]|a partir d[eao]s?|basead[oa]s? em|com base (?:em|n[oa]s?)|d[oe] (?:inglês|espanhol|francês|alemão|japonês)',
  nobody: 'ninguém|nenhum (?:humano|editor)|ainda por',
  note: 'atenção|nota|aviso|transparência|importante',
  heading: '\\b(?:uso|aviso|transparência|utilização) .{1,16}\\bIA\\b',
  opens: 'por',
  about: 'sobre',
  tell: '(?:ist[oe]|ess[ea]|est[ea]) é uma?|(?:como) [^:.]{3,40}:',
  filler:
    'o|a|os|as|um|uma|uns|umas|do|da|dos|das|ao|aos|à|às|em|no|na|nos|nas|pelos|pelas|para|e|ou|mas|que|se|é|são|foi|foram|sido|ser|está|pode|podem|não|sem|seu|sua|este|esta|estes|estas|esse|essa|isto|nosso|nossa|como|mais|também|depois|antes|posteriormente|erros?|imprecisões|incorreções|conter|incluir|human[oa]s?|pessoas?|jornalistas?|redator(?:es|a)?|editor(?:es|a)?|editorial|equipe|equipa|fonte|fontes|original|originais|inglês|português|espanhol|francês|alemão|italiano|japonês|dados|oficiais|públicos|informações|informativos?|automático|forma|maneira|ferramentas?|sistema|sistemas|modelo|modelos|tecnologia|assistente|artificial|inteligência|generativa|suporte|parte|partes|totalmente|integralmente|aviso|atenção|transparência|importante|ler|ver|fins|primeiro|leitores|fatos|factos|final|caráter',
});
