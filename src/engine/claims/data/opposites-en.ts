/**
 * English words that tell the opposite of each other beside one and the same figure or name: "rose 12 percent" and "fell
 * 12 percent" are two statements. Each line: one side, then the other.
 */
export const OPPOSITES = `
  rise rose risen increase grow grew growth climb jump surge soar gain expand | fall fell drop decline decrease slump plunge tumble shrink shrank lose lost slide slid
  raise lift hike | cut lower reduce slash
  higher | lower
  export | import
  buy bought purchase acquire | sell sold
  accept approve back endorse | reject refuse decline oppose
  arrest detain catch caught | seek sought hunt
  find found rescue | miss
  acquit clear | convict sentence jail charge indict
  win won beat defeat | lose lost
  open reopen | close shut
  start begin began launch | end finish cancel
  hire recruit | sack dismiss
  join | leave left quit
  profit | loss
  surplus | deficit
  accelerate | slow
  strengthen | weaken`;
