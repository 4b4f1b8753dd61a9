// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What veraPDF has to say of a PDF. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** Every rule of PDF/UA-1 and PDF/A-2a that the file breaks, with the place. */
    static List<String> complaints(byte[] pdf) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(flavour -> complaints(pdf, flavour).stream()).distinct().toList();
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == Status.FAILED)
                    .map(a -> flavour.getId() + " " + describe(a)).toList();
        } catch (Exception fault) {
            throw new IllegalStateException("veraPDF could not read the file", fault);
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": "
                + assertion.getMessage() + " at " + assertion.getLocation().getContext();
    }
}
