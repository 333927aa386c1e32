import { storiesOf } from './story.ts'

/** Own words, from section 4.3 of the facts sheet. */
export const APPOINTMENT_STORIES = storiesOf('appointment', [
  ['4.3/1', 'Calf pulls after two blocks and stops on a bench.', 'walking-pain'],
  ['4.3/2', 'Cramps since the new inhaler.', 'new-medicine'],
  ['4.3/2', 'Cramps since a new blood-pressure pill, and has a bad heart.', 'new-medicine', 'heart-or-water-pill'],
  ['4.3/3', 'A bottle of wine a night, and cramps.', 'alcohol'],
  ['4.3/4', 'Up three times a night with cramps, dozes at work.', 'disturbed-sleep'],
  ['4.3/5', 'Cramps most days and stretching does not help.', 'frequent'],
  ['4.3/5', 'Frequent cramps, and one now and then that eases.', 'frequent now-and-then'],
  ['4.3/6', 'Toes have tingled the same for two months.', 'old-numbness'],
  ['4.3/7', 'Calves have grown thin over the year.', 'thinner-legs'],
  ['4.3/8', 'Both ankles puffy in the evening, no pain.', 'both-legs-swollen'],
  ['4.3/9', 'Shins have turned shiny and bald over months.', 'skin-over-months'],
  ['4.3/10', 'Legs crawl on the sofa until they move.', 'urge-to-move'],
  ['4.3/11', 'Vegan for years and worried about vitamins.', 'may-lack'],
  ['4.3/11', 'Stomach made smaller long ago; wonders about a shortage.', 'may-lack', 'thyroid-or-bowel-surgery'],
  ['4.3/12', 'Kidney disease, wants to buy magnesium. A context alone makes it no emergency.', 'before-pills', 'kidney'],
  ['4.3/13', 'Pregnant, cramps most nights, legs look normal.', 'pregnant-cramps late-pregnancy', 'pregnancy'],
  ['4.3/14', 'Legs cramp in the last hour of dialysis.', 'dialysis', 'kidney'],
  ['A1', 'Takes a quinine tablet each night and feels well.', 'takes-quinine', 'quinine'],
])
