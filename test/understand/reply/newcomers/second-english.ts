import { said } from '../examples.ts'

export const SECOND_ENGLISH = [
  said(
    'Good afternoon,\n\nThank you for your reminder of yesterday. I can report that the software patch was applied to both of our MiSeqDx instruments, serial numbers M70412 and M70413, on Tuesday. On M70412 the user configuration has been changed as well; on M70413 this will be done on Friday 21 April.\n\nWith kind regards,\nDr Siobhan Kelly\nPrincipal Clinical Scientist',
    ['done patch M70412 M70413', 'done config M70412', 'planned config M70413'],
    { says: 'miseqdx' },
  ),
  said('pls close, all instr patched + user changed', ['done patch+config'], { review: 'may' }),
  said('M70412: yes. M70413: no.', [], { review: 'must' }),
  said('We received your letter but have not been able to install the patch yet.', ['not-done patch'], {
    says: 'receipt',
  }),
  said('Our biomed department will take care of this during week 18.', ['planned patch+config'], { review: 'may' }),
  said('Neither the patch nor the user configuration has been applied to NDX550421.', [
    'not-done patch+config NDX550421',
  ]),
  said('It appears the patch went on fine.', [], { review: 'must' }),
  said(
    'The NextSeq was decommissioned two years ago and collected by Illumina.',
    ['absent patch+config nextseq-550dx'],
    { says: 'nextseq-550dx' },
  ),
  said(
    '1. Receipt: confirmed\n2. Users informed: yes\n3. Patch installed: yes, M70412\n4. User configuration: no',
    ['done patch M70412', 'not-done config'],
    { says: 'receipt informed', review: 'may' },
  ),
  said(
    'M70412 and M70413 have had the patch since Monday, M70414 gets it tomorrow.',
    ['done patch M70412 M70413', 'planned patch M70414'],
    { review: 'may' },
  ),
  said('Do not contact me again about this. I retired last year.', [], { flags: 'wrong-contact' }),
  said('We are concerned: an administrator account nobody created showed up on NDX550421.', [], {
    flags: 'suspected-compromise',
  }),
  said('no', [], { review: 'must' }),
  said('Patched? Yes. Reconfigured? Not yet. (M70412)', [], { review: 'must' }),
  // That the others are patched in RUO mode too is not said.
  said(
    'All three MiSeqDx have been patched in Dx mode; RUO mode is outstanding for M70414 only.',
    ['done patch dx miseqdx', 'not-done patch ruo M70414'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('With the exception of M70413, which is away for repair, everything has been patched.', [], { review: 'must' }),
  said('Once our validation is complete we will install the patch.', [], { review: 'may' }),
  said('NDX550421 - patch OK - config OK\nNDX550422 - patch OK - config pending', [
    'done patch NDX550421 NDX550422',
    'done config NDX550421',
    'not-done config NDX550422',
  ]),
  said('I confirm that I have read and understood the notice and have shared it with the whole team.', [], {
    says: 'receipt informed',
  }),
  said('Instrument M70412 was donated to the University of Leeds in 2020.', ['absent patch+config M70412']),
  said(
    "We would rather not stop NDX550425 right now, therefore the patch hasn't been installed on it.",
    ['declined patch NDX550425'],
    { review: 'may' },
  ),
  said("Hi, see my colleague's answer below. Thanks", [], { review: 'may' }),
  said('Job done on 421 and 422.', [], { review: 'must' }),
]
