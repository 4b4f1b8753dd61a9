// Northamptonshire Children's Trust, as its guidance and process for social care needs advice say it.
// Of each table the first row whose `when` holds decides; of the rows `preparation` all that hold count.
// `row` is the row's number in our decision tables.

profile Northamptonshire
    name     "Northamptonshire Children's Trust"
    source   "Guidance and Process Regarding the Completion of Social Care Needs Advice for an EHC Needs Assessment and for EHCP Annual Reviews"
    follows  NCT
    form     "northamptonshire.docx"
    council  West "northamptonshire.docx"
    council  North "northamptonshire.docx"
    kinds    advice
    purposes needs assessment, annual review, re-assessment, closure, tribunal

    // Of the questions in docs/checklist.md those without whose answer nothing is final; the others are for whoever signs and audits.
    waits for achievable, builds-on-what-works, unique, concerns-in-outline, areas-of-need

    open by  "child in need", "child protection", "child in care", "looked after", "care plan", "pathway plan",
             "Early Help assessment", "Early Help plan", "social work assessment", "child and family assessment",
             "family support plan", "supervision order"
    not open by "short breaks", "short break"

    label service a as "practical assistance in the home"
    label service b as "recreational and educational facilities at home and outside the home"
    label service c as "assistance with travel to access facilities in the community"
    label service d as "special equipment and adaptations to the home"
    label service e as "facilitating the taking of holidays"
    label service f as "meals at home or elsewhere"
    label service g as "a telephone and any special equipment necessary"
    label service h as "non-residential short breaks"
    label area work-related activity as "employment"
    label area independent living as "independent living and housing"
    label area community participation as "inclusion and participation in the community"

holidays England

services led "Child and Family Support Service", "Disabled Children's Team", "Northamptonshire Children's Trust", "NCT",
             "children's social care", "Multi Agency Safeguarding Hub"
services health    "NHS", "health", "hospital", "CAMHS", "GP", "health visitor", "school nurse", "paediatrician",
                   "occupational therapy", "physiotherapy", "speech and language therapy"
services education "Educational Psychology Service", "educational psychologist", "SENCO", "teaching assistant"
services universal "school", "nursery", "college", "children's centre", "pre-school", "academy"

// ---- Who writes (DT-3)

route nobody because "Plans are for ages 0 to 25; the request is not valid"
    row    3.10
    when   over 25
    source "NCT, section 2"
route allocated written by allocated "Social Worker", "Child and Family Support Service", "Lead Professional" signed by "team manager", "service manager"
    row    3.1
    when   purpose needs assessment and allocated
    because "The allocated worker writes; the Multi Agency Safeguarding Hub sends the template"
    source "NCT, section 7 (c)"
route undecided because "The child is open but nobody is allocated: the guidance does not say who writes, so a person decides"
    row    3.5
    when   purpose needs assessment and open and not allocated
    source "NCT, section 7"
route previous written by "previously allocated Social Worker", "previously allocated social work team", "Child and Family Support Service" signed by "team manager", "service manager"
    row    3.2
    when   purpose needs assessment and not open and closed within 3 months
    because "The case was closed within the last 3 months, so the worker or team of then writes"
    source "NCT, section 7 (b)"
route hub written by "Multi Agency Safeguarding Hub", "MASH"
    row    3.3
    when   purpose needs assessment and not open and known and not closed within 3 months
    because "The case was closed more than 3 months ago, so the Multi Agency Safeguarding Hub completes the relevant sections"
    source "NCT, section 7 (b)"
route hub written by "Multi Agency Safeguarding Hub", "MASH"
    row    3.4
    when   purpose needs assessment and not open and not known
    because "The child was never known, so the Multi Agency Safeguarding Hub completes the relevant sections; professionals who know the family may contribute"
    source "NCT, section 7 (b)"
route allocated written by allocated "Social Worker", "Child and Family Support Service", "Lead Professional" signed by "team manager", "service manager"
    row    3.6
    when   purpose annual review and under 18 and allocated
    because "The allocated worker or lead professional brings the advice up to date, and attends"
    source "NCT, section 8"
route undecided because "Nobody is allocated: the guidance does not say who writes for an annual review, so a person decides"
    row    3.7
    when   purpose annual review and under 18 and not allocated
    source "NCT, section 8"
route undecided because "The guidance does not say who writes for an annual review at 18 or over, so a person decides; adult social care is likely, and its plan goes to H2"
    row    3.8
    when   purpose annual review and 18 or over
    source "NCT, section 8"
route undecided because "The guidance does not say who writes for a re-assessment, a closure or a tribunal, so a person decides"
    row    3.9
    when   purpose re-assessment, tribunal, closure
    source "NCT, sections 7 and 8"

// ---- When it is due (DT-6); a row with `then` is applied after the others

deadline needs assessment 15 working days from received
    row    6.7
    when   not open and not closed within 3 months
    late   error
    source "NCT, section 7 (b)"
deadline needs assessment earlier of 6 weeks from agreed to assess and 6 weeks from requested
    row    6.9
    when   not open and closed within 3 months
    late   warning
    because "The set timescale for a case closed within the last 3 months is that of an allocated worker"
    source "NCT, section 7 (b)"
deadline needs assessment earlier of 6 weeks from agreed to assess and 6 weeks from requested
    row    6.8
    late   error
    source "NCT, sections 3 and 7 (c)"
deadline annual review 1 day before meeting
    row    6.11
    late   error
    source "NCT, section 8"
deadline re-assessment, closure, tribunal none
    row    6.12
    because "The guidance sets no time; a person enters the date"
    source "NCT, sections 7 and 8"
deadline needs assessment then earlier of that and form due
    row    6.10
    because "The date for completion on the request form governs where it is earlier"
    source "NCT, section 7 (c)"

// ---- H1 or H2 (DT-5)

place in neither
    row    5.1
    when   health or education
    because "H1 and H2 hold social care provision only; of joint funding only the social care part"
    source "NCT, section 5"
place held back
    row    5.2
    when   not funded
    because "Funding is authorised before a provision is included"
    source "NCT, section 5"
place in H2
    row    5.3
    when   18 or over
    because "H1 is only for a child under 18; an Adult Care and Support Plan goes into H2"
    source "NCT, section 5"
place in H2
    row    5.4
    when   direct payments
    because "Support by direct payment stands in H2"
    source "NCT, section 5"
place in H2
    row    5.5
    when   overnight
    because "Overnight short breaks stand in H2"
    source "NCT, section 5"
place in H2
    row    5.6
    when   not related to disability
    because "What arises from special educational needs but not from a disability stands in H2"
    source "NCT, section 5"
place in H2
    row    5.7
    when   not listed service
    because "H1 holds only the services listed (a) to (h); visits, reviews, core groups and placement stand in H2"
    source "NCT, section 5"
place in H2
    row    5.8
    when   short term
    because "Short-term support because of present circumstances is given under section 17 and stands in H2"
    source "NCT, section 5"
place in H1
    row    5.9
    when   eligible
    because "A listed service for which the child was found eligible under section 2 stands in H1"
    source "NCT, section 5"
place in H2
    row    5.10
    because "Without a decision that the child is eligible under section 2 it stands in H2 if reasonably required, else it is left out"
    source "NCT, section 5"

// ---- Agreement (DT-7)

agreement by the child, the family evidence "the day they were told", "the day they agreed", "the final advice shown to them first"
    row    7.6
    when   able to give a view
    because "Child, young person and family know what is shared and agree to it; from 16 a capacity decision is recorded where the young person cannot decide"
    source "NCT, sections 3, 4 and 6"
agreement by the family evidence "why the child does not agree", "the day they were told", "the day they agreed", "the final advice shown to them first"
    row    7.7
    when   not able to give a view
    because "The child cannot give a view: the family agrees, and the reason is recorded; from 16 with the capacity decision"
    source "NCT, sections 3, 4 and 6"

// ---- Preparation for adulthood (DT-8); all rows that hold count

preparation nothing
    row    8.3
    when   under 14 and year under 9
    source "NCT, section 4"
preparation needs
    row    8.4
    when   under 14 and year 9 or above
    source "NCT, section 4"
preparation anticipated needs
    row    8.5
    when   14 or over
    source "NCT, sections 3 and 8"
preparation provision
    row    8.5
    when   14 or over and purpose annual review
    source "NCT, section 8"
preparation needs
    row    8.6
    when   14 or over and year 9 or above
    source "NCT, section 4"
preparation remark
    row    8.7
    when   under 14 and age at next review 14 or over
    when   year under 9 and year at next review 9 or over
    because "The young person turns 14, or enters year 9, before the next review"
    source "NCT, sections 3 and 4"

// ---- Where a need goes (DT-9)

disposition stop
    row    9.1
    when   declined and threshold met
    because "Support was declined and the threshold is met: a statutory assessment comes first"
    source "NCT, section 4"
disposition declined
    row    9.2
    when   declined and not threshold met
    because "Support was declined and the threshold is not met: there is no provision"
    source "NCT, section 4"
disposition blocked
    row    9.3
    when   declined and threshold met not said
    because "Support was declined, and whether the threshold is met is not answered"
    source "NCT, section 4"
disposition section D
    row    9.4
    when   provision meets it and not met otherwise
    source "NCT, section 4"
disposition split
    row    9.5
    when   provision meets it and met otherwise
    because "Part is met otherwise: two needs, or section D with the other part told in prose"
    source "NCT, section 4"
disposition met otherwise
    row    9.6
    when   not provision meets it and met otherwise
    source "NCT, section 4"
disposition nowhere
    row    9.7
    because "Nobody meets the need; a referral is needed"
    source "NCT, section 5"

// ---- Who authorises (DT-10)

authorisation by "team manager", "service manager" writes "the day", "the role"
    row    10.4
    when   written by "Social Worker", "Child and Family Support Service", "Lead Professional"
    because "The team manager assures the quality, the service manager approves"
    source "NCT, sections 3, 7 (f) and 9"
authorisation undecided
    row    10.5
    because "The guidance does not say who authorises; the role is recorded"
    source "NCT, sections 7 (b) and 9"

// ---- The sections of the form (DT-11)

sections annual review
    row      11.8
    requires header, reason, method, current involvement
    requires views, family views, needs, section 2, outcomes, provision, progress
    requires aspirations "in two groups, where that helps"
    requires consent, authorisation
    requires adulthood when 14 or over
    requires adulthood when year 9 or above
    offers   previous involvement, professionals, adulthood, strengths, needs met otherwise
    source   "NCT, section 8"
sections needs assessment, re-assessment, closure, tribunal
    row      11.7
    when     not open and not closed within 3 months
    requires header, reason, method, needs, consent, authorisation
    requires previous involvement "only what is relevant"
    offers   professionals, views, family views, aspirations, adulthood, strengths, needs met otherwise, section 2, outcomes, provision
    source   "NCT, section 7 (b)"
sections needs assessment, re-assessment, closure, tribunal
    row      11.6
    requires header, reason, method, current involvement
    requires previous involvement "only what is relevant"
    requires views, family views, needs, section 2, outcomes, provision
    requires aspirations "in two groups, where that helps"
    requires consent, authorisation
    requires adulthood when 14 or over
    requires adulthood when year 9 or above
    offers   professionals, adulthood, strengths, needs met otherwise
    source   "NCT, sections 3 to 5"
