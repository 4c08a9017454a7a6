import { said } from '../examples.ts'

export const FIRST_ENGLISH = [
  said(
    'Hi team,\n\nPatch deployed to NDX550421, NDX550422 and M70412 this morning. User config switched to standard user on all three, Dx and RUO.\n\nThanks,\nPriya',
    ['done patch NDX550421 NDX550422 M70412', 'done config both NDX550421 NDX550422 M70412'],
  ),
  said(
    'Dear Sir or Madam,\n\nWe refer to your letter dated 5 April 2023. Please be advised that the instrument with serial number M70413 was scrapped in November 2021 and is therefore no longer at our premises. The remaining instrument, serial number NDX550421, has received the software patch. The change of the user configuration is scheduled for 24 April 2023.\n\nYours faithfully,\nJ. Okafor',
    ['absent patch+config M70413', 'done patch NDX550421', 'planned config'],
    { review: 'may' },
  ),
  said('IT said it was installed.', [], { review: 'must' }),
  said("Can't say it isn't patched, since our IT took care of that.", [], { review: 'must' }),
  said('Not all of our instruments have been patched.', [], { review: 'must' }),
  said('All but one are done: M70414 still needs both steps.', ['done patch+config', 'not-done patch+config M70414'], {
    review: 'may',
  }),
  said('Patch: done\nConfig: done\nModes: Dx & RUO\nSerial: M70412', ['done patch+config both M70412'], {
    review: 'may',
  }),
  said('M70412 – patched 11-Apr-2023, reconfigured 12-Apr-2023\nM70413 – patched 11-Apr-2023, not reconfigured yet', [
    'done patch M70412 M70413',
    'done config M70412',
    'not-done config M70413',
  ]),
  said('We sold M70412 to a broker last summer, M70413 is on loan at the university', [], { review: 'must' }),
  said("I've only just seen your email. We'll get it done next week.", ['planned patch+config'], { review: 'may' }),
  said(
    'Please ignore my email from yesterday, I mixed up the serials. It was NDX550425 that we patched, not NDX550421.',
    ['done patch NDX550425', 'not-done patch NDX550421'],
    { flags: 'retraction' },
  ),
  said('Nope, not patched.', ['not-done patch']),
  said(
    'Nothing to report: no adverse events, no unusual results. Both boxes (M70412/M70413) run the patched version.',
    ['done patch M70412 M70413'],
    { review: 'may' },
  ),
  said('We are a reseller. None of our customers has reported back so far.', [], { review: 'must' }),
  said('Should we patch in RUO mode too if we never use it?', [], { flags: 'question' }),
  said('If the installation goes well tonight, M70412 will be patched.', ['planned patch M70412'], { review: 'may' }),
  said('Great, another update. Of course everything is patched already, what did you expect.', [], { review: 'must' }),
  said('Received with thanks. Forwarded to all staff.', [], { says: 'receipt informed' }),
  said('The patch has been installed on every instrument we have.', ['done patch']),
  said("We don't have any affected instruments.", ['absent patch+config']),
  said('There must be a mistake, M70499 was never ours.', ['absent patch+config M70499'], { review: 'may' }),
  said("Could you please resend the form? The PDF won't open.", [], { flags: 'question' }),
  said('Step 1 complete for both sequencers (NDX550421, M70412). Step 2 complete for NDX550421 only.', [
    'done patch NDX550421 M70412',
    'done config NDX550421',
  ]),
  said("We've had some weird results since the update on M70412, no idea if it is connected.", [], {
    flags: 'adverse-event',
  }),
  said('I left the hospital in January; the new lab manager is Dr Sarah Lin, sarah.lin@stmarys.example.', [], {
    flags: 'wrong-contact',
  }),
  said('patch done config not', ['done patch', 'not-done config']),
  said('STEP 1 AND STEP 2 PERFORMED IN BOTH MODES ON NDX550421 NDX550422 AND NDX550423', [
    'done patch+config both NDX550421 NDX550422 NDX550423',
  ]),
  said('We declined to install it for now as we are in the middle of a clinical trial.', [], { review: 'must' }),
  said(
    'We cannot take NDX550421 offline before the end of May, so the patch will be installed on 1 June.',
    ['planned patch NDX550421'],
    { review: 'may' },
  ),
  // What is meant a person reads.
  said('Our MiSeqDx (M70412) got the patch on 11 April. Our old MiSeq (M01234) is research only.', [], {
    review: 'must',
  }),
  said('Hello, the attached form is signed. Regards', [], { flags: 'missing-attachment' }),
  said("We didn't not do it, it's just that only RUO was done so far on M70413.", [], { review: 'must' }),
  said('Sorry for the late reply. M70412 has been patched and the UCS user is now a standard user; same for M70413.', [
    'done patch+config M70412 M70413',
  ]),
  said(
    'As agreed with your field engineer Mark (case 00123456, phone +44 20 7946 0991), M70412 will be patched during the PM visit on 3 May.',
    ['planned patch M70412'],
  ),
  said(
    'Our instruments were both patched over Easter, but we have since reverted one of them because of a crash.',
    [],
    {
      review: 'must',
    },
  ),
]
