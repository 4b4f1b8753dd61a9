// Swindon Borough Council, as its practice standards of September 2022 say it.
// Of each table the first row whose `when` holds decides; the rows `ask` decide for each service by itself,
// and of the rows `preparation` all that hold count. `row` is the row's number in our decision tables.

profile Swindon
    name     "Swindon Borough Council"
    source   "Practice Standards for Children's Early Help and Social Care Services, September 2022"
    follows  Swindon 2022
    wording  Swindon
    form     "swindon.docx"
    kinds    advice, information, holding advice
    purposes needs assessment, re-assessment, annual review, closure, tribunal

    // Of the questions in docs/checklist.md those without whose answer nothing is final; the others are for whoever signs and audits.
    waits for graduated-response, documents-screened, childs-views-complete, familys-views-complete, achievable, proportionate,
              found-in-the-record

    // An assessment or plan led by the authority makes a child open; a short breaks service alone does not.
    open by  "child in need", "child protection", "child in care", "looked after", "care plan", "pathway plan",
             "Early Help assessment", "Early Help plan", "social work assessment",
             "child and family assessment", "single assessment", "statutory assessment", "supervision order"
    not open by "short breaks", "short break"

    // Each term so many advices are drawn by lot and audited (Quality assurance framework).
    audits   6 in November, March, July

    label service a as "practical assistance in the home"
    label service b as "recreational and educational facilities at home and outside the home"
    label service c as "assistance in travelling to facilities"
    label service d as "adaptations to the home"
    label service e as "facilitating the taking of holidays"
    label service f as "meals at home or elsewhere"
    label service g as "a telephone and any special equipment necessary"
    label service h as "non-residential short breaks"

holidays England

// ---- The services, by who leads them (Ongoing social care provision, and the appendix)

services led "Aiming High", "Edge of Care Service", "Family Service", "Family Group Conference Service", "Parenting Hub",
             "Therapeutic Social Workers", "U-Turn", "UTURN", "Youth Engagement Service", "Youth Justice Service",
             "Disabled Children's Team", "Children's Services", "Early Help Hub", "Positive Futures", "Transitions Service",
             "Local Authority"
services commissioned "Lighthouse", "Safe Families", "SMASH Wellbeing", "STEP", "Swindon Carers"
services partnership  "Dorset and Wiltshire Fire and Rescue Service", "Wiltshire Police Service", "SWIFT"
services health       "NHS", "health", "hospital", "CAMHS", "GP", "health visitor", "school nurse", "paediatrician",
                      "occupational therapy", "physiotherapy", "speech and language therapy"
services education    "Educational Psychology Service", "educational psychologist", "SENCO", "teaching assistant"
services universal    "school", "nursery", "college", "children's centre", "pre-school", "academy"

// ---- Which services are asked (DT-1)

ask "Children's Services" for information, advice
    row    1a
    when   under 18
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask "Children's Services" for information, advice
    row    1a
    when   18 to 25 and open to "Positive Futures"
    because "Care leavers open to Positive Futures are known to Children's Services up to 25"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not "Children's Services"
    row    1a
    when   18 to 25
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not "Children's Services"
    row    1a
    when   over 25
    because "Plans are for ages 0 to 25; the request is not valid"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"

ask not "Adult Services"
    row    1b
    when   under 14
    because "The Transitions Service begins at 14; to be open to it before is a mistake in the record"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask "Adult Services" for information, advice
    row    1b
    when   14 to 17 and open to "Transitions"
    optional when purpose annual review
    because "Asked as well as Children's Services, not instead of them"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not "Adult Services"
    row    1b
    when   14 to 17
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask "Adult Services" for information, advice
    row    1b
    when   18 to 25
    optional when purpose annual review
    because "Asked for everyone aged 18 or over, also when Children's Services are asked"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not "Adult Services"
    row    1b
    when   over 25
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"

ask not "Adopt Thames Valley"
    row    1c
    when   over 25
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not "Adopt Thames Valley"
    row    1c
    when   not legal status adopted, special guardianship
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask "Adopt Thames Valley" for information
    row    1c
    when   legal status adopted, special guardianship
    optional when purpose annual review
    because "Asked for information for every child adopted or under a special guardianship order"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask "Adopt Thames Valley" for advice
    row    1c
    when   legal status adopted, special guardianship and open to "Adopt Thames Valley"
    optional when purpose annual review
    because "Asked for advice too if the child is open to it"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not "Adopt Thames Valley" for advice
    row    1c
    when   legal status adopted, special guardianship
    because "Asked for information only where the child is not open to it"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"

ask others for information, advice
    row    1d
    when   under 26 and reasonable
    optional when purpose annual review
    because "Any other service that the parent or young person names is asked if reasonable"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not others
    row    1d
    when   under 26 and not reasonable
    because "It is not reasonable to ask it; the reason is recorded"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
ask not others
    row    1d
    when   over 25
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"

// ---- Who writes, and who signs (DT-2)

route nobody because "Children's Services are not asked"
    row    2.1
    when   not asked "Children's Services"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"

route open written by allocated "Social Worker", "Lead Professional"
    row    2.2
    when   kind information and open
    because "The child is open, so the allocated social worker or lead professional gives the information"
    source "Swindon 2022, Social care information"
route hub written by "Early Help Hub"
    row    2.3
    when   kind information and not open
    because "The child is not open, so the Early Help Hub gives the information"
    source "Swindon 2022, Social care information"

route open written by allocated "Social Worker", "Lead Professional" signed by "the writer's manager"
    row    2.4
    when   purpose needs assessment, re-assessment and open
    because "The child is open, so the allocated social worker or lead professional writes"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
route hub written by "Early Help Hub" signed by "Social Worker in the Early Help Hub"
    row    2.5
    when   purpose needs assessment, re-assessment and not open and not statutory assessment
    because "The child is not open, so the Early Help Hub writes"
    source "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)"
route hub written by "Early Help Hub" as holding advice signed by "Social Worker in the Early Help Hub" updated by "Social Worker"
    row    2.6
    when   purpose needs assessment, re-assessment and not open and statutory assessment
    because "A statutory assessment is needed: the Early Help Hub sends holding advice in time, the allocated social worker updates it"
    source "Swindon 2022, Overview of processes for contributing social care information and advice"

route open written by allocated "Social Worker", "Lead Professional" signed by "the writer's manager"
    row    2.7
    when   purpose annual review and open
    because "The child is open, so the allocated social worker or lead professional writes, whatever the school year"
    source "Swindon 2022, Annual Review"
route hub written by "Early Help Hub" signed by "Social Worker in the Early Help Hub"
    row    2.8
    when   purpose annual review and not open and year 1, 5, 9 and consent to ask and not statutory assessment
    because "The child is not open and in year 1, 5 or 9, so the Early Help Hub writes, with consent"
    source "Swindon 2022, Annual Review"
route hub written by "Early Help Hub" as holding advice signed by "Social Worker in the Early Help Hub" updated by "Social Worker"
    row    2.8a
    when   purpose annual review and not open and year 1, 5, 9 and consent to ask and statutory assessment
    because "A statutory assessment is needed: the Early Help Hub sends holding advice in time, the allocated social worker updates it"
    source "Swindon 2022, Overview of processes for contributing social care information and advice"
route nobody because "Consent to ask was refused; that is recorded"
    row    2.9
    when   purpose annual review and not open and year 1, 5, 9 and not consent to ask
    source "Swindon 2022, Annual Review"
route undecided because "The child is not open and not in year 1, 5 or 9: no route is named; a person decides where a need is identified"
    row    2.10
    when   purpose annual review and not open
    source "Swindon 2022, Annual Review"

route open written by allocated "Social Worker", "Lead Professional" signed by "the writer's manager"
    row    2.11
    when   purpose tribunal and origin needs assessment, re-assessment and open
    because "A tribunal goes by the route of the needs assessment it springs from, and the child is open"
    source "Swindon 2022, Annual Review"
route hub written by "Early Help Hub" signed by "Social Worker in the Early Help Hub"
    row    2.11
    when   purpose tribunal and origin needs assessment, re-assessment and not open and not statutory assessment
    because "A tribunal goes by the route of the needs assessment it springs from, and the child is not open"
    source "Swindon 2022, Annual Review"
route hub written by "Early Help Hub" as holding advice signed by "Social Worker in the Early Help Hub" updated by "Social Worker"
    row    2.11
    when   purpose tribunal and origin needs assessment, re-assessment and not open and statutory assessment
    because "A tribunal goes by the route of the needs assessment it springs from, and a statutory assessment is needed"
    source "Swindon 2022, Annual Review"
route open written by allocated "Social Worker", "Lead Professional" signed by "the writer's manager"
    row    2.12
    when   purpose tribunal and origin annual review and open
    because "A tribunal goes by the route of the annual review it springs from, and the child is open"
    source "Swindon 2022, Annual Review"
route hub written by "Early Help Hub" signed by "Social Worker in the Early Help Hub"
    row    2.12
    when   purpose tribunal and origin annual review and not open and year 1, 5, 9 and consent to ask and not statutory assessment
    because "A tribunal goes by the route of the annual review it springs from: not open, and year 1, 5 or 9"
    source "Swindon 2022, Annual Review"
route hub written by "Early Help Hub" as holding advice signed by "Social Worker in the Early Help Hub" updated by "Social Worker"
    row    2.12
    when   purpose tribunal and origin annual review and not open and year 1, 5, 9 and consent to ask and statutory assessment
    because "A tribunal goes by the route of the annual review it springs from, and a statutory assessment is needed"
    source "Swindon 2022, Annual Review"
route undecided because "A court order is not refused for lack of a route: a person decides who answers it"
    row    2.12
    when   purpose tribunal and origin annual review and not open
    source "Swindon 2022, Annual Review"
route undecided because "A tribunal goes by the route of what it springs from, and the advice does not say what that is"
    row    2.12a
    when   purpose tribunal and origin not said
    source "Swindon 2022, Annual Review"

route open written by allocated "Social Worker", "Lead Professional" signed by "the writer's manager"
    row    2.13
    when   purpose closure and open and plan in force and provision
    because "The plan holds provision in H1 or H2, so whoever was allocated until closure writes"
    source "Swindon 2022, Use and consideration of EHCPs"
route undecided signed by "the writer's manager" because "Whether closing advice is needed where H1 and H2 hold nothing is not clear: a person decides"
    row    2.14
    when   purpose closure and open and plan in force and not provision
    source "Swindon 2022, Social care advice"
route nobody because "The child has no plan, so there is nothing to advise on at closure"
    row    2.15
    when   purpose closure and open and not plan in force
    source "Swindon 2022, Use and consideration of EHCPs"
route nobody because "The child is not open, so there is nothing to close"
    row    2.16
    when   purpose closure and not open
    source "Swindon 2022, Use and consideration of EHCPs"

// ---- When it is due (DT-6)

deadline information 10 working days from received
    row    6.1
    late   warning
    source "Swindon 2022, Social care information"
deadline 6 weeks from received
    row    6.3
    when   kind holding advice and purpose needs assessment, re-assessment
    late   warning
    because "Holding advice is due when the advice is that it stands in for"
    source "Swindon 2022, Overview of processes for contributing social care information and advice"
deadline later of 4 weeks from requested and 11 working days before meeting
    row    6.3
    when   kind holding advice and purpose annual review
    late   warning
    because "Holding advice is due when the advice is that it stands in for"
    source "Swindon 2022, Overview of processes for contributing social care information and advice"
deadline needs assessment, re-assessment 6 weeks from received
    row    6.2
    late   error
    source "Swindon 2022, Social care advice"
deadline annual review later of 4 weeks from requested and 11 working days before meeting
    row    6.4
    late   warning
    source "Swindon 2022, Social care advice"
deadline closure on closure
    row    6.5
    late   warning
    source "Swindon 2022, Social care advice"
deadline tribunal as ordered
    row    6.6
    late   error
    source "Swindon 2022, Social care advice"

// ---- H1 or H2 (DT-4)

place in neither
    row    4.1
    when   not led by the authority
    because "H1 and H2 hold only what the authority leads; this belongs under needs met otherwise"
    source "Swindon 2022, Ongoing social care provision"
place in H2
    row    4.2
    when   18 or over
    because "H1 is only for a child under 18"
    source "Swindon 2022, Ongoing social care provision"
place in H2
    row    4.3
    when   not section 2
    because "H1 holds only what results from section 2 of the Chronically Sick and Disabled Persons Act 1970"
    source "Swindon 2022, Ongoing social care provision"
place in H2
    row    4.4
    when   not listed service
    because "H1 holds only the services listed (a) to (h)"
    source "Swindon 2022, Ongoing social care provision"
place in H2
    row    4.5
    when   overnight
    because "Overnight breaks never stand in H1; only non-residential short breaks are listed"
    source "Swindon 2022, Ongoing social care provision"
place in H1
    row    4.6
    because "A listed service for a child under 18 that results from section 2 stands in H1"
    source "Swindon 2022, Ongoing social care provision"

// ---- Consent (DT-7)

agreement by nobody evidence "the SEND Privacy Notice is named"
    row    7.1
    when   kind information
    because "No separate consent is asked for; the SEND Privacy Notice covers it"
    source "Swindon 2022, Social care information"
agreement by those with parental responsibility evidence "explicit or implied", "how it was gained", "the day"
    row    7.2
    when   under 16
    because "Under 16 those with parental responsibility agree, each accounted for"
    source "Swindon 2022, Social care advice"
agreement by the young person evidence "explicit or implied", "how it was gained", "the day"
    row    7.3
    when   16 or over and capable
    because "From 16 the young person agrees, where capable of deciding about their own care"
    source "Swindon 2022, Social care advice"
agreement undecided evidence "the capacity decision", "the basis for sharing", "who decided"
    row    7.4
    when   16 or over and not capable
    because "The standards name nobody who agrees for a young person who cannot decide: the capacity decision and the basis are recorded"
    source "Swindon 2022, Social care advice"
agreement blocked
    row    7.5
    when   16 or over and capable not said
    because "From 16 it must be said whether the young person can decide about their own care"
    source "Swindon 2022, Social care advice"

// ---- Preparation for adulthood (DT-8); all rows that hold count

preparation areas considered
    row    8.1
    when   under 14
    source "Swindon 2022, Views, interests and aspirations"
preparation areas, barriers, support, outcomes
    row    8.2
    when   14 or over
    source "Swindon 2022, Views, interests and aspirations"
preparation direct work
    row    8.2
    when   14 or over and not open
    source "Swindon 2022, Social care advice"
preparation remark
    row    8.7
    when   under 14 and age at next review 14 or over
    when   year under 9 and year at next review 9 or over
    because "The young person turns 14, or enters year 9, before the next review"
    source "Swindon 2022, Views, interests and aspirations"

// ---- Where a need goes (DT-9)

disposition stop
    row    9.1
    when   declined and threshold met
    because "Support was declined and the threshold is met: a statutory assessment comes first, the Early Help Hub sends holding advice"
    source "Swindon 2022, Assessment of need"
disposition declined
    row    9.2
    when   declined and not threshold met
    because "Support was declined and the threshold is not met: parents hold responsibility, and there is no provision"
    source "Swindon 2022, Assessment of need"
disposition blocked
    row    9.3
    when   declined and threshold met not said
    because "Support was declined, and whether the threshold is met is not answered"
    source "Swindon 2022, Assessment of need"
disposition section D
    row    9.4
    when   provision meets it and not met otherwise
    source "Swindon 2022, Assessment of need"
disposition split
    row    9.5
    when   provision meets it and met otherwise
    because "Part is met otherwise: two needs, or section D with the other part told in prose"
    source "Swindon 2022, Assessment of need"
disposition met otherwise
    row    9.6
    when   not provision meets it and met otherwise
    source "Swindon 2022, Assessment of need"
disposition nowhere
    row    9.7
    because "Nobody meets the need; a referral is needed"
    source "Swindon 2022, Ongoing social care provision"

// ---- Who authorises (DT-10)

authorisation by "the writer's manager" writes "a comment on the analysis", "a comment on the plan"
    row    10.1
    when   not kind information and written by "Social Worker", "Lead Professional"
    source "Swindon 2022, Social care advice"
authorisation by "Social Worker in the Early Help Hub" writes "a comment on the analysis", "a comment on the plan"
    row    10.2
    when   not kind information and written by "Early Help Hub"
    because "Somebody other than the writer"
    source "Swindon 2022, Social care advice"
authorisation undecided
    row    10.3
    when   kind information
    because "The standards do not say who signs information"
    source "Swindon 2022, Social care information"
authorisation undecided
    because "No route names the writer: whoever decides that decides who signs"
    source "Swindon 2022, Social care advice"

// ---- The sections of the form (DT-11)

sections information
    row      11.1
    requires header, reason, previous involvement, current involvement, professionals
    offers   method
    prompts  authorisation
    source   "Swindon 2022, Social care information"
sections holding advice
    row      11.3
    requires header, reason, method, previous involvement, current involvement, needs, section 2, consent, authorisation
    offers   professionals, views, family views, aspirations, adulthood, strengths, needs met otherwise, outcomes, provision
    source   "Swindon 2022, Overview of processes for contributing social care information and advice"
sections needs assessment, re-assessment, tribunal
    row      11.2
    requires header, reason, method, previous involvement, current involvement
    requires views, aspirations, strengths, needs, needs met otherwise, section 2, outcomes, provision
    requires consent, authorisation
    requires family views when under 16
    requires adulthood when 14 or over
    offers   professionals, family views, adulthood
    source   "Swindon 2022, Glossary and definition of key terms"
sections annual review
    row      11.4
    requires header, reason, method, previous involvement, current involvement
    requires views, aspirations, strengths, needs, needs met otherwise, section 2, outcomes, provision
    requires consent, authorisation
    requires family views when under 16
    requires adulthood when 14 or over
    offers   professionals, family views, adulthood, progress
    source   "Swindon 2022, Glossary and definition of key terms"
sections closure
    row      11.5
    requires header, reason, current involvement, consent, authorisation
    requires provision "to be removed"
    offers   method, previous involvement, professionals, views, family views, needs, needs met otherwise, outcomes, progress
    source   "Swindon 2022, Use and consideration of EHCPs"
