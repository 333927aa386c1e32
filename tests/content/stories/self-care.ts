import { storiesOf } from './story.ts'

/** Own words, from section 4.4 of the facts sheet. */
export const SELF_CARE_STORIES = storiesOf('self-care', [
  ['4.4/1', 'A calf cramp last week, gone in two minutes of stretching.', 'now-and-then'],
  ['4.4/1', 'Flew long last week; now and then a short cramp, both legs look alike.', 'now-and-then', 'clot-risk'],
  ['4.4/2', 'First long hike of the year; calf cramped at night.', 'after-exercise'],
  ['4.4/2', 'Stood behind the counter all day, on an old statin, no change of dose.', 'after-exercise'],
  ['4.4/3', 'Calf a bit sore this morning after the cramp.', 'sore-after'],
  ['4.4/4', 'Hot day, thirsty, feels fine.', 'mild-thirst'],
  ['4.4/5', 'Eight months pregnant, short calf cramps, legs look normal.', 'late-pregnancy', 'pregnancy'],
  ['4.4/1', 'Sick kidneys, a short cramp once in a while, nothing else.', 'now-and-then', 'kidney'],
  ['A5', 'Calf cramped while mowing in the heat, gone after ten minutes in the shade.', 'after-exercise'],
  ['A9', 'One calf cramped hard last night, let go in two minutes, looks like the other.', 'now-and-then'],
])
