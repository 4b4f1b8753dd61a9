// SPDX-License-Identifier: EPL-2.0
package advice.documents.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.documents.DocumentFormat;
import advice.documents.Form;
import advice.documents.Form.Aspiration;
import advice.documents.Form.Evidence;
import advice.documents.Form.Need;
import advice.documents.Form.Provision;
import advice.documents.Form.Strand;
import advice.documents.Form.View;
import advice.documents.word.Template;

/**
 * Plain text laid out field by field, for pasting into a case system's form: a line with the field's label, then its
 * text. Lines are never wrapped, so that a field pastes as its paragraphs. UTF-8, line feeds.
 */
@AutoService(DocumentFormat.class)
public final class TextFormat implements DocumentFormat {

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public String description() {
        return "plain text, field by field";
    }

    /** The template is passed over: a case form brings its own layout. */
    @Override
    public byte[] write(Form form, Template template) {
        return text(form).getBytes(StandardCharsets.UTF_8);
    }

    /** The whole as text. */
    public static String text(Form form) {
        return page(form).text();
    }

    /** Its fields, in the order of the text. */
    public static List<Field> fields(Form form) {
        return page(form).fields();
    }

    private static Page page(Form form) {
        var page = new Page();
        head(form, page);
        involvement(form, page);
        views(form, page);
        needs(form, page);
        outcomes(form, page);
        provision(form, page);
        closing(form, page);
        thread(form, page);
        return page;
    }

    private static void head(Form form, Page page) {
        var header = form.header();
        page.section(header.title(), header.authority(), header.council(), header.kind());
        page.about(header);
        page.field("Authority", header.authority());
        page.field("Council", header.council());
        page.field("Kind", header.kind());
        page.field("Purpose", header.purpose());
        page.field("Status", header.status());

        var child = form.child();
        page.section("The child or young person", child);
        page.about(child);
        page.field("Name", child.name());
        page.field("Known as", child.knownAs());
        page.field("Called in this document", child.called().equals(child.knownAs()) ? "" : child.called());
        page.field("Date of birth", child.born());
        page.field("Age", child.age());
        page.field("School year", child.year());
        page.field("School or college", child.setting());
        page.field("Coordinator for special educational needs", child.senco());
        page.field("Education, health and care plan", child.plan());
        page.field("EHCP Case Officer or coordinator", child.officer());
        page.field("Legal status", child.legalStatus());
        page.field("Disability", child.disability());
        page.field("Special educational needs", child.needs());
        page.aboutAll(form.holders());
        page.lines("Parental responsibility", form.holders().stream().map(h -> joined(", ", h.name(), h.role())).toList());
        page.about(child);
        page.lines("Open to", form.openTo().stream().map(o -> joined(", ", o.plan(), o.service(), o.worker(),
                before("since ", o.since()))).toList());
        page.field("Not open", form.notOpen());
        page.lines("Other plans in force", form.plans().stream().map(p -> joined(", ", p.name(), p.detail(),
                before("next review ", p.review()))).toList());

        var request = form.request();
        page.section("This document", form.deadline(), request, form.writer(), header.completed());
        page.about(form.deadline());
        page.field("Due", joined("\n", form.deadline().date(), form.deadline().rule(), form.deadline().standing()));
        page.about(header);
        page.field("Completed on", header.completed());
        page.field("To be updated", header.update());
        page.about(form.writer());
        page.field("Written by", joined("\n", joined(", ", form.writer().name(), form.writer().role()), form.writer().team(),
                form.writer().contact(), form.writer().route()));
        page.about(request);
        page.field("Requested by", request.from());
        page.field("Requested on", request.requested());
        page.field("Assessment agreed on", request.agreed());
        page.field("Request received on", request.received());
        page.field("Notification received on", request.notified());
        page.field("Due date on the request", request.dueOnForm());
        page.field("Annual review meeting", joined("\n", joined(", ", form.meeting().date(), form.meeting().time(),
                form.meeting().place()), form.meeting().attending()));
        page.field("Closing", joined(", ", form.closure().service(), form.closure().date()));
        page.field("SEND Tribunal", form.tribunal().date());
        page.lines("Ordered by the tribunal", form.tribunal().ordered());
        page.aboutAll(form.contributors());
        page.lines("With contributions from", form.contributors().stream()
                .map(c -> joined(", ", c.service(), c.person(), c.date())).toList());
    }

    private static void involvement(Form form, Page page) {
        var involvement = form.involvement();
        var method = involvement.method();
        var absent = form.absent();
        page.section("Reason for involvement", involvement.reason(), involvement.source());
        page.field("Reason for involvement", involvement.reason());
        page.field("Where this comes from", involvement.source());

        page.section("How this was prepared", absent.method(), method, involvement.recordsReviewed());
        page.field("Method", absent.method());
        method.work().forEach(w -> {
            page.about(w);
            page.field(joined(", ", "Direct work", w.date(), before("with ", w.with()), w.place().replaceFirst("^At ", "at ")),
                    w.description());
        });
        page.aboutAll(method.reports());
        page.lines("Reports read", method.reports().stream().map(r -> joined(", ", r.title(), r.author(), r.date())).toList());
        method.conversations().forEach(c -> {
            page.about(c);
            page.item(joined(", ", "Conversation", c.date(), before("with ", c.person()), c.role()), c.about());
        });
        method.unreached().forEach(u -> {
            page.about(u);
            page.field("Could not be reached: " + u.person(), u.attempts());
        });
        page.about(form.header());
        page.field("Records reviewed", involvement.recordsReviewed());

        page.section("Record of previous involvement", absent.previous(), involvement.previous(), involvement.sinceBirth());
        page.field("Previous involvement", absent.previous());
        involvement.previous().forEach(p -> {
            page.about(p);
            page.item(joined(", ", p.service(), joined(" to ", p.from(), p.to())), p.response());
            page.field("Reason", p.reason());
            page.field("Why it matters now", p.relevance());
            page.field("Why it is told here", p.proportionate());
        });
        page.field("Since birth", involvement.sinceBirth());

        page.section("Record of current involvement", absent.current(), involvement.current());
        page.field("Current involvement", absent.current());
        involvement.current().forEach(c -> {
            page.about(c);
            page.item(joined(", ", c.service(), before("since ", c.since()), before("ended ", c.ended())), c.work());
            page.field("Lead professional", c.lead());
            page.field("What has changed", c.effect());
            page.field("The difference it has made", c.difference());
            page.field("Reported by", joined(", ", c.reportedBy(), c.reportedOn()));
        });

        page.section("Professionals now involved", absent.professionals(), form.professionals());
        page.field("Professionals", absent.professionals());
        page.aboutAll(form.professionals());
        page.lines("Professionals", form.professionals().stream().map(p -> joined(", ", p.name(), p.role(), before("from ", p.starting())))
                .toList());
    }

    private static void views(Form form, Page page) {
        var views = form.views();
        var absent = form.absent();
        page.section("Views and interests (section A)", absent.views(), absent.interests(), views.child(), views.interests(),
                views.accounts());
        page.field("Views", absent.views());
        views.child().forEach(v -> view(page, "", v));
        page.field("Interests", absent.interests());
        views.interests().forEach(i -> {
            page.about(i);
            page.item("Interests", i.words());
            page.field("Where", i.where());
            page.field("Source", i.source());
        });
        views.accounts().forEach(v -> view(page, "The child\u2019s view as a parent tells it", v));

        page.section("What matters to the child (section A)", form.questions());
        form.questions().forEach(q -> {
            page.about(q);
            page.item(q.label(), q.answer());
        });

        page.section("Views of the family (section A)", absent.family(), views.family());
        page.field("Views of the family", absent.family());
        views.family().forEach(v -> view(page, "", v));

        var aspirations = form.aspirations();
        page.section("Aspirations (section A)", absent.aspirations(), aspirations);
        page.field("Aspirations", absent.aspirations());
        aspirations.wanted().forEach(a -> aspiration(page, "Change wanted and support agreed to", a));
        aspirations.other().forEach(a -> aspiration(page, "Without a wish for change, or without agreement to support", a));

        var adulthood = form.adulthood();
        page.section("Preparation for adulthood (sections A and D)", absent.adulthood(), adulthood);
        page.field("Preparation for adulthood", absent.adulthood());
        adulthood.areas().forEach(a -> {
            page.about(a);
            page.field(a.title(), a.words());
        });
        page.field("What stands in the way", adulthood.barriers());
        page.field("How the young person wants to be supported", adulthood.support());
        page.field("Needs expected in adult life", adulthood.expectedNeeds());
        page.field("Provision towards adult life", adulthood.provision());
    }

    private static void view(Page page, String label, View view) {
        page.about(view);
        page.item(joined(", ", label, view.who(), view.title()), view.words());
        page.field("Source", view.source());
    }

    private static void aspiration(Page page, String group, Aspiration aspiration) {
        page.about(aspiration);
        page.item(joined(", ", aspiration.title(), aspiration.area(), aspiration.who()), aspiration.words());
        page.field("Group", joined("\n", group, aspiration.standing()));
        page.field("What gets in the way", aspiration.barriers());
        page.field("What would help", aspiration.support());
    }

    private static void needs(Form form, Page page) {
        var absent = form.absent();
        page.section("Strengths (section D)", absent.strengths(), form.strengths());
        page.field("Strengths", absent.strengths());
        page.aboutAll(form.strengths());
        page.all("Strengths", form.strengths());

        page.section("Social care needs (section D)", absent.needs(), form.needs());
        page.field("Needs", absent.needs());
        form.needs().forEach(n -> need(page, n));

        page.section("Needs met otherwise (section D)", absent.metOtherwise(), form.metOtherwise(), form.declined());
        page.field("Needs met otherwise", absent.metOtherwise());
        form.metOtherwise().forEach(m -> {
            need(page, m.need());
            page.about(m);
            page.field("Met by", m.by());
            page.field("How", m.how());
            page.field("Why no social care provision is needed", m.because());
        });
        form.declined().forEach(d -> {
            need(page, d.need());
            page.about(d);
            page.field("Support declined by", d.by());
            page.field("Threshold", d.threshold());
            page.field("Met instead by", d.responsible());
        });

        var section2 = form.section2();
        page.section("Section 2 of the Chronically Sick and Disabled Persons Act 1970 (sections D and H1)", absent.section2(),
                section2);
        page.field("Section 2", absent.section2());
        page.about(section2);
        page.field("Considered", section2.considered());
        page.field("Decision", joined(", ", section2.decision(), section2.date()));
        page.field("Reason", section2.because());
    }

    private static void need(Page page, Need need) {
        page.about(need);
        page.item(joined(": ", before("Need ", need.number()), need.title()), need.statement());
        page.field("Area of life", need.area());
        page.field("How often", need.frequency());
        page.field("Effect on the child", need.impactOnChild());
        page.field("Effect on the family", need.impactOnFamily());
        for (Evidence evidence : need.evidence()) {
            page.about(evidence);
            page.item(joined(", ", "Evidence", evidence.where(), evidence.source(), before("by ", evidence.who()),
                    evidence.date()), evidence.words());
        }
        page.about(need);
        page.field("How parents meet it now", need.parents());
        page.field("Important", need.important());
        page.lines("Stands in the way of", need.limits());
        page.lines("Comes from", need.from());
        page.field("Legal footing", need.basis());
    }

    private static void outcomes(Form form, Page page) {
        page.section("Outcomes (section E)", form.absent().outcomes(), form.outcomes());
        page.field("Outcomes", form.absent().outcomes());
        form.outcomes().forEach(o -> {
            page.about(o);
            page.item(joined(": ", before("Outcome ", o.number()), o.title()), o.text());
            page.field("How it will be known", o.measured());
            page.field("By", o.by());
            page.field("Reviewed", o.reviewed());
            page.field("What will change", o.change());
            page.field("For whom", o.beneficiary());
            page.field("What it makes possible", o.makes());
            page.lines("Answers need", o.addresses());
            page.lines("Towards", o.towards());
        });
    }

    private static void provision(Form form, Page page) {
        var provision = form.provision();
        page.section("H1: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", form.absent().h1(),
                provision.h1());
        page.field("H1", form.absent().h1());
        provision.h1().forEach(p -> provision(page, p));
        page.section("H2: other social care provision", form.absent().h2(), provision.h2(), provision.adultPlan());
        page.field("H2", form.absent().h2());
        provision.h2().forEach(p -> provision(page, p));
        page.field("Adult care and support plan", provision.adultPlan());

        page.section("The services named here", form.glossary());
        form.glossary().forEach(s -> {
            page.about(s);
            page.field(s.name(), s.description());
        });

        page.section("Attached", form.attachments());
        form.attachments().forEach(a -> {
            page.about(a);
            page.item(joined(", ", a.title(), a.author(), a.date()), a.because());
        });

        page.section("Progress since the last plan (sections D, E, H1 and H2)", form.absent().progress(), form.progress(),
                form.removals());
        page.field("Progress", form.absent().progress());
        form.progress().forEach(p -> {
            page.about(p);
            page.item(joined(", ", joined(": ", p.what(), p.title()), p.standing()), p.words());
            page.field("Difference made", p.difference());
        });
        form.removals().forEach(r -> {
            page.about(r);
            page.item(joined(", ", "To be removed at the next review: " + r.title(), r.section()), r.because());
        });
    }

    private static void provision(Page page, Provision provision) {
        page.about(provision);
        page.item(joined(": ", before("Provision ", provision.number()), provision.title()), provision.words());
        page.field("Service", provision.service());
        page.field("Provider", provision.provider());
        page.field("Current or planned", provision.standing());
        page.field("When", provision.timing());
        page.field("Why it is required", provision.because());
        page.field("Amount", provision.amount());
        page.field("Legal basis", provision.basis());
        page.field("Part of", provision.plan());
        page.field("Wording", provision.agreed());
        page.field("From", provision.starts());
        page.field("To", provision.ends());
        page.field("Review", provision.reviewed());
        page.lines("Meets need", provision.meets());
        page.lines("Achieves outcome", provision.achieves());
        page.field("Funding", provision.funding());
    }

    private static void closing(Form form, Page page) {
        var consent = form.consent();
        page.section("Consent", form.absent().consent(), consent);
        page.field("Consent", form.absent().consent());
        consent.given().forEach(g -> {
            page.about(g);
            page.field(joined(", ", g.who(), g.capacity()), joined("\n", joined(", ", g.answer(), g.date()), g.recorded(),
                    before("Not agreed to: ", g.refused())));
        });
        page.about(form.header());
        page.field("Left out", consent.omission());
        page.field("Consent to ask for this advice", consent.toAsk());
        page.field("Final advice shown to the family on", consent.shownOn());

        var oversight = form.oversight();
        page.section("Management oversight", form.absent().oversight(), oversight);
        page.field("Management oversight", form.absent().oversight());
        page.about(oversight);
        page.field("Reviewed by", joined(", ", oversight.name(), oversight.role(), oversight.date()));
        page.field("Comment on the analysis", oversight.analysis());
        page.field("Comment on the plan", oversight.plan());
        page.field("Quality check", oversight.quality());
        page.field("Approval", oversight.approval());

        var submission = form.submission();
        page.section("Where this document has gone", submission);
        page.about(submission);
        page.field("Submitted to", joined(", ", submission.to(), submission.date()));
        page.field("Copies to", submission.copies());
        page.field("Recorded in", submission.recorded());
    }

    private static void thread(Form form, Page page) {
        if (!form.draft()) {
            return;
        }
        page.section("The golden thread (drafts only)", form.thread());
        form.thread().forEach(row -> page.lines("Thread", List.of(
                "Aspiration: " + strand(row.aspiration()), "Need: " + strand(row.need()),
                "Outcome: " + strand(row.outcome()), "Provision: " + strand(row.provision()))));
    }

    private static String strand(Strand strand) {
        String told = joined(" \u2013 ", strand.title(), strand.gap());
        return told.isEmpty() ? "\u2013" : told;
    }

    private static String joined(String between, String... texts) {
        return String.join(between, List.of(texts).stream().filter(t -> !t.isEmpty()).toList());
    }

    private static String before(String words, String text) {
        return text.isEmpty() ? "" : words + text;
    }
}
