/** English. */
import { models } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:(?!(?:is|was|has|AI|about)\\s)\\p{L}{2,14}\\s){0,2}(?:article|story|post|piece|text|content|summary|report|page|translation|column|write[-\\s]?up|news\\sitem|newsletter|recap|transcript|material|analysis|overview|brief|briefing|description|review|guide|entry|document|copy|commentary|digest|headline|version|draft)';

export const en: LanguagePack = {
  id: 'en',
  spaced: true,
  self: `(?:this|(?:every|each)(?=\\s\\p{L}{3,12}\\s(?:was|is|has))|the\\s(?:above|following|preceding|present|foregoing))\\s(?:${content})|the\\s(?:${content})\\s(?:above|below)|(?:parts?|portions?|sections?|some)\\sof\\s(?:this|the)\\s(?:${content})|originally\\swritten\\sin\\s\\p{L}{3,20}\\sand|the\\s(?:text|article|story|words?|summary)\\syou\\s(?:have\\sjust\\sread|just\\sread|are\\s(?:reading|about\\sto\\sread))|the\\sreporting\\shere|(?:${content})s?\\s(?:at\\sthe\\stop\\sof|in|on|above|below)\\s(?:this|the)\\s(?:${content})|in\\s(?:preparing|writing|producing|creating)\\sthis\\s(?:${content})`,
  bare: `(?:the\\s)?(?:news\\s)?(?:content|summary|summaries|article|text|translation|article\\ssummary|article\\scontent|headline)`,
  ai: `(?<=\\sby\\s)software|(?:generative\\s|gen)?A\\.?I\\.?|artificial[-\\s]intelligence|(?:large\\s)?language\\smodels?|machine[-\\s]learning|neural\\snetworks?|automated\\s(?:insights|system|process|tools?|journalism|technology)|news\\s?bots?|robots?|bots?|an?\\s(?:algorithm|machine|computer\\sprogram|software)|DeepL|machine\\stranslation|algorithms|automation|${models}`,
  auto: 'auto(?:matically|mated|[-\\s])|machine[-\\s]',
  made: '(?:auto[-\\s]?|co[-\\s]?|re)?(?:generated|written|wrote|produced|created|authored|composed|drafted|compiled|synthesi[sz]ed|prepared|crafted|made|published|curated|edited|rewritten|developed|assembled|put\\stogether|built|organi[sz]ed|narrated|constructed|researched)|(?:was|were)\\sused|generates|writes|produces|creates|used|assisted|enhanced|processed',
  translated: 'translat(?:ed|ion|es)',
  summarised: 'summari[sz](?:ed|es)|condensed',
  helped:
    '(?:with|through)\\s(?:the\\s)?(?:help|assistance|aid|support)|assist(?:ed|ance|ants?|ing)?|(?:with|using)\\s(?:the\\s)?(?:AI|artificial\\sintelligence)\\s(?:assistance|support|help|tools)|tools?\\s(?:was|were)\\sused|in\\spart|partially|partly|parts\\sof|collaboration|co-?written|human\\soversight|helped|drafted|edited',
  summary: 'summar(?:y|ies)|key\\s(?:points|takeaways)|tl;?dr|overview|recap|highlights',
  label:
    '(?:fully\\s|partly\\s|partially\\s|100%\\s)?AI[-\\s](?:generated|written|produced|assisted|created|authored|translated|summari[sz]ed|enhanced|powered\\ssummary|analysis|summary|translation|usage\\snotice|disclosure|content|article)|(?:automated|automatic|machine|AI)\\s(?:translation|summary)|machine[-\\s](?:translated|generated|written)',
  negation:
    "not|never|no|without|isn't|wasn't|weren't|doesn't|didn't|don't|rather\\sthan|instead\\sof|neither|nor|human[-\\s]written|by\\sa\\s(?:person|human)",
  unreal:
    'prohibited|forbidden|train(?:ing)?|mining|said\\sthat|claims?\\sthat|how|if|whether|must|should|shall|will|would|could|can\\sbe|may\\sbe|might|when(?!\\s\\p{L}{3,12}ing\\s)|whenever|how\\sto|unless|expected\\sto',
  media:
    '(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|videos?|audio|voice|narration|podcast|artwork|thumbnail|cover|visuals?)',
  notMaker:
    'agents?|start-?ups?|reporting\\snetwork|accountability|networks?|projects?|grants?|funds?|initiatives?|coverage|newsletters?|beat|series|times|compan(?:y|ies)|firms?|research|researchers?|institute|lab|industry|sector|act|law|policy|chips?|race|boom|bubble|summit|safety|detector|detection|badge',
  topic:
    'explain(?:s|ed)?|explores?|examines?|discuss(?:es|ed)?|describes?|looks\\sat|covers?|tells?|shows?|deals?\\swith|is\\sabout|reports?\\son|asks?|argues?|reviews?|introduces?',
  reviewed:
    '(?:reviewed|edited|checked|fact[-\\s]?checked|verified|approved|supervised|overseen|curated|proofread|validated)\\s(?:and\\s\\p{L}{3,15}\\s)?(?:by|before|for)|human(?:s)?\\s(?:review|oversight|editing|editors?|supervision)|under\\s(?:human|editorial)\\s(?:review|supervision|control)|reviewed\\sby\\shumans?|native\\sEnglish-speaking\\seditor',
  unreviewed:
    '(?:not|never|without)\\s(?:been\\s)?(?:being\\s)?(?:human\\s)?(?:reviewed|review|edited|checked|verified)',
  used: 'used|using|utili[sz]ed|employed|relied\\son|helped?|helps|support(?:ed|s)|contribut(?:ed|es)|assist(?:ed|s)|leveraged|involved|tapped|asked|turned\\sto',
  making:
    '(?:help\\s)?(?:writ(?:e|ing)|draft(?:ing|s)?|prepar(?:e|ing|ation)|creat(?:e|ing|ion)|produc(?:e|ing|tion)|generat(?:e|ing|ion)|compil(?:e|ing)|research(?:ing)?|organi[sz](?:e|ing)|edit(?:ing)?|translat(?:e|ing|ion)|summari[sz](?:e|ing)|compos(?:e|ing)|mak(?:e|ing)|structur(?:e|ing)|reporting|polish(?:ing)?|proofread(?:ing)?)',
  through: 'by|with|using|via|through|from|on|in\\scollaboration',
  person:
    'editors?|reporters?|journalists?|correspondents?|founders?|experts?|authors?|team|staff|writers?|who|committee|council|students?|professors?|company|covers|about',
  by: 'by|author|written\\sby|words\\sby',
};
