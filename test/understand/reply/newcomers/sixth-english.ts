import { said } from '../examples.ts'

export const SIXTH_ENGLISH = [
  said('The patch was installed on M70531 but had to be rolled back the same day.', [], {
    review: 'must',
  }),
  said('Microsoft updates have been installed on M70531 and M70532.', [], { review: 'must' }),
  said('Please confirm that the patch has been installed on M70531.', [], { flags: 'question' }),
  said('You say the patch is installed on M70531. It is not.', ['not-done patch M70531'], { review: 'may' }),
  said('I have no evidence that the patch was installed on M70531.', [], { review: 'must' }),
  said('M70531 has been patched, unlike M70532.', ['done patch M70531', 'not-done patch M70532'], { review: 'may' }),
  said('Neither M70531 nor M70532 has been patched.', ['not-done patch M70531 M70532']),
  said('Not only M70531 but also M70532 has been patched.', ['done patch M70531 M70532'], { review: 'may' }),
  said('M70531 and M70532 were to be patched yesterday.', [], { review: 'must' }),
  said('We patched the wrong instrument, M70531 instead of M70532.', [], { review: 'must' }),
  said('We have not received the notice itself, only your reminder.', [], { review: 'may' }),
  said('Received with thanks. Users will be informed at the next staff meeting.', [], {
    says: 'receipt',
    review: 'may',
  }),
  said('M70531 has not been sold, it is still in use but not patched.', ['not-done patch M70531'], { review: 'may' }),
  said('Patch installed on M70531: no', ['not-done patch M70531']),
  said(
    'Step 1: M70531 yes, M70532 no. Step 2: no for both.',
    ['done patch M70531', 'not-done patch M70532', 'not-done config M70531 M70532'],
    { review: 'may' },
  ),
  said('Apart from RUO mode everything has been done on M70531.', [], { review: 'must' }),
  said('M70531 ✅ M70532 ❌', [], { review: 'must' }),
  said('👍', [], { review: 'may' }),
  said('Patch: n/a\nConfig: n/a', [], { review: 'must' }),
  said('M70531 and M70532 have been patched and not patched respectively.', [], { review: 'must' }),
  said('The patch had been installed on M70531 before the hard drive was replaced.', [], { review: 'must' }),
  said('No patients were harmed. Patch installed on M70531.', ['done patch M70531'], { review: 'may' }),
  said(
    'The update was successfully rolled out to all four of our MiSeqDx instruments (M70531 to M70534).',
    ['done patch M70531 M70532 M70533 M70534'],
    { says: 'miseqdx' },
  ),
  said('Sure, I will shut down the whole lab for you. Not.', [], { review: 'must' }),
  said('I must correct myself, both steps are complete on M70531 only.', ['done patch+config M70531'], {
    flags: 'retraction',
  }),
]
