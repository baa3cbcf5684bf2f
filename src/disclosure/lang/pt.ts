/** Portuguese. */
import { models } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:artigo|texto|conteúdo|matéria|notícia|resumo|publicação|reportagem|página|tradução|documento|post|coluna|análise|peça|nota|relato|boletim|título|descrição|versão|guia|crônica|crónica|entrevista|informação)';

export const pt: LanguagePack = {
  id: 'pt',
  spaced: true,
  self: `(?:est[ea]|ess[ea]|o\\spresente|a\\spresente)\\s${content}|(?:uma\\s)?parte\\s(?:do\\sconteúdo\\s)?d(?:este|esta|esse|essa)\\s${content}|d(?:este|esta|esse|essa)\\s${content}|(?:o|a|os|as)\\s${content}s?\\s(?:acima|abaixo|a\\sseguir)|partes\\sd(?:este|esta)\\s${content}`,
  bare: `(?:o\\s|a\\s|os\\s|as\\s)?${content}s?`,
  ai: `I\\.?A\\.?|inteligência\\sartificial|AI|ferramentas?\\sde\\s(?:IA|inteligência\\sartificial)|modelos?\\sde\\slinguagem|algoritmos?|rob[ôo]s?|bots?|${models}`,
  auto: 'automaticamente|de\\s(?:forma|maneira)\\sautom(?:ática|atizada)',
  made: '(?:gerad[oa]s?|escrit[oa]s?|redigid[oa]s?|produzid[oa]s?|criad[oa]s?|elaborad[oa]s?|feit[oa]s?|desenvolvid[oa]s?|editad[oa]s?|preparad[oa]s?|compost[oa]s?|assistid[oa]s?|compilad[oa]s?|adaptad[oa]s?|reescrit[oa]s?|reformulad[oa]s?|confeccionad[oa]s?|realizad[oa]s?|obtid[oa]s?)|utilizou|usou|escreveu|gerou',
  translated: 'traduzid[oa]s?|tradução',
  summarised: 'resumid[oa]s?|sintetizad[oa]s?',
  helped:
    'com\\s(?:a\\s|o\\s)?(?:ajuda|auxílio|assistência|apoio|suporte|colaboração)|assistid[oa]s?|assistência|apoio|em\\sparte|parcialmente|parte\\sd',
  summary: 'resumo|síntese|destaques',
  label:
    '(?:conteúdo|artigo|texto|resumo|matéria|tradução)\\s(?:gerad[oa]|escrit[oa]|produzid[oa]|criad[oa]|feit[oa]|redigid[oa])\\s(?:por|com|pela)\\s(?:a\\s|ajuda\\sde\\s|auxílio\\sde\\s)?(?:IA|inteligência\\sartificial)|(?:gerad[oa]|escrit[oa]|traduzid[oa]|produzid[oa])\\s(?:por|com|pela)\\s(?:a\\s|ajuda\\sde\\s|auxílio\\sde\\s)?(?:IA|inteligência\\sartificial)',
  negation: 'não|sem|nunca|nenhuma?|nem|em\\svez\\sde',
  unreal:
    'proibid[oa]|treinar|treinamento|treino|se|deve|devem|deveria|poderia|pode|podem|quando|como|será|serão|seria',
  media: 'imagens?|imagem|fotos?|fotografias?|ilustraç(?:ão|ões)|vídeos?|áudio|voz|gráficos?',
  notMaker: 'empresas?|setor|indústria|instituto|lei|pesquisa|agentes?',
  topic: 'explica|trata|aborda|descreve|analisa|fala|mostra|explora',
  reviewed:
    '(?:revisad[oa]s?|editad[oa]s?|verificad[oa]s?|validad[oa]s?|supervisionad[oa]s?|aprovad[oa]s?|checad[oa]s?)[\\s\\p{L},]{0,30}(?:por|pela|pelo)|supervisão|revisão\\s(?:humana|editorial)',
  unreviewed: 'sem\\s(?:revisão|supervisão|verificação)|não\\s(?:foi\\s)?(?:revisad[oa]|verificad[oa])',
  used: 'utilizad[oa]s?|usad[oa]s?|utilizamos|usamos|empregamos|empregad[oa]s?|recorreu|recorremos|ajudou|auxiliou|contribuiu|participou|utilizou|usou',
  making:
    'redigir|escrever|elaborar|produzir|criar|preparar|gerar|realizar|redação|elaboração|produção|criação|preparação|traduzir|resumir|escrita',
  through: 'por|pela|pelo|com|mediante|via|através|usando|utilizando|partir|auxílio|ajuda',
  person:
    'jornalistas?|redator(?:es|a)?|autor(?:es|a)?|equipe|equipa|especialistas?|editor(?:es|a)?|que|sobre|fundador(?:es|a)?',
  by: 'por|autora?|da\\sredação|texto',
};
