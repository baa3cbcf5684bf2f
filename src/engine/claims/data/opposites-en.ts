/**
 * English words that mean the opposite of each other beside the same figure or name: "rose 12 percent" and "fell
 * 12 percent" are two statements. Each line: one side, then the other.
 */
export const OPPOSITES = `
  rise rose risen increase grow grew growth climb jump surge soar gain expand | fall fell drop decline decrease slump plunge tumble shrink shrank lose lost slide slid
  raise lift hike | cut lower reduce slash
  higher | lower
  export | import
  buy bought purchase acquire | sell sold
  accept agree approve pass back endorse support favour favor | reject refuse decline oppose
  allow permit | ban prohibit forbid bar
  admit confess | deny
  arrest detain catch caught | seek sought hunt
  arrest detain jail imprison custody | release free
  find found rescue | miss
  acquit clear | convict sentence jail charge indict
  win won beat defeat | lose lost
  offer | demand
  impose introduce declare | lift remove scrap abolish
  open reopen | close shut
  start begin began launch | end finish cancel
  hire recruit appoint | sack dismiss
  join | leave left quit
  profit | loss
  revenue turnover income | cost expense
  surplus | deficit
  accelerate | slow
  strengthen | weaken
  ahead | behind
  man | woman
  boy | girl
  son | daughter`;
