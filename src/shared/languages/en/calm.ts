/** Shown when nothing else can be. Short, calm, and always with a way to a person. */
export const en = {
  title: 'This screen is taking a rest',
  ask: 'Please ask at the front desk. They can help you.',
  emergency: 'Is it an emergency? Tell the staff now, or call {emergencyNumber}.',
}
