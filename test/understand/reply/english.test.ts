import { readAll, said } from './examples.ts'

const DONE = [
  said('Hi,\n\nBoth steps have been completed on M70412 and M70413 in both Dx and RUO mode.\n\nKind regards,\nAnne', [
    'done patch+config both M70412 M70413',
  ]),
  said('All done.', ['done patch+config']),
  said('Patch applied to NDX550421 yesterday.', ['done patch NDX550421']),
  said('Hello, we have patched M70412. The user configuration still needs to be changed.', [
    'done patch M70412',
    'not-done config',
  ]),
  said(
    'M70412 - done\nM70413 - done\nM70414 - scheduled for 20 April',
    ['done patch+config M70412 M70413', 'planned patch+config M70414'],
    { review: 'may' },
  ),
  said(
    'Dear Technical Support,\n\nPlease note the following:\n\n1. NDX550421: patch installed, user configuration changed (Dx and RUO).\n2. NDX550425: patch installed in Dx mode only; RUO mode will follow next week.\n3. M70412: decommissioned in January 2022.\n\nBest regards,\nDr. Helen Marsh\nDirect line: +44 20 7946 0123',
    [
      'done patch NDX550421',
      'done config both NDX550421',
      'done patch dx NDX550425',
      'planned patch ruo NDX550425',
      'absent patch+config M70412',
    ],
    // Whether "Dx and RUO" stands for the patch too, nobody can tell.
    { review: 'may' },
  ),
  said('The patch is on both our instruments, NDX550421 and M70412.', ['done patch NDX550421 M70412']),
  said('There is no instrument left unpatched.', ['done patch']),
  said('None of our instruments remain unpatched.', ['done patch'], { review: 'may' }),
  said('We confirm receipt of the FSN. It was passed on to all relevant staff.', [], { says: 'receipt informed' }),
  said('Received, read and understood.', [], { says: 'receipt' }),
  said('Thanks for letting us know.'),
  said('Thank you, we will look into it.', [], { review: 'may' }),
  said('Noted with thanks.', [], { review: 'may' }),
  said('The instalation of the sofware patch was succesfully completed on M70412', ['done patch M70412']),
  said('M70412, M70413 & M70414 all patched and reconfigured, both modes.', [
    'done patch+config both M70412 M70413 M70414',
  ]),
  said('Step 1: done on all. Step 2: done on all except M70413.', [
    'done patch',
    'done config',
    'not-done config M70413',
  ]),
  said(
    'S/N M70412\nPatch installed: Yes\nUser configuration changed: No',
    ['done patch M70412', 'not-done config M70412'],
    {
      review: 'may',
    },
  ),
  said('IT installed the patch on Friday. Ticket REQ0012345, version 4.0.1.41.', ['done patch']),
  said('I can confirm that our MiSeqDx (M70412) was patched on 11 April 2023 at 10:30.', ['done patch M70412'], {
    says: 'miseqdx',
  }),
  said('Dx mode: patched. RUO mode: not yet.', ['done patch dx', 'not-done patch ruo']),
  said(
    'We have two MiSeqDx, M70412 and M70413. The first has been patched, the second has not.',
    ['done patch M70412', 'not-done patch M70413'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('M70412 to M70415 have been patched, no adverse events observed.', ['done patch M70412 M70413 M70414 M70415']),
  said('Same as above for M70413.', [], { review: 'may' }),
  said('NDX550421 patched. Same for M70412.', ['done patch NDX550421 M70412']),
  said('Everything has been done as per your instructions, you can close our case.', ['done patch+config'], {
    review: 'may',
  }),
]

const NOT_DONE = [
  said('The patch has not been installed yet.', ['not-done patch']),
  said("We haven't had time to install the patch on M70412.", ['not-done patch M70412'], { review: 'may' }),
  said('We are planning to install the patch on NDX550421 in May.', ['planned patch NDX550421']),
  said('Our service engineer will do both steps on 2 May.', ['planned patch+config']),
  said('We cannot interrupt operations on NDX550421 to install the patch.', ['declined patch NDX550421']),
  said('We do not want to stop the instrument at the moment.', ['declined patch+config'], { review: 'must' }),
  said('M70412 was sold to Northmoor Hospital in 2020.', ['absent patch+config M70412']),
  said('We never owned M70412.', ['absent patch+config M70412']),
  said('This instrument (M70412) has been traded in and is no longer on site.', ['absent patch+config M70412']),
  said('We no longer have the MiSeqDx.', ['absent patch+config miseqdx'], { says: 'miseqdx' }),
  said('I believe the patch was installed on M70412.', [], { review: 'must' }),
  said('The patch should be on M70412 by now.', [], { review: 'must' }),
  said('If the patch has been installed, we will let you know.', [], { review: 'must' }),
  said('Not all of them have been patched.', [], { review: 'must' }),
  said('We are not sure whether M70412 has been patched.', [], { review: 'must' }),
  said('Our engineer says that the patch is installed.', [], { review: 'must' }),
  said('We tried to install the patch but it failed with error 1603.', [], { review: 'must' }),
  said('Only one of our two instruments has been patched.', [], { review: 'must' }),
  said('It is not true that M70412 has not been patched.', [], { review: 'must' }),
  said('Hardly any instrument has been patched.', [], { review: 'must' }),
  said('M70412 would have been patched, had the download worked.', [], { review: 'must' }),
  said('The patch was installed on M70412, then rolled back.', [], { review: 'must' }),
  said('Unfortunately the patch could not be installed on M70412.', ['not-done patch M70412'], { review: 'may' }),
  said('We refuse to install anything.', [], { review: 'must' }),
]

const FLAGGED = [
  said('Could you please resend the download link?', [], { flags: 'question' }),
  said('Do we need to repeat step 2 after a software upgrade?', [], { flags: 'question' }),
  said('Patch installed on M70412. What about our MiniSeq?', ['done patch M70412'], { flags: 'question' }),
  said('NDX550421 is a standalone system without internet access. Please send offline instructions.', [], {
    flags: 'offline-instrument',
  }),
  said('I left the lab in March, please contact Jane Roe instead.', [], { flags: 'wrong-contact' }),
  said('Please disregard my earlier reply, M70412 has not been patched.', ['not-done patch M70412'], {
    flags: 'retraction',
  }),
  said('No adverse events have been observed.'),
  said('We have seen no signs of unauthorised access.'),
  said('A patient sample gave a false negative result last week; we do not know whether it is related.', [], {
    flags: 'adverse-event',
  }),
  said('Results are missing from three runs since February.', [], { flags: 'adverse-event' }),
  said('We noticed logins from an IP address we do not know.', [], { flags: 'suspected-compromise' }),
  said('Please see attached.', [], { flags: 'missing-attachment' }),
  said('The completed form is available at https://lab.sharepoint.com/f/123', [], { flags: 'behind-link' }),
  said('MiSeq M01234 has been patched.', [], { flags: 'unknown-serial' }),
  said('Is this e-mail legitimate? It looks like phishing to our IT department.', [], { flags: 'question' }),
  said('Patch installed. Afterwards a run failed and we lost the samples.', ['done patch'], { flags: 'adverse-event' }),
  said('No results have been affected, no incidents.', [], { review: 'may' }),
]

describe('an English reply', () => {
  describe('that says what is done', () => readAll(DONE))
  describe('that says what is not', () => readAll(NOT_DONE))
  describe('for a person', () => readAll(FLAGGED))
})
