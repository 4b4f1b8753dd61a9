// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static advice.tests.documents.WordDrawing.field;
import static advice.tests.documents.WordDrawing.inStyle;
import static advice.tests.documents.WordDrawing.strong;
import static advice.tests.documents.WordDrawing.tab;
import static advice.tests.documents.WordDrawing.text;

import advice.tests.documents.WordDrawing.Table;

/**
 * Draws the two forms that the library ships. The .docx files are what counts, and an authority changes them in Word;
 * this is how ours were made and can be made again ({@code -Dupdate}).
 */
final class ShippedForms {

    /** Width of the text: A4 less two centimetres on each side, in twentieths of a point. */
    private static final int WIDTH = 9638;
    private static final int LABEL = 2840;

    /**
     * What differs between the authorities.
     *
     * @param accent  the colour of headings and rules
     * @param tint    the colour behind table headings and labels
     * @param officer what the person who keeps the plan is called
     * @param line    the colour of lines in tables
     */
    record Look(String accent, String tint, String line, String officer) {
    }

    static final Look SWINDON = new Look("00545F", "E4F0F1", "A9C4C7", "EHCP Case Officer");
    static final Look NORTHAMPTONSHIRE = new Look("27407A", "E8ECF6", "B3BEDA", "EHC plan coordinator");

    private ShippedForms() {
    }

    static byte[] draw(Look look) {
        return TemplateFile.of(body(look), styles(look), NUMBERING, HEADER, FOOTER).bytes();
    }

    /** A body of somebody else's in the look of Swindon's form. */
    static TemplateFile around(String body) {
        return TemplateFile.of(body, styles(SWINDON), NUMBERING, HEADER, FOOTER);
    }

    private static final String HEADER = inStyle("Header", text("{{header.authority}}"), tab(),
            text("{{child.name}}, born {{child.born}}"))
            + inStyle("DraftNote", text("{{?draft}}Draft \u2013 not for sharing{{/draft}}"));

    private static final String FOOTER = inStyle("Footer", text("{{header.title}}"), tab(), text("Page "),
            field("PAGE"), text(" of "), field("NUMPAGES"));

    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>\
            <w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="255"/></w:pPr>\
            </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>\
            """.formatted(TemplateFile.NAMESPACES);

    // ---- the form, in reading order

    private static String body(Look look) {
        var form = new WordDrawing();
        form.paragraph("Authority", text("{{header.authority}}{{?header.council}} ({{header.council}}){{/header.council}}"))
                .heading(1, "{{header.title}}")
                .paragraph("Subtitle", text("{{child.name}}{{?child.knownAs}}, known as {{child.knownAs}}{{/child.knownAs}}"));
        child(form, look);
        document(form);
        involvement(form);
        views(form);
        aspirations(form);
        needs(form);
        outcomes(form);
        provision(form);
        progress(form);
        closing(form);
        thread(form);
        return form.xml();
    }

    private static String cell(String text) {
        return inStyle("TableText", text(text));
    }

    /** A paragraph that begins with what it is, within a cell. */
    private static String labelled(String name, String label) {
        return inStyle("TableText", strong("{{?" + name + "}}" + label), text("{{" + name + "}}{{/" + name + "}}"));
    }

    /** A paragraph for each item of a list, within a cell. */
    private static String each(String list, String item) {
        return cell("{{#" + list + "}}") + cell(item) + cell("{{/" + list + "}}");
    }

    private static String each(String style, String list, String item) {
        return cell("{{#" + list + "}}") + inStyle(style, text(item)) + cell("{{/" + list + "}}");
    }

    private static Table labels() {
        return Table.labelled("AdviceTable", LABEL, WIDTH - LABEL);
    }

    private static void child(WordDrawing form, Look look) {
        form.heading(2, "The child or young person");
        form.raw(labels()
                .labelled("Name", cell("{{child.name}}"))
                .when("child.knownAs", "Known as", cell("{{child.knownAs}}"))
                .labelled("Date of birth", cell("{{child.born}}"))
                .when("child.age", "Age and school year", cell("{{child.age}}{{?child.year}}, school year {{child.year}}{{/child.year}}"))
                .when("child.setting", "School or college", cell("{{child.setting}}"))
                .when("child.senco", "Coordinator for special educational needs", cell("{{child.senco}}"))
                .when("child.plan", "Education, health and care plan", cell("{{child.plan}}"))
                .when("child.officer", look.officer(), cell("{{child.officer}}"))
                .when("child.legalStatus", "Legal status", cell("{{child.legalStatus}}"))
                .when("child.disability", "Disability", cell("{{child.disability}}"))
                .when("child.needs", "Special educational needs", cell("{{child.needs}}"))
                .when("holders", "Parental responsibility", each("holders", "{{name}}{{?role}} ({{role}}){{/role}}"))
                .when("openTo", "Open to", each("openTo", "{{plan}}{{?service}}, led by {{service}}{{/service}}"
                        + "{{?worker}}, {{worker}}{{/worker}}{{?since}}, since {{since}}{{/since}}"))
                .when("notOpen", "Not open", cell("{{notOpen}}"))
                .when("plans", "Other plans in force", each("plans", "{{name}}{{?detail}}: {{detail}}{{/detail}}"
                        + "{{?review}}. Next review: {{review}}{{/review}}"))
                .xml());
    }

    private static void document(WordDrawing form) {
        form.heading(2, "This document");
        form.raw(labels()
                .labelled("Kind and purpose", cell("{{header.kind}}{{?header.purpose}}: {{header.purpose}}{{/header.purpose}}"))
                .labelled("Status", cell("{{header.status}}"))
                .when("deadline", "Due", inStyle("TableText", strong("{{deadline.date}}")), cell("{{deadline.rule}}"),
                        cell("{{deadline.standing}}"))
                .when("header.completed", "Completed on", cell("{{header.completed}}"))
                .when("header.update", "To be updated", cell("{{header.update}}"))
                .when("request.from", "Requested by", cell("{{request.from}}"))
                .when("request.requested", "Requested on", cell("{{request.requested}}"))
                .when("request.agreed", "Assessment agreed on", cell("{{request.agreed}}"))
                .when("request.received", "Request received on", cell("{{request.received}}"))
                .when("request.notified", "Notification received on", cell("{{request.notified}}"))
                .when("request.dueOnForm", "Due date on the request", cell("{{request.dueOnForm}}"))
                .when("meeting", "Annual review meeting", cell("{{meeting.date}}{{?meeting.time}}, {{meeting.time}}"
                        + "{{/meeting.time}}{{?meeting.place}}, {{meeting.place}}{{/meeting.place}}"), cell("{{meeting.attending}}"))
                .when("closure", "Closing", cell("{{closure.service}}"), cell("{{closure.date}}"))
                .when("tribunal", "SEND Tribunal", cell("{{tribunal.date}}"),
                        each("ListBullet", "tribunal.ordered", "{{.}}"))
                .labelled("Written by", inStyle("TableText", strong("{{writer.name}}"), text("{{?writer.role}}, {{writer.role}}{{/writer.role}}")),
                        cell("{{writer.team}}"), cell("{{writer.contact}}"), cell("{{writer.route}}"))
                .when("contributors", "With contributions from", each("contributors",
                        "{{service}}{{?person}}, {{person}}{{/person}}{{?date}}, {{date}}{{/date}}"))
                .xml());
    }

    private static void involvement(WordDrawing form) {
        form.heading(2, "Reason for involvement")
                .paragraph("Normal", strong("{{?header.purpose}}Purpose: "), text("{{header.purpose}}{{/header.purpose}}"))
                .paragraph("Normal", text("{{involvement.reason}}"))
                .paragraph("Normal", text("{{involvement.source}}"));

        form.tag("{{?shows.method}}").heading(2, "How this was prepared")
                .paragraph("Normal", text("{{absent.method}}"))
                .tag("{{?involvement.method.work}}").heading(3, "Direct work with {{child.called}}")
                .raw(Table.headed("AdviceTable", new int[] { 1950, 1500, 1900, 4288 }, "Date", "With", "Where", "What was done")
                        .row(cell("{{#involvement.method.work}}{{date}}"), cell("{{with}}"), cell("{{place}}"),
                                cell("{{description}}{{/involvement.method.work}}")).xml())
                .tag("{{/involvement.method.work}}")
                .tag("{{?involvement.method.reports}}").heading(3, "Reports read")
                .raw(Table.headed("AdviceTable", new int[] { 4688, 2900, 2050 }, "Report", "Author", "Date")
                        .row(cell("{{#involvement.method.reports}}{{title}}"), cell("{{author}}"),
                                cell("{{date}}{{/involvement.method.reports}}")).xml())
                .tag("{{/involvement.method.reports}}")
                .tag("{{?involvement.method.conversations}}").heading(3, "Conversations")
                .raw(Table.headed("AdviceTable", new int[] { 1950, 3600, 4088 }, "Date", "With", "About")
                        .row(cell("{{#involvement.method.conversations}}{{date}}"),
                                cell("{{person}}{{?role}}, {{role}}{{/role}}"),
                                cell("{{about}}{{/involvement.method.conversations}}")).xml())
                .tag("{{/involvement.method.conversations}}")
                .tag("{{?involvement.method.unreached}}").heading(3, "Those who could not be reached")
                .raw(Table.headed("AdviceTable", new int[] { 3000, 6638 }, "Who", "What was tried")
                        .row(cell("{{#involvement.method.unreached}}{{person}}"),
                                cell("{{attempts}}{{/involvement.method.unreached}}")).xml())
                .tag("{{/involvement.method.unreached}}")
                .paragraph("AfterTable", text("{{?involvement.recordsReviewed}}Records reviewed: {{involvement.recordsReviewed}}{{/involvement.recordsReviewed}}"))
                .tag("{{/shows.method}}");

        form.tag("{{?shows.previous}}").heading(2, "Record of previous involvement")
                .paragraph("Normal", text("{{absent.previous}}"))
                .raw(Table.headed("AdviceTable", new int[] { 2200, 2350, 5088 }, "Service", "When", "Response")
                        .row(cell("{{#involvement.previous}}{{service}}"),
                                cell("{{?from}}{{from}} to{{/from}}") + cell("{{to}}"),
                                cell("{{response}}") + cell("{{?reason}}Reason: {{reason}}{{/reason}}")
                                        + cell("{{?relevance}}Why it matters now: {{relevance}}{{/relevance}}")
                                        + cell("{{?proportionate}}Why it is told here: {{proportionate}}{{/proportionate}}"
                                                + "{{/involvement.previous}}"))
                        .xml())
                .paragraph("AfterTable", text("{{involvement.sinceBirth}}"))
                .tag("{{/shows.previous}}");

        form.tag("{{?shows.current}}").heading(2, "Record of current involvement")
                .paragraph("Normal", text("{{absent.current}}"))
                .raw(Table.headed("AdviceTable", new int[] { 2200, 2350, 5088 }, "Service", "When", "What it does, and what has changed")
                        .row(cell("{{#involvement.current}}{{service}}") + cell("{{?lead}}Lead professional: {{lead}}{{/lead}}"),
                                cell("{{?since}}Since {{since}}{{/since}}") + cell("{{?ended}}Ended {{ended}}{{/ended}}"),
                                cell("{{work}}") + cell("{{effect}}") + cell("{{difference}}")
                                        + inStyle("Source", text("{{?reportedBy}}Reported by {{reportedBy}}{{/reportedBy}}"
                                                + "{{?reportedOn}}, {{reportedOn}}{{/reportedOn}}{{/involvement.current}}")))
                        .xml())
                .tag("{{/shows.current}}");

        form.tag("{{?shows.professionals}}").heading(2, "Professionals now involved")
                .paragraph("Normal", text("{{absent.professionals}}"))
                .raw(Table.headed("AdviceTable", new int[] { 3000, 3319, 3319 }, "Name", "Role", "From")
                        .row(cell("{{#professionals}}{{name}}"), cell("{{role}}"), cell("{{starting}}{{/professionals}}")).xml())
                .paragraph("AfterTable", text("Contact details, and any restriction on sharing, are kept in the record and "
                        + "are not part of this document."))
                .tag("{{/shows.professionals}}");
    }

    private static void views(WordDrawing form) {
        form.tag("{{?shows.views}}").heading(2, "Views and interests")
                .paragraph("Feeds", text("For section A of the education, health and care plan"))
                .heading(3, "What {{child.called}} says")
                .paragraph("Normal", text("{{absent.views}}"))
                .tag("{{#views.child}}").paragraph("Lead", text("{{title}}")).keptWithNext("Normal", text("{{words}}"))
                .paragraph("Source", text("{{source}}{{?who}} ({{who}}){{/who}}")).tag("{{/views.child}}")
                .heading(3, "{{child.called}}\u2019s interests, friends and activities")
                .paragraph("Normal", text("{{absent.interests}}"))
                .tag("{{#views.interests}}").paragraph("Normal", text("{{words}}"))
                .paragraph("Source", text("{{?where}}Where: {{where}}{{/where}}")).paragraph("Source", text("{{source}}")).tag("{{/views.interests}}")
                .tag("{{?views.accounts}}")
                .heading(3, "{{child.called}}\u2019s view as a parent tells it")
                .tag("{{#views.accounts}}").paragraph("Lead", text("{{title}}")).keptWithNext("Normal", text("{{words}}"))
                .paragraph("Source", text("{{child.called}}\u2019s view as told by {{who}}{{?source}}, {{source}}{{/source}}"))
                .tag("{{/views.accounts}}").tag("{{/views.accounts}}")
                .tag("{{/shows.views}}");
        form.tag("{{?shows.questions}}").heading(2, "What matters to {{child.called}}")
                .paragraph("Feeds", text("For section A of the education, health and care plan"))
                .tag("{{#questions}}").heading(3, "{{label}}").paragraph("Normal", text("{{answer}}")).tag("{{/questions}}")
                .tag("{{/shows.questions}}");
        form.tag("{{?shows.family}}").heading(2, "Views of the family")
                .paragraph("Feeds", text("For section A of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.family}}"))
                .tag("{{#views.family}}").paragraph("Lead", text("{{who}}{{?title}}: {{title}}{{/title}}"))
                .keptWithNext("Normal", text("{{words}}")).paragraph("Source", text("{{source}}")).tag("{{/views.family}}")
                .tag("{{/shows.family}}");
    }

    private static void aspirations(WordDrawing form) {
        form.tag("{{?shows.aspirations}}").heading(2, "Aspirations")
                .paragraph("Feeds", text("For section A of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.aspirations}}"))
                .tag("{{?aspirations.wanted}}").heading(3, "Where change is wanted and support agreed to");
        aspiration(form, "aspirations.wanted");
        form.tag("{{/aspirations.wanted}}")
                .tag("{{?aspirations.other}}").heading(3, "Without a wish for change, or without agreement to support");
        aspiration(form, "aspirations.other");
        form.tag("{{/aspirations.other}}").tag("{{/shows.aspirations}}");

        form.tag("{{?shows.adulthood}}").heading(2, "Preparation for adulthood")
                .paragraph("Feeds", text("For sections A and D of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.adulthood}}"))
                .tag("{{#adulthood.areas}}").heading(3, "{{title}}").paragraph("Normal", text("{{words}}"))
                .tag("{{/adulthood.areas}}");
        adulthood(form, "barriers", "What stands in the way");
        adulthood(form, "support", "How {{child.called}} wants to be supported");
        adulthood(form, "expectedNeeds", "Needs expected in adult life");
        adulthood(form, "provision", "Provision towards adult life");
        form.tag("{{/shows.adulthood}}");
    }

    private static void aspiration(WordDrawing form, String list) {
        form.tag("{{#" + list + "}}")
                .paragraph("Lead", text("{{title}}{{?area}} ({{area}}){{/area}}")).keptWithNext("Normal", text("{{words}}"))
                .keptWithNext("Normal", strong("{{?barriers}}What gets in the way: "), text("{{barriers}}{{/barriers}}"))
                .keptWithNext("Normal", strong("{{?support}}What would help: "), text("{{support}}{{/support}}"))
                .paragraph("Source", text("{{?who}}{{who}}\u2019s aspiration{{/who}}{{?standing}}. {{standing}}{{/standing}}")).tag("{{/" + list + "}}");
    }

    private static void adulthood(WordDrawing form, String name, String heading) {
        form.tag("{{?adulthood." + name + "}}").heading(3, heading)
                .paragraph("Normal", text("{{adulthood." + name + "}}")).tag("{{/adulthood." + name + "}}");
    }

    private static void needs(WordDrawing form) {
        form.tag("{{?shows.strengths}}").heading(2, "Strengths")
                .paragraph("Feeds", text("For section D of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.strengths}}"))
                .tag("{{#strengths}}").paragraph("ListBullet", text("{{.}}")).tag("{{/strengths}}")
                .tag("{{/shows.strengths}}");

        form.tag("{{?shows.needs}}").heading(2, "Social care needs")
                .paragraph("Feeds", text("For section D of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.needs}}"))
                .tag("{{#needs}}").heading(3, "Need {{number}}: {{title}}");
        need(form, "", labels());
        form.tag("{{/needs}}").tag("{{/shows.needs}}");

        form.tag("{{?shows.metOtherwise}}").heading(2, "Needs met otherwise")
                .paragraph("Feeds", text("For section D of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.metOtherwise}}"))
                .tag("{{#metOtherwise}}").heading(3, "Need {{need.number}}: {{need.title}}");
        need(form, "need.", labels().when("by", "Met by", cell("{{by}}")).when("how", "How", cell("{{how}}"))
                .when("because", "Why no social care provision is needed", cell("{{because}}")));
        form.tag("{{/metOtherwise}}")
                .tag("{{#declined}}").heading(3, "Need {{need.number}}: {{need.title}} (support declined)");
        need(form, "need.", labels().when("by", "Declined by", cell("{{by}}"))
                .when("threshold", "Threshold", cell("{{threshold}}"))
                .when("responsible", "Met instead by", cell("{{responsible}}")));
        form.tag("{{/declined}}").tag("{{/shows.metOtherwise}}");

        form.tag("{{?shows.section2}}").heading(2, "Section 2 of the Chronically Sick and Disabled Persons Act 1970")
                .paragraph("Feeds", text("For sections D and H1 of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.section2}}"))
                .raw(labels().when("section2.considered", "Considered", cell("{{section2.considered}}"))
                        .when("section2.decision", "Decision", cell("{{section2.decision}}{{?section2.date}}, {{section2.date}}{{/section2.date}}"))
                        .when("section2.because", "Reason", cell("{{section2.because}}")).xml())
                .tag("{{/shows.section2}}");
    }

    /** @param of what stands before the names of a need's fields */
    private static void need(WordDrawing form, String of, Table table) {
        form.paragraph("Normal", text("{{" + of + "statement}}"))
                .raw(table
                        .when(of + "area", "Area of life", cell("{{" + of + "area}}"))
                        .when(of + "frequency", "How often", cell("{{" + of + "frequency}}"))
                        .when(of + "impactOnChild", "Effect on {{child.called}}", cell("{{" + of + "impactOnChild}}"))
                        .when(of + "impactOnFamily", "Effect on the family", cell("{{" + of + "impactOnFamily}}"))
                        .when(of + "parents", "How parents meet it now", cell("{{" + of + "parents}}"))
                        .when(of + "important", "Important", cell("{{" + of + "important}}"))
                        .when(of + "limits", "Stands in the way of", each(of + "limits", "{{.}}"))
                        .when(of + "from", "Comes from", each(of + "from", "{{.}}"))
                        .when(of + "basis", "Legal footing", cell("{{" + of + "basis}}"))
                        .xml())
                .tag("{{?" + of + "evidence}}").paragraph("Lead", text("Evidence"))
                .raw(Table.headed("AdviceTable", new int[] { 1800, 2800, 5038 }, "Where", "Source", "What was seen, said or written")
                        .row(cell("{{#" + of + "evidence}}{{where}}"),
                                cell("{{source}}{{?who}} by {{who}}{{/who}}") + cell("{{date}}"),
                                cell("{{words}}{{/" + of + "evidence}}")).xml())
                .tag("{{/" + of + "evidence}}");
    }

    private static void outcomes(WordDrawing form) {
        form.tag("{{?shows.outcomes}}").heading(2, "Outcomes")
                .paragraph("Feeds", text("For section E of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.outcomes}}"))
                .tag("{{#outcomes}}").heading(3, "Outcome {{number}}: {{title}}").paragraph("Normal", text("{{text}}"))
                .raw(labels()
                        .when("measured", "How it will be known", cell("{{measured}}"))
                        .when("by", "By", cell("{{by}}"))
                        .when("reviewed", "Reviewed", cell("{{reviewed}}"))
                        .when("change", "What will change", cell("{{change}}"))
                        .when("beneficiary", "For whom", cell("{{beneficiary}}"))
                        .when("makes", "What it makes possible", cell("{{makes}}"))
                        .when("addresses", "Answers need", each("addresses", "{{.}}"))
                        .when("towards", "Towards", each("towards", "{{.}}")).xml())
                .tag("{{/outcomes}}").tag("{{/shows.outcomes}}");
    }

    private static void provision(WordDrawing form) {
        form.tag("{{?shows.provision}}")
                .heading(2, "H1: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
                .paragraph("Feeds", text("For section H1 of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.h1}}")).raw(provisions("provision.h1"))
                .heading(2, "H2: other social care provision")
                .paragraph("Feeds", text("For section H2 of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.h2}}")).raw(provisions("provision.h2"))
                .tag("{{?provision.adultPlan}}").heading(3, "Adult care and support plan")
                .paragraph("Normal", text("{{provision.adultPlan}}")).tag("{{/provision.adultPlan}}")
                .tag("{{/shows.provision}}");
        form.tag("{{?glossary}}").heading(2, "The services named here")
                .raw(Table.headed("AdviceTable", new int[] { LABEL, WIDTH - LABEL }, "Service", "What it does")
                        .row(cell("{{#glossary}}{{name}}"), cell("{{description}}{{/glossary}}")).xml())
                .tag("{{/glossary}}");
        form.tag("{{?attachments}}").heading(2, "Attached")
                .raw(Table.headed("AdviceTable", new int[] { 2900, 2000, 1900, 2838 }, "Report", "Author", "Date", "Why it is attached")
                        .row(cell("{{#attachments}}{{title}}"), cell("{{author}}"), cell("{{date}}"), cell("{{because}}{{/attachments}}"))
                        .xml())
                .tag("{{/attachments}}");
    }

    private static String provisions(String list) {
        return Table.headed("AdviceTable", new int[] { 2150, 4988, 2500 }, "Provision", "What will be provided",
                "When, and for what").row(
                        inStyle("TableText", strong("{{#" + list + "}}{{number}} {{title}}"))
                                + cell("{{service}}") + cell("{{?provider}}Provided by {{provider}}{{/provider}}")
                                + cell("{{standing}}"),
                        cell("{{words}}") + cell("{{timing}}") + labelled("because", "Why: ") + labelled("amount", "How much: ")
                                + labelled("basis", "Legal footing: ") + labelled("plan", "Part of: ") + labelled("funding", "Funding: ")
                                + inStyle("Source", text("{{agreed}}")),
                        labelled("starts", "From ") + labelled("ends", "To ") + labelled("reviewed", "Review ")
                                + cell("{{#meets}}") + cell("Need {{.}}") + cell("{{/meets}}")
                                + cell("{{#achieves}}") + cell("Outcome {{.}}") + cell("{{/achieves}}") + cell("{{/" + list + "}}"))
                .xml();
    }

    private static void progress(WordDrawing form) {
        form.tag("{{?shows.progress}}").heading(2, "Progress since the last plan")
                .paragraph("Feeds", text("For sections D, E, H1 and H2 of the education, health and care plan"))
                .paragraph("Normal", text("{{absent.progress}}"))
                .raw(Table.headed("AdviceTable", new int[] { 2600, 1300, 2869, 2869 }, "What the plan holds", "Now",
                        "Progress", "Difference made").row(cell("{{#progress}}{{what}}: {{title}}"), cell("{{standing}}"),
                                cell("{{words}}"), cell("{{difference}}{{/progress}}")).xml())
                .tag("{{?removals}}").heading(3, "To be removed at the next review")
                .raw(Table.headed("AdviceTable", new int[] { 1400, 3400, 4838 }, "Section", "Provision", "Reason")
                        .row(cell("{{#removals}}{{section}}"), cell("{{title}}"), cell("{{because}}{{/removals}}")).xml())
                .tag("{{/removals}}").tag("{{/shows.progress}}");
    }

    private static void closing(WordDrawing form) {
        form.tag("{{?shows.consent}}").heading(2, "Consent")
                .paragraph("Normal", text("{{absent.consent}}"))
                .raw(Table.headed("AdviceTable", new int[] { 2900, 2000, 1900, 2838 }, "Who", "Answer", "Date", "How, and where recorded")
                        .row(cell("{{#consent.given}}{{who}}") + cell("{{capacity}}"),
                                cell("{{answer}}") + cell("{{?refused}}Not agreed to: {{refused}}{{/refused}}"),
                                cell("{{date}}"), cell("{{recorded}}{{/consent.given}}")).xml())
                .paragraph("AfterTable", text("{{consent.omission}}"))
                .paragraph("AfterTable", text("{{?consent.toAsk}}Consent to ask for this advice: {{consent.toAsk}}{{/consent.toAsk}}"))
                .paragraph("AfterTable", text("{{?consent.shownOn}}The final advice was shown to the family on {{consent.shownOn}}{{/consent.shownOn}}"))
                .tag("{{/shows.consent}}");

        form.tag("{{?shows.oversight}}").heading(2, "Management oversight")
                .paragraph("Normal", text("{{absent.oversight}}"))
                .raw(labels().together()
                        .when("oversight.name", "Reviewed by", inStyle("TableText", strong("{{oversight.name}}"),
                                text("{{?oversight.role}}, {{oversight.role}}{{/oversight.role}}")))
                        .when("oversight.date", "Date", cell("{{oversight.date}}"))
                        .when("oversight.analysis", "Comment on the analysis", cell("{{oversight.analysis}}"))
                        .when("oversight.plan", "Comment on the plan", cell("{{oversight.plan}}"))
                        .when("oversight.quality", "Quality check", cell("{{oversight.quality}}"))
                        .when("oversight.approval", "Approval", cell("{{oversight.approval}}")).xml())
                .tag("{{/shows.oversight}}");

        form.tag("{{?submission}}").heading(2, "Where this document has gone")
                .raw(labels().when("submission.to", "Submitted to", cell("{{submission.to}}{{?submission.date}}, {{submission.date}}{{/submission.date}}"))
                        .when("submission.copies", "Copies to", cell("{{submission.copies}}"))
                        .when("submission.recorded", "Recorded in", cell("{{submission.recorded}}")).xml())
                .tag("{{/submission}}");
    }

    private static void thread(WordDrawing form) {
        form.tag("{{?draft}}").raw("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:pageBreakBefore/></w:pPr>"
                + text("The golden thread") + "</w:p>")
                .paragraph("Normal", text("For the writer and the manager, in drafts only: each row reads from what is hoped "
                        + "for to what will be provided."))
                .raw(Table.headed("AdviceTable", new int[] { 2409, 2409, 2410, 2410 }, "Aspiration", "Need", "Outcome", "Provision")
                        .row(strand("{{#thread}}", "aspiration", ""), strand("", "need", ""), strand("", "outcome", ""),
                                strand("", "provision", "{{/thread}}")).xml())
                .tag("{{/draft}}");
    }

    private static String strand(String before, String name, String after) {
        return cell(before + "{{" + name + ".title}}") + inStyle("Gap", text("{{" + name + ".gap}}" + after));
    }

    // ---- how it looks

    private static String styles(Look look) {
        return "<w:styles " + TemplateFile.NAMESPACES + ">" + """
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
                <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
                <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="40" w:after="60" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="ACCENT"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="3" w:color="ACCENT"/></w:pBdr><w:spacing w:before="380" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="ACCENT"/><w:sz w:val="29"/><w:szCs w:val="29"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:color w:val="262626"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Authority"><w:name w:val="Authority"/><w:basedOn w:val="Normal"/><w:next w:val="Heading1"/><w:pPr><w:keepNext/><w:spacing w:after="60"/></w:pPr><w:rPr><w:b/><w:color w:val="404040"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="24" w:space="8" w:color="ACCENT"/></w:pBdr><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="262626"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Feeds"><w:name w:val="Feeds"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="80"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name w:val="After Table"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:spacing w:before="140"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Lead"><w:name w:val="Lead"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="140" w:after="40"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Speech"><w:name w:val="Speech"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="ACCENT"/></w:pBdr><w:spacing w:before="60" w:after="80"/><w:ind w:left="284"/></w:pPr></w:style>
                <w:style w:type="character" w:customStyle="1" w:styleId="Spoken"><w:name w:val="Spoken"/></w:style>
                <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Source"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="100"/></w:pPr><w:rPr><w:color w:val="505050"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="30" w:line="252" w:lineRule="auto"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Table Heading"/><w:basedOn w:val="TableText"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="ACCENT"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableLabel"><w:name w:val="Table Label"/><w:basedOn w:val="TableText"/><w:rPr><w:b/><w:color w:val="262626"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Gap"><w:name w:val="Gap"/><w:basedOn w:val="TableText"/><w:rPr><w:b/><w:color w:val="A40000"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="Tag"><w:name w:val="Tag"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="6A6A6A"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
                <w:style w:type="character" w:customStyle="1" w:styleId="TagMark"><w:name w:val="Tag Mark"/><w:rPr><w:b w:val="0"/><w:color w:val="6A6A6A"/><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="505050"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:customStyle="1" w:styleId="DraftNote"><w:name w:val="Draft Note"/><w:basedOn w:val="Header"/><w:rPr><w:b/><w:color w:val="A40000"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="6" w:color="LINE"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="505050"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
                <w:style w:type="table" w:customStyle="1" w:styleId="AdviceTable"><w:name w:val="Advice Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="LINE"/><w:left w:val="single" w:sz="6" w:space="0" w:color="LINE"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="LINE"/><w:right w:val="single" w:sz="6" w:space="0" w:color="LINE"/><w:insideH w:val="single" w:sz="6" w:space="0" w:color="LINE"/><w:insideV w:val="single" w:sz="6" w:space="0" w:color="LINE"/></w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="TINT"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="TINT"/></w:tcPr></w:tblStylePr></w:style>
                </w:styles>""".replace("ACCENT", look.accent()).replace("TINT", look.tint()).replace("LINE", look.line());
    }
}
