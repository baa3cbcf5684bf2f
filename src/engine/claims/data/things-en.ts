/** English words by which news counts one and the same thing; a word may stand in two groups. */
export const LIKE_THINGS = `
  award prize trophy honour honor accolade win | nomination nod | summit meeting talks encounter | title crown championship trophy win |
  occasion time | memorandum memoranda mou mous | people person passenger resident citizen life | victim dead fatality death life |
  customer household home user outage | job post position staff worker employee | worker employee staff |
  country nation state | car vehicle | plane aircraft jet | flight departure | ship vessel boat | strike attack raid |
  earthquake quake tremor | match game | film movie | firm company business | student pupil | shop store outlet | house home |
  soldier troop | child kid youngster | vote ballot | seat mandate | lawmaker legislator mp deputy | member country |
  police officer | case infection | point mark | share stock | flat apartment | official officer | doctor physician |
  inquiry investigation probe | trader merchant shopkeeper retailer | supporter fan | offer proposal bid |
  lawyer attorney | lawsuit suit case | ruling verdict judgment judgement decision | deal agreement accord pact treaty |
  regulator watchdog authority | thief burglar robber | rioter protester demonstrator | blaze fire | refuge shelter`;
