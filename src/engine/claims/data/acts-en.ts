/**
 * English words that news uses for the same act, if everything else in a statement agrees: "struck a train",
 * "crashed into a train". Wider than `SAME_ACT`, which makes words one everywhere; a word may stand in two groups.
 */
export const LIKE_ACTS = `
  strike hit crash collide ram slam | win take claim capture clinch secure earn receive | win beat defeat triumph prevail stun unseat |
  beat defeat overpower overcome rout thrash edge | beat surpass exceed top | fire launch test shoot |
  reach hit total amount stand stood come | reach sign strike agree conclude | authorise authorize approve clear endorse back |
  end snap break halt stop | end finish conclude complete close | place finish come | visit travel go fly | build construct make |
  create found establish form | cut reduce lower slash trim drop | raise increase lift hike | name appoint pick choose select elect |
  name call dub | name crown vote | start begin open launch | open inaugurate | host receive welcome greet | broadcast stream air televise show |
  postpone delay defer put push move reschedule | order instruct direct | charge indict | find discover locate | find conclude rule |
  scale climb ascend | damage wreck destroy ruin hit | publish release issue | reveal unveil announce disclose present |
  join enter | leave depart | return come go | accept agree | discuss debate address raise | demand urge ask call seek |
  warn caution | hold keep maintain | hold stage organise organize host | flee escape | attack bomb strike hit shell |
  honour honor award present give grant | star play appear | last run take go | jail imprison sentence send |
  dismiss drop throw toss | overturn strike struck annul quash | impose levy slap introduce | lift remove scrap end abolish |
  ban forbid prohibit bar | allow permit let enable | confirm verify | plan intend aim want | leave cause inflict | lose suffer |
  land touch arrive | lift launch blast | come hit land make | enter take come | shut close | erupt break start | rise climb reach |
  win gain obtain get | spend invest pay | pay hand | fine order | say state declare | tell inform | think believe |
  hurt injure wound | use employ deploy | employ have | own hold possess | help aid assist support | spread extend expand |
  collapse fall | flood inundate | reject refuse decline | criticise criticize condemn denounce | praise hail laud |
  rescue save | arrest detain | suspect accuse | suspend halt pause | resume restart reopen | pass adopt approve |
  describe call | quit resign leave step | replace succeed | sack fire dismiss oust | fall drop decline | grow rise increase |
  answer respond reply react retaliate | track follow monitor | seize capture take | extend prolong renew | expire end lapse |
  cover span stretch | contain hold include comprise | lead head chair run | mark be | score net | draw attract |
  merge combine | buy acquire purchase | sell offload | fail collapse | kill die claim cost |
  issue grant give award | hand distribute give pass | divert reroute redirect | fear worry dread | celebrate cheer rejoice |
  exclude rule | use serve | cause lead inflict bring trigger | order rule instruct | stop halt suspend block | revive reinstate restore |
  reject turn dismiss | protest demonstrate march rally | investigate probe examine | evacuate clear | shelter take seek |
  ask request want | crowd pack cram | lend borrow | perform sing play | designate name label | board enter | carry have bear |
  stream broadcast | interrupt break suspend | detect find | contaminate pollute foul | apologise apologize regret`;
/** Words for the same act seen from the other side: "A beat B", "B lost to A". Each line: one side, then the other. */
export const CONVERSES = `
  beat defeat win overcome | lose lost
  buy acquire purchase | sell
  present award hand lend | receive accept borrow`;
