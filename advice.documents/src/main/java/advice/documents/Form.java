// SPDX-License-Identifier: EPL-2.0
package advice.documents;

import java.util.List;

/**
 * What the authority's form shows, ready to print: the neutral document between the model and the formats. Its component
 * names are the tags of a template ({@code {{child.name}}}), so a name changed here is a name changed in templates.
 *
 * <p>Text is display text in British English; dates are written out ("26 March 2026"). Text that is not there is the
 * empty string, never null; prose that is not there is {@link Prose#NONE}; a list that is not there is empty. People
 * read titles here, never the names elements go by in the language.
 *
 * <p>What must not be shared is not here at all: record number, contact details, restrictions on sharing, risk screening,
 * capacity decision, sharing decision, the judgement checklist.
 *
 * @param header        what this document is
 * @param draft         whether it is a draft: it then carries a watermark and ends with the thread
 * @param shows         which sections this kind and purpose of document has
 * @param absent        for sections with nothing in them, the sentence printed instead
 * @param child         the child or young person
 * @param holders       those with parental responsibility
 * @param openTo        services the child is open to
 * @param notOpen       that the child is not open to any service, and since when
 * @param plans         other plans in force
 * @param request       what was asked, by whom, when
 * @param meeting       the annual review meeting
 * @param closure       the closing service and day
 * @param tribunal      what a tribunal ordered
 * @param deadline      when the document is due, and by which rule
 * @param writer        who wrote it
 * @param contributors  services that contributed
 * @param involvement   why, how, and what went before
 * @param professionals people now involved or about to be (information)
 * @param views         what child and family say
 * @param questions     the authority's own questions to child and family, with their answers
 * @param aspirations   in two groups
 * @param adulthood     preparation for adulthood
 * @param strengths     what the child brings
 * @param needs         section D, those that provision or this plan answers
 * @param metOtherwise  needs met by health, education, family or a universal service
 * @param declined      needs for which support was declined
 * @param section2      whether section 2 of the Chronically Sick and Disabled Persons Act 1970 was considered
 * @param outcomes      section E
 * @param provision     sections H1 and H2
 * @param progress      what became of earlier needs, outcomes and provision
 * @param removals      provision to be removed at the next review
 * @param glossary      each service named, described once
 * @param attachments   reports that go with the document
 * @param consent       who agreed
 * @param oversight     the manager's block
 * @param submission    where it went
 * @param thread        aspiration to provision, row by row; filled for drafts only
 */
public record Form(
        Header header,
        boolean draft,
        Shows shows,
        Absent absent,
        Child child,
        List<Holder> holders,
        List<OpenTo> openTo,
        String notOpen,
        List<PlanInForce> plans,
        Request request,
        Meeting meeting,
        Closure closure,
        Tribunal tribunal,
        Deadline deadline,
        Writer writer,
        List<Contributor> contributors,
        Involvement involvement,
        List<Professional> professionals,
        Views views,
        List<Question> questions,
        Aspirations aspirations,
        Adulthood adulthood,
        List<Prose> strengths,
        List<Need> needs,
        List<MetOtherwise> metOtherwise,
        List<Declined> declined,
        Section2 section2,
        List<Outcome> outcomes,
        Provisions provision,
        List<Progress> progress,
        List<Removal> removals,
        List<Service> glossary,
        List<Attachment> attachments,
        Consent consent,
        Oversight oversight,
        Submission submission,
        List<ThreadRow> thread) {

    public Form {
        holders = List.copyOf(holders);
        openTo = List.copyOf(openTo);
        plans = List.copyOf(plans);
        contributors = List.copyOf(contributors);
        professionals = List.copyOf(professionals);
        questions = List.copyOf(questions);
        strengths = List.copyOf(strengths);
        needs = List.copyOf(needs);
        metOtherwise = List.copyOf(metOtherwise);
        declined = List.copyOf(declined);
        outcomes = List.copyOf(outcomes);
        progress = List.copyOf(progress);
        removals = List.copyOf(removals);
        glossary = List.copyOf(glossary);
        attachments = List.copyOf(attachments);
        thread = List.copyOf(thread);
    }

    /**
     * @param authority "Swindon Borough Council"
     * @param council   the council whose template it is, where the authority serves two
     * @param title     the document's title without the child's name: "Social care advice for an annual review"
     * @param kind      "Advice", "Holding advice", "Information"
     * @param purpose   "Annual review"
     * @param status    "Draft", "For agreement", "Final", "Signed off", "Submitted"
     * @param completed the date of completion
     * @param update    for holding advice, who brings it up to date and by when
     */
    public record Header(String authority, String council, String title, String kind, String purpose, String status,
            String completed, String update) {
    }

    /** Which sections the form has: those required for its kind and purpose, and those offered that hold something. */
    public record Shows(boolean method, boolean previous, boolean current, boolean professionals, boolean views,
            boolean family, boolean questions, boolean aspirations, boolean adulthood, boolean strengths, boolean needs,
            boolean metOtherwise, boolean section2, boolean outcomes, boolean provision, boolean progress,
            boolean consent, boolean oversight) {
    }

    /**
     * The sentence for a section that is shown and holds nothing: the writer's "none, because", or "None recorded."
     * {@link Prose#NONE} where the section holds something.
     */
    public record Absent(Prose method, Prose previous, Prose current, Prose professionals, Prose views, Prose interests,
            Prose family, Prose aspirations, Prose adulthood, Prose strengths, Prose needs, Prose metOtherwise,
            Prose section2, Prose outcomes, Prose h1, Prose h2, Prose progress, Prose consent, Prose oversight) {
    }

    /**
     * @param name        the full name
     * @param knownAs     the name used in the text, where it differs from the full name
     * @param called      the name used in the text, always given
     * @param age         in whole years on the day of the document
     * @param year        the school year, with the stated one where it differs from the computed one
     * @param setting     school or college
     * @param senco       the setting's coordinator for special educational needs
     * @param plan        the EHC plan: "No", or "Yes, issued 10 May 2023"
     * @param officer     the EHCP case officer or coordinator
     * @param legalStatus "None", "Section 20", ...
     * @param disability  disability recorded
     * @param needs       special educational need in brief
     */
    public record Child(String name, String knownAs, String called, String born, String age, String year,
            String setting, String senco, String plan, String officer, String legalStatus, String disability,
            String needs) {
    }

    /** Somebody with parental responsibility: "Amal Example", "Mum". */
    public record Holder(String name, String role) {
    }

    /** A service the child is open to: what assessment or plan, the service and worker that lead it, since when. */
    public record OpenTo(String plan, String service, String worker, String since) {
    }

    /** A plan beside the EHC plan: its name, what it holds (visits, core groups), its next review. */
    public record PlanInForce(String name, String detail, String review) {
    }

    /**
     * @param notified  for information, when the notification was received
     * @param agreed    when the authority agreed to assess
     * @param dueOnForm the due date that the request itself names
     */
    public record Request(String from, String requested, String received, String notified, String agreed,
            String dueOnForm) {
    }

    /** @param attending whether the writer will attend, in words */
    public record Meeting(String date, String time, String place, String attending) {
    }

    /** The service that closes, and when. */
    public record Closure(String service, String date) {
    }

    /** @param ordered the items ordered */
    public record Tribunal(String date, List<String> ordered) {
        public Tribunal {
            ordered = List.copyOf(ordered);
        }
    }

    /**
     * @param date     when the document is due
     * @param rule     how that was worked out, in words
     * @param standing how the completion compares: "Completed in time", "Completed 2 working days late"
     */
    public record Deadline(String date, String rule, String standing) {
    }

    /** @param route why it is this writer's to write, in words */
    public record Writer(String name, String role, String team, String contact, String route) {
    }

    /** A service that contributed, by whom and when. */
    public record Contributor(String service, String person, String date) {
    }

    /**
     * @param reason          why the child's social care is written about, with the purpose
     * @param source          why the advice comes from this service
     * @param method          how it was come by
     * @param previous        earlier involvement, oldest first
     * @param sinceBirth      the statement about the time not covered, or that consent to share was not given
     * @param current         current and recently closed involvement
     * @param recordsReviewed when records were reviewed
     */
    public record Involvement(Prose reason, Prose source, Method method, List<Previous> previous, Prose sinceBirth,
            List<Current> current, String recordsReviewed) {
        public Involvement {
            previous = List.copyOf(previous);
            current = List.copyOf(current);
        }
    }

    /** Direct work, reports read, conversations, and those who did not engage. */
    public record Method(List<DirectWork> work, List<Report> reports, List<Conversation> conversations,
            List<NonEngagement> unreached) {
        public Method {
            work = List.copyOf(work);
            reports = List.copyOf(reports);
            conversations = List.copyOf(conversations);
            unreached = List.copyOf(unreached);
        }
    }

    /** One piece of direct work: when, with whom, where, and what was done, tools and adjustments included. */
    public record DirectWork(String date, String with, String place, Prose description) {
    }

    /** A report relied on. */
    public record Report(String title, String author, String date) {
    }

    /** A conversation relied on. */
    public record Conversation(String person, String role, String date, Prose about) {
    }

    /** Somebody who did not engage, and what was tried. */
    public record NonEngagement(String person, Prose attempts) {
    }

    /**
     * @param relevance     why it matters now, where a reason is given
     * @param proportionate why it is right to tell it
     */
    public record Previous(String service, String from, String to, Prose response, Prose reason, Prose relevance,
            Prose proportionate) {
    }

    /**
     * @param lead       the lead professional, where a universal service leads
     * @param work       what the service does
     * @param effect     what has changed for the child, as the service reports it
     * @param difference the difference it has made
     */
    public record Current(String service, String lead, String since, String ended, Prose work, Prose effect, Prose difference,
            String reportedBy, String reportedOn) {
    }

    /** Somebody involved or about to be, and from when; without contact details. */
    public record Professional(String name, String role, String starting) {
    }

    /**
     * @param child     the child's own views
     * @param interests the child's interests, friends, groups and clubs
     * @param accounts  a parent's account of the child's view, under its own label
     * @param family    the family's own views
     */
    public record Views(List<View> child, List<Interest> interests, List<View> accounts, List<View> family) {
        public Views {
            child = List.copyOf(child);
            interests = List.copyOf(interests);
            accounts = List.copyOf(accounts);
            family = List.copyOf(family);
        }
    }

    /**
     * @param title  what it is about
     * @param who    whose view it is; in an account, who gives it
     * @param source how it was come by, with its date: "Direct work, 10 March 2026"
     */
    public record View(String title, String who, String source, Prose words) {
    }

    /** An interest, and where it is followed. */
    public record Interest(Prose words, String source, String where) {
    }

    /** One of the authority's questions and what was answered. */
    public record Question(String label, Prose answer) {
    }

    /**
     * @param wanted those whose holder wants change and agrees to support
     * @param other  those without a wish for change or without agreement to support
     */
    public record Aspirations(List<Aspiration> wanted, List<Aspiration> other) {
        public Aspirations {
            wanted = List.copyOf(wanted);
            other = List.copyOf(other);
        }
    }

    /** @param standing for the second group, why it is there: "Does not want support with this" */
    public record Aspiration(String title, String who, String area, Prose words, Prose barriers, Prose support,
            String standing) {
    }

    /**
     * @param areas         the four areas, in their usual order, those without a word left out
     * @param barriers      barriers to adult aspirations
     * @param support       how the young person wants to be supported
     * @param expectedNeeds needs expected in adult life
     * @param provision     provision that helps towards adult life
     */
    public record Adulthood(List<Area> areas, Prose barriers, Prose support, Prose expectedNeeds, Prose provision) {
        public Adulthood {
            areas = List.copyOf(areas);
        }
    }

    /** One of the four areas: "Employment", "Independent living", "Community participation", "Health". */
    public record Area(String title, Prose words) {
    }

    /**
     * @param number      "1", "2", ... as provision and outcomes refer to it; those in section D first
     * @param title       what it is about, in words
     * @param area        of life
     * @param parents     how parents meet it now
     * @param important   whether it is important to the child, for the child or both, in words
     * @param basis       the legal basis, in words
     * @param limits      titles of the aspirations it stands in the way of
     * @param from        titles of the views and reports it comes from
     */
    public record Need(String number, String title, String area, Prose statement, Prose frequency,
            Prose impactOnChild, Prose impactOnFamily, List<Evidence> evidence, Prose parents, String important,
            String basis, List<String> limits, List<String> from) {
        public Need {
            evidence = List.copyOf(evidence);
            limits = List.copyOf(limits);
            from = List.copyOf(from);
        }
    }

    /**
     * @param where  "Home", "Community", ...
     * @param source "Observed", "Reported", "Read in a report"
     * @param who    who saw, said or wrote it
     */
    public record Evidence(String where, String source, String who, String date, Prose words) {
    }

    /** A need met by somebody else: by whom, what is done, why no social care provision is needed. */
    public record MetOtherwise(Need need, String by, Prose how, Prose because) {
    }

    /**
     * A need for which support was declined.
     *
     * @param by          who declined, and when
     * @param threshold   whether the threshold for statutory intervention is met
     * @param responsible who meets the need instead
     */
    public record Declined(Need need, String by, Prose threshold, String responsible) {
    }

    /**
     * @param considered "Yes" or "No"
     * @param decision   "Eligible" or "Not eligible"
     * @param date       of the decision
     */
    public record Section2(String considered, String decision, String date, Prose because) {
    }

    /**
     * @param number    "1", "2", ...
     * @param change    what will change
     * @param measured  how it will be known
     * @param by        by when
     * @param reviewed  when it is looked at again
     * @param makes     what it gives the child or makes possible
     * @param addresses titles of needs with their numbers: "1 Going out"
     * @param towards   titles of aspirations
     */
    public record Outcome(String number, String title, Prose text, Prose change, String beneficiary, Prose measured,
            String by, String reviewed, Prose makes, List<String> addresses, List<String> towards) {
        public Outcome {
            addresses = List.copyOf(addresses);
            towards = List.copyOf(towards);
        }
    }

    /**
     * @param h1        under section 2 of the Chronically Sick and Disabled Persons Act 1970
     * @param h2        other social care provision
     * @param adultPlan the adult care and support plan taken into H2
     */
    public record Provisions(List<Provision> h1, List<Provision> h2, Prose adultPlan) {
        public Provisions {
            h1 = List.copyOf(h1);
            h2 = List.copyOf(h2);
        }
    }

    /**
     * @param number   "1", "2", ... over both sections
     * @param words    the specification, agreed or the writer's own
     * @param timing   when, in the specification's words
     * @param because  why it is reasonably required
     * @param plan     the plan it is part of
     * @param agreed   whose wording it is: "Agreed wording", "Own wording agreed with the Family Service, 9 March 2026"
     * @param standing "Current", or "Planned, referred 9 March 2026"
     * @param amount   type, hours, frequency and level of expertise
     * @param basis    the legal basis with its service letters
     * @param meets    titles of needs with their numbers
     * @param achieves titles of outcomes with their numbers
     * @param funding  by whom funding was authorised, and joint arrangements
     */
    public record Provision(String number, String title, String service, String provider, Prose words, Prose timing,
            String agreed, Prose because, String standing, String amount, String basis, String plan, String starts,
            String ends, String reviewed, List<String> meets, List<String> achieves, String funding) {
        public Provision {
            meets = List.copyOf(meets);
            achieves = List.copyOf(achieves);
        }
    }

    /**
     * @param what       "Need", "Outcome", "Provision"
     * @param title      which one
     * @param standing   "Kept", "Changed", "Ended"
     * @param words      what progress was made
     * @param difference what difference it made
     */
    public record Progress(String what, String title, String standing, Prose words, Prose difference) {
    }

    /** Provision to be removed: its section, title and reason. */
    public record Removal(String section, String title, Prose because) {
    }

    /** A service and what it does. */
    public record Service(String name, String description) {
    }

    /** A report that goes with the document, and why it is relevant and proportionate. */
    public record Attachment(String title, String author, String date, Prose because) {
    }

    /**
     * @param given     one row for each person asked
     * @param omission  the statement that something is left out at somebody's wish
     * @param toAsk     when consent to ask was given (annual review, not open)
     * @param shownOn   when the final advice was shown to the family
     */
    public record Consent(List<Given> given, Prose omission, String toAsk, String shownOn) {
        public Consent {
            given = List.copyOf(given);
        }
    }

    /**
     * @param who      "Amal Example"
     * @param capacity "Mum, parental responsibility"
     * @param answer   "Agreed (explicit)", "Refused", "Not reached"
     * @param date     when
     * @param recorded how, and where it is recorded
     * @param refused  what was not agreed to
     */
    public record Given(String who, String capacity, String answer, String date, String recorded, String refused) {
    }

    /**
     * @param name     who reviewed the document
     * @param analysis comment on the analysis
     * @param plan     comment on the plan
     * @param quality  the team manager's quality check, in words
     * @param approval the service manager's approval, in words
     */
    public record Oversight(String name, String role, String date, Prose analysis, Prose plan, String quality,
            String approval) {
    }

    /** To whom, when, with copies to whom, and where it is recorded. */
    public record Submission(String to, String date, String copies, String recorded) {
    }

    /** One row of the golden thread. */
    public record ThreadRow(Strand aspiration, Strand need, Strand outcome, Strand provision) {
    }

    /**
     * @param title what stands there, or empty
     * @param gap   where the thread breaks, in words, or empty
     */
    public record Strand(String title, String gap) {
    }
}
