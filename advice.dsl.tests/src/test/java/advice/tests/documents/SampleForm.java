// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.util.List;

import advice.documents.Form;
import advice.documents.Form.Absent;
import advice.documents.Form.Adulthood;
import advice.documents.Form.Area;
import advice.documents.Form.Aspiration;
import advice.documents.Form.Aspirations;
import advice.documents.Form.Child;
import advice.documents.Form.Closure;
import advice.documents.Form.Consent;
import advice.documents.Form.Contributor;
import advice.documents.Form.Conversation;
import advice.documents.Form.Current;
import advice.documents.Form.Deadline;
import advice.documents.Form.DirectWork;
import advice.documents.Form.Evidence;
import advice.documents.Form.Given;
import advice.documents.Form.Header;
import advice.documents.Form.Holder;
import advice.documents.Form.Interest;
import advice.documents.Form.Involvement;
import advice.documents.Form.Meeting;
import advice.documents.Form.MetOtherwise;
import advice.documents.Form.Method;
import advice.documents.Form.Need;
import advice.documents.Form.OpenTo;
import advice.documents.Form.Outcome;
import advice.documents.Form.Oversight;
import advice.documents.Form.PlanInForce;
import advice.documents.Form.Previous;
import advice.documents.Form.Provision;
import advice.documents.Form.Provisions;
import advice.documents.Form.Report;
import advice.documents.Form.Request;
import advice.documents.Form.Section2;
import advice.documents.Form.Service;
import advice.documents.Form.Shows;
import advice.documents.Form.Strand;
import advice.documents.Form.Submission;
import advice.documents.Form.ThreadRow;
import advice.documents.Form.Tribunal;
import advice.documents.Form.View;
import advice.documents.Form.Views;
import advice.documents.Form.Writer;
import advice.documents.Prose;
import advice.documents.Prose.ListItem;
import advice.documents.Prose.Paragraph;
import advice.documents.Prose.Said;
import advice.documents.Prose.Speech;
import advice.documents.Prose.Words;

/** A believable form about invented people, to be looked at. */
final class SampleForm {

    private SampleForm() {
    }

    static Form sam(boolean draft) {
        return new Form(
                new Header("Swindon Borough Council", "", "Social care advice for an annual review", "Advice",
                        "Annual review", draft ? "Draft" : "Final", "26 March 2026", ""),
                draft,
                new Shows(true, true, true, false, true, true, false, true, true, true, true, true, true, true, true,
                        false, true, true),
                new Absent(Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE,
                        Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE,
                        Prose.NONE, Prose.NONE, draft ? p("Not yet reviewed.") : Prose.NONE),
                new Child("Samira Example", "Sam", "Sam", "14 June 2011", "14", "10", "Oakfield School", "A. Coordinator",
                        "Yes, issued 10 May 2023", "B. Officer", "None", "Autism and epilepsy",
                        "Communication and interaction; a learning difficulty"),
                List.of(new Holder("Amal Example", "Mum"), new Holder("Idris Example", "Dad")),
                List.of(new OpenTo("Child in need plan", "Disabled Children\u2019s Team", "", "12 January 2025"),
                        new OpenTo("Short breaks", "Aiming High", "", "1 September 2025")),
                "",
                List.of(new PlanInForce("Child in need plan", "visits every six weeks", "20 April 2026")),
                new Request("SEND Service", "27 February 2026", "2 March 2026", "", "", ""),
                new Meeting("18 May 2026", "10am", "Oakfield School", "The writer will attend."),
                new Closure("", ""), new Tribunal("", List.of()),
                new Deadline("30 March 2026", "The later of four weeks from the request on 2 March 2026 (30 March 2026) and "
                        + "11 working days before the meeting on 18 May 2026 (30 April 2026)", "Completed in time"),
                new Writer("R. Writer", "Social Worker", "Disabled Children\u2019s Team", "",
                        "Sam is open to Children\u2019s Services, so her social worker writes."),
                List.of(new Contributor("Aiming High", "Inclusion and Outreach Officer", "5 March 2026")),
                new Involvement(
                        p("Advice for the annual review of Sam\u2019s plan. Sam is open to the Disabled Children\u2019s Team "
                                + "under a child in need plan because of the support she needs to be safe outside the home."),
                        Prose.NONE,
                        new Method(List.of(
                                new DirectWork("10 March 2026", "Sam", "At home",
                                        p("Talking mats, with Sam\u2019s own communication book. Sam chose the cards and the "
                                                + "order; breaks after every ten minutes.")),
                                new DirectWork("17 March 2026", "Sam", "Saturday group",
                                        p("Observation of an hour and a half, at arrival, lunch and during cooking."))),
                                List.of(new Report("Short breaks review", "A. Reporter", "12 February 2026"),
                                        new Report("Annual school report", "C. Teacher", "20 January 2026")),
                                List.of(new Conversation("Amal Example", "Mum", "12 March 2026", Prose.NONE),
                                        new Conversation("Idris Example", "Dad", "12 March 2026", Prose.NONE),
                                        new Conversation("D. Nurse", "epilepsy nurse", "16 March 2026",
                                                p("Seizures at night, and who should know what to do."))),
                                List.of()),
                        List.of(new Previous("Early Help assessment", "February 2017", "November 2017",
                                p("Parenting support at home, and a place at a pre-school group for children with autism."),
                                Prose.NONE, Prose.NONE, Prose.NONE)),
                        p("No other social care or early help involvement since birth."),
                        List.of(new Current("Aiming High", "", "1 September 2025", "",
                                p("A Saturday group with one-to-one support."),
                                p("Sam has gone to every Saturday group and now stays for the whole session."), Prose.NONE,
                                "Inclusion and Outreach Officer", "5 March 2026")),
                        ""),
                List.of(),
                new Views(
                        List.of(new View("Friends", "Sam", "direct work, 10 March 2026",
                                Prose.speech("I want to see my friends on Saturdays, not only at school.")),
                                new View("Being at home", "Sam", "direct work, 10 March 2026",
                                        new Prose(List.of(new Paragraph(List.of(
                                                new Words("Sam put the cards for kitchen, cat and music under "),
                                                new Said("good"), new Words(" and the card for bedtime under "),
                                                new Said("not sure"), new Words(". Asked about bedtime she said: "))),
                                                new Speech(List.of("I wake up and everyone is asleep.")))))),
                        List.of(new Interest(new Prose(List.of(new Paragraph(List.of(new Words("Sam likes"))),
                                new ListItem(List.of(new Words("swimming, best of all with the big float"))),
                                new ListItem(List.of(new Words("cooking, and reading recipes aloud"))),
                                new ListItem(List.of(new Words("looking after the family\u2019s cat"))))),
                                "Direct work, 10 March 2026", "")),
                        List.of(new View("Being away from home", "Mum", "conversation, 12 March 2026",
                                p("Mum says Sam packs her bag on Thursday already and asks how many sleeps it is."))),
                        List.of(new View("Safety", "Mum", "Conversation, 12 March 2026",
                                p("Mum would like Sam to be safe when she goes out, and would like an evening in the week "
                                        + "for Sam\u2019s younger brother.")),
                                new View("Growing up", "Dad", "Conversation, 12 March 2026",
                                        p("Dad wants Sam to learn to use the bus, in small steps and with somebody she knows.")))),
                List.of(),
                new Aspirations(
                        List.of(new Aspiration("See friends", "Sam", "community participation",
                                p("To meet friends outside school."),
                                p("Sam does not yet notice traffic."), p("Someone Sam knows, who does not hurry her."), ""),
                                new Aspiration("Cook a meal", "Sam", "independent living",
                                        p("To cook supper for the family on her own."), p("The hob."),
                                        p("Doing it together first."), "")),
                        List.of(new Aspiration("A flat of her own", "Sam", "independent living",
                                p("To live near the swimming pool."), Prose.NONE, Prose.NONE,
                                "Sam does not want support with this now"))),
                new Adulthood(List.of(new Area("Independent living", p("Sam wants to cook and to choose her clothes.")),
                        new Area("Community participation", p("Sam wants to meet friends at places she can get to."))),
                        p("Sam needs longer than others to learn a new route."),
                        p("With pictures, one step at a time, by people who stay."), Prose.NONE, Prose.NONE),
                List.of(p("Sam is warm and funny, and remembers every birthday in the family."),
                        p("Sam tells people she trusts when she has had enough.")),
                List.of(
                        need("1", "Going out", "Sam needs an adult with her whenever she leaves the house.",
                                "Every time Sam goes out, about ten times a week.", "She sees friends only at school.",
                                "One parent is always needed, so her brother\u2019s activities are missed.", "See friends"),
                        need("2", "Time with friends", "Sam needs somebody who helps her start and keep up a game or a talk "
                                + "with others of her age.", "At every meeting with other children.",
                                "Sam stays at the edge of the room and goes home early.",
                                "Her parents arrange and accompany each visit.", "See friends"),
                        need("3", "Cooking safely", "Sam needs an adult beside her when she uses the hob or a knife.",
                                "Four evenings a week.", "She is proud of what she cooks and wants to do more.",
                                "A parent must stay in the kitchen throughout.", "Cook a meal")),
                List.of(new MetOtherwise(need("4", "Sleep", "Sam wakes at night after seizures and cannot settle alone.",
                        "Three times each night.", "", "Her parents sleep in turns.", "See friends"), "Health",
                        p("A referral to the sleep clinic was made on 4 February 2026."),
                        p("The need arises from epilepsy and is being treated."))),
                List.of(),
                new Section2("Yes", "Eligible", "10 February 2026", p("Sam needs practical help outside the home because of "
                        + "her disability, beyond what her parents can give.")),
                List.of(outcome("1", "Saturdays with friends", "By July 2027 Sam will spend two Saturdays a month with friends "
                        + "at an activity she chose.", "The group\u2019s attendance record and what Sam says about it.",
                        List.of("1 Going out", "2 Time with friends"), List.of("See friends")),
                        outcome("2", "Crossing the road", "By July 2027 Sam will stop at the kerb and wait for her companion "
                                + "on nine walks out of ten.", "A tally kept by those who walk with her.",
                                List.of("1 Going out"), List.of("See friends")),
                        outcome("3", "Supper", "By December 2026 Sam will cook three suppers of her choice with an adult in the "
                                + "room but not beside her.", "Photographs in her recipe book, dated by Mum.",
                                List.of("3 Cooking safely"), List.of("Cook a meal"))),
                new Provisions(
                        List.of(provision("1", "Saturday group", "Specialist groups: Saturdays and holidays", "Aiming High",
                                "Aiming High will provide a place for Sam at a specialist group on two Saturdays each month "
                                        + "in term time and on six days in the school holidays, with transport. The group "
                                        + "gives one-to-one support.",
                                "5 September 2026", "", "31 March 2027", List.of("1 Going out", "2 Time with friends"),
                                List.of("1 Saturdays with friends")),
                                provision("2", "Direct payments", "Direct payments", "Aiming High",
                                        "78 hours of direct payments per year, pro-rata\u2019d until end of March 2027, for "
                                                + "Sam\u2019s parent to employ a support worker to meet Sam\u2019s social care "
                                                + "needs. Parents will cover the cost of any activities.",
                                        "20 April 2026", "", "31 March 2027", List.of("1 Going out"),
                                        List.of("2 Crossing the road"))),
                        List.of(provision("3", "Family time", "Family Service", "Family Service",
                                "A Family Service worker will visit once a week for an hour to help Sam\u2019s parents teach "
                                        + "her to cook safely.",
                                "20 April 2026", "20 October 2026", "", List.of("3 Cooking safely"), List.of("3 Supper"))),
                        Prose.NONE),
                List.of(), List.of(),
                List.of(new Service("Aiming High", "Swindon\u2019s short breaks service for disabled children and their "
                        + "families."), new Service("Family Service", "Support at home for families, for up to six months.")),
                List.of(),
                new Consent(List.of(
                        new Given("Amal Example", "Mum, parental responsibility", "Agreed (explicit)", "20 March 2026",
                                "Home visit", ""),
                        new Given("Idris Example", "Dad, parental responsibility", "Agreed (explicit)", "21 March 2026",
                                "Telephone call", "")), Prose.NONE, "", ""),
                draft ? new Oversight("", "", "", Prose.NONE, Prose.NONE, "", "")
                        : new Oversight("P. Manager", "Team Manager", "27 March 2026",
                                p("I agree that support outside the home is needed: both parents work and Sam cannot go out "
                                        + "alone."),
                                p("The family has accepted the Saturday place; the first direct payment is arranged."), "", ""),
                new Submission("", "", "", ""),
                draft ? List.of(
                        new ThreadRow(s("See friends"), s("1 Going out"), s("1 Saturdays with friends"), s("1 Saturday group (H1)")),
                        new ThreadRow(s("See friends"), s("2 Time with friends"), s("1 Saturdays with friends"),
                                s("1 Saturday group (H1)")),
                        new ThreadRow(s("Cook a meal"), s("3 Cooking safely"), gap("No outcome answers this need"), s("")),
                        new ThreadRow(gap("No aspiration stands behind this need"), s("4 Sleep"), s("Met by health"), s("")))
                        : List.of());
    }

    private static Prose p(String text) {
        return Prose.of(text);
    }

    private static Strand s(String title) {
        return new Strand(title, "");
    }

    private static Strand gap(String gap) {
        return new Strand("", gap);
    }

    private static Need need(String number, String title, String statement, String often, String child, String family,
            String limits) {
        return new Need(number, title, "", p(statement), p(often), p(child), p(family), List.of(
                new Evidence("Home", "Observed", "R. Writer", "10 March 2026",
                        p("On the way to the corner shop Sam stepped off the kerb twice to look at a bus.")),
                new Evidence("Community", "Reported", "Mum", "12 March 2026",
                        new Prose(List.of(new Speech(List.of("I cannot take my hand off her for a moment.")))))),
                Prose.NONE, "Important to Sam", "Disability", List.of(limits), List.of("Friends (Sam)", "Safety (Mum)"));
    }

    private static Outcome outcome(String number, String title, String text, String measured, List<String> needs,
            List<String> aspirations) {
        return new Outcome(number, title, p(text), Prose.NONE, "", p(measured), "31 July 2027", "", Prose.NONE, needs,
                aspirations);
    }

    private static Provision provision(String number, String title, String service, String provider, String words,
            String starts, String ends, String reviewed, List<String> meets, List<String> achieves) {
        return new Provision(number, title, service, provider, p(words), Prose.NONE, "Agreed wording", Prose.NONE,
                "Planned, referred 9 March 2026", "", "", "", starts, ends, reviewed, meets, achieves, "");
    }
}
