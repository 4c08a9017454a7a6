import { said } from '../examples.ts'

export const THIRD_ENGLISH = [
  said(
    'Dear Technical Support Team,\n\nI am writing on behalf of the Genomics Laboratory Hub. We acknowledge the field safety notice and have circulated it to all relevant staff. Of our three instruments, NDX550421 and NDX550422 were patched on 6 April in both Dx and RUO mode, and NDX550425 is due to be patched on 25 April. The user configuration has not been changed on any of them yet.\n\nYours sincerely,\nAisha Rahman',
    ['done patch both NDX550421 NDX550422', 'planned patch NDX550425', 'not-done config NDX550421 NDX550422 NDX550425'],
    { says: 'receipt informed', review: 'may' },
  ),
  said('Software patch installed M70412 11/04/23. Config changed same day.', ['done patch M70412', 'done config'], {
    review: 'may',
  }),
  said('M70412 patched, M70413 sold', ['done patch M70412', 'absent patch+config M70413']),
  said("We haven't got round to it, sorry.", ['not-done patch+config'], { review: 'may' }),
  said('Our engineer tells me that the patch is on all systems.', [], { review: 'must' }),
  said('Everything on your list has been completed for M70412.', ['done patch+config M70412'], { review: 'may' }),
  said('Please take us off your distribution list.', [], { flags: 'wrong-contact' }),
  said('The patch installed without any problems on M70412 but failed on M70413.', [], { review: 'must' }),
  said('M70412 was never connected to a network, so is the patch needed at all?', [], { review: 'must' }),
  said('Read and understood. Both MiSeqDx were patched last Thursday.', ['done patch miseqdx'], {
    says: 'receipt miseqdx',
  }),
  said('Apart from the RUO side of M70413, all is done.', [], { review: 'must' }),
  said(
    'We have one NextSeq 550Dx (NDX550421). It has been patched but not yet reconfigured.',
    ['done patch NDX550421', 'not-done config NDX550421'],
    { says: 'nextseq-550dx', review: 'may' },
  ),
  said('The configuration change on NDX550421 was completed by Dr Mills on 7 April.', ['done config NDX550421']),
  said('We are unable to shut down M70412 at present because of our clinical workload.', [], { review: 'must' }),
  said('To be honest I have no idea what UCS is.', [], { review: 'must' }),
  said('Two patients received wrong reports generated on M70412 in March.', [], { flags: 'adverse-event' }),
  said('All good here, both instruments updated.', ['done patch'], { review: 'may' }),
  said('As stated before, neither NDX550421 nor M70412 belongs to our department.', [], { review: 'must' }),
]
